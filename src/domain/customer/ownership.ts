import { FieldReader, escapePointer, fieldsOf, isObject } from '../facts/field-reader.ts';
import type { JsonObject } from '../facts/field-reader.ts';
import { fieldName } from '../facts/field-names.ts';
import { readParty } from '../facts/read-party.ts';
import type { ReadContext } from '../facts/read-party.ts';
import { normaliseName } from '../names/normalise.ts';
import { isShareField, mayHoldOwners, readShare, roleOfField, roleStated } from './related-parties.ts';
import type { RelatedParty } from './related-parties.ts';

/** What one party holds directly of a company. */
export interface Stake {
  owner: string;
  /** The company's name; null for the customer itself. */
  owned: string | null;
  /** Per cent of the shares, 0 … 100. */
  share: number;
}

/** Who holds what of the customer, step by step. */
export interface Ownership {
  stakes: Stake[];
  /** Those of the chain that hold no share of the customer itself. */
  parties: RelatedParty[];
}

/** Names of fields that hold owners, besides those of `roleOfField`. */
const OWNERS: ReadonlySet<string> = new Set(
  'ownedby heldby parent parents parentcompanies owner owners ultimateowner ultimateowners upstream shareholding shareholdings captable'.split(
    ' ',
  ),
);
/** Where a company's details tell of its owners; a bank account has a holder too. */
const STRUCTURES = /own|hold(?:ing|er)s|shareh|structure|chain|edge|stake|intermediate|parent|captable|ubo|group/;
const EDGE_OWNERS = 'owner ownername holder holdername shareholder shareholdername parent from investor'.split(' ');
const EDGE_OWNED =
  'owned ownedcompany ownedentity of company entity subsidiary child investee target to held heldcompany'.split(' ');
/** `owner_dob`: a fact of the one that an edge begins with. */
const OF_OWNER = /^(?:owner|holder|shareholder|parent|investor)(?=.)/;

const DEEPEST = 8;
const MOST_STAKES = 200;

/** Reads holdings as edges {owner, owned, share}, as owners nested in owners, or as companies with their owners. */
export function readOwnership(
  details: Readonly<Record<string, unknown>>,
  { names, context }: { names: readonly string[]; context: ReadContext },
): Ownership {
  const reader = new OwnershipReader(names, context);
  reader.visit(details, { owned: null, pointer: '', depth: 0 });
  return { stakes: reader.stakes, parties: reader.parties };
}

interface Place {
  /** Whose owners stand here; null for the customer. */
  owned: string | null;
  pointer: string;
  depth: number;
}

class OwnershipReader {
  readonly stakes: Stake[] = [];
  readonly parties: RelatedParty[] = [];
  private readonly customer: ReadonlySet<string>;
  private readonly context: ReadContext;

  constructor(names: readonly string[], context: ReadContext) {
    this.customer = new Set(names.map(normaliseName));
    this.context = context;
  }

  visit(source: JsonObject, place: Place): void {
    if (place.depth > DEEPEST || this.stakes.length + this.parties.length > MOST_STAKES) return;
    for (const key of Object.keys(source).sort()) {
      const value = source[key];
      const named = roleOfField(key) === 'owner' || OWNERS.has(fieldName(key));
      const items = (Array.isArray(value) ? (value as unknown[]) : [value]).slice(0, MOST_STAKES);
      items.forEach((item, index) => {
        const isOwners = named || (isObject(item) && roleStated(item) === 'owner');
        const isStructure = STRUCTURES.test(fieldName(key)) || (Array.isArray(value) && mayHoldOwners(key));
        if (place.depth === 0 && !isOwners && !isStructure) return;
        const pointer = `${place.pointer}/${escapePointer(key)}${Array.isArray(value) ? `/${index}` : ''}`;
        const inner = { ...place, pointer, depth: place.depth + 1 };
        if (isOwners && typeof item === 'string') this.addOwner({ name: bareName(item) }, inner);
        else if (isObject(item)) this.visitItem(item, isOwners, inner);
      });
    }
  }

