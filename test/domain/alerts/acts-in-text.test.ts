import { describe, expect, test } from 'vitest';
import { hitsOf } from './read.ts';

const acts = (details: string) =>
  (hitsOf({ name: 'Oscar Lund', details, date: '2009-07-03' })[0]!.acts ?? []).map(
    ({ what, date }) => `${what} ${date.from}`,
  );

describe('what somebody did, and when', () => {
  test.each([
    ['Oscar Lund was convicted of drug trafficking in 1996.', ['convicted 1996-01-01']],
    ['Oscar Lund, 61, was sentenced to ten years in prison on 3 May 1999.', ['convicted 1999-05-03']],
    ['Sentenced in 1985 to 12 years by the court of Palermo.', ['convicted 1985-01-01']],
    ['Oscar Lund was chief executive of Nordbanken Invest in 1988.', ['running a company 1988-01-01']],
    ['Oscar Lund, who ran the failed bank in 1988, was fined.', ['running a company 1988-01-01']],
    ['Oscar Lund became minister of mines in 1991.', ['in office 1991-01-01']],
    ['Militia commander in Lower Juba between 2004 and 2010.', ['in office 2004-01-01']],
    ['Former deputy governor of Helmand Province since 2003.', ['in office 2003-01-01']],
    ['Director of Nordbanken Invest (1988-1994).', ['in office 1988-01-01']],
    ['He was minister of mines from 1991 to 1996. Lives in Malmö.', ['in office 1991-01-01']],
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
