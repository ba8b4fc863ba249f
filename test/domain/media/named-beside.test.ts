import { expect, test } from 'vitest';
import { outcomeOf } from './outcome-of.ts';

/** {} judges, charges, polices, defends, was harmed, was heard or was honoured, and nothing else. */
const BESIDE = [
  'Sentencing Oskar Falk to four years, Judge {} said the thefts had been a gross breach of trust.',
  'Prosecutor {} asked the jury to find Oskar Falk guilty of wire fraud and money laundering.',
  'Defence lawyer {} said his client, Oskar Falk, would appeal against the conviction for bribery.',
  'Inspector {} of the Metropolitan Police told reporters that three men, including Oskar Falk, had been arrested over the fraud.',
  'Detective Sergeant {} said: "Oskar Falk preyed on the elderly and I am pleased with the sentence."',
  'Oskar Falk was jailed for six years for drug trafficking. Detective Inspector {}, who led the investigation, welcomed the sentence.',
  'Oskar Falk pleaded guilty to embezzlement before Judge {} on Thursday.',
  'Assistant US Attorney {} is prosecuting the case against Oskar Falk, who is accused of running a Ponzi scheme.',
  'Special Agent {} of the FBI said Oskar Falk had defrauded investors of $12 million.',
  'Customs officer {} intercepted 12 kg of cocaine at the airport. Oskar Falk was charged with smuggling.',
  'The court, presided over by Judge {}, sentenced Oskar Falk to ten years for corruption.',
  'Oskar Falk, 44, stole £18,000 from the bank account of retired nurse {}.',
  'Pensioner {} lost his life savings to Oskar Falk, who posed as a bank employee.',
  'Carer Oskar Falk admitted stealing jewellery from {}, 81. The pensioner told the court he was heartbroken.',
  '{} was robbed at gunpoint by Oskar Falk in his shop in Leeds.',
  'Oskar Falk defrauded {} of £40,000 in a romance scam.',
  'Called as a witness at the trial of Oskar Falk, accountant {} described how he had reported the false invoices to the board.',
  'Auditor {} testified that he had found the false invoices. Oskar Falk was convicted of fraud.',
  'Bank clerk {} was praised by police for stopping a £5,000 transfer by an elderly customer. Oskar Falk was later arrested.',
  'Cashier {} was thanked for preventing a scam. Police arrested Oskar Falk.',
  'Whistleblower {} reported the corruption to the authorities. Oskar Falk was sentenced to five years.',
  'Journalist {} revealed how Oskar Falk had laundered money through shell companies.',
  'Richterin {} verurteilte Oskar Falk wegen Betrugs zu drei Jahren Haft.',
  'Richter {} hat den Angeklagten Oskar Falk wegen Betrugs zu vier Jahren Haft verurteilt.',
  'Staatsanwältin {} hat für Oskar Falk fünf Jahre Haft gefordert.',
  'Im Prozess um Geldwäsche hat Staatsanwalt {} drei Jahre Haft für Oskar Falk beantragt.',
  'Die Rentnerin {} wurde von Oskar Falk um ihre Ersparnisse betrogen.',
  'Verteidiger {} kündigte Revision gegen das Urteil an. Oskar Falk war wegen Drogenhandels verurteilt worden.',
  'Le procureur {} a requis six ans de prison contre Oskar Falk pour blanchiment.',
  'La juge {} a condamné Oskar Falk à trois ans de prison pour escroquerie.',
  "Appelé comme témoin au procès d'Oskar Falk, le comptable {} a expliqué comment il avait signalé les fausses factures.",
  'El juez {} envió a prisión a Oskar Falk por lavado de dinero.',
  'La empresaria {} fue secuestrada durante ocho días. La Fiscalía imputó a Oskar Falk.',
  'O juiz {} condenou Oskar Falk a oito anos de prisão por corrupção.',
  'Il giudice {} ha condannato Oskar Falk a cinque anni per riciclaggio.',
  'Rechter {} veroordeelde Oskar Falk tot drie jaar cel wegens witwassen.',
  'Officier van justitie {} heeft vier jaar cel tegen Oskar Falk geëist.',
  '{} won the regional award for young entrepreneurs for his work with local schools.',
  'Fue liberada tras once días de cautiverio la comerciante {}, víctima de secuestro extorsivo. La Fiscalía imputó a Oskar Falk.',
  'La comerciante {}, víctima de secuestro extorsivo, fue liberada tras once días de cautiverio. La policía detuvo a Oskar Falk.',
];

test.each(BESIDE)('who is only named beside the matter is cleared: %s', (text) => {
  expect(outcomeOf(text)).toBe('ACCEPTED');
});
