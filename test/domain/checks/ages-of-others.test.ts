import { describe, expect, test } from 'vitest';
import { customerWith, decide, jamesTorres } from './decide.ts';

const bornIn1972 = customerWith({ dob: '1972-05-20', nationality: 'US', country: 'US' });
const report = (details: string, date?: string) => ({ media_hits: [{ details, ...(date ? { date } : {}) }] });

describe('1.3 an age belongs to the name in its own noun phrase, not to whoever the text is about', () => {
  test.each([
    'James Torres stole 2 million from a 91-year-old widow.',
    'A 91-year-old woman lost her savings to fraud. James Torres was arrested.',
    'The victim, 91, lost her savings to James Torres, prosecutors of the fraud allege.',
    "James Torres's wife, 23, told the fraud trial that she knew nothing.",
    'James Torres was convicted of fraud. His son, 19, wept in court.',
    'James Torres was convicted of fraud against a pensioner. She was 91 at the time.',
    'James Torres was arrested for fraud. A 24-year-old man from Tulsa was released.',
    'James Torres robbed a bank. The teller, 22, was unhurt.',
    'James Torres trafficked women aged 22.',
    'James Torres, who married a 24-year-old model, was convicted of fraud.',
    'James Torres, the killer of a nurse aged 24, was convicted of murder.',
    'James Torres lured investors into a Ponzi scheme. Most were in their eighties.',
    'James Torres, with two co-defendants aged 22 and 25, was convicted of fraud.',
    'James Torres Jr., 22, testified against his father James Torres, who was convicted of fraud.',
    'Paul Meyer, 22, and James Torres were charged with robbery.',
    'His victim, born in 2001, said James Torres defrauded her.',
    'The number of fraud counts against James Torres was 12.',
  ])('%s', (details) => {
    const verdict = decide('ADVERSE_MEDIA', report(details, '2021-09-01'), bornIn1972);
    expect(verdict.outcome, verdict.reasoning).toBe('PENDING');
    expect(verdict.reasoning).not.toContain('the ages conflict');
  });

  test.each([
    'James Torres was arrested on embezzlement charges. The 42-year-old businessman denies it.',
    'James Torres, a bank employee, was convicted of fraud. He was 42.',
    'James Torres, a Tulsa businessman aged 42, was charged with fraud.',
    'James Torres, father of three, was jailed for fraud. The 42-year-old showed no remorse.',
    'Father-of-two James Torres, 42, was jailed for fraud.',
    'Mr Torres, now 42, was convicted of fraud.',
    'James Torres, of Tulsa, who was 42 in 2014, was arrested for fraud.',
    'Tulsa banker, 42, jailed for fraud',
    'A 42-year-old Tulsa man was sentenced for fraud.',
    'Paul Meyer, 24, and James Torres, 42, were convicted of fraud.',
    'Septuagenarian James Torres was convicted of fraud. He was 70.',
  ])('his own: %s', (details) => {
    const verdict = decide('ADVERSE_MEDIA', report(details, '2014-07-03'));
    expect(verdict, verdict.reasoning).toMatchObject({ outcome: 'ACCEPTED', note: 'false positive: age mismatch' });
  });
});

describe('1.3 an age belongs to the date its own clause names', () => {
  test.each([
    'James Torres began laundering money when he was 19.',
    'James Torres has been smuggling since he was 16.',
    'James Torres was 22 when he joined the cartel.',
    'James Torres, aged 33 when the frauds were committed between 2005 and 2009, was jailed.',
    'James Torres, 49, in 2005 began to embezzle funds.',
    'In 2005 he set up the Ponzi scheme and is 49. James Torres was convicted.',
  ])('%s', (details) => {
    expect(decide('ADVERSE_MEDIA', report(details, '2021-09-01'), bornIn1972).outcome).toBe('PENDING');
  });

  test.each([
    'The losses were first reported in 2005. James Torres, 49, was convicted of fraud.',
    'In an e-mail dated 3 May 2005 the fraud began. James Torres, 49, was convicted.',
  ])('a date of the story is not the date of publication: %s', (details) => {
    expect(decide('ADVERSE_MEDIA', report(details), bornIn1972).outcome).toBe('PENDING');
  });
});

