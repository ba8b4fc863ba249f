/** Words that say how a company is set up, not which it is. */
const STRUCTURE =
  'group groupe gruppe grupo gruppo grup gruppa gruppy holding holdings kholding kholdings global international internatsional worldwide enterprise enterprises ' +
  'general partners partner associates brothers bros sons son concern konzern konsern koncern consortium corporate ventures venture ' +
  'trust fund funds foundation association institute organization organisation society club union federation council committee centre center tsentr bureau office agency ' +
  'predpriyatie firma firm society grp hldgs intl internatl internacional mgmt mgt assn assoc fdn ctr org management investment investments invest investitsii capital kapital asset assets equity partners series class ' +
  'ji tuan grouping affiliate branch filial representative';

/** Words for what a company does. */
const TRADES =
  'trading trade torgovy torgovyi dom handel handels comercial commercial commerce services service servis solutions systems system sistemy technologies technology tech tekhnologii ' +
  'industries industry industrial industrie promyshlennost bank banking banka banco banque finance financial finans leasing lease insurance strakhovanie ' +
  'energy energo energiya oil petroleum neft gas gaz power electric electronics electrical shipping maritime marine lines line logistics transport transportation ' +
  'airlines airways air aviation avia aerospace motor motors auto automotive construction constructions stroy building engineering development ' +
  'real estate property properties mortgage securities markets export import impex market marketing media telecom communications telecommunications network networks ' +
  'pharma pharmaceutical pharmaceuticals chemical chemicals steel metal metals mining minerals cement textile food foods agro agriculture agricultural farm ' +
  'hotel hotels travel tours security consulting consultants research laboratory laboratories design digital data software computer mobile refinery factory plant zavod kombinat ' +
  'manufacturing production products product supply equipment machinery materials tools precision company companies corporation business platforms health medical care ' +
  'mfg natl govt dept univ svcs svc engr ind labs lab inst constr dev ins airline programme program defence defense government university school college ministry department national state federal republic people public central first new united royal city regional';

/** Places: they tell branches of one group from one another, hence never stand for one another. */
const PLACES =
  'africa african asia asian europe european america american americas eurasia gulf mediterranean caribbean pacific atlantic nordic baltic balkan east west north south eastern western northern southern ' +
  'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia brazil bulgaria cambodia cameroon canada chad chile china colombia ' +
  'congo croatia cuba cyprus czech denmark ecuador egypt eritrea estonia ethiopia finland france georgia germany ghana greece guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland ' +
  'israel italy japan jordan kazakhstan kenya korea kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg macedonia malaysia mali malta mexico moldova mongolia montenegro morocco mozambique ' +
  'myanmar burma namibia nepal netherlands nicaragua nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda serbia singapore slovakia slovenia ' +
  'somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe uk usa uae ' +
  'england scotland wales britain moscow london paris berlin vienna zurich geneva dubai sharjah istanbul ankara tehran baghdad damascus beirut cairo beijing shanghai guangzhou shenzhen tianjin dalian hong kong ' +
  'macau tokyo osaka seoul pyongyang delhi mumbai karachi lahore kabul kandahar minsk kiev kyiv riga tallinn vilnius warsaw prague budapest bucharest sofia belgrade rome milan madrid barcelona lisbon ' +
  'amsterdam rotterdam brussels stockholm oslo copenhagen helsinki athens limassol nicosia new york boston chicago atlanta dallas houston miami phoenix toronto sydney melbourne johannesburg nairobi lagos ' +
  'hague hamburg munich frankfurt siberia ural sibir crimea krym petersburg american british chinese iranian russian german french italian swiss turkish syrian korean japanese indian ' +
  'deutschland schweiz osterreich suisse espana italia nederland norge sverige danmark suomi polska rossiya brasil';

const STRUCTURE_WEIGHT = 0.35;
const TRADE_WEIGHT = 0.5;
const PLACE_WEIGHT = 0.45;

const weights = new Map<string, number>([
  ...TRADES.split(' ').map((word) => [word, TRADE_WEIGHT] as const),
  ...STRUCTURE.split(' ').map((word) => [word, STRUCTURE_WEIGHT] as const),
]);
const places = new Set(PLACES.split(' '));

/** Weight of a word that many company names share; null where it is no such word. */
export function companyWordWeight(word: string): number | null {
  return weights.get(word) ?? (places.has(word) ? PLACE_WEIGHT : null);
}

export function isPlace(word: string): boolean {
  return places.has(word) && !weights.has(word);
}

const GENERIC = new Set([...STRUCTURE.split(' '), ...'trading trade services service industries industry'.split(' ')]);

/** Whether a word sets no two companies apart by itself, so that its lack alone makes no other name. */
export function isGeneric(word: string): boolean {
  return GENERIC.has(word);
}
