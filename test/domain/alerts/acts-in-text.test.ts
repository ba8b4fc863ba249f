import { describe, expect, test } from 'vitest';
import { hitsOf } from './read.ts';

const acts = (details: string) => {
  const told = hitsOf({ name: 'Oscar Lund', details, date: '2009-07-03' })[0]!.acts ?? [];
  return [...new Set(told.map(({ what, date }) => `${what} ${date.from}`))];
};

describe('what somebody did, and when', () => {
  test.each([
    ['Oscar Lund was convicted of drug trafficking in 1996.', ['convicted 1996-01-01']],
    ['Sentenced in 1985 to 12 years by the court of Palermo.', ['convicted 1985-01-01']],
    ['Oscar Lund was chief executive of Nordbanken Invest in 1988.', ['in a post 1988-01-01']],
    ['Oscar Lund became minister of mines in 1991.', ['in a post 1991-01-01']],
    ['Militia commander in Lower Juba between 2004 and 2010.', ['at work 2004-01-01']],
    ['Former deputy governor of Helmand Province since 2003.', ['at work 2003-01-01']],
    ['He was minister of mines from 1991 to 1996. Lives in Malmö.', ['in a post 1991-01-01', 'at work 1991-01-01']],
    ['Rånet för vilket Oscar Lund dömdes till nio års fängelse 1994.', ['convicted 1994-01-01']],
    ['Oscar Lund dömdes för bedrägeri med obligationer från 1994.', []],
    ['Oscar Lund, who knew a man who led a gang and was convicted in 1996, spoke.', []],
    ['Pensioner Oscar Lund was fined.', ['at work 1984-07-03']],
    ['Oscar Lund, a retired headmaster from Malmö, was fined.', ['at work 1984-07-03']],
    ['The son of pensioner Oscar Lund was fined.', []],
    ['Oscar Lund stole from pensioner Paul Hall.', []],
    ['Oscar Lund, a retired footballer, was fined.', []],
    ['Son of the minister of mines from 1991 to 1996.', []],
    ["Minister's driver between 1991 and 1996.", []],
    ['Youth commander between 1991 and 1996.', []],
    ['Bodyguard to the commander between 1991 and 1996.', []],
    ['Member of the militia between 1991 and 1996.', []],
    ['Director of a company founded in 1988.', []],
    ['Governor of Skåne from 1991 to 1996. Paul Hall then fled.', []],
    ['Commander Paul Hall led it between 1991 and 1996.', []],
    ['Governor Paul Hall between 1991 and 1996.', []],
    ['Hall killed minister in 1988.', []],
    ['Oscar Lund wurde 1999 geboren.', []],
    ['Oscar Lund was the victim of a fraud; Paul Hall was convicted in 1996.', []],
    ['Oscar Lund was convicted of a fraud against Paul Hall, who was born in 1996.', []],
    ["Oscar Lund's father was convicted in 1970.", []],
    ['Oscar Lund will be sentenced in 2031.', []],
    ['Paul Hall was convicted in 1970. Oscar Lund watched.', []],
    ['Oscar Lund was arrested in 1970.', []],
  ])('%s', (text, expected) => {
    expect(acts(text)).toEqual(expected);
  });
});

