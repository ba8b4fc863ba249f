import { OTHER } from '../../mask-names.ts';
import { APPOSED, CONFIRMED, FREE, GAP, MORE, named } from './case-words.ts';
import type { CaseWords } from './case-words.ts';

const S = `(?:(?:d(?:er|ie|en|em|as)|eine[nrm]?|ein) )?${APPOSED}${named('von|vom|für|gegen|mit|zu|zum|zur|bei|und|oder|als|dass|der|die|das')}`;
/** No preposition before the name: it is the object. */
const OBJECT = '(?<!(?<!\\p{L})(?:gegen|von|vom|mit|für|zu|zum|zur|bei|um|wie|durch|als|an|auf|über|statt) )';
const CASE =
  '(?<!(?:im|des|vom|zum|am) )(?:(?:[Ss]traf|[Ee]rmittlungs|[Bb]ußgeld|[Dd]isziplinar|[Vv]or|[Uu]ntersuchungs)?(?:verfahren|ermittlungen|untersuchung(?:en)?|prozess|anklage|klage|vorwürfe|strafanzeige|anzeige)|strafbefehl|bußgeld|geldbuße|(?:buß|geld)\\p{Ll}*bescheid|sperre|berufsverbot|tätigkeitsverbot|durchsuchungsbeschluss)';
const DROPPED =
  '(?:eingestellt|fallen ?gelassen|zurückgezogen|zurückgenommen|aufgehoben|beendet|abgeschlossen ohne Anklage|verworfen|niedergeschlagen|ad acta gelegt|zu den akten gelegt)';

