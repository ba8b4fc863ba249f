import { setImmediate as turn } from 'node:timers/promises';
import type { CheckType } from '../domain/case/vocabulary.ts';
import { deciders } from '../domain/checks/registry.ts';
import { defaultPolicy } from '../policies/default-policy.ts';

/** Invented; what comes of them is thrown away. */
const REPORTS = [
  'Maren Holt, 44, of Leeds, was charged with fraud on 3 March 2021. Prosecutor Ian Webb told the court that two men had lost their savings. Holt denies it.',
  'Detective Maren Holt said the gang was arrested in Hull. The case against Ian Webb was dropped and the charges were withdrawn.',
  'Die Staatsanwaltschaft wirft der 44-jährigen Maren Holt aus Kassel Betrug vor. Sie wurde vom Landgericht freigesprochen, das Urteil ist rechtskräftig.',
  "Maren Holt, 44 ans, a été condamnée pour escroquerie par le tribunal de Lyon. Son avocat a fait appel et l'affaire est classée sans suite.",
  'Maren Holt, de 44 años, fue detenida por estafa en Sevilla. La jueza la absolvió de los cargos y archivó la causa.',
  'Maren Holt, 44 anni, è stata arrestata per truffa a Torino. Il giudice ha archiviato le accuse nei suoi confronti.',
  'Maren Holt, de 44 anos, foi detida por burla no Porto. O tribunal absolveu a arguida e o processo foi arquivado.',
  'Maren Holt (44) uit Utrecht is door de rechtbank veroordeeld voor oplichting. Het gerechtshof sprak haar vrij.',
  'Мария Холт, 1980 года рождения, осуждена за мошенничество. Суд оправдал её, приговор вступил в силу.',
];
const RECORD = {
  name: 'Maren Holt',
  dob: '1961-02-03',
  nationality: 'GB',
  remarks: 'Resident of Leeds; born in Hull.',
};
const ALERTS: readonly [CheckType, unknown][] = [
  ...REPORTS.map((details): [CheckType, unknown] => [
    'ADVERSE_MEDIA',
    { media_hits: [{ source: 'Example Times', date: '2021-03-04', details }] },
  ]),
  ['PEP', { ...RECORD, position: 'Member of Parliament, 2010-2015; deputy mayor of Hull' }],
  ['SANCTION', { hits: [{ ...RECORD, lists: ['UN'], passport: 'X1234567' }] }],
  ['BLACKLIST', { entries: [{ kind: 'name', value: 'Maren Holt', reason: 'fraud', ...RECORD }] }],
];
/**
 * Decides a few invented alerts, one each turn of the event loop: the patterns that read texts are compiled at first use,
 * and a first case would wait a second for it.
 */
export async function warmUp(): Promise<void> {
  for (const [checkType, inputDetails] of ALERTS) {
    await turn();
    deciders[checkType](
      {
        checkType,
        inputDetails,
        customer: {
          fullName: 'Maren Holt',
          customerType: 'INDIVIDUAL',
          inputDetails: { dob: '1980-05-17', nationality: 'GB', address: { city: 'York', country: 'GB' } },
        },
        asOf: '2026-01-01',
        screening: null,
      },
      defaultPolicy,
    );
  }
}
