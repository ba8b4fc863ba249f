import { randomNumbers } from '../../bench/support/random.ts';
import type { CheckFacts } from '../../src/domain/check/facts.ts';

type Pick = <T>(items: readonly T[]) => T;

interface Scene {
  pick: Pick;
  /** A whole number from `from` to `to`. */
  number: (from: number, to: number) => number;
  subject: string;
  other: string;
  place: string;
  body: string;
  firm: string;
}

const GIVEN =
  'Amelia Bruno Carla Dmitri Elena Farid Greta Hiroshi Ines Jakub Katya Liam Marta Nikolai Olga Pavel Quentin Rosa Stefan Teresa Umar Vera Wanda Xavier Yusuf Zofia'.split(
    ' ',
  );
const SURNAMES =
  'Abrams Bertolini Castaneda Drummond Eriksen Ferrand Grushko Haddad Iversen Jankowski Kowalczyk Lindqvist Moreau Navarrete Okafor Petrovic Quiroga Rahimi Schreiber Takahashi Ulrich Vandenberg Whitcombe Yilmaz Zeller'.split(
    ' ',
  );
const PLACES =
  'Manchester Bordeaux Leipzig Valencia Turin Gdansk Rotterdam Denver Lagos Nairobi Auckland Calgary Dublin Basel Malmö Porto Antwerp Zagreb Riga Haifa'.split(
    ' ',
  );
const FIRM_NAMES = 'Alder Beacon Corvus Delmare Everest Fulcrum Granite Harbour Isotope Juniper Keystone Lumen'.split(
  ' ',
);
const FIRM_KINDS = ['Holdings', 'Capital', 'Logistics', 'Trading', 'Pharma', 'Marine', 'Foods', 'Estates'];
const BODIES = ['Crown Court', 'District Court', 'High Court', 'Regional Court', 'Magistrates’ Court'];
const TRADES =
  'accountant broker developer surgeon importer consultant teacher engineer trader lawyer driver farmer'.split(' ');
const MONTHS = 'January February March April May June July September October November December'.split(' ');

type Sentence = (scene: Scene) => string;

const ENGLISH: readonly (readonly Sentence[])[] = [
  [
    (s) =>
      `${s.subject}, ${s.number(23, 79)}, a ${s.pick(TRADES)} from ${s.place}, was ${s.pick(['jailed for', 'convicted of', 'charged with', 'arrested over'])} ${s.pick(['fraud', 'bribery', 'tax evasion', 'money laundering', 'theft', 'smuggling cigarettes'])} on ${s.pick(MONTHS)} ${s.number(1, 28)}.`,
    (s) =>
      `The ${s.place} ${s.pick(TRADES)} ${s.subject} ${s.pick(['denied', 'admitted', 'disputed', 'shrugged off'])} ${s.number(2, 40)} counts of ${s.pick(['wire fraud', 'embezzlement', 'forgery', 'false accounting', 'insider dealing'])} when the hearing opened.`,
    (s) =>
      `Investigators in ${s.place} ${s.pick(['searched', 'raided', 'combed through', 'sealed'])} ${s.number(2, 30)} offices linked to ${s.subject}, who was born in ${s.number(1940, 2000)}.`,
    (s) =>
      `A ${s.number(30, 70)}-year-old man named as ${s.subject} ${s.pick(['steered', 'funnelled', 'diverted', 'pocketed'])} $${s.number(2, 900)},${s.number(100, 999)} through ${s.firm}, according to a filing.`,
  ],
  [
    (s) =>
      `Prosecutor ${s.other} told the ${s.place} ${s.body} that ${s.number(3, 400)} investors of ${s.firm} had lost their ${s.pick(['savings', 'deposits', 'pensions'])}.`,
    (s) =>
      `His former partner ${s.other}, ${s.number(25, 80)}, ${s.pick(['cooperated with the inquiry', 'fled to ' + s.place, 'was acquitted', 'will be sentenced next spring'])}.`,
    (s) =>
      `Between ${s.number(1995, 2008)} and ${s.number(2009, 2023)} the group moved ${s.number(2, 90)} tonnes of ${s.pick(['scrap metal', 'cocaine', 'counterfeit medicines', 'fuel'])} through ${s.place}.`,
    (s) =>
      `${s.other} of the ${s.place} police said the ${s.pick(['scheme', 'ring', 'plot', 'racket'])} had ${s.pick(['collapsed', 'unravelled', 'grown', 'spread'])} within ${s.number(2, 60)} weeks.`,
  ],
  [
    (s) =>
      `The company, ${s.firm}, ${s.pick(['declined to comment', 'has since been wound up', 'called the claims baseless', 'paid a penalty of £' + String(s.number(10, 900)) + ',000'])}.`,
    (s) =>
      `Judge ${s.other} adjourned the case at the ${s.body} in ${s.place} until ${s.pick(MONTHS)} ${s.number(2024, 2026)}.`,
    (s) =>
      `Neighbours in ${s.place} described a quiet ${s.pick(TRADES)} who ${s.pick(['kept bees', 'coached football', 'collected stamps', 'sang in the choir'])} and never spoke of ${s.number(2, 20)} bank accounts abroad.`,
    (s) =>
      `Lawyers for ${s.other} argued that documents seized in ${s.place} had been ${s.pick(['translated badly', 'obtained unlawfully', 'misread', 'leaked'])}.`,
  ],
  [
    (s) =>
      `A ruling is expected after ${s.number(2, 12)} ${s.pick(['days', 'weeks', 'months'])} of evidence, the ${s.body} said.`,
    (s) =>
      `The ${s.pick(['regulator', 'watchdog', 'tax authority', 'ministry'])} in ${s.place} has frozen ${s.number(3, 70)} accounts and a villa near ${s.pick(PLACES)}.`,
    (s) =>
      `It was the ${s.pick(['third', 'fifth', 'latest', 'largest'])} such case in ${s.place} since ${s.number(1999, 2020)}.`,
    (s) => `Neither ${s.other} nor ${s.firm} could be reached on ${s.pick(['Monday', 'Tuesday', 'Friday'])} evening.`,
  ],
];

