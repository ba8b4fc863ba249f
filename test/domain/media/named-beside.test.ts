import { expect, test } from 'vitest';
import { outcomeOf } from './outcome-of.ts';

/** {} judges, charges, polices, defends, was harmed, was heard or was honoured, and nothing else. */
const BESIDE = [
  'Defence lawyer {} said his client, Oskar Falk, would appeal against the conviction for bribery.',
  'Inspector {} of the Metropolitan Police told reporters that three men, including Oskar Falk, had been arrested over the fraud.',
  'Oskar Falk was jailed for six years for drug trafficking. Detective Inspector {}, who led the investigation, welcomed the sentence.',
  'Special Agent {} of the FBI said Oskar Falk had defrauded investors of $12 million.',
  'Carer Oskar Falk admitted stealing jewellery from {}, 81. The pensioner told the court he was heartbroken.',
  '{} was robbed at gunpoint by Oskar Falk in his shop in Leeds.',
  'Richterin {} verurteilte Oskar Falk wegen Betrugs zu drei Jahren Haft.',
  'Richter {} hat den Angeklagten Oskar Falk wegen Betrugs zu vier Jahren Haft verurteilt.',
  'Verteidiger {} kündigte Revision gegen das Urteil an. Oskar Falk war wegen Drogenhandels verurteilt worden.',
  'Le procureur {} a requis six ans de prison contre Oskar Falk pour blanchiment.',
  'La juge {} a condamné Oskar Falk à trois ans de prison pour escroquerie.',
  'La empresaria {} fue secuestrada durante ocho días. La Fiscalía imputó a Oskar Falk.',
  'O juiz {} condenou Oskar Falk a oito anos de prisão por corrupção.',
  'Il giudice {} ha condannato Oskar Falk a cinque anni per riciclaggio.',
  '{} won the regional award for young entrepreneurs for his work with local schools.',
  'Attorney General {} announced charges against Oskar Falk for running a Ponzi scheme.',
  'Police spokesman {} confirmed that Oskar Falk had been arrested on suspicion of money laundering.',
  'Retired headmaster {}, 74, lost £60,000 to Oskar Falk, who was jailed for fraud.',
  'Polizeisprecher {} teilte mit, Oskar Falk sei wegen Drogenhandels festgenommen worden.',
  "Oskar Falk est soupçonné d'avoir escroqué {}, une retraitée de 82 ans.",
  'La fiscal {} solicitó seis años de prisión para Oskar Falk por estafa.',
  'A promotora {} denunciou Oskar Falk por lavagem de dinheiro.',
  'Il pm {} ha chiesto sette anni per Oskar Falk, accusato di truffa.',
  'De officier van justitie {} eiste zes jaar cel tegen Oskar Falk voor drugshandel.',
  "Le commissaire {} a indiqué qu'Oskar Falk avait été interpellé pour trafic de drogue.",
];

test.each(BESIDE)('who is only named beside the matter is cleared: %s', (text) => {
  expect(outcomeOf(text)).toBe('ACCEPTED');
});