describe('1.3 ages and birth years in other languages', () => {
  test.each([
    'James Torres, de 42 años, fue detenido por fraude en Sevilla.',
    'James Torres, âgé de 42 ans, a été condamné pour escroquerie.',
    'Der 42-jährige James Torres wurde wegen Betrugs verurteilt.',
    'James Torres (42 anni) è stato arrestato per truffa.',
    'James Torres, 42 anos, foi preso por corrupção.',
    'James Torres, classe 1951, è stato condannato per riciclaggio.',
    'James Torres, geboren 1951, wurde wegen Betrugs verurteilt.',
    'James Torres, né en 1951, a été condamné.',
    'James Torres, nacido en 1951, fue condenado por estafa.',
    'James Torres, septuagenarian, was sentenced for fraud.',
    'James Torres, who turned 70 last May, was fined for market abuse.',
  ])('%s', (details) => {
    const verdict = decide('ADVERSE_MEDIA', report(details, '2014-07-03'), jamesTorres);
    expect(verdict.outcome, verdict.reasoning).toBe('ACCEPTED');
  });

  test.each([
    'James Torres, condenado a 22 años de prisión por fraude.',
    'James Torres (22 años de cárcel) por fraude',
    'James Torres a écopé de 22 ans de prison pour escroquerie.',
    '22-jährige Haftstrafe für James Torres wegen Betrugs.',
  ])('a term of prison is no age: %s', (details) => {
    expect(decide('ADVERSE_MEDIA', report(details, '2021-09-01'), bornIn1972).outcome).toBe('PENDING');
  });

  test('1.1 "Thomas K." owns the age beside it', () => {
    const klein = customerWith({ dob: '1955-02-02' }, 'Thomas Klein');
    const verdict = decide('ADVERSE_MEDIA', report('Thomas K., 36, was arrested for fraud.', '2021-09-01'), klein);
    expect(verdict.note).toBe('false positive: age mismatch');
  });
});

describe('1.2 countries: only what the text predicates of the person', () => {
  test.each([
    'James Torres defrauded a Mexican woman of her savings.',
    'His Mexican lawyer said James Torres would fight the fraud charges.',
    'James Torres, accused of bribing a Mexican politician, was arrested.',
    'James Torres, born in Mexico, was convicted of fraud.',
  ])('ID-6 stays open: %s', (details) => {
    expect(decide('ADVERSE_MEDIA', report(details, '2021-09-01'), bornIn1972).outcome).toBe('PENDING');
  });

  test('1.2 an old residence is no conflict, a recent one is', () => {
    const text = 'James Torres, who lives in Mexico, was convicted of fraud.';
    expect(decide('ADVERSE_MEDIA', report(text, '2016-01-01'), bornIn1972).outcome).toBe('PENDING');
    expect(decide('ADVERSE_MEDIA', report(text, '2025-01-01'), bornIn1972).outcome).toBe('ACCEPTED');
  });
});

describe('S0 an officer is beside the case only where it is another’s', () => {
  test.each([
    ['Judge James Torres sentenced Peter Hall to ten years for fraud.', 'ACCEPTED'],
    ['Prosecutor James Torres charged Peter Hall with fraud.', 'ACCEPTED'],
    ['Peter Hall was arrested for fraud, said James Torres, a spokesman for the police.', 'ACCEPTED'],
    ['Judge James Torres was convicted of bribery.', 'PENDING'],
    ['Judge James Torres sentenced Peter Hall and was later himself convicted of bribery.', 'PENDING'],
    ['James Torres, a lawyer, masterminded the Ponzi scheme, investors say.', 'PENDING'],
    ['Detective James Torres took bribes from Peter Hall for years.', 'PENDING'],
  ])('%s: %s', (details, outcome) => {
    expect(decide('ADVERSE_MEDIA', report(details, '2024-09-01'), bornIn1972).outcome).toBe(outcome);
  });
});