  private visitItem(item: JsonObject, isOwner: boolean, place: Place): void {
    if (this.addEdge(item, place)) return;
    const reader = new FieldReader(fieldsOf(item, place.pointer));
    const named = readParty(reader, this.context).names[0]?.text ?? null;
    if (named !== null && (isOwner || readShare(item) !== null)) this.addOwner(item, place);
    else this.visit(item, { ...place, owned: named === null ? place.owned : this.companyOf(named) });
  }

  private addEdge(item: JsonObject, place: Place): boolean {
    const at = (wanted: readonly string[]) => Object.keys(item).find((key) => wanted.includes(fieldName(key)));
    const [from, to] = [at(EDGE_OWNERS), at(EDGE_OWNED)];
    if (from === undefined || to === undefined || from === to) return false;
    const target = item[to];
    const owned = isObject(target)
      ? nameIn(target, this.context)
      : typeof target === 'string'
        ? bareName(target)
        : null;
    const owner = item[from];
    if (owned === null || !(typeof owner === 'string' || isObject(owner))) return false;
    const own = Object.entries(item).flatMap(([key, value]) => {
      const folded = fieldName(key);
      if (key === to || key === from) return [];
      return [[OF_OWNER.test(folded) ? folded.replace(OF_OWNER, '') : key, value] as const];
    });
    const party = isObject(owner) ? owner : { name: bareName(owner) };
    const share = own.filter(([key]) => isShareField(key));
    this.addOwner(
      { ...Object.fromEntries(own), ...party, ...Object.fromEntries(share) },
      { ...place, owned: this.companyOf(owned) },
    );
    return true;
  }

  private addOwner(item: JsonObject, place: Place): void {
    const reader = new FieldReader(fieldsOf(item, place.pointer));
    const party = readParty(reader, this.context);
    const name = party.names[0]?.text;
    if (name === undefined || this.companyOf(name) === null) return;
    const share = readShare(item);
    if (share !== null) this.stakes.push({ owner: name, owned: place.owned, share });
    this.parties.push({ role: 'owner', party, share: place.owned === null ? share : null });
    this.visit(item, { ...place, owned: name, depth: place.depth + 1 });
  }

  /** Null where it is the customer. */
  private companyOf(name: string): string | null {
    return this.customer.has(normaliseName(name)) ? null : name;
  }
}

/** "Blackmere Holdings Ltd (CY)", "Kirill Anokhin, b. 1968-02-09, RUS": what stands behind a name is no part of it. */
function bareName(text: string): string {
  return text
    .replace(/,? \(?(?:b\.|born|geb\.?|dob:?|d\.o\.b\.?|née?|nac\.?|nat[oa]|\*) ?\d.*$/iu, '')
    .replace(/ ?\((?:\p{Lu}{2,3}|[^()]*\d[^()]*)\)$/u, '')
    .trim();
}

function nameIn(item: JsonObject, context: ReadContext): string | null {
  return readParty(new FieldReader(fieldsOf(item, '')), context).names[0]?.text ?? null;
}

/**
 * The least set of parties that are listed or held to `threshold` per cent or more by those of the set, each of which
 * passes on its whole stake (50 per cent rules of OFAC and the EU).
 * @param listed names of parties on a list
 * @returns names in the form of `normaliseName`
 */
export function blockedBy(listed: readonly string[], stakes: readonly Stake[], threshold: number): Set<string> {
  const blocked = new Set(listed.map(normaliseName));
  const companies = [...new Set(stakes.flatMap(({ owned }) => owned ?? []))];
  for (let before = -1; before < blocked.size;) {
    before = blocked.size;
    for (const company of companies) {
      const held = blockedStakes(stakes, company, blocked).reduce((sum, { share }) => sum + share, 0);
      if (held >= threshold) blocked.add(normaliseName(company));
    }
  }
  return blocked;
}

/** What parties of a set hold of a company, each once, with their largest stake where several are stated. */
export function blockedStakes(stakes: readonly Stake[], company: string | null, blocked: ReadonlySet<string>): Stake[] {
  const form = company === null ? null : normaliseName(company);
  const held = stakes.filter(({ owner, owned }) => {
    const isOf = form === null ? owned === null : owned !== null && normaliseName(owned) === form;
    return isOf && blocked.has(normaliseName(owner));
  });
  const sorted = held.toSorted((left, right) => left.share - right.share);
  return [...new Map(sorted.map((stake) => [normaliseName(stake.owner), stake])).values()];
}
