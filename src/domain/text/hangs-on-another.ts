import { ofLastText } from './last-text.ts';

/** What happens to somebody, or belongs to a case: "the arrest of James Torres, 42" tells his age. */
const MATTER =
  '(?:arrests?|convictions?|sentenc(?:e|ing)|trials?|retrial|cases?|indictment|prosecution|extradition|acquittal|release|detention|imprisonment|jailing|custody|names?|death|murder|killing|guilt|hearing|appeal|disappearance|suspicion|downfall|' +
  'verurteilung|festnahme|verhaftung|prozess|fall|falle|tod|auslieferung|anklage|namen|verfahren|' +
  'arrestation|interpellation|condamnation|procès|cas|affaire|mort|nom|détention|' +
  'ар[ер]ест\\p{L}*|присъд\\p{L}*|пресуд\\p{L}*|задържан\\p{L}*|осъждан\\p{L}*|осуд\\p{L}*|обвинени\\p{L}*|дел[оа]\\p{L}*|случа\\p{L}*|процес\\p{L}*|апсењ\\p{L}*|приведувањ\\p{L}*|' +
  'detención|arresto|condena|juicio|caso|procesamiento|imputación|muerte|nombre|extradición|' +
  'condanna|processo|morte|nome|estradizione|prisão|detenção|condenação|julgamento|' +
  'arrestatie|aanhouding|veroordeling|proces|zaak|gripandet|åtalet|domen|rättegången|anholdelsen|domfældelsen|sagen|pågripelsen|dommen|saken)';
/** What somebody has and no age or past of its own: "in the rice bins of Devika Ranganath, who joined …". */
const THING =
  '(?:homes?|flats?|apartments?|residence|offices?|desk|lockers?|bins?|boxes|accounts?|cars?|vehicle|van|lorry|safe|bags?|luggage|suitcase|pockets?|possession|hands|bedroom|kitchen|basement|garage|loft|premises|phone|computer|' +
  'wohnung|büro|konto|konten|auto|wagen|koffer|keller|handy|domicile|bureau|compte|comptes|voiture|sac|téléphone|domicilio|despacho|cuentas?|coche|maleta|móvil|vivienda|ufficio|conto|conti|macchina|borsa|abitazione|conta|contas|carro|mala|residência|escritório|telemóvel|woning|kantoor|rekening|rekeningen|kelder|bostad|lägenhet|bolig|bil|mieszkaniu|konto|koncie|samochodzie)';
const OF = '(?:of|de|del|di|da|do|von|van|till|til|av|af|на)';
const ARTICLE = '(?:(?:the|late|der|dem|des|la|el|le|lo|il|señor|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|herrn?|frau) )*';
const GENITIVE = new RegExp(`(?<head>[\\p{L}’'-]+) ${OF} ${ARTICLE}$`, 'iu');
const OF_MATTER = new RegExp(`^(?:${MATTER}|${THING})$`, 'iu');

/** Kin, and who else is somebody's. */
const KIN =
  '(?:' +
  '(?:groß|schwieger|stief|ex-?)?(?:vater|mutter|sohn|tochter|bruder|schwester|mann|frau)|ehe(?:mann|frau)|witwer?|opfer|neffe|nichte|onkel|tante|anw[aä]lt(?:in)?|verteidiger(?:in)?|' +
  'father|mother|son|daughter|brother|sister|wife|husband|widow(?:er)?|nephew|niece|uncle|aunt|cousin|victim|lawyer|vader|moeder|zoon|dochter|broer|zus|weduwe|slachtoffer|advocaat|' +
  'père|mère|fils|fille|frère|sœur|soeur|épouse|époux|veuve?|neveu|nièce|victime|avocate?|padre|madre|hij[oa]|herman[oa]|espos[oa]|viud[oa]|víctima|abogad[oa]|figli[oa]|fratello|sorella|moglie|marito|vedov[oa]|vittima|avvocat[oa]|pai|mãe|filh[oa]|irmão|irmã|viúv[oa]|vítima|advogad[oa]|' +
  'far|fadern?|mor|modern?|sønn?|datter|bror|søster|son|dotter|syster|änka|offret' +
  ')';
const KIN_OF = new RegExp(
  `(?<![\\p{L}\\p{M}])${KIN} ${OF} (?:\\p{Ll}[\\p{L}-]* |mr\\.? |mrs\\.? |ms\\.? |dr\\.? ){0,3}$`,
  'iu',
);

