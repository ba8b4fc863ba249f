import { compareNames } from '../names/compare-names.ts';
import type { NameComparison } from '../names/name-comparison.ts';
import { normaliseName } from '../names/normalise.ts';
import { HONORIFICS } from '../names/words.ts';
import { canBeOfSubject, ownerOf } from '../text/mention-owner.ts';
import type { Span } from '../text/mention-owner.ts';
import { personNames } from '../text/person-names.ts';
import type { AlertContext } from './alert-context.ts';

const GENERATION = / (?:Jr|Sr|Junior|Senior|II|III)\.?$/u;
const MOST_NAMES = 20;

/** The person a hit's texts are read for: by the hit's own names and the customer's. */
export class TextSubject {
  private readonly names: readonly string[];
  private readonly tokens: ReadonlySet<string>;
  private readonly context: AlertContext;
  private readonly known = new Map<string, boolean>();

  constructor(names: readonly string[], context: AlertContext) {
    this.names = [...new Set(names)].slice(0, MOST_NAMES);
    this.tokens = new Set(this.names.flatMap((name) => normaliseName(name).split(' ')));
    this.context = context;
  }

  /** By the name in its own noun phrase; without one only where the texts name nobody else. */
  owns(text: string, span: Span, { alone, isNamed }: { alone: boolean; isNamed: boolean }): boolean {
    const owner = ownerOf(text, span);
    if (owner !== null) {
      return (this.isCalled(owner) && !this.isOtherGeneration(owner, text)) || this.isShortenedTo(owner);
    }
    return alone && canBeOfSubject(text, span, { named: isNamed, isCalled: (name) => this.isCalled(name) });
  }

  isNamedIn(text: string): boolean {
    return normaliseName(text)
      .split(' ')
      .some((word) => word.length > 1 && this.tokens.has(word));
  }

  isCalled(name: string): boolean {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const called = this.compare(name);
    this.known.set(name, called);
    return called;
  }

  /** "James Torres Jr." beside "James Torres": the suffix is there to tell the two apart. */
  isOtherGeneration(owner: string, text: string): boolean {
    return (
      GENERATION.test(owner) &&
      !this.names.some((name) => GENERATION.test(name)) &&
      personNames(text).some(({ name }) => !GENERATION.test(name) && this.isCalled(name))
    );
  }

  private compare(name: string): boolean {
    const tokens = normaliseName(name)
      .split(' ')
      .filter((token) => !HONORIFICS.has(token));
    if (tokens.length === 1) return this.tokens.has(tokens[0] ?? '');
    return this.comparisonsWith(name).some((found) => found.class !== 'none' && found.class !== 'partial');
  }

  /** "Thomas K.", as the press of some countries names a suspect: enough to own what stands beside it. */
  private isShortenedTo(name: string): boolean {
    return (
      / \p{Lu}\.?$/u.test(name) &&
      this.comparisonsWith(name).some((found) => found.class === 'partial' && found.unmatchedRight.length === 0)
    );
  }

  private comparisonsWith(name: string): NameComparison[] {
    return this.names.map((own) => compareNames(own, name, { company: false, policy: this.context.policy.names }));
  }
}
