import { FREE, GAP, MORE, START, named } from './case-words.ts';
import type { CaseWords } from './case-words.ts';

const S = named('av|af|mot|mod|för|for|med|till|til|från|fra|om|och|og|som|att|at|hos|i|på|eller|än|enn|end');
const OBJECT = '(?<!(?<!\\p{L})(?:av|af|mot|mod|för|for|med|till|til|från|fra|om|som|att|at|hos|i|på) )';
const CASE =
  '(?:förundersökningen|åtalet|åtal|utredningen|misstankarna|målet|anklagelserna|sagen|sag|sigtelsen|sigtelserne|tiltalen|tiltale|efterforskningen|anklagerne|saken|sak|siktelsen|siktelsene|tiltalen|etterforskningen|anklagene|boten|bøden|boten|näringsförbudet)';

/** The words of Swedish, Danish and Norwegian papers. */
export const NORDIC: CaseWords = {
  languages: ['sv', 'da'],
  hint: 'läg(?:ger|gs) ned|lagts? ned|lades ned|lade ned|innstil|indstil|friar|frias|fria[drt]|frik[äe]n|frikje|frif[auin]|läg(?:ger|gs) ner|lade ner|lagts? ner|lades ner|nedlag|henlag|henlegg|opgiv|frafald|frafalt|droppa|oskyldig|uskyldig|ophæv|opphev|renvask',
  ends: [
    `${CASE}${FREE}(?:mot|mod) ${S}${MORE}(?:läggs ned|lades ned|har lagts ned|är avskrivet|er innstilt|er indstillet|henlegges|henlægges|läggs ner|lades ner|har lagts ner|är nedlag[dt]|nedlagd|er henlagt|blev henlagt|ble henlagt|er blevet henlagt|henlægges|henlegges|er opgivet|blev opgivet|er frafaldet|er frafalt|ble frafalt|frafaldes|har ogillats|upphävs|ophævet|opphevet)`,
    `(?:lägger ned|lade ned|har lagt ned|innstiller|har innstilt|indstiller|har indstillet|avskriver|har avskrivit|lägger ner|lade ner|har lagt ner|henlægger|har henlagt|henla|henlagde|opgiver|opgav|frafalder|frafaldt|frafaller|frafalt|dropper|droppede|droppet) ${FREE}${CASE}${MORE}(?:mot|mod) ${S}`,
    `(?:endeligt|endelig|definitivt|slutligt|rettskraftig) (?:frifundet|frikendt|frifunnet|frikjent|friad|frikänd)${FREE}${OBJECT}${S}`,
    `${S}${GAP} (?:er|är|blev|ble|har blitt|er blevet) (?:endeligt|endelig|definitivt|slutligt|slutgiltigt|rettskraftig) (?:frifundet|frikendt|frifunnet|frikjent|friad|frikänd)`,
  ],
  verdicts: [
    `(?:friade|friar|friat|frikände|frikänner|frikänt|frifandt|frifinder|frifundet|frikendte|frikender|frifant|frifinner|frifunnet|frikjente|frikjenner|frikjent)(?: (?:på )?\\p{L}+dagen)? (?<free>[^.;:,\\n]{0,50}?)${OBJECT}${S}`,
    `${START}${S}${GAP} (?:frias|friades|frikänns|frikändes|har friats|har frikänts|friad|frikänd|är friad|är frikänd|blev friad|blev frikänd|frifindes|blev frifundet|er frifundet|er blevet frifundet|frifinnes|ble frifunnet|er frifunnet|er frikjent|ble frikjent|er frikendt|blev frikendt)`,
  ],
  fates: [`${START}${S}${GAP} (?:är|er) (?:en )?(?:oskyldig|uskyldig|fri man|fri mand|fri mann)`],
  charges: [`${START}${S}${GAP} (?:hade|havde|hadde) (?:varit|åtalats|misstänkts|blivit|været|vært|blevet|blitt)`],
  unnamed: [
    '(?:friande|frifindende|frifinnende) dom(?:en|men)?',
    'friad|frikänd|frikänns|frifundet|frifunnet|frikjent|frikendt|frifindelse|frifinnelse',
  ],
  final: [
    '(?:forkastet|forkastede|avslog|avviste|avviser|ogillade|avslår) (?:påtalemyndighetens|anklagemyndighedens|åklagarens|aktors|statsadvokatens) (?:anke|ankesag|överklagande)|(?:høyesterett|højesteret|högsta domstolen) (?:slipper ikke (?:saken|anken) inn|afviste|meddelar inte prövningstillstånd|tar inte upp målet)',
    '(?:har )?(?:besluttet|beslutat|valgt|valt|bestämt sig för|besluttede)(?: at| att| å)? (?:ikke|inte)(?: at| att| å)? (?:(?:søge|söka|be|ansøge) om (?:tilladelse|tillatelse|tillstånd) til at )?(?:anke|anker|överklaga|appellere)(?: (?:sagen|saken|dommen|domen|frifindelsen|frifinnelsen))?(?: til \\p{L}+)?',
    '(?:domen|kendelsen|dommen|avgjørelsen|beslutet)? ?(?:har )?(?:vunnit laga kraft|vinner laga kraft)|laga kraft',
    '(?:är|er) (?:endelig|endeligt|rettskraftig|retskraftig|slutlig|slutgiltig)|endeligt|endelig(?! af)|rettskraftig',
    '(?:har )?låtit tiden för överklagande löpa ut|(?:tiden för överklagande|ankefristen|anke ?fristen|appelfristen) (?:har löpt ut|är ute|er utløpt|er udløbet)',
    '(?:överklagar|överklagade|anker|ankede|anket|appellerer) (?:inte|ikke)(?: (?:domen|dommen|avgjørelsen|beslutet))?|(?:har )?(?:inte|ikke) (?:överklagat|anket|ankedt|appelleret|ankes|appelleres|överklagas)(?: (?:domen|dommen))?',
    '(?:anklagemyndigheden|påtalemyndigheten|åklagaren|anklageren|statsadvokaten) (?:accepterer|aksepterer|godtar|nöjer sig med|er tilfreds med) (?:dommen|domen|frifindelsen|frifinnelsen)|(?:kan|går) (?:inte|ikke) (?:att )?(?:överklagas|överklaga|ankes|appelleres)',
  ],
  phrases: [
    'brott(?:et)? (?:kan|kunde|går|gick) inte (?:att )?(?:styrkas?|bevisas?)|kan inte styrkas?|utan åtal|kan ikke bevises|uten tiltale|uden tiltale',
    '(?:som )?(?:i \\p{L}+ )?(?:fick|dömdes till|fik|fikk|blev dømt til|ble dømt til) (?:[\\p{L}\\d]+ ){0,3}?(?:fängelse|fængsel|fengsel)(?: i (?:tingsrätten|byretten|tingretten))?',
    '(?:som )?(?:hade|har|var|havde|hadde)? ?(?:varit |blivit |blev |ble |været |vært )?(?:åtalad|åtalats|misstänkt|misstänkts|tiltalt|sigtet|siktet|anklaget|anklagad|mistænkt|mistenkt)(?: (?:för|for|sedan \\d{4}|siden \\d{4}))?',
    'på alla (?:punkter|åtalspunkter)|(?:i|på) alle (?:forhold|punkter|tiltalepunkter)|från alla misstankar|for alle anklager',
    'tingsrättens dom rivs upp|river upp tingsrättens dom|ändrar tingsrättens dom|(?:byrettens|tingrettens) dom (?:blev|ble|er) (?:ændret|opphevet|omgjort)',
    '(?:det )?(?:finns|er|foreligger) (?:inte|ikke) (?:längre |lenger |længere )?(?:någon|noen|nogen) (?:misstanke|mistanke)(?: om (?:brott|kriminalitet|lovbrudd))?',
    '(?:inget|inte|ingen|ikke|intet|ingenting|ikkje|manglende|bristande|utilstrækkelige|mangel på|brist på)(?: (?:bevis|bevisat|bevist|brott|forbrydelse|lovbrudd|styrkt|är|er|var|det|har|finns|fanns|fandtes|fantes|strafbart|straffbart|brottsligt|grund|grundlag|grunnlag|uppsåt|forsæt|forsett|kunnat|kunne|bevisas|bevises|styrkas))+',
    '(?:på|av) (?:grund af|grund av) bevisets stilling|bevisets stilling|har (?:hela tiden|alltid|hele tiden|altid|alltid) (?:nekat|förnekat|nægtet|nektet)|nekar till brott',
  ],
  words: `
    och og som att at det den de han hun hon man när da när då efter etter før innan siden sedan også också nu nå til till i går i dag måndag tisdag onsdag torsdag fredag mandag tirsdag onsdag torsdag fredag lørdag söndag januari februari mars april maj juni juli augusti september oktober november december januar februar marts mai august desember år måneder månader uker veckor uger dag dager dagar hösten höstas våren tid
    är er var har hade havde hadde blev ble blir bliver blitt blivit
    säger sade sa siger sagde sier bekräftar bekræfter bekrefter skriver skrev meddelar meddelte opplyser oplyser anser ansåg finder fant mener mente förklarar forklarer forklarte vurderer vurderte visade viste framgår fremgår
    hovrätt tingsrätt landsrett lagmannsrett tingrett kan brott
    hovrätten tingsrätten högsta domstolen domstolen rätten landsretten byretten højesteret retten lagmannsretten tingretten høyesterett domstol åklagaren åklagare anklageren anklagemyndigheden påtalemyndigheten politiet polisen ekobrottsmyndigheten statsadvokaten økokrim forsvareren forsvarer advokat advokaten försvarare domen dom dommen kendelsen beslutet saken sagen målet åtalet åtal tiltalen anklagelsen bevis bevisen
    bedrägeri grovt skattebrott bokföringsbrott mutbrott penningtvätt förskingring bedrageri hvidvask hvitvasking underslæb underslag bestikkelse korrupsjon korruption skattesvig skattesvik mandatsvig økonomisk utroskap
    byggchefen direktör direktören direktør direktøren företagaren företagare borgmester borgmesteren ordfører ordføreren advokaten läkaren lege bankmand vd tidligere tidigare förre forhenværende familjen familien namn navn
    friar frikänner frifinder frifinner lägger ner
  `,
  beforeNouns: `
    en et ett den det de av af i på för for med mot mod till til från fra om hos under över over efter etter uden utan ved vid sin sitt sina hans hennes hendes tidigare tidligere
  `,
  articles: 'en ett et den det',
  beforeParticiples: 'varit været vært',
  adverbs: 'ligt|ligen',
  pronouns: 'som han hun hon',
  verbs: 'ade|ede|te|de|er|ar|r|stal|tog|fick|flydde',
  doubts:
    'överklag\\p{L}*|ank(?:e|er|ede|et|es)|appel\\p{L}*|ny(?:tt|e|a)? (?:rättegång|rettssak|retssag|sak|sag|prövning|behandling)|nya?|nytt|nye|igen|på nytt|på ny|men|dock|dog|likväl|andra|andre|annan|annet|resterande|øvrige|øvrig|övriga|delvis|delvist|del av|en av|ett av|en af|et af|ene|villkorlig\\p{L}*|betinget|preskriber\\p{L}*|forældet|foreldet|böter|bøde|bot|fängelse|fængsel|fengsel|fängslad|varetægt\\p{L}*|varetekt\\p{L}*|häktad|dömd\\p{L}*|dømt|dømmes|dömer|fäller|fälld|erkän\\p{L}*|erkend\\p{L}*|erkjen\\p{L}*|åtalas|tiltales|sigtes|fortsätter|fortsætter|fortsetter|kvarstår|vill|vil|kräver|kræver|krever|död|døde|avliden|inte|ikke|ingen|aldrig|aldri|bara|endast|kun|bare|återuppta\\p{L}*|genoptag\\p{L}*|gjenoppta\\p{L}*|utlämn\\p{L}*|utlever\\p{L}*|udlever\\p{L}*',
  opensWithNoun: true,
  mayExplain: true,
};
