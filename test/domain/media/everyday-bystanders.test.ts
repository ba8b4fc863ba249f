import { expect, test } from 'vitest';
import { isBystander } from '../../../src/domain/media/bystander.ts';
import { asSubject, maskNames } from '../../../src/domain/media/mask-names.ts';

const NAME = 'Martin Albert Fendrich';

/** As papers put it every day, one sentence each. */
test.each([
  'Judge {} sentenced Oskar Falk to six years in prison for money laundering.',
  'Prosecutor {} said Oskar Falk had diverted €2 million through shell companies.',
  "Oskar Falk's lawyer, {}, said his client would appeal the verdict.",
  'Lawyer {}, representing Oskar Falk, declined to comment on the fraud charges.',
  'Defence attorney {} argued that the fraud evidence against Oskar Falk was circumstantial.',
  'Police chief {} announced the arrest of Oskar Falk for drug trafficking.',
  'Oskar Falk was charged with bribery, Attorney General {} announced on Tuesday.',
  'Inspector {}, who led the investigation, said Oskar Falk had shown no remorse for the fraud.',
  'Magistrate {} remanded Oskar Falk in custody on charges of fraud.',
  'Forensic accountant {} told the court that Oskar Falk had forged 40 invoices.',
  'Richterin {} verurteilte Oskar Falk wegen Betrugs zu drei Jahren Haft.',
  'Staatsanwalt {} wirft Oskar Falk Untreue in zwölf Fällen vor.',
  'Der Verteidiger von Oskar Falk, {}, kündigte Revision gegen das Urteil wegen Betrugs an.',
  'Kriminalhauptkommissarin {} sagte vor Gericht, Oskar Falk habe den Betrug gestanden.',
  'Polizeisprecher {} bestätigte die Festnahme von Oskar Falk wegen Drogenhandels.',
  'Le procureur {} a requis cinq ans de prison contre Oskar Falk pour escroquerie.',
  'La juge {} a condamné Oskar Falk à trois ans de prison pour fraude.',
  "L'avocat d'Oskar Falk, {}, a annoncé faire appel de la condamnation pour fraude.",
  "Me {}, avocat d'Oskar Falk, a plaidé la relaxe dans l'affaire de fraude.",
  'La fiscal {} pidió ocho años de prisión para Oskar Falk por blanqueo.',
  'El juez {} ordenó prisión preventiva contra Oskar Falk por lavado de dinero.',
  'El abogado de Oskar Falk, {}, anunció que recurrirá la condena por estafa.',
  'O juiz {} condenou Oskar Falk a nove anos de prisão por corrupção.',
  'A promotora {} denunciou Oskar Falk por lavagem de dinheiro.',
  'O advogado de Oskar Falk, {}, disse que vai recorrer da condenação por fraude.',
  'Il giudice {} ha condannato Oskar Falk a quattro anni per truffa.',
  "L'avvocato di Oskar Falk, {}, ha annunciato ricorso contro la condanna per truffa.",
  'Officier van justitie {} eiste vier jaar cel tegen Oskar Falk voor witwassen.',
  'De advocaat van Oskar Falk, {}, zei dat zijn cliënt in hoger beroep gaat tegen de veroordeling voor fraude.',
  'Minister of Justice {} welcomed the extradition of Oskar Falk on fraud charges.',
  'Journalist {} reported that Oskar Falk had been arrested for fraud.',
  '{}, a professor of criminal law, said the fraud case against Oskar Falk was unusual.',
  "{}, a spokesman for the prosecutor's office, confirmed that Oskar Falk had been charged with fraud.",
  'Retired teacher {} lost £45,000 in an investment fraud run by Oskar Falk.',
  '{}, 71, was defrauded of her savings by Oskar Falk, a court heard.',
  'La retraitée {} a été escroquée de 15 000 euros par Oskar Falk.',
  'La pensionata {} è stata truffata da Oskar Falk.',
  '{} testified as a witness for the prosecution in the fraud trial of Oskar Falk.',
  'Whistleblower {} exposed the fraud at the bank; Oskar Falk was convicted last year.',
])('stands beside it: %s', (text) => {
  expect(isBystander(asSubject(maskNames(text.replaceAll('{}', NAME), [NAME])))).toBe(true);
});
