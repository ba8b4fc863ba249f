import type { LegalForm } from './legal-forms.ts';
import type { NameToken } from './name-token.ts';
import { looksLikeOrganization, organizationText, readOrganization, readVessel } from './read-organization.ts';
import type { ReadOrganization } from './read-organization.ts';
import { personText, readPerson } from './read-person.ts';
import { readWords } from './read-words.ts';
import type { ReadWords } from './read-words.ts';

export type NameKind = 'person' | 'organization' | 'vessel' | 'unknown';

/** A name taken apart once, to be compared with many. */
export interface PreparedName {
  readonly text: string;
  /** As it was asked for. */
  readonly kind: NameKind;
  /** The rules it was read by; where the kind is unknown they are guessed. */
  readonly rules: Exclude<NameKind, 'unknown'>;
  /** The first script found in it. */
  readonly script: string;
  /** Its words, in the order given name, family name as far as the writing tells; without titles and legal forms. */
  readonly tokens: readonly NameToken[];
  /** The words in one text. */
  readonly folded: string;
  /** All its letters without gaps, as they were written. */
  readonly run: string;
  /** Jr, Sr, II; null where none is written. */
  readonly generation: string | null;
  /** It begins with an office that one person holds at a time. */
  readonly office: boolean;
  readonly legalForms: readonly LegalForm[];
  /** Its numbers, sorted. */
  readonly numbers: string;
}

/** Reads a name for comparison. It never fails: what is no name has no words, and compares as different to all. */
export function prepareName(text: string, kind: NameKind): PreparedName {
  if (kind !== 'unknown') return READERS[kind](text, kind);
  const isOrganization = looksLikeOrganization(text, readWords(text).words);
  return READERS[isOrganization ? 'organization' : 'person'](text, kind);
}

/** The same name read by other rules. */
export function prepareAs(name: PreparedName, rules: PreparedName['rules']): PreparedName {
  return name.rules === rules ? name : READERS[rules](name.text, name.kind);
}

const READERS: Readonly<Record<PreparedName['rules'], (text: string, kind: NameKind) => PreparedName>> = {
  person: (text, kind) => {
    const read = readWords(personText(text));
    const { tokens, generation, office } = readPerson(read);
    return {
      text,
      kind,
      rules: 'person',
      script: read.script,
      tokens,
      folded: foldedText(tokens),
      run: read.words.join(''),
      generation,
      office,
      legalForms: [],
      numbers: '',
    };
  },
  organization: (text, kind) => {
    const read = readWords(organizationText(text));
    return organization(text, { kind, rules: 'organization', read, parts: readOrganization(read) });
  },
  vessel: (text, kind) => {
    const read = readWords(organizationText(text));
    return organization(text, { kind, rules: 'vessel', read, parts: readVessel(read) });
  },
};

function organization(
  text: string,
  { kind, rules, read, parts }: Pick<PreparedName, 'kind' | 'rules'> & { read: ReadWords; parts: ReadOrganization },
): PreparedName {
  return {
    text,
    kind,
    rules,
    script: read.script,
    tokens: parts.tokens,
    folded: foldedText(parts.tokens),
    run: read.words.join(''),
    generation: null,
    office: false,
    legalForms: parts.legalForms,
    numbers: parts.numbers,
  };
}

function foldedText(tokens: readonly NameToken[]): string {
  let text = '';
  for (const token of tokens) text += `${text === '' ? '' : ' '}${token.sign ?? token.text}`;
  return text;
}
