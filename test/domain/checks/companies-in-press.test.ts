import { expect, test } from 'vitest';
import { decide } from './decide.ts';

const decided = (name: string, text: string) =>
  decide(
    'ADVERSE_MEDIA',
    { media_hits: [{ snippet: text, date: '2026-02-20' }] },
    { fullName: name, customerType: 'COMPANY', inputDetails: {} },
  );

test.each([
  ["Banca Cooperativa dell'Aventino Scpa", "Banca Cooperativa dell'Aventino Scpa, con sede a Casoli, è indagata."],
  ["Banca Cooperativa dell'Aventino Scpa", "Banca Cooperativa dell'Aventino, con sede a Casoli, è indagata."],
  ['Cerámicas Benalmira S.L.', 'Cerámicas Benalmira S.L. (CIF B12987654) es procesada por estafa a la aseguradora.'],
  ['Cerámicas Benalmira S.L.', 'CERÁMICAS BENALMIRA SL, CONDENADA POR ESTAFA'],
  ['Fiduciaire Hautmont & Lejaxhe SRL', 'La Fiduciaire Hautmont & Lejaxhe SRL est inculpée de faux bilans.'],
  ['Fiduciaire Hautmont & Lejaxhe SRL', 'La Fiduciaire Hautmont et Lejaxhe est inculpée de faux bilans.'],
  ['Gebrüder Hansen & Söhne Reederei GmbH & Co. KG', 'Die Reederei Hansen & Söhne wurde wegen Geldwäsche durchsucht.'],
  ['Meridian Star Shipping Ltd', 'Meridian Star was convicted of smuggling oil.'],
])('a company that the press names in its own way is no other: %s, "%s"', (name, text) => {
  const verdict = decided(name, text);
  expect(verdict.outcome, verdict.reasoning).not.toBe('ACCEPTED');
});

test('a company of another name is another', () => {
  expect(decided('Meridian Star Shipping Ltd', 'Meridian Foods was convicted of fraud.').outcome).toBe('ACCEPTED');
});
