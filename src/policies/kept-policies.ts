import type { Database, Queries } from '../db/database.ts';
import { keepShippedPolicy, policyContent, policyInForce } from '../db/policies.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { policyHash, readKeptPolicy } from './policy-versions.ts';

/** Policies that are held ready; there is one for each organization that has its own, and few that are asked for again. */
const MOST_HELD = 1_000;

/** Kept policies by their ids. A kept policy never changes, so each is read once. */
export class KeptPolicies {
  readonly shipped: Policy;
  readonly #db: Database;
  readonly #held = new Map<number, Policy>();
  #shippedId: Promise<number> | undefined;

  constructor(db: Database, shipped: Policy) {
    this.#db = db;
    this.shipped = shipped;
  }

  /** Id of the policy that ships with Casewright, which is kept if it was not before. */
  async shippedId(): Promise<number> {
    const { shipped } = this;
    this.#shippedId ??= keepShippedPolicy(this.#db, {
      version: shipped.version,
      content: JSON.stringify(shipped),
      hash: policyHash(shipped),
    });
    try {
      return await this.#shippedId;
    } catch (error) {
      this.#shippedId = undefined;
      throw error;
    }
  }

  /** @param id null stands for the shipped one */
  async byId(id: number | null, db: Queries = this.#db): Promise<Policy> {
    if (id === null) return this.shipped;
    const held = this.#held.get(id);
    if (held) return held;
    const policy = readKeptPolicy(await policyContent(db, id), this.shipped);
    this.#hold(id, policy);
    return policy;
  }

  /** By which the organization's names are screened, and its runs begin, now. */
  async inForce(organizationId: number): Promise<Policy> {
    return this.byId(await policyInForce(this.#db, organizationId));
  }

  #hold(id: number, policy: Policy): void {
    const [oldest] = this.#held.keys();
    if (this.#held.size >= MOST_HELD && oldest !== undefined) this.#held.delete(oldest);
    this.#held.set(id, policy);
  }
}
