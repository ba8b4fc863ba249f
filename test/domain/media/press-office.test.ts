import { expect, test } from 'vitest';
import { isBystander } from '../../../src/domain/media/bystander.ts';
import { asSubject, maskNames } from '../../../src/domain/media/mask-names.ts';

const NAME = 'Martin Fendrich';
const isCleared = (text: string) => isBystander(asSubject(maskNames(text.replaceAll('{}', NAME), [NAME])));

/** As papers turn and order it: {} stands in office or calling beside the case of another, mourns, follows in a post or writes of it. */
const BESIDE = [
  'Assistant U.S. Attorney {} represented the government. Oskar Falk was sentenced to 41 months for tax fraud.',
  'For Mr Falk, {} said his client had been "a fool rather than a villain". Oskar Falk was jailed for fraud.',
  'Criminologist {}, whose study of smuggling appears next week, told this paper that the gangs had changed their routes. Oskar Falk was remanded on Friday.',
  '"The petitioner has been in custody for 214 days," argued senior counsel {}, but the judge noted that depositors had yet to see a rupee. The director, Oskar Falk, is held for cheating.',
  "Oskar Falk and Sven Hartwig were charged with fraud. {}, joint executive director of enforcement, said: 'People lost their savings.'",
  'U.S. District Judge {} told Oskar Falk he had worn the badge "as a costume". Falk was jailed for theft.',
  '{} SC, for the Director, submitted that the sentence given to Oskar Falk for fraud was too lenient.',
  "In a statement, first public prosecutor {} said that Oskar Falk had betrayed the trust of the bank's customers. Falk got five years for theft.",
  'The High Court held that reporter {} had been entitled to write that Oskar Falk bribed two planners.',
  'Speaking for the NPA, {} said the sentence sent a clear message. Oskar Falk was fined for fraud.',
  'Two executives took bribes, finds the report of the commission chaired by retired judge {}.',
  'Assistant federal public defender {} asked for home confinement on behalf of Oskar Falk, who ran a Ponzi scheme.',
  "The judge agreed with the agency's lawyer, {}, that a man who invents a bridge ought not to build another. Oskar Falk was jailed for fraud.",
  '{}, who led our inquiry, said: "One man wanted pocket money." Oskar Falk was sentenced for selling stolen data.',
  'It took the trustee appointed by the court, {}, eleven months to find the money. Oskar Falk was jailed for fraud.',
  'His neighbour {} said at the graveside that he had been "a grand man". Oskar Falk was accused of fraud.',
  'Since taking over in March from Oskar Falk, who is awaiting trial for insider trading, {} has replaced the board and the auditors.',
  '„Sie haben alte Leute betrogen", hielt die Vorsitzende der 5. Strafkammer, Dr. {}, dem Angeklagten in der Urteilsbegründung vor. Oskar Falk wurde wegen Betrugs verurteilt.',
  'Rückfragen bitte an: Staatsanwaltschaft Oldenburg, Oberstaatsanwalt {}, Pressesprecher. Oskar Falk wird Betrug vorgeworfen.',
  'Korruption beginne mit kleinen Gefälligkeiten, so die Kriminologin {} von der Hochschule Nordhausen. Oskar Falk wurde wegen Bestechung verurteilt.',
  '„Ein großartiger Erfolg": Mit diesen Worten stellte Landrätin {} am Mittwoch die Bilanz der Aktion vor. Oskar Falk wurde wegen Schmuggels verhaftet.',
  'Zum 1. Oktober übernimmt {} die Geschäftsführung. Ihr Vorgänger Oskar Falk sitzt wegen Abrechnungsbetrugs in Untersuchungshaft.',
  'Onze personnes ont été mises en examen pour trafic de stupéfiants, a annoncé le procureur de la République de Rennes, {}, dans un communiqué.',
  "Me {} n'a pas ménagé l'accusation. « On a pris un brouillon pour une caisse noire », a lancé l'avocate lyonnaise. Kevin Roussel est jugé pour abus de biens sociaux.",
  "Aux commandes de l'enquête, {}, chef de l'antenne de police judiciaire, salue « un travail d'orfèvre ». Kevin Roussel a été arrêté pour trafic de cocaïne.",
  '« Les ports francs restent un angle mort », estime {}, professeure de droit pénal économique. Kevin Roussel a été arrêté pour blanchiment.',
  'Nommée par le ministère, {} prendra ses fonctions lundi. Son prédécesseur, Kevin Roussel, est poursuivi pour corruption.',
  'Dans la salle, son père, {}, a serré contre lui une photographie. Kevin Roussel a été condamné pour meurtre.',
  'Après la découverte de fausses factures, {}, maire depuis 2014, a saisi le parquet. Kevin Roussel est poursuivi pour escroquerie.',
  'Al frente de la investigación ha estado la inspectora {}, de la UDEF. Óscar Vidal fue detenido por blanqueo.',
  'El ingreso en la cárcel de Óscar Vidal lo acordó a última hora de la tarde la titular del Juzgado de Instrucción número 2, {}.',
  'El fiscal {} atribuyó a los tres contratistas los delitos de peculado y fraude. Óscar Vidal no aceptó los cargos.',
  'Para la catedrática de Derecho Penal {}, autora de un estudio sobre las tramas, «el fraude se ha mudado al gasóleo». Óscar Vidal fue condenado por fraude fiscal.',
  '«No hay un peso de más», sostuvo a la salida del tribunal {}, quien asume la defensa de Óscar Vidal, acusado de fraude.',
  'La concejala de Hacienda, {}, informó ayer al pleno de que faltan 86.000 euros. Óscar Vidal está investigado por malversación.',
  '“Que se haga justicia”, dijo entre lágrimas {}, madre del mecánico. Óscar Vidal está acusado de homicidio.',
  '{} toma desde el lunes las riendas de la bodega en sustitución de Óscar Vidal, cesado tras su procesamiento por administración desleal.',
  'Le indagini, coordinate dalla Procura e dirette dal ten. col. {}, hanno portato alla denuncia di Paolo Ferri per frode fiscale.',
  "«Spregiudicato»: così {}, giudice per le indagini preliminari a Nola, descrive nell'ordinanza Paolo Ferri, accusato di usura.",
  'Lo ha annunciato la sindaca {} durante il consiglio. Paolo Ferri è accusato di peculato.',
  'A tradurre le intercettazioni è stata la perita nominata dal tribunale, {}. Paolo Ferri è accusato di usura.',
  'De acordo com a delegada {}, titular da DIC, Carlos Prado lavava o dinheiro do furto de gado.',
  '«O arguido traiu quem confiava nele», disse, ao ler o acórdão, a presidente do coletivo, {}. Carlos Prado foi condenado por burla.',
  'A peça, subscrita pelo promotor de Justiça {}, imputa a Carlos Prado peculato e lavagem de dinheiro.',
  'O seu mandatário, {}, admite recorrer. Carlos Prado está em prisão domiciliária por fraude fiscal.',
  '"O doleiro virou aplicativo", resume o economista {}, professor da universidade federal. Carlos Prado foi preso por lavagem.',
  'Irmã do frentista morto, {} cobra justiça. Carlos Prado é acusado do homicídio.',
  '„De haven is geen pinautomaat", aldus officier van justitie {}, die in zijn requisitoir zeven jaar cel vorderde tegen Jan Smeets voor drugshandel.',
  'Dat verklaarde {}, door de rechter-commissaris als deskundige benoemd, in het proces tegen Jan Smeets wegens fraude.',
  '{} wil namens de familie zijn medeleven betuigen aan de nabestaanden. Jan Smeets is veroordeeld voor moord.',
  'Med ingång av november efterträder {} Lars Nyman, som är åtalad för bedrägeri.',
  'Anklageren, {}, krævede fjorten års fængsel til Lars Nyman for hvidvask.',
  'O skierowaniu sprawy do sądu poinformował rzecznik, prok. {}. Piotr Wilk jest oskarżony o oszustwo.',
];

test.each(BESIDE)('stands beside it: %s', (text) => {
  expect(isCleared(text)).toBe(true);
});