describe('a firm run or an office held for long, in other languages and in a clause without the name', () => {
  const tells = (name: string, text: string) =>
    (hitsOf({ name, details: text, date: '2026-02-01' })[0]!.acts ?? []).some(
      ({ what, date }) => what !== 'convicted' && date.to < '2003-01-01',
    );

  test.each([
    [
      'Jorge Manuel Valadares',
      'Jorge Manuel Valadares foi condenado por corrupção e fraude fiscal na venda de carris roubados; tinha dirigido a empresa desde 1999.',
    ],
    [
      'Jorge Manuel Valadares',
      'Jorge Manuel Valadares, que dirigia a empresa desde 1999, foi condenado por corrupção.',
    ],
    [
      'Jorge Manuel Valadares',
      'Jorge Manuel Valadares, gerente da Sucatas Norte desde 1999, foi condenado. A empresa faliu.',
    ],
    [
      'Jorge Manuel Valadares',
      'Jorge Manuel Valadares, gerente da empresa Sucatas Norte desde 1999, foi condenado por fraude.',
    ],
    ['Jorge Valadares', 'Jorge Valadares fue condenado por fraude. Dirigía la empresa desde 1999.'],
    ['Jorge Valadares', 'Jorge Valadares, alcalde de Lugo desde 1999, fue condenado por corrupción.'],
    ['Jean Morel', 'Jean Morel, qui dirigeait la société depuis 1999, a été condamné pour fraude.'],
    ['Jean Morel', 'Jean Morel, maire de Sion depuis 1999, a été condamné pour fraude.'],
    [
      'Mario Ferrero',
      "Mario Ferrero è stato condannato per truffa: la sentenza è di ieri. Guidava l'azienda dal 1999.",
    ],
    ['Mario Ferrero', 'Mario Ferrero, amministratore della società dal 1999, è stato condannato per truffa.'],
    ['Klaus Werner', 'Klaus Werner, der die Firma seit 1999 leitete, wurde wegen Betrugs verurteilt.'],
    ['Klaus Werner', 'Klaus Werner wurde wegen Betrugs verurteilt. Er leitete das Unternehmen seit 1999.'],
    ['Klaus Werner', 'Klaus Werner, Geschäftsführer der Firma Werner Bau seit 1999, wurde wegen Betrugs verurteilt.'],
    ['Oscar Lund', 'Oscar Lund, who had owned the firm for 25 years, was convicted of fraud.'],
    ['Oscar Lund', 'Oscar Lund, mayor of Malmö since 1999, was convicted of fraud.'],
    ['Ola Berg', 'Ola Berg, direktør i selskapet Nordfisk siden 1999, er dømt for bedrageri.'],
  ])('%s: %s', (name, text) => {
    expect(tells(name, text)).toBe(true);
  });

  test.each([
    ['Jorge Valadares', 'Jorge Valadares foi condenado por fraude na empresa, que existe desde 1999.'],
    ['Jorge Valadares', 'Jorge Valadares foi condenado; dirigia a empresa fundada em 1999.'],
    ['Jorge Valadares', 'Jorge Valadares foi condenado por fraude; o pai tinha dirigido a empresa desde 1999.'],
    ['Jorge Valadares', 'Jorge Valadares foi condenado com o pai; tinha dirigido a empresa desde 1999.'],
    ['Jorge Valadares', 'Jorge Valadares ajudou Pedro Sá; dirigia a empresa desde 1999.'],
    ['Jorge Valadares', 'Jorge Valadares foi condenado; dirige a empresa desde 2021.'],
    ['Jean Morel', 'Jean Morel dirige une entreprise familiale active depuis 1999.'],
    ['Jean Morel', 'Jean Morel, fils du gérant de la société depuis 1999, a été condamné pour fraude.'],
    ['Klaus Werner', 'Klaus Werner, dessen Vater die Firma seit 1999 leitete, wurde wegen Betrugs verurteilt.'],
    ['Klaus Werner', 'Klaus Werner wurde wegen Betrugs verurteilt. Die Firma besteht seit 1999.'],
    ['Oscar Lund', 'Oscar Lund was convicted of fraud; the company had run since 1999.'],
    ['Oscar Lund', 'Oscar Lund runs a company listed since 1999.'],
    ['Oscar Lund', 'Oscar Lund runs a family company in business since 1999 and was convicted of fraud.'],
    ['Oscar Lund', 'Oscar Lund defrauded the owner of a shop since 1999.'],
    ['Oscar Lund', 'Oscar Lund, whose wife has owned the firm for 25 years, was convicted of fraud.'],
    [
      'Oscar Lund',
      'Oscar Lund was convicted; his boss had run the company since 1999. He had run the company from 2021.',
    ],
    ['Oscar Lund', 'Oscar Lund, manager of the company for 10 years jailed, was convicted of fraud.'],
    ['Jean Morel', "Jean Morel a été condamné pour fraude. L'entreprise dirigée par son oncle depuis 1999 a fermé."],
    ['Jorge Valadares', 'A mulher de Jorge Valadares, gerente da empresa desde 1999, foi condenada por fraude.'],
    ['Jean Morel', 'Le frère de Jean Morel, qui dirigeait la société depuis 1999, a été condamné pour fraude.'],
    ['Oscar Lund', 'The father of Oscar Lund, who had run the company since 1999, was convicted of fraud.'],
    ['Klaus Werner', 'Der Vater von Klaus Werner, der die Firma seit 1999 leitete, wurde wegen Betrugs verurteilt.'],
  ])('%s: not %s', (name, text) => {
    expect(tells(name, text)).toBe(false);
  });
});