const GERMAN: readonly (readonly Sentence[])[] = [
  [
    (s) =>
      `Der ${s.number(25, 80)}-jährige ${s.pick(['Unternehmer', 'Makler', 'Steuerberater', 'Händler'])} ${s.subject} aus ${s.place} wurde wegen ${s.pick(['Betrugs', 'Untreue', 'Steuerhinterziehung', 'Geldwäsche'])} ${s.pick(['verurteilt', 'angeklagt', 'festgenommen'])}.`,
    (s) =>
      `${s.subject}, geboren ${s.number(1945, 1999)}, muss sich seit ${s.number(2, 11)} Wochen vor dem Landgericht ${s.place} verantworten.`,
  ],
  [
    (s) =>
      `Staatsanwältin ${s.other} wirft ihm vor, ${s.number(2, 90)} Anleger um ${s.number(3, 90)} Millionen Euro gebracht zu haben.`,
    (s) =>
      `Die Firma ${s.firm} war im Sommer ${s.number(2010, 2023)} insolvent, wie ein Sprecher in ${s.place} mitteilte.`,
  ],
  [
    (s) =>
      `Verteidiger ${s.other} hielt die ${s.pick(['Beweise', 'Akten', 'Zeugen'])} für ${s.pick(['dürftig', 'widersprüchlich', 'unbrauchbar'])}.`,
    (s) => `Bei einer Durchsuchung in ${s.place} fanden Ermittler ${s.number(2, 60)} Festplatten und Bargeld.`,
  ],
  [
    (s) =>
      `Das Urteil soll am ${s.number(1, 28)}. ${s.pick(['März', 'Juni', 'Oktober'])} ${s.number(2024, 2026)} fallen.`,
    (s) => `Ein weiterer Beschuldigter aus ${s.place} ist seit ${s.number(2, 9)} Jahren auf der Flucht.`,
  ],
];

const FRENCH: readonly (readonly Sentence[])[] = [
  [
    (s) =>
      `${s.subject}, âgé de ${s.number(25, 80)} ans, ${s.pick(['courtier', 'notaire', 'promoteur', 'négociant'])} à ${s.place}, a été ${s.pick(['condamné pour', 'mis en examen pour', 'interpellé pour'])} ${s.pick(['escroquerie', 'corruption', 'blanchiment', 'abus de confiance'])}.`,
    (s) =>
      `Le parquet de ${s.place} soupçonne ${s.subject}, né en ${s.number(1945, 1999)}, d'avoir détourné ${s.number(2, 80)} millions d'euros.`,
  ],
  [
    (s) => `Le procureur ${s.other} a évoqué ${s.number(3, 300)} victimes de la société ${s.firm}.`,
    (s) => `Son associé ${s.other} avait quitté ${s.place} en ${s.number(2005, 2022)}.`,
  ],
  [
    (s) => `Les enquêteurs ont saisi ${s.number(2, 40)} véhicules dans un entrepôt près de ${s.place}.`,
    (s) => `L'avocate ${s.other} ${s.pick(['plaide la relaxe', 'dénonce un dossier vide', 'a fait appel'])}.`,
  ],
  [
    (s) =>
      `Le tribunal rendra sa décision le ${s.number(1, 28)} ${s.pick(['mars', 'juin', 'octobre'])} ${s.number(2024, 2026)}.`,
    (s) => `L'affaire avait éclaté à ${s.place} il y a ${s.number(2, 12)} ans.`,
  ],
];