/** The same in languages that put the name right behind it. */
const SOMEBODYS = new RegExp(
  '(?<![\\p{L}\\p{M}])(?:' +
    'от(?:ец|ца|цу|цом)|мат(?:ь|ери|ерью)|сын\\p{L}{0,3}|доч(?:ь|ери|ерью)|брат\\p{L}{0,2}|сестр\\p{L}{1,2}|жен(?:а|ы|е|у|ой)|муж\\p{L}{0,2}|супруг\\p{L}{0,2}|вдов\\p{L}{1,2}|дочк\\p{L}{1,2}|тест(?:ь|я)|жертв\\p{L}{1,2}|потерпевш\\p{L}{2,3}|адвокат\\p{L}{0,2}|(?:сосед|друг|друз|приятел|знаком|клиент|партн[её]р|сообщник|подельник|коллег|сожител|родственн|племянн|однофамил|тещ|зят|свекров|товариш|спільни|сусід|партнер|співмешкан|родич|підлегл)\\p{L}{0,4}|защитник\\p{L}{0,2}|бать?к\\p{L}{1,2}|мати|матері|дружин\\p{L}{1,2}|чоловік\\p{L}{0,2}|' +
    'ot(?:ac|ca|cu|cem)|majk\\p{L}{1,2}|majci|sin(?:a|u|e|om|ovi|ova)?|kć(?:er|i|eri)|brat\\p{L}{0,2}|sestr\\p{L}{1,2}|žen(?:a|e|u|i)|suprug\\p{L}{0,2}|žrtv\\p{L}{1,2}|odvjetnik\\p{L}{0,2}|advokat\\p{L}{0,2}|' +
    '(?:wspólni[kc]|sąsiad|klient|znajom|przyjaci|partner|kole[gż]|teść|teściow|zię[cć]|kuzyn|bratan|obrońc|pełnomocni[kc]|wspóloskarżon)\\p{L}{0,5}|(?:klient|soused|přítel|kamarád|partner|obhájc|spolupachatel|susedy?|priateľ|obhajc|sluha)\\p{L}{0,4}|' +
    'ojc(?:iec|a|u)|matk\\p{L}{1,2}|syn\\p{L}{0,3}|córk\\p{L}{1,2}|siostr\\p{L}{1,2}|żon\\p{L}{1,2}|mąż|męż\\p{L}{1,3}|wdow\\p{L}{1,2}|ofiar\\p{L}{1,2}|adwokat\\p{L}{0,3}|otec|otce|dcer\\p{L}{1,2}|bratr\\p{L}{0,3}|manžel\\p{L}{0,3}|oběť|oběti|' +
    'tatăl|mama|fiul|fiica|fratele|sora|soția|soțul|victima|avocatul|' +
    'πατέρας?|μητέρα|γιος?|κόρη|αδελφός?|αδελφή|σύζυγος?|θύμα|δικηγόρος?|πελάτης?|συνεργάτης?|φίλος?|συγγενής?|' +
    'و?(?:والدة?|ابنة?|نجل|شقيقة?|زوجة?|جد|عم|خال|صهر|محامية?|ضحية|أرملة?)|אביו של|אמו של|' +
    'ayah|ibu|anak|istri|suami|korban|pengacara|cha|mẹ|vợ|chồng|con trai|con gái' +
    ')(?: (?:של|\\p{Ll}{1,12}))? $',
  'iu',
);

function isKinOf(before: string): boolean {
  return SOMEBODYS.test(before) || KIN_OF.test(before);
}

/** Whether a name begins with such a noun, as at the beginning of a sentence or in German: "Vater von Klaus Werner". */
export function beginsWithAnother(name: string): boolean {
  const words = name.split(' ');
  return words.slice(1).some((_, index) => {
    const beginning = `${words.slice(0, index + 1).join(' ')} `;
    const found = SOMEBODYS.exec(beginning) ?? KIN_OF.exec(beginning);
    return found !== null && ONLY_ARTICLE.test(beginning.slice(0, found.index));
  });
}

/** Words further on are of a name: Sina, Brat and Mama are some. */
const ONLY_ARTICLE = /^(?:(?:Der|Die|Le|La|El|Il|O|A) )?$/u;

/**
 * Whether the name behind this text stands in the phrase of somebody else, whose age or birth what follows may be: "the
 * father of", "la víctima de", "отец". What is not known to be a mere matter of the name's own may be a person.
 */
export function hangsOnAnother(before: string): boolean {
  return isOfAnother(before.slice(-REACH));
}

const isOfAnother = ofLastText((nearest) => {
  if (nearest.trim() === '') return false;
  if (isKinOf(nearest)) return true;
  const head = GENITIVE.exec(nearest)?.groups?.head;
  return head !== undefined && !OF_MATTER.test(head.replace(/^[ld]['’]/iu, ''));
});

const REACH = 100;

/** Whether what is told of a name is somebody else's: of the partner of, or of "Bruder Jan Beck". */
export function isSomebodyElses(name: string, before: string): boolean {
  return hangsOnAnother(before) || beginsWithAnother(name);
}
