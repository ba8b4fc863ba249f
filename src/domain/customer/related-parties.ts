import type { PartyFacts } from '../facts/facts.ts';
import { fieldName } from '../facts/field-names.ts';
import { FieldReader, escapePointer, fieldsOf, isObject } from '../facts/field-reader.ts';
import type { JsonObject } from '../facts/field-reader.ts';
import { readParty } from '../facts/read-party.ts';
import type { ReadContext } from '../facts/read-party.ts';

/** A person or company that the customer itself names as running, owning or signing for it. */
export interface RelatedParty {
  /** For sentences: `director`. */
  role: string;
  party: PartyFacts;
  /** Per cent of the shares, 0 … 100; null where it is not stated. */
  share: number | null;
}

/** What holdings are called, and in what they are told; not a number of shares or an amount. */
const SHARE = new RegExp(
  '^(?=.)(?:(?:ownership|shares?|shareholdings?|stakes?|holdings?|equity|interests?|capital|voting|' +
    'particip\\p{L}{3,5}|partecipazion[ei]|parts?(?:sociales|ducapital)?|quot[ae]s?|quotaparte|detention|anteile?|kapitalanteil|beteiligung|' +
    'aandeel|aandelen|belang|ejerandel|eierandel|agarandel|andel|udzialy?|podil|podiel|udeo|udio|osuus|tulajdon\\p{L}*|hisse(?:si|orani)?|pay(?:i|orani)?|' +
    'доля\\p{L}*|частка|дял|μεριδιο|ποσοστο|حصة|نسبة\\p{L}*|持股比例|出资比例|持股|比例|股权|持株比率|지분\\p{L}*)' +
    '(?:held|owned|of(?:shares|ownership|company)|in(?:company|customer|capital))?)?(?:in)?(?:percent(?:age)?|pct|perc|prozent|pourcentage|porcentaje|porcentual|percentuale?|percentual|procent|procenty?|prosent|procento|процент\\p{L}*|відсоток|百分比)?$',
  'u',
);

/** Whether a field of that name tells how much somebody holds. */
export function isShareField(key: string): boolean {
  return SHARE.test(fieldName(key));
}

