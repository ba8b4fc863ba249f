import { expect, test } from 'vitest';
import { pepDeclaration } from '../../../src/domain/pep/pep-declaration.ts';

test.each([
  [false, { is_pep: false }],
  [false, { pep: 'no' }],
  [false, { pep_declaration: 'I am not a politically exposed person' }],
  [false, { pep_declaration: 'No, I am not a PEP.' }],
  [false, { pepDeclaration: { declared: false, date: '2026-01-05' } }],
  [false, { pep_declaration: 'Ich bin keine politisch exponierte Person' }],
  [false, { pep_declaration: 'Je ne suis pas une personne politiquement exposée' }],
  [false, { pep_declaration: 'No soy una persona políticamente expuesta' }],
  [false, { pep_status: 'Not PEP' }],
  [false, { declarations: { is_pep: false } }],
  [false, { kyc: { form: { pep_status: 'Not a PEP' } } }],
  [false, { questionnaire: [{ question: 'Are you a politically exposed person?', answer: 'No' }] }],
  [false, { declarations: { politically_exposed: 'nie' } }],
  [true, { is_pep: 'Yes' }],
  [true, { declaraciones: { ppe: 'sí' } }],
  [true, { pep_declaration: 'I am a politically exposed person' }],
  [true, { pep_declaration: 'Oui, personne politiquement exposée' }],
  [true, { pep_status: 'PEP' }],
  [null, { pep_declaration: 'unknown' }],
  [null, { pep_status: 'not asked' }],
  [null, { pep_declaration: '' }],
  [null, { pep_declaration: 'see form' }],
  [null, { directors: [{ name: 'A B', is_pep: true }] }],
  [null, { pep_check: { result: 'no hits' } }],
  [null, {}],
  [null, 'no PEP'],
])('%s is declared in %j', (declared, details) => {
  expect(pepDeclaration(details)).toBe(declared);
});