const SPANISH: readonly (readonly Sentence[])[] = [
  [
    (s) =>
      `${s.subject}, de ${s.number(25, 80)} años, ${s.pick(['empresario', 'notario', 'gestor', 'constructor'])} de ${s.place}, fue ${s.pick(['condenado por', 'detenido por', 'acusado de'])} ${s.pick(['estafa', 'cohecho', 'blanqueo de capitales', 'fraude fiscal'])}.`,
    (s) =>
      `La fiscalía de ${s.place} investiga a ${s.subject}, nacido en ${s.number(1945, 1999)}, por un fraude de ${s.number(2, 80)} millones.`,
  ],
  [
    (s) => `El fiscal ${s.other} habló de ${s.number(3, 300)} perjudicados por la empresa ${s.firm}.`,
    (s) => `Su socia ${s.other} declaró durante ${s.number(2, 9)} horas ante la jueza de ${s.place}.`,
  ],
  [
    (s) => `La policía incautó ${s.number(2, 40)} ordenadores en una nave cerca de ${s.place}.`,
    (s) => `El abogado ${s.other} ${s.pick(['pidió la absolución', 'recurrirá el fallo', 'criticó la instrucción'])}.`,
  ],
  [
    (s) =>
      `La sentencia se conocerá el ${s.number(1, 28)} de ${s.pick(['marzo', 'junio', 'octubre'])} de ${s.number(2024, 2026)}.`,
    (s) => `El caso se remonta a ${s.number(2001, 2019)}, cuando ${s.firm} abrió una oficina en ${s.place}.`,
  ],
];

/** English twice as often as each of the others. */
const LANGUAGES = [ENGLISH, ENGLISH, GERMAN, FRENCH, SPANISH];
const SUBJECT_NAMES = [
  'James Torres',
  'James Torres',
  'James A. Torres',
  'James Michael Torres',
  'Jim Torres',
  'James Torres Jr.',
];

/**
 * A media check with so many reports of four sentences, no two of them alike, in four languages, about people of the
 * customer's name, others beside them. The same for the same seed.
 * @param dob the customer's: most reports state an age that does not fit it; null leaves it open of each whom it is about
 */
export function distinctReports(count: number, { seed, dob }: { seed: number; dob: string | null }): CheckFacts {
  const random = randomNumbers(seed);
  const pick: Pick = (items) => items[random(items.length)]!;
  const number = (from: number, to: number) => from + random(to - from + 1);
  const hits = Array.from({ length: count }, (_, index) => ({
    url: `https://news.example/${number(2012, 2025)}/${index}`,
    source: pick(['Reuters', 'The Courier', 'Le Monde', 'Der Spiegel', 'El Correo', 'Local blog']),
    date: `${number(2012, 2025)}-0${number(1, 9)}-${number(10, 28)}`,
    snippet: pick(LANGUAGES)
      .map((sentences) => pick(sentences)(sceneOf(pick, number)))
      .join(' '),
  }));
  return {
    checkType: 'ADVERSE_MEDIA',
    inputDetails: { media_hits: hits },
    customer: {
      fullName: 'James Torres',
      customerType: 'INDIVIDUAL',
      inputDetails: { dob, nationality: 'US' },
    },
    asOf: '2026-06-15',
    screening: null,
  };
}

function sceneOf(pick: Pick, number: Scene['number']): Scene {
  return {
    pick,
    number,
    subject: pick(SUBJECT_NAMES),
    other: `${pick(GIVEN)} ${pick(SURNAMES)}`,
    place: pick(PLACES),
    body: pick(BODIES),
    firm: `${pick(FIRM_NAMES)} ${pick(FIRM_KINDS)}`,
  };
}