/** What systems and registers of several languages call those who own, run or sign for a company, by how it begins. */
const ROLES: readonly (readonly [string, RegExp])[] = [
  [
    'owner',
    /^(?:(?:ultimate|beneficial|legal|registered|indirect|direct)*(?:owner|shareholder)s?|ultimatebeneficialowners?|(?:declared|verified|final)?ubos?|parent(?:company)?|pscs?|persons?withsignificantcontrol|significantcontrollers|controllers|controllingpersons?|stockholders?|quotaholders?)$/u,
  ],
  [
    'owner',
    /^(?:gesellschafter(?:in|innen|liste)?|aktionare?|aktionaere?|aktionarinnen|anteilseigner|anteilsinhaber|(?:mit)?eigentumer|(?:mit)?eigentuemer|inhaber|wirtschaftlich(?:e[nr]?)?berechtigte[rn]?|kommanditisten?|actionnaires?|actionnariat|associes?|beneficiaires?effectifs?|proprietaires?|accionistas?|accionariado|socios?|beneficiarios?(?:finale?s?|reale?s?|efetivos?|efectivos?)|propietarios?|titular(?:es)?real(?:es)?|azionisti?|azionista|soci|socio|titolar[ei]effettiv[oi]|quotisti|acionistas?|quotistas?|proprietarios?)$/u,
  ],
  [
    'owner',
    /^(?:(?:groot|mede)?aandeelhouders?|uiteindelijkbelanghebbenden?|vennoten|eigena(?:ar|ren)|aktionarer|aktieagare|agare|huvudman|verkligahuvudman|eiere?|aksjonarer|aksjeeiere|kapitalejere|reelle(?:ejere|rettighetshavere)|ejere|omistajat?|osakkaat|edunsaajat|akcjonariusze|wspolnicy|udzialowcy|wlasciciele|beneficjen(?:t|ci)rzeczywi\p{L}+|spolecnici|spolocnici|akcionari|vlasni(?:ci|k|ke)|majitele|tulajdonosok|tagok|actionari|asociati|beneficiarireali|ortaklar|hissedarlar|paysahipleri|gercekfaydalanicilar|akcininkai|dalininkai|osanikud|aandeelhoudster|aktionar|aktieagaren|ejer|kapitalejer|eier|aksjonar|omistaja|osakas|wlasciciel|wspolnik|udzialowiec|akcjonariusz|spolecnik|spolocnik|akcionar|majitel|vlastnik|tulajdonos|actionar|asociat|asociatunic|proprietar|sahip|sahibi|sahipleri|sirketsahibi|ortak|ortagi|hissedar|paysahibi|pemilik|pemegangsaham|pemilikmanfaat|chusohuu|codong|savininkas|akcininkas|ipasnieks|dalibnieks|omanik|μετοχος|ιδιοκτητης|μετοχοι|εταιροι|владел(?:ец|ьцы)|власник|участник|засновник|учасник|акционер|акціонер|бенефіціар|المالك|مالك|الشريك|المساهم|所有者|소유주|учредител[ьи]|участники|акционер[ыи]?|собственник[иі]?|бенефициар\p{L}*|засновник[иі]?|акціонери|власники|бенефіціар\p{L}*|المساهمون|المساهمين|الشركاء|المالكون|الملاك|股东|股東|实际控制人|实益拥有人|受益所有人|株主|実質的支配者|주주|실소유자|실제소유자)$/u,
  ],
  [
    'director',
    /^(?:(?:managing|executive|company|statutory|current)?directors?|boardmembers?|ceo|geschaftsfuhrer(?:in|innen)?|geschaeftsfuehrer(?:in|innen)?|vorstand(?:smitglied\p{L}*)?|aufsichtsrat|gerants?|gerantes?|dirigeants?|administrat(?:eurs?|rice|or|ors|ori|oren)|administradores?|administradoras?|gerentes?|consejeros?|amministrator[ei]|consiglieri|bestuurders?|direktor(?:er|en)?|styrel?sel?medlem(?:mer|mar)?|styremedlemmer|bestyrelsesmedlemmer|hallitus|czlonkowiezarzadu|zarzad|jednatele?|konatelia?|direktori?|ugyvezetok?|yonetimkurulu|директор[аиы]?|руководител[ьи]|керівник[иі]?|董事|法定代表人|取締役|代表者|이사|대표이사|المدراء|المديرون)$/u,
  ],
  [
    'founder',
    /^(?:co)?founders?$|^grunder(?:in|innen)?$|^fondateurs?$|^fundador(?:es)?$|^fondator[ei]$|^oprichters?$|^zalozyciele?$|^grundare$|^stiftere?$/u,
  ],
  ['officer', /^officers?$/u],
  ['manager', /^managers?$/u],
  ['partner', /^partners$/u],
  ['trustee', /^trustees$/u],
  ['signatory', /^(?:authori[sz]ed)?signator(?:y|ies)$|^zeichnungsberechtigte[rn]?$|^firmantes?$|^signataires?$/u],
  [
    'representative',
    /^(?:legal)?representatives$|^legalrepresentative$|^representantes?(?:legale?s?)?$|^representants?(?:legal|legaux)?$|^rappresentant[ei]legal[ei]$|^gesetzlichevertreter$|^wettelijkvertegenwoordiger\p{L}*$/u,
  ],
];
/** Of somebody who is listed by name, and nothing says as what. */
export const RELATED_PARTY = 'related party';

const MOST_PARTIES = 100;

/** What a party under a field of that name is to the customer; null where the field names no such party. */
export function roleOfField(key: string): string | null {
  const name = fieldName(key);
  return ROLES.find(([, called]) => called.test(name))?.[0] ?? null;
}

/** How deep a register's extract or a form may lie in the details. */
const DEEPEST = 3;

/** The parties a company's details name beside itself, wherever in them, each with its own facts. */
export function readRelatedParties(details: Readonly<Record<string, unknown>>, context: ReadContext): RelatedParty[] {
  return partiesIn(details, '', context)
    .filter(({ party }) => party.names.length > 0)
    .slice(0, MOST_PARTIES);
}

