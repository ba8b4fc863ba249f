/** Nouns for what somebody does for a living, by which a text describes a person. English, German, French, Spanish. */
const JOBS =
  'accountant actor actress adviser advisor agent analyst architect artist athlete auditor author baker banker barber barrister bookkeeper broker builder ' +
  'businessman businesswoman butcher captain carpenter cashier ceo cfo chairman chairwoman chef chemist cleaner clerk coach consultant contractor cook ' +
  'coo dealer dentist designer developer diplomat director docker doctor driver economist electrician employee engineer entrepreneur estate-agent executive farmer ' +
  'financier firefighter fisherman footballer founder gardener geologist guard hairdresser headteacher importer inspector insurer investor jeweller journalist ' +
  'labourer lawyer lecturer librarian magistrate manager mechanic merchant midwife miner model musician notary nurse officer official oligarch operator optician owner painter ' +
  'pharmacist photographer physician physicist pilot plumber politician porter postman president professor programmer publisher radiologist receptionist ' +
  'restaurateur sailor salesman saleswoman scientist shopkeeper singer shipbroker soldier solicitor student surgeon surveyor tailor teacher technician trader treasurer ' +
  'trucker tutor tycoon veterinarian vet waiter waitress welder wholesaler worker writer ' +
  'Geschäftsmann Geschäftsfrau Unternehmer Unternehmerin Bankier Banker Anwalt Anwältin Arzt Ärztin Lehrer Lehrerin Ingenieur Ingenieurin Händler Geschäftsführer Geschäftsführerin Treuhänder Treuhänderin Notar Notarin Steuerberater Steuerberaterin ' +
  'homme-affaires avocat avocate banquier banquière médecin ingénieur enseignant enseignante commerçant commerçante comptable notaire entrepreneur entrepreneuse ' +
  'empresario empresaria abogado abogada banquero banquera médico médica ingeniero ingeniera profesor profesora comerciante contable';
const OFFICES =
  'ambassador chancellor commissioner congressman congresswoman councillor councilor councilman councilwoman general governor judge king mayor minister prosecutor queen senator secretary';

/** Of those in office "of X" names no employer. */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(OFFICES.split(' '));

/** Regular expression source of such a noun, small or with a capital. */
export const OCCUPATION_PATTERN = `(?:${[...JOBS.split(' '), ...OFFICES.split(' ')]
  .sort((left, right) => right.length - left.length)
  .map(eitherCase)
  .join('|')})`;

function eitherCase(word: string): string {
  if (/^(?:ceo|cfo|coo)$/.test(word)) return word.toUpperCase();
  const first = word.charAt(0);
  const rest = word.slice(1).replaceAll('-', "[ -](?:d['’])?");
  return `[${first.toUpperCase()}${first.toLowerCase()}]${rest}`;
}

/** Kinship, in the four languages. */
export const KIN_PATTERN =
  '(?:wife|husband|spouse|widow|widower|partner|mother|father|parent|son|daughter|brother|sister|sibling|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandfather|grandmother|fianc[eé]e?|' +
  'Ehefrau|Ehemann|Frau|Mann|Sohn|Tochter|Bruder|Schwester|Mutter|Vater|épouse|époux|fils|fille|frère|sœur|mère|père|esposa|esposo|hijo|hija|hermano|hermana|madre|padre)';
