import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inReadingOrder } from '../../../../src/watchlists/sources/facts/person-name.ts';
import { nameVariants } from '../../../../src/watchlists/sources/facts/name-variants.ts';

const spelled = (text: string, isPerson: boolean) =>
  nameVariants(text, isPerson).map(({ text: name, kind }) => `${name}${kind === 'FORMER' ? '†' : ''}`);

describe('names within one value', () => {
  test.each([
    ['Iyad (a.k.a. Eyad) TESTOUF', ['Iyad TESTOUF', 'Eyad TESTOUF']],
    ['Ahmed (a.k.a. Ahmad, Ahmet) DIBO', ['Ahmed DIBO', 'Ahmad DIBO', 'Ahmet DIBO']],
    ['Valentina TESTOVA (born PROBINA)', ['Valentina TESTOVA', 'Valentina PROBINA†']],
    ['Jin Tiesan (金铁三)', ['Jin Tiesan', '金铁三']],
    ['Andrey PROBATOV Андрей ПРОБАТОВ', ['Andrey PROBATOV', 'Андрей ПРОБАТОВ']],
    ['Vadim PROBIN / Vadim PROBBIN', ['Vadim PROBIN', 'Vadim PROBBIN']],
    ['Mikalai PROBEI/PREBEI', ['Mikalai PROBEI', 'Mikalai PREBEI']],
    ['Milad PROBARI (Milad PROBERI)', ['Milad PROBARI', 'Milad PROBERI']],
    ['Ezat Probani (previously listed as)', ['Ezat Probani†']],
    ['Abubakar (original script: Абубакар)', ['Abubakar', 'Абубакар']],
    ['“Chief Proba”', ['Chief Proba']],
    ['PROBE, Yasin Baynah', ['Yasin Baynah PROBE']],
    ['Safia Probash, born 1 Jan. 1953 (Oman passport no. 1)', ['Safia Probash']],
  ])('person: %s', (text, names) => {
    expect(spelled(text, true)).toEqual(names);
  });

  test.each([
    ['PROBE OF AFRICA (FDPA)', ['PROBE OF AFRICA', 'FDPA']],
    ['Compagnie Un (CU) ; Business Two (BT)', ['Compagnie Un', 'CU', 'Business Two', 'BT']],
    ['Probe Corps (PC) Navy', ['Probe Corps Navy', 'PC Navy']],
    ['VTB Probe (Kazakhstan)', ['VTB Probe (Kazakhstan)']],
    ['Probe Foundation (Tanzania branch)', ['Probe Foundation (Tanzania branch)']],
    ['PROBSA (Mohandesi Probe Company)', ['PROBSA (Mohandesi Probe Company)', 'Mohandesi Probe Company']],
    ['Faster (or Faaster) Institute', ['Faster Institute', 'Faaster Institute']],
    ['Probe Works (CNI), JSC', ['Probe Works, JSC', 'CNI, JSC']],
  ])('organization: %s', (text, names) => {
    expect(spelled(text, false)).toEqual(names);
  });

  test('some name is found in whatever has a letter outside brackets', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, isPerson) => {
        expect(nameVariants(`Ann ${text}`, isPerson)).not.toEqual([]);
      }),
    );
  });

  test.each([
    ['SURNAME, Given', 'Given SURNAME'],
    ['DELOS PROBES, Feliciano, Jr.', 'Feliciano DELOS PROBES Jr.'],
    ['KNOWLES, JR., Samuel', 'Samuel KNOWLES JR.'],
    ['ZULKARNAEN', 'ZULKARNAEN'],
  ])('%s is read as %s', (name, read) => {
    expect(inReadingOrder(name)).toBe(read);
  });
});