function partiesIn(
  details: Readonly<Record<string, unknown>>,
  within: string,
  context: ReadContext,
  depth = 1,
): RelatedParty[] {
  return Object.keys(details)
    .sort()
    .flatMap((key) => {
      const role = roleOfField(key);
      const value = details[key];
      const pointer = `${within}/${escapePointer(key)}`;
      if (role !== null) return partiesOfRole(value, { role, pointer, context });
      if (Array.isArray(value)) return UNRELATED.test(fieldName(key)) ? [] : partiesByRole(value, pointer, context);
      return isObject(value) && depth < DEEPEST ? partiesIn(value, pointer, context, depth + 1) : [];
    });
}

/** Lists of other names, of what the customer itself holds, and of whom it deals with. */
const UNRELATED =
  /name|alias|^aka|subsidiar|affiliat|invest|supplier|customer|client|counterpart|bank|account|document|address|licen|branch|product|activit|contract|registr|identif|number/u;

/**
 * Whoever is listed by name in a company's details is a party of its own, whatever the list is called: `{name, role:
 * "UBO"}`. Else a hit on them would be cleared for not bearing the company's name.
 */
function partiesByRole(items: readonly unknown[], pointer: string, context: ReadContext): RelatedParty[] {
  return items.flatMap((item, index) => {
    if (!isObject(item)) return [];
    const role = roleStated(item) ?? (readShare(item) === null ? RELATED_PARTY : 'owner');
    return partiesOfRole(item, { role, pointer: `${pointer}/${index}`, context });
  });
}

/** Whether a list of that name holds the customer's owners where each item tells a share. */
export function mayHoldOwners(key: string): boolean {
  return !UNRELATED.test(fieldName(key));
}

/** What a party's own facts say that it is to the customer: "UBO", "Shareholder and director"; an owner first. */
export function roleStated(source: JsonObject): string | null {
  const stated = new FieldReader(fieldsOf(source, '')).texts(ROLE_FIELDS);
  const roles = stated.flatMap(({ text }) => text.split(ROLE_BREAK).flatMap((part) => roleOfField(part) ?? []));
  return roles.find((role) => role === 'owner') ?? roles[0] ?? null;
}

const ROLE_FIELDS = words(
  'role roles rolle rol relation relationship relationtype capacity partytype type kind position',
);
const ROLE_BREAK = / ?[,;&/(+)] ?| (?:and|und|et|y|e|en|og|och|i|и|та) /u;

function words(text: string): string[] {
  return text.split(' ');
}

function partiesOfRole(
  value: unknown,
  { role, pointer, context }: { role: string; pointer: string; context: ReadContext },
): RelatedParty[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((item, index) => {
    const source = typeof item === 'string' ? { name: item } : item;
    if (!isObject(source)) return [];
    const reader = new FieldReader(fieldsOf(source, Array.isArray(value) ? `${pointer}/${index}` : pointer));
    return [{ role, party: readParty(reader, context), share: readShare(source) }];
  });
}

/** Per cent of the shares, the least where a range is told; null where none are stated. */
export function readShare(source: JsonObject): number | null {
  const reader = new FieldReader(fieldsOf(source, ''));
  for (const { text } of reader.texts(Object.keys(source).map(fieldName).filter(isShareField))) {
    const share = Number(PER_CENT.exec(text)?.[1]?.replace(',', '.') ?? NaN);
    if (share >= 0 && share <= 100) return share;
  }
  return null;
}

/** "51 %", "25,5 %", "more than 50 per cent", "50-75%". */
const PER_CENT =
  /^(?:(?:more than|over|at least|mehr als|über|plus de|más del?|oltre(?: il)?|mais de|>=?|≥|ca\.?) ?)?(\d{1,3}(?:[.,]\d+)?)(?: ?(?:-|–|to|bis|à|a) ?\d{1,3}(?:[.,]\d+)?)? ?(?:%|per ?cent|percent|pct|prozent|p\.? ?c\.?|v\.?H\.?)?$/iu;
