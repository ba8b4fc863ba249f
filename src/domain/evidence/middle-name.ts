import { isFullName } from '../names/name-comparison.ts';
import { frequencyWeight } from '../names/name-frequency.ts';
import { prepareName } from '../names/prepared-name.ts';
import type { NamePair } from '../names/name-comparison.ts';
import type { Policy } from '../policy/policy.ts';
import { ofLastText } from '../text/last-text.ts';
import { findingOf } from './finding.ts';
import type { Finding, Strength } from './finding.ts';
import { shareOf } from './name-rarity.ts';
import type { NameFinding } from './names.ts';

/**
 * A middle name or patronymic beside a family and a given name that match without it. A rare one that is the same tells
 * much, an initial that fits a little. A common one tells no more than the name itself, of which it is a part.
 */
export function compareMiddleNames({ class: found, match, item }: NameFinding, policy: Policy): Finding | null {
  if (match === null || !isFullName(found)) return null;
  const { own, listed, comparison, company } = match;
  const owns = company ? [] : ownParts(own);
  const listeds = company ? [] : listedParts(listed);
  const pair = comparison.pairs.find(({ left, right }) => owns.includes(left) && listeds.includes(right));
  const differs = found === 'strong-with-differing-part';
  const kind = differs ? (company ? 'company' : 'differs') : kindOf(pair, policy);
  if (kind === null) return null;
  return findingOf({
    attribute: 'middle_name',
    strength: STRENGTHS[kind],
    conflict: 'name differs',
    customerValue: item.customerValue,
    alertValue: item.alertValue,
    why: WORDS[kind],
    pointer: item.pointer,
    weights: policy.weights.middleName,
  });
}

type Kind = keyof typeof WORDS;

const WORDS = {
  company: 'The legal form or another word of the names differs.',
  differs: 'A further part of the name is written out on both sides and differs.',
  initial: 'The initial of the middle name fits.',
  rare: 'The middle name is the same, and rare.',
} as const;
const STRENGTHS: Readonly<Record<Kind, Strength>> = {
  company: 'weak conflict',
  differs: 'weak conflict',
  initial: 'weak agreement',
  rare: 'strong agreement',
};

function kindOf(pair: NamePair | undefined, policy: Policy): Kind | null {
  if (pair === undefined) return null;
  if (Math.min(pair.left.length, pair.right.length) === 1) return 'initial';
  return pair.similarity >= policy.names.tokenMatch && isRare(pair.left, policy) ? 'rare' : null;
}

/** The words of a name between its first and its last, each of which may be joined by hyphens; a patronymic also behind both, as in "Petrov Ivan Sergeyevich". */
function middleParts(name: string): string[] {
  const words = prepareName(name, 'person')
    .tokens.filter(({ kind }) => kind !== 'light')
    .map(({ text }) => text);
  const [ahead, behind] = [0, -1].map(
    (end) =>
      (
        name
          .trim()
          .split(/[\s,]+/u)
          .at(end) ?? ''
      ).split(/[-‐‑]/u).length,
  );
  const last = words.length > 2 ? words.slice(-1).filter((word) => PLAIN_PATRONYMIC.test(word)) : [];
  return [...words.slice(ahead, -(behind ?? 1)), ...last];
}

/** The hits of a check mostly bear one name. */
const [ownParts, listedParts] = [ofLastText(middleParts), ofLastText(middleParts)];

/** No family name ends so. */
const PLAIN_PATRONYMIC = /[eo]v(?:ich|na)$|ovych$|ivna$/;

/** A patronymic is as common as the name it is made of. */
const PATRONYMIC = /^(.{2,}?)(?:[yi]?[eo]v(?:ich|na)|ovych|ivna|ovic)$/;
const ENDINGS = ['', 'y', 'i', 'ey', 'ei', 'iy', 'a', 'o'];

function isRare(part: string, policy: Policy): boolean {
  const base = PATRONYMIC.exec(part)?.[1];
  const bases = base === undefined ? [part] : ENDINGS.map((ending) => base + ending);
  const weights = bases.flatMap((text) => frequencyWeight(text) ?? []);
  // A name in no table may be common where the tables do not reach.
  if (weights.length === 0) return false;
  const weight = weights.reduce((lowest, value) => Math.min(lowest, value), 1);
  return shareOf(weight, policy) < policy.nameRarity.rareMiddleName;
}
