import { expect, test } from 'vitest';
import { termInWords, withoutTerm } from '../../../src/domain/pep/term-of-office.ts';

test.each([
  ['Teachta Dála (member of Dáil Éireann) 1997 – February 2016', '1997-01-01', '2016-02-29'],
  ['Bestuurder bij Waterwegen Schelde NV, mandaat beëindigd 31/03/2023', null, '2023-03-31'],
  ['Member of the National Assembly (Nandi South), March 2013 – August 2017', '2013-03-01', '2017-08-31'],
  ['Alcaldesa de Lugo desde mayo de 2007 hasta junio de 2015', '2007-05-01', '2015-06-30'],
  ["Directeur général, jusqu'au 30 juin 2022", null, '2022-06-30'],
  ['Minister of Mines, left office in May 2019', null, '2019-05-31'],
  ['Minister 2004-03 to 2008-11', '2004-03-01', '2008-11-30'],
  ['Ministrul Transporturilor (decembrie 2019 – septembrie 2020)', '2019-12-01', '2020-09-30'],
  ['Minister (2001-2005, 2009-2012)', '2001-01-01', '2012-12-31'],
  ['Deputato, XIV e XV legislatura; cessato dal mandato il 28/04/2008', null, '2008-04-28'],
  ['Vocal del Consejo, cesada del cargo el 3 de mayo de 2011', null, '2011-05-03'],
  // It goes on, or the end is that of one post of several.
  ['Generaldirektör (2021- )', '2021-01-01', null],
  ['Schepen van Mechelen, in functie sinds 2019', '2019-01-01', null],
  ['Consilier local, 2020-prezent', '2020-01-01', null],
  ['Deputy of Poltava City Council, elected October 2020, mandate continuing', '2020-10-01', null],
  ['Mayor (2001–2005), Senator since 2010', '2001-01-01', null],
  ['Senatore; deputato, cessato dal mandato il 28/04/2008', null, null],
  ['Senator; Mayor of Lyon 2001–2005', '2001-01-01', null],
  ['Senator, former Mayor of Lyon (2001–2005)', '2001-01-01', null],
  // What comes behind an end may be a later term.
  ['Judge, High Court 2008–2014, Court of Appeal 2014–24', '2008-01-01', null],
  ['Procureur général (2010 à 2014, puis 2020 à ce jour)', '2010-01-01', null],
  ['Ambassadeur (2009-2013), à nouveau depuis mars dernier', '2009-01-01', null],
  ['Ambassador to Morocco, 2013 to May 2019 (retired)', '2013-01-01', '2019-05-31'],
  ['Minister of Finance', null, null],
  // Since when they live is no term.
  ['Embajadora en Marruecos, desde febrero de 2024. Nacida el 28 de noviembre de 1969', '2024-02-01', null],
  ['Councillor; geboren am 3. Mai 1960', null, null],
])('%s', (position, start, end) => {
  const term = termInWords(position);
  expect([term.start?.from ?? null, term.end?.to ?? null]).toEqual([start, end]);
});

test('a town before a year is no month', () => {
  expect(withoutTerm('Member of the municipal council of Västerås, 2022-').trim()).toBe(
    'Member of the municipal council of Västerås,',
  );
});
