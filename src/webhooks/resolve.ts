import { Resolver, lookup } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { isAllowedAddress } from './address.ts';
import type { DestinationRules } from './destination.ts';

/** All addresses of a host name; rejects with the code of Node's dns module where there are none. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

const QUERY_TIMEOUT_MS = 2_500;
const QUERY_TRIES = 2;
/** What a name server answers that knows of no such name, or of no address of it. */
const NOT_FOUND = new Set(['ENOTFOUND', 'ENODATA']);

/**
 * Asks the name servers without a thread of Node's small pool, which a handful of dead name servers would fill: names
 * of others would wait for it, and so would everything else that needs it. Names that only this machine knows
 * (/etc/hosts) are then looked up the usual way, which is quick for a name that has been answered with "not found".
 */
export function resolveWith(resolver: Pick<Resolver, 'resolve4' | 'resolve6'>): Resolve {
  return async (hostname) => {
    const [four, six] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
    const found = [...addresses(four, 4), ...addresses(six, 6)];
    if (found.length > 0) return found;
    const failure = [four, six].find((part) => part.status === 'rejected' && !NOT_FOUND.has(codeOf(part.reason)));
    if (failure?.status === 'rejected') throw failure.reason;
    return lookup(hostname, { all: true });
  };
}

function addresses(answer: PromiseSettledResult<string[]>, family: 4 | 6): LookupAddress[] {
  return answer.status === 'fulfilled' ? answer.value.map((address) => ({ address, family })) : [];
}

function codeOf(error: unknown): string {
  return (error as { code?: string } | undefined)?.code ?? '';
}

/** By the name servers of this machine. */
export function systemResolve(): Resolve {
  return resolveWith(new Resolver({ timeout: QUERY_TIMEOUT_MS, tries: QUERY_TRIES }));
}

/** The receiver's name leads to an address that a webhook may not reach. */
export class RefusedAddressError extends Error {
  constructor(address: string) {
    super(`the host resolves to ${address}, which is not a public address`);
  }
}

/**
 * Resolves a name once and refuses it if any of its addresses is not allowed; the connection then goes to these very
 * addresses, so a name that changes between check and connect gains nothing.
 */
export function checkedLookup(rules: DestinationRules, resolve: Resolve = systemResolve()): LookupFunction {
  return (hostname, options, callback) => {
    checkedAddresses(hostname, rules, resolve).then(
      (found) => {
        if (options.all === true) callback(null, found);
        else callback(null, found[0]?.address ?? '', found[0]?.family);
      },
      (error: unknown) => callback(error as NodeJS.ErrnoException, []),
    );
  };
}

async function checkedAddresses(hostname: string, rules: DestinationRules, resolve: Resolve): Promise<LookupAddress[]> {
  const found = await resolve(hostname);
  const refused = found.find(({ address }) => !ipaddr.isValid(address) || !isAllowedAddress(address, rules));
  if (refused) throw new RefusedAddressError(refused.address);
  return found;
}