/** The words of German, Austrian and Swiss papers. */
export const GERMAN: CaseWords = {
  languages: ['de'],
  hint: 'freigesprochen|freispruch|freispr|frei(?!\\p{L})|eingestellt|stellt|fallen|zurückgez|zurückgen|aufgehoben|hebt|hob|nicht|haltlos|ausgeräumt|entkräft|widerlegt|zerstreut|unbegründet|nicht zugelassen|ablehn|lehnt|kipp|entlastet|unschuld|beendet|rehabilitiert',
  ends: [
    `gegen ${S}${GAP} (?:wird|werde) (?:[\\p{L}-]+ )?keine (?:anklage|\u0081) (?:erhoben|geben)`,
    `keine anklage gegen ${S}`,
    `gegen ${S}${GAP} (?:wird|werde|werden) (?:nun |künftig |jetzt )?(?:nicht|kein\\p{L}*)(?: mehr| weiter| länger)? (?:ermittelt|verfahren|anklage erhoben|strafverfahren (?:geführt|eröffnet))`,
    `(?:vorwürfe|verdacht|anschuldigungen|verdachtsmomente)${FREE}gegen ${S}${MORE}(?:nicht (?:bestätigt|erhärtet|erhärten)|ausgeräumt|zerstreut|entkräftet|haltlos|unbegründet|gegenstandslos|widerlegt)`,
    `${S}${GAP} (?:wird|werde) (?:nicht|nun doch nicht) (?:angeklagt|strafrechtlich verfolgt|vor gericht gestellt)`,
    `(?:hat|haben) (?<free>[^.;:\\n]{0,80}?)${CASE}${MORE}gegen ${S}(?<gap>[^.;:\\n]{0,80}?) ?(?:${DROPPED})`,
    `sieht (?<free>[^.;:\\n]{0,60}?)kein\\p{L}* (?:straftat|hinreichenden tatverdacht|anfangsverdacht|strafbares verhalten)${MORE}(?:bei|gegen|von) ${S}`,
    `${CASE}${FREE}gegen ${S}${MORE}(?:${DROPPED})`,
    `(?:stellt|stellte|stellten|stellen) ${FREE}${CASE}${MORE}gegen ${S}(?<gap>[^.;:\\n]{0,100}?) ein`,
    `(?:lässt|ließ|lassen|ließen|zieht|zog|nimmt|nahm|hebt|hob) (?:das|die|den|ihre|alle|sämtliche)? ?${CASE}${FREE}gegen ${S}${MORE} (?:fallen|zurück|auf)`,
    `${S}${FREE} (?:wurde|ist|wird|sei) (?:vollständig|voll|komplett|restlos)? ?(?:entlastet|rehabilitiert)`,
    `${CASE}${FREE}gegen ${S} (?:ist|sind) (?:damit )?vom tisch`,
    `(?:ist|wurde) ${S} (?:vollständig |voll )?(?:rehabilitiert|entlastet)`,
  ],
  verdicts: [
    `(?:hat|haben|wurde|wird|ist|war) (?<free>(?:(?!verurteil|schuldspruch|urteil)[^.;:\\n]){0,120}?)${OBJECT}${S}${MORE} ?freigesprochen`,
    `(?<=^|[.!?:\\n–—] ?)(?:der |die )?${S}${FREE} (?:wurde|ist|wird|war)${MORE} freigesprochen`,
    `(?:spricht|sprach|sprachen|sprechen) ${FREE}${OBJECT}${S}${MORE} frei`,
    `${CONFIRMED}freispr[uü]che? (?:erster klasse )?(?:für|von|des|der|zugunsten von|zu gunsten von) ${S}`,
    `anklage${FREE}gegen ${S}${MORE} nicht zugelassen`,
    `(?:die )?gegen ${S} erhobene (?:anklage|vorwürfe)${MORE} (?:nicht zugelassen|abgewiesen|zurückgewiesen)`,
    `eröffnung des (?:haupt)?verfahrens${FREE}gegen ${S}${MORE}(?:abgelehnt|ab)`,
    `(?:verurteilung|urteil|schuldspruch|strafe)${FREE}(?:von|gegen|des|der) ${S}${MORE}aufgehoben`,
    `(?:hebt|hob|hoben) ${FREE}(?:verurteilung|urteil|schuldspruch)${MORE}(?:von|gegen) ${S}(?<gap>[^.;:\\n]{0,80}?) auf`,
  ],
  fates: [
    `${S}${GAP} (?:hat|habe|hatte) (?:kein\\p{L}*|nie|niemals) (?:[\\p{L}-]+ ){1,5}?(?:veruntreut|betrogen|hinterzogen|gefälscht|begangen|angenommen|bestochen|erschlichen|unterschlagen|gestohlen)`,
    `verurteilung${FREE}(?:von|gegen) ${S}`,
    `${S}${FREE} (?:verließ|verlässt) ${MORE} als freie[r]? (?:mann|frau)`,
    `${S}${FREE} (?:ist|war) (?:damit )?unschuldig`,
    `gegen ${S}${FREE} liegt (?:damit )?nichts mehr vor`,
  ],
  charges: [
    `${S}${FREE} (?:war|waren|wurde) ${MORE}(?:angeklagt|beschuldigt|verdächtigt|vorgeworfen)`,
    `${S}${FREE} (?:soll|sollte)`,
  ],
  unnamed: [
    '(?:verfahren|ermittlungen) gegen (?:den|die|ihn|sie)(?: [\\p{L}-]+){0,2}(?: (?:mangels|aus mangel an) \\p{L}+)? eingestellt',
    '(?:sprach|spricht) (?:den|die) [\\p{L}-]+ frei',
    'freispruch',
    'freigesprochen',
    'verfahren (?:wurde |ist |wird )?eingestellt',
  ],
  final: [
    '(?:verfahren|ermittlungen) gegen (?:den|die|ihn|sie)(?: [\\p{L}-]+){0,2}(?: (?:mangels|aus mangel an) \\p{L}+|\u0086)? eingestellt',
    '(?:akzeptiert|akzeptierte|akzeptieren|nimmt|nahm) (?:das urteil|den freispruch|die entscheidung)(?: (?:an|hin))?(?! nicht)',
    '(?:das |der )?(?:bundesgericht|bundesgerichtshof|oberste gerichtshof|oberster gerichtshof|bgh|ogh|verfassungsgerichtshof)(?= (?:hat|hebt|hob|sprach|spricht|bestätigt|verwarf))',
    '(?:damit |nun |jetzt |inzwischen |bereits |seit \\p{L}+ )*(?:ist|sind|wurde)? ?(?:damit |nun |inzwischen )*rechtskräftig(?:e[rsn]?)?',
    '(?:rechtsmittel|revision|berufung|beschwerde|einspruch)(?: (?:wurden?|hat|haben|ist))?(?: (?:die )?(?:staatsanwaltschaft|anklage|niemand))?(?: (?:innerhalb|binnen) der frist| fristgerecht)? (?:nicht(?: mehr)?|kein\\p{L}*) (?:eingelegt|zugelassen|möglich|erhoben|gegeben)',
    '(?:kein\\p{L}*|ohne) (?:rechtsmittel|revision|berufung)(?: (?:eingelegt|möglich|zugelassen|mehr möglich))?',
    '(?:legte|legt|legten) (?:die staatsanwaltschaft |die anklage )?kein\\p{L}* (?:rechtsmittel|revision|berufung)(?: ein)?',
    '(?:die )?(?:staatsanwaltschaft|anklage(?:behörde)?|anklagevertretung|generalstaatsanwaltschaft)(?: \\p{Lu}\\p{L}+)? (?:verzichtete|verzichtet|hat|will|wird) (?:bereits |noch im saal )?auf (?:rechtsmittel|revision|berufung|eine berufung|eine revision)(?: verzichtet| verzichten)?',
    '(?:revision|nichtigkeitsbeschwerde|berufung|beschwerde) der (?:staatsanwaltschaft|anklage|anklagebehörde|nebenklage|oberstaatsanwaltschaft|bundesanwaltschaft)(?: \\p{L}+){0,3} (?:zurückgewiesen|verworfen|abgewiesen|abgelehnt)',
    '(?:verwarf|verworfen|verwirft|wies|weist|zurückgewiesen) (?:die )?(?:(?:nichtigkeitsbeschwerde|revision|berufung|beschwerde) der|\u0081) (?:staatsanwaltschaft|anklage|nebenklage)(?: (?:zurück|ab))?',
    '(?:die )?(?:revision|berufung|beschwerde) der (?:staatsanwaltschaft|anklage|nebenklage)(?: (?:wurde|ist|hat))?(?: [\\p{L}.]+){0,4} (?:verworfen|zurückgewiesen|erfolglos)',
    '(?:ihn|sie)(?: \\p{L}+){0,2} (?:selbst )?(?:freigesprochen)|sprach (?:ihn|sie) (?:zugleich |selbst )*frei|selbst freigesprochen',
    '(?:nicht|un)(?: mehr)? ?anfechtbar|endgültig|letztinstanzlich|in letzter instanz',
  ],
  phrases: [
    '(?:stand|stehe|standen) (?:[\\p{L}\u0080 ]{0,20})?(?:unter|im) (?:dem )?verdacht(?:, (?:[\\p{L}-]+ ){1,8}?zu haben)?|(?:ebenfalls |selbst |auch )?freispruch (?:gefordert|beantragt|verlangt) (?:hatte|hatten|habe)',
    '(?:schuldspruch|verurteilung|urteil) (?:auf|aufgehoben|gekippt)|(?:hebt|hob) (?:den |die |das )?(?:schuldspruch|verurteilung|urteil) auf|keine\\p{L}* verdacht auf \\p{L}+(?: ergeben)?|(?:sprach|spricht) (?:den|die) [\\p{L}-]+ frei',
    // How it began.
    '(?:dem|der|ihm|ihr|denen) (?:[\\p{L}-]+ ){1,6}?(?:angelastet|vorgeworfen|zur last gelegt)(?: worden)?(?: war(?!\\p{L})| wurde)?',
    '(?:ihm|ihr) (?:war|waren|wurde|wurden) (?:[\\p{L}-]+ ){1,8}?(?:vorgeworfen|zur last gelegt|angelastet)(?: worden)?',
    '(?:(?:er|sie|d(?:er|ie) \\p{Lu}\\p{L}+) )?(?:soll|sollte) (?:[\\p{L}\\d.,€$-]+ ){1,20}?haben(?=[.,\\n]|$)',
    '(?:(?:er|sie|d(?:er|ie) \\p{Lu}\\p{L}+) )?(?:musste|hatte) sich (?:[\\p{L}\\d.,€$-]+ ){1,14}?(?:verantworten|zu verantworten)',
    '(?<!(?:ist|sind|wird|werden|wurde|wurden|nun|jetzt|erneut) )(?:war|waren|worden war|war worden|gewesen war)? ?(?:wegen|des|der) \\p{Lu}[\\p{L}-]+ (?:angeklagt|beschuldigt|verdächtigt|verdächtig|vorgeworfen)(?: worden| gewesen)?(?: war| waren)?',
    '(?:angeklagt|beschuldigt|verdächtigt|vorgeworfen|zur last gelegt|ermittelt)(?: worden)? (?:war|waren|worden|hatte|hatten)',
    '(?:hatte|hatten|habe|haben) (?:die )?(?:vorwürfe|tat|taten|anschuldigungen) (?:stets|immer|von anfang an)? ?(?:bestritten|zurückgewiesen)',
    '(?:vom|von (?:allen|den|dem|sämtlichen)|von) (?:vorwurf|vorwürfen|anklagepunkten|verdacht)',
    '(?:in erster instanz|zunächst|erstinstanzlich|vom landgericht|vom amtsgericht|20\\d{2})(?: noch)?(?: zu [\\p{L}\\d ]{3,40})? (?:verurteilt|schuldig gesprochen)(?: worden(?: war)?)?',
    // Why it ended.
    'kein(?:en|e|erlei)? (?:hinreichende[rn]?|begründete[rn]?|ausreichende[nr]?|strafbares|konkrete[nr]?|einzige[rn]?|schuldhaftes|objektive[nr]?)? ?(?:tatverdacht|anfangsverdacht|verdacht|schuld|beweise?|belege?|hinweise?|anhaltspunkte?|verhalten|straftat|schaden|vorsatz|strafe)(?: (?:mehr|auf|für|gab|gebe|vorliege|vorliegt|ergeben|gefunden|gefordert|nachweisbar|nachzuweisen))*',
    '(?:sah|sieht|sehe|sehen|sahen|bestehe|bestand|gebe|gab|fand|fanden|gab es|gebe es) kein\\p{L}* (?:einzigen |konkreten )?(?:belege?|beweise?|hinweise?|(?:hinreichenden |ausreichenden )?(?:tat)?verdacht|anhaltspunkte?)(?: dafür)?(?:, dass (?:(?!(?<!\\p{L})(?:aber|jedoch|sondern|nur|allein)(?!\\p{L}))[^.\\n])*)?',
    '(?:liess|ließ|ließen|liessen|lassen|lässt) sich nicht (?:erhärten|beweisen|nachweisen|belegen|bestätigen|halten)|nicht (?:strafbar|nachweisbar|nachzuweisen|bestätigt|erwiesen|bewiesen|beweisen|erhärtet|belegt|zutreffend|haltbar|zugelassen|tatbestandsmäßig|erfüllt)(?: (?:hat|habe|hatte|sei|ist|war|werden|worden|ließ|lasse|lassen))*',
    '(?:unter keinem (?:denkbaren |rechtlichen )?gesichtspunkt|zu unrecht|zu keinem zeitpunkt|von anfang an|aus mangel an beweisen|mangels (?:hinreichenden |ausreichenden )?(?:tatverdachts|beweisen)|nach § ?(?!15[34])\\d+\\p{L}?(?: absatz \\d+| abs\\. ?\\d+)? (?:stpo|der strafprozessordnung)|aus tatsächlichen gründen|aus rechtlichen gründen|im zweifel für d(?:en|ie) angeklagte[n]?)',
    '(?:einer|eine|auf einer?|um eine) verwechslung|(?:trägt|tragen|trügen|trage|rechtfertig\\p{L}*|stütz\\p{L}*) (?:den|einen) (?:schuldspruch|verurteilung)',
    // Who asked for it.
    '(?:auch |selbst )?(?:die )?(?:staatsanwaltschaft|anklage(?:behörde)?|anklagevertretung|verteidigung)(?: und (?:die )?verteidigung)? (?:hatten?|haben?)(?: zuletzt| am ende| selbst| ebenfalls| auf)* (?:keine strafe mehr (?:gefordert|beantragt|verlangt)|(?:einen )?freispruch (?:gefordert|beantragt|verlangt|plädiert)|auf freispruch plädiert)',
    '(?:große|kleine)? ?strafkammer|der \\d+\\. (?:straf)?senat|\\d+\\. (?:straf)?(?:senat|kammer)',
    // What follows.
    '(?:kosten|auslagen)(?: des verfahrens)? (?:trägt|tragen|übernimmt) die (?:staatskasse|landeskasse)|(?:haft)?entschädigung (?:steht|stehe|erhält|bekommt)|auf kosten der staatskasse',
    `(?:sein|ihr|der|die|seine|ihre) mitangeklagte[rn]?,? ${OTHER},? (?:wurde|muss|steht|wird)[^.;\\n]{3,80}(?=[.\\n]|$)`,
  ],
  words: `
    sehe sähe liess liessen bestand bestehe gebe gäbe
    und sowie am im in an auf aus bei bis durch für gegen mit nach ohne seit um unter von vom vor während wegen zu zum zur zwischen gegenüber laut trotz infolge
    der die das den dem des ein eine einen einem einer eines kein keine keinen keiner er sie es ihn ihm ihr ihre ihren ihrem ihres sein seine seinen seinem seiner seines man sich selbst dieser diese dieses diesem diesen jener was wer wie wo
    als auch bereits da dabei dafür dagegen damals damit danach daran darauf davon dazu dann dass denn deshalb doch eben einst erst etwa fast gar gestern ganz heute hier hin immer inzwischen ja jahrelang jetzt jüngst kurz lange längst mehr nach nun ob schließlich schon sehr so sofort somit später stets überhaupt voll völlig weil wenn wo zudem zuletzt zugleich zuvor zwar endlich insgesamt rund knapp
    ist sind war waren wird wurde wurden worden sei seien wäre habe haben hat hatte hatten hätte hätten werden würde kann konnte konnten lasse lassen ließ ließen blieb
    teilt teilte teilten mit sagt sagte sagten sagen heißt hieß erklärt erklärte erklärten bestätigt bestätigte begründet begründete betont betonte berichtet berichtete urteilt urteilte urteilten entschied entschieden entscheidet befand befanden stellte fest festgestellt sah sahen sieht zeigte zeigten ergab ergaben ergeben kam kamen gekommen fand fanden gefunden bestanden hielt hielten glaubte wirkte weinte lächelte dankte atmete umarmte freute
    geführt geprüft geplant gegeben getan gemacht begangen erhoben erlassen geleitet gestanden gewesen gehört gesehen gezahlt bezahlt gebucht verbucht verwechselt geirrt gelogen erfunden gestützt beruht beruhte beruhten trägt tragen trügen trug endet endete enden geht ging gehen verließ verlässt kippt hebt auf lehnt ab spricht frei
    angeklagt angeklagten angeklagte beschuldigt beschuldigte freigesprochen eingestellt beendet aufgehoben abgelehnt
  `,
  beforeNouns: `
    der die das den dem des ein eine einen einem einer eines im am vom zum zur beim in an auf aus bei für gegen mit nach seit unter von vor wegen zu sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
    große großen großer früher frühere früheren früherer ehemalige ehemaligen ehemaliger einstige einstigen einstiger späte später rechtliche rechtlich tatsächliche letzte letzten lange langen gute guten
  `,
  articles: 'der die das den dem des ein eine einen einem einer eines',
  beforeParticiples: 'worden',
  adverbs: 'weise',
  pronouns: 'er sie es',
  verbs: 'te|ten|t|stahl|nahm|ließ|floh|blieb|ging|lief|gab|trug|zog',
  doubts:
    'nur|lediglich|bloß|bestoch\\p{L}*|bedroh\\p{L}*|druck|nebenstrafe|nebenfolge|angeklagt|anklage erhoben|erhob\\p{L}* anklage|haftbefehl|revision\\p{L}*|berufung\\p{L}*|rechtsmittel\\p{L}*|beschwerde\\p{L}*|einspruch\\p{L}*|\\p{L}*auflagen?|zahlung|geldbuße|geldbetrag|geldstrafe|vorläufig\\p{L}*|teil|teils|teilweise|teilfreispruch|erneut\\p{L}*|wieder\\p{L}*|neue[nrsm]?|neu|noch|aber|jedoch|allerdings|weiter\\p{L}*|andere[nrsm]?|übrige[nrsm]?|restliche[nrsm]?|zweite[nrsm]?|verurteil\\p{L}*|schuldspruch|haft|untersuchungshaft|gefängnis|bewährung|verjähr\\p{L}*|strafbefehl|nebenklage|nicht|nie|niemals|deal|verständigung|geständnis|gestand|gestanden|festgenommen|festnahme|ermittlungen laufen|läuft|laufen|wiederaufnahme|schuldunfähig\\p{L}*|verhandlungsunfähig\\p{L}*|immunität|begnadig\\p{L}*|amnestie|tod|gestorben|verstorben\\p{L}*|zwei fälle\\p{L}*|einem fall|fällen|punkt|punkten|153a|153|154|abgetrennt\\p{L}*|übergeben|abgegeben|ermittelt|fordert\\p{L}*|beantragt\\p{L}*|soll|sollte|will|wollte|muss|könnte|möchte|hofft',
  nounsLarge: true,
  mayExplain: true,
};
