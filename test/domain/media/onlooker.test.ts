import { expect, test } from 'vitest';
import { isOnlooker } from '../../../src/domain/media/beside/onlooker.ts';
import { asSubject, maskNames } from '../../../src/domain/media/mask-names.ts';

const NAME = 'Ann Coyle';
const tells = (text: string) => isOnlooker(asSubject(maskNames(text.replaceAll('{}', NAME), [NAME])));

/** Plain reports; the nouns in them are in no list. */
const ONLOOKERS = [
  'Oskar Falk stole £23,000 from a 91-year-old woman. {}, prosecuting, told the court that Falk had used the cash machine 140 times.',
  'A judge sentenced Oskar Falk to nine years for a grandparent scam. {}, 77, of Leeds, said she lost her life savings.',
  'Immigration adviser Oskar Falk was convicted of fraud. Among those he cheated was {}, who paid £4,000 for a visa that never came.',
  'Finance director Oskar Falk siphoned £3m. Auditor {} noticed the gap when two bank letters did not match.',
  'Ein 31-Jähriger soll Senioren um ihr Erspartes gebracht haben. Richterin {} setzte die Verhandlung bis Dienstag aus.',
  "I carabinieri hanno arrestato due cugini che chiedevano il pizzo. A denunciarli è stato l'imprenditore {}, che si è rifiutato di pagare.",
  'El perito contable {} explicó ante el juez cómo el exdirector Oskar Falk desvió 14 millones de pesos.',
  'De penningmeester verduisterde 85.000 euro. Voorzitter {} deed aangifte nadat zij de bankafschriften had bekeken.',
];

/** The same turns of speech of one who takes part, or may. */
const ACTORS = [
  'Oskar Falk was jailed for fraud. {}, 45, told the court she had moved the money for him.',
  'Oskar Falk and a woman were jailed for fraud. {}, 45, wept as the judge spoke.',
  'A man was jailed for a £1m fraud. {}, 45, lost her home.',
  'Oskar Falk was convicted of bribery. {}, his secretary, saw the envelopes.',
  'Oskar Falk was jailed. {} told clients their savings were safe.',
  'Oskar Falk, who was convicted of fraud, said {} had the idea.',
  'Oskar Falk was jailed for fraud. {}, 45, told the court she would appeal.',
  'Oskar Falk was jailed for fraud. {}, a bank manager, noticed that nobody checked the accounts and emptied them.',
  'Police arrested Oskar Falk for fraud. {}, 45, gave evidence in return for a lighter term.',
  'Oskar Falk was charged with fraud. {} found the victims online.',
  'Luc Roux a été condamné pour escroquerie. {}, 45 ans, a déclaré avoir encaissé les chèques.',
  'Juan Gil fue condenado por estafa. {} declaró que firmó los contratos por orden de Gil.',
  'Karl Falk wurde verurteilt. {}, Prokuristin, entdeckte eine Lücke im System und nutzte sie.',
];

test.each(ONLOOKERS)('stands beside: %s', (text) => {
  expect(tells(text)).toBe(true);
});

test.each(ACTORS)('may have done it: %s', (text) => {
  expect(tells(text)).toBe(false);
});
