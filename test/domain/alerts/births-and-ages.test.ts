import { describe, expect, test } from 'vitest';
import { facts, hitsOf } from './read.ts';

/** What a text of 2025-07-03 says of Paul Hall's birth. */
const birth = (details: string) =>
  facts(hitsOf({ name: 'Paul Hall', details, date: '2025-07-03' })[0]!).filter((fact) => /^(?:born|aged) /.test(fact));

const THIRD_OF_JULY = ['born 1971-07-03/1971-07-03'];

describe('births in Chinese stand right behind the name', () => {
  const born = (details: string) =>
    facts(hitsOf({ name: '李伟', details, date: '2025-07-03' })[0]!).filter((fact) => fact.startsWith('born'));

  test.each([
    '李伟，1971年7月出生，因受贿被判刑。',
    '被告人李伟，男，汉族，1971年7月生。',
    '李伟（1971年7月出生）被判刑。',
  ])('%s', (text) => {
    expect(born(text)).toEqual(['born 1971-07-01/1971-07-31']);
  });

  test.each(['李伟之子王强，1971年7月出生。', '李伟于1971年7月被判刑。', '1971年7月出生的王强与李伟被捕。'])(
    'not %s',
    (text) => {
      expect(born(text)).toEqual([]);
    },
  );
});

describe('births in the words of four languages and more', () => {
  test.each([
    'Paul Hall (d.o.b. 3 July 1971) was fined.',
    'Paul Hall (D.O.B.: 03.07.1971) was fined.',
    'Paul Hall (dob 3.7.1971), of Tulsa, was fined.',
    'Paul Hall, born on the 3rd of July, 1971, was fined.',
    'Paul Hall, born in Ruse, Bulgaria, on 3 July 1971, was fined.',
    'Paul Hall, a Bulgarian born 3 July 1971, was fined.',
    'Ms Green and Paul Hall, an Irish national born on July 3, 1971, were fined.',
    'Paul Hall, nato a Napoli il 3 luglio 1971, è stato condannato.',
    'Paul Hall, né à Lyon le 3 juillet 1971, a été condamné.',
    'Paul Hall, né(e) le 3 juillet 1971 à Lyon, a été condamné.',
    'Paul Hall, nacido en Sevilla el 3 de julio de 1971, fue detenido.',
    'Paul Hall, nacido/a el 3 de julio de 1971, fue detenido.',
    'Paul Hall, nascido em Lisboa em 3 de julho de 1971, foi condenado.',
    'Paul Hall, geboren am 3. Juli 1971 in Kassel, wurde verurteilt.',
    'Paul Hall (* 3.7.1971) wurde verurteilt.',
    'Paul Hall (* 3. Juli 1971 in Kassel) wurde verurteilt.',
    'Der am 3. Juli 1971 in Kassel geborene Paul Hall wurde verurteilt.',
  ])('%s', (text) => {
    expect(birth(text)).toEqual(THIRD_OF_JULY);
  });

  test.each([
    'Paul Hall was charged by Ivo Petrov, born 3 July 1971.',
    'Paul Hall met Ana Petrova, a Bulgarian born 3 July 1971.',
    'Paul Hall won by 3 * 7 points.',
  ])('not %s', (text) => {
    expect(birth(text)).toEqual([]);
  });
});

describe('ages in words and phrases', () => {
  test.each([
    ['Paul Hall ist 68 Jahre alt und wurde verurteilt.', 'aged 1956-07-04/1957-07-03'],
    ['Der Angeklagte Paul Hall, 68 Jahre alt, schwieg.', 'aged 1956-07-04/1957-07-03'],
    ['Der 68-Jährige, Paul Hall, schwieg.', 'aged 1956-07-04/1957-07-03'],
    ['Ein 68-jähriger Rentner, Paul Hall, schwieg.', 'aged 1956-07-04/1957-07-03'],
    ['Le quadragénaire Paul Hall a été condamné.', 'aged 1975-07-04/1985-07-03'],
    ['La sexagénaire Paul Hall a été condamnée.', 'aged 1955-07-04/1965-07-03'],
    ['El sexagenario Paul Hall fue condenado.', 'aged 1955-07-04/1965-07-03'],
    ['Der Endvierziger Paul Hall wurde verurteilt.', 'aged 1975-07-04/1980-07-03'],
    ['Paul Hall, Mitte 50, wurde verurteilt.', 'aged 1967-07-04/1972-07-03'],
    ['Paul Hall, in his late forties, was jailed.', 'aged 1975-07-04/1980-07-03'],
    ['Paul Hall, in his 40s, was jailed.', 'aged 1975-07-04/1985-07-03'],
    ['Paul Hall, fifty-eight, was jailed.', 'aged 1966-07-04/1967-07-03'],
    ['Paul Hall, who turns 80 next month, was fined.', 'aged 1944-07-04/1946-07-03'],
    ['Paul Hall will turn 80 in May.', 'aged 1944-07-04/1946-07-03'],
    ['Paul Hall, de 42 años, fue detenido.', 'aged 1982-07-04/1983-07-03'],
    ['Paul Hall tiene 42 años y vive en Lugo.', 'aged 1982-07-04/1983-07-03'],
    ['Paul Hall, âgé de 42 ans, a été condamné.', 'aged 1982-07-04/1983-07-03'],
    ["Paul Hall, âgé d'une quarantaine d'années, a été condamné.", 'aged 1975-07-04/1990-07-03'],
  ])('%s', (text, expected) => {
    expect(birth(text)).toEqual([expected]);
  });

  test.each([
    'Paul Hall was jailed for 42 years.',
    'Paul Hall, condenado a 12 años de prisión, recurrió.',
    'Paul Hall fue condenado a una pena de 42 años.',
    'Paul Hall wurde zu einer 12-jährigen Haftstrafe verurteilt.',
    'Paul Hall arbeitete in einem 68 Jahre alten Haus.',
    'The rate turns 80 next month, Paul Hall said.',
  ])('a term or a thing is no age: %s', (text) => {
    expect(birth(text)).toEqual([]);
  });
});
