import { describe, expect, test } from 'vitest';
import { LANGUAGES, WORDINGS } from '../../../src/domain/rfi/languages/languages.ts';
import { tipsOff } from '../../../src/domain/rfi/tipping-off.ts';
import { COMPANY_FACTS, FACTS } from '../../../src/domain/rfi/wording.ts';
import type { Wording } from '../../../src/domain/rfi/wording.ts';

/** The questions about public functions name what they are about; rules.md 18 allows it. */
const MAY_NAME_ITS_SUBJECT = ['public_function', 'pep_declaration'];

/** Every text of a language by where it stands, its functions called with a placeholder. */
function texts(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return texts(node('PLACEHOLDER'), path);
  return Object.entries(node as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}
const shown = (wording: Wording) => texts({ ...wording, names: {} });

describe.each(LANGUAGES)('the wording in %s', (language) => {
  const wording = WORDINGS[language];

  test('has every key that English has, and no other', () => {
    expect(shown(wording).map(([path]) => path)).toEqual(shown(WORDINGS.en).map(([path]) => path));
    expect(Object.keys(wording.requests).sort()).toEqual([...FACTS].sort());
    expect(Object.keys(wording.companyRequests).sort()).toEqual([...COMPANY_FACTS].sort());
  });

  test('says something of its own under every key', () => {
    for (const [path, text] of shown(wording)) {
      expect([path, text.trim()]).toEqual([path, text]);
      expect([path, text.length > 3]).toEqual([path, true]);
      expect([path, text.includes('\n')]).toEqual([path, false]);
    }
    for (const { ask, accepted } of [...Object.values(wording.requests), ...Object.values(wording.companyRequests)]) {
      expect(ask).toMatch(/\.$/);
      expect(accepted).not.toMatch(/\.$/);
    }
    if (language === 'en') return;
    const english = new Map(shown(WORDINGS.en));
    const untranslated = shown(wording).filter(([path, text]) => english.get(path) === text);
    expect(untranslated.map(([path]) => path).filter((path) => path !== '.email')).toEqual([]);
  });

  test('names the formats that are accepted wherever a document is', () => {
    for (const [path, text] of shown(wording).filter(([path]) => path.endsWith('.accepted') && path !== '.accepted')) {
      const isInWords = !text.includes('(');
      expect([path, isInWords || /PDF, JPEG (?:or|oder|ou|o) PNG/.test(text)]).toEqual([path, true]);
    }
  });

  test('tips nobody off', () => {
    for (const [path, text] of shown(wording)) {
      if (MAY_NAME_ITS_SUBJECT.some((fact) => path.includes(fact))) continue;
      expect([path, text, tipsOff(text)]).toEqual([path, text, false]);
      expect(text).not.toMatch(TELLING);
    }
  });

  test('does not call anybody exposed or suspect even where it asks for public functions', () => {
    for (const [, text] of shown(wording)) {
      expect(text).not.toMatch(
        /\bPEP\b|\bPPE\b|expos|expuest|suspect|suspic|verd[aä]cht|soup[cç]on|sospech|risi|risk|riesg|risqu/i,
      );
    }
  });
});

/** Apart from the service's own list: what no customer may read, in any of the languages. */
const TELLING =
  /sanction|sanktion|sanci[oó]n|terror|\bpep\b|watch.?list|black.?list|\blist(?:ed|e|a)?\b|match|treffer|coinciden|suspic|suspect|verd[aä]cht|soup[cç]on|sospech|alert|\bhits?\b|adverse|media|medien|\bpresse\b|prensa|news|article|artikel|screen|crim|fraud|betrug|fraude|launder|geldw|blanchi|blanque|lavado|investig|ermittl|enqu[eê]te|embargo|ofac|interpol|\bfiu\b|\bsar\b|police|polizei|polic[ií]a|\breport/i;

test('what tips off is recognized in every language, and innocent words are not', () => {
  const telling = [
    'a Sanctions list',
    'watch list',
    'watchlist',
    'PEP',
    'Verdacht',
    'soupçon',
    'sospechoso',
    'Geldwäsche',
  ];
  for (const text of [...telling, 'blanqueo de capitales', 'adverse media', 'ein Treffer', 'terrorism', 'matches']) {
    expect([text, tipsOff(text)]).toEqual([text, true]);
  }
  for (const text of [
    'Stephanie Peppers',
    'la liste des dirigeants',
    'date of birth',
    'remedios',
    'Expresslieferung',
  ]) {
    expect([text, tipsOff(text)]).toEqual([text, false]);
  }
});
