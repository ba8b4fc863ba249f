import type { FrameWords } from '../frame-words.ts';

const NAMED =
  "(?:(?!(?:der|die|das|hatte|hat|war|ist|und|oder|sagte|für|mit|bei|in|im|aus|über|als|wie|aber|gegen|von|vom|ein|eine) )[\\p{L}'.-]+,? |(?:der|die|den|dem|das|ein|eine|einer|einem|einen) (?=[\\p{L}'. -]{0,60}\\u0080)){0,6}\\u0080";
const AUTHORITY =
  '(?:an |bei |beim |die |der |das |den |dem |zur |zum |sich an )*(?:\\p{L}*polizei|\\p{L}*staatsanwaltschaft|kripo|bafin|finma|fma|aufsicht|finanzaufsicht|hinweisgeberstelle(?: der \\p{L}+)?|meldestelle|compliance(?:-abteilung)?|behörden?|vorgesetzten|geschäftsleitung|vorstand|aufsichtsrat|innenrevision|wirtschaftsprüfer|presse|zeitung|gericht|finanzamt|zoll|steuerfahndung|rechnungshof|bank|landeskriminalamt|lka|bka)';
const WITNESS =
  '(?:opfer|(?:kron|haupt|belastungs|augen)?zeug(?:e|in)|geschädigte[rn]?|nebenkläger(?:in)?|hinweisgeber(?:in)?|whistleblower(?:in)?|überlebende[rn]?|anzeigeerstatter(?:in)?|betrogene[rn]?|bestohlene[rn]?|geprellte[rn]?|überfallene[rn]?|beraubte[rn]?|entführte[rn]?)';
const KIN =
  '(?:mutter|vater|witwe[r]?|ehefrau|ehemann|frau|mann|sohn|tochter|bruder|schwester|großmutter|großvater|oma|opa|tante|onkel|cousine?|lebensgefährtin|lebensgefährte|angehörige[rn]?)';
const DEAD = '(?:opfers|getöteten|ermordeten|toten|verstorbenen|erstochenen|erschossenen|entführten|vermissten)';

export const GERMAN_FRAMES: FrameWords = {
  grounds: [
    `(?:(?:der|die|das|den|dem|des|ein|eine|einer|eines|einem|auch) )?(?:\\p{L}+ )?${WITNESS},? \\u0080`,
    `\\u0080,? (?:ist |war )?(?:der |die |das |ein |eine |eines der |einer der |eine der )?(?:\\p{L}+ )?${WITNESS}(?! von)`,
    `(?:zu den|unter den|einer der|eine der) (?:\\p{L}+ )?(?:opfern?|geschädigten|betrogenen|geprellten|verletzten|zeugen|anlegern)(?: (?:gehört|gehörte|ist|war|zählt|zählte))?(?: auch)?,? ${NAMED}`,
    `(?:schilderte|schilderten|berichtete|erzählte|beschrieb|bezeugte|sagte|erklärte) (?:es |das |dies )?${NAMED}(?=[^.;]{0,60}(?:im zeugenstand|als zeug(?:e|in)|unter tränen))`,
    `${NAMED},? (?:[^,.;\\u0081\\u008C]{1,60}, )?(?:sagte|trat|schilderte|berichtete|erschien|war) (?:[\\p{L}\\d.]+ ){0,5}(?:als zeug(?:e|in)|im zeugenstand)(?: aus)?`,
    `(?:als zeug(?:e|in)|im zeugenstand) (?:sagte|schilderte|berichtete|erklärte|beschrieb|erzählte|trat|war)(?: auch)? ${NAMED}(?: aus)?`,
    `(?:stahl|stahlen|raubte|raubten|entwendete|entwendeten|überfiel|überfielen|betrog|betrogen|erpresste|erpressten|bedrohte|bedrohten|entführte|entführten|prellte|prellten|tötete|töteten|ermordete|verletzte|verletzten|täuschte|täuschten) (?:[^,.;\\u0081]{1,40} )?${NAMED}`,
    `zum (?:nachteil|schaden) (?:von |des |der )?${NAMED}`,
    `(?:dank des hinweises von|nach (?:einem|dem) hinweis von|nach (?:einer|der) (?:anzeige|meldung|aussage) von|auf (?:anzeige|hinweis|betreiben) von|die (?:anzeige|aussage|meldung) von) ${NAMED}`,
    `(?:ohne|dank) ${NAMED}(?=[^.]*(?:aufgeflogen|bekannt|entdeckt|ans licht|aufgedeckt|aufgeklärt))`,
    `ohne (?:ihn|sie) wäre(?: (?!er |sie )[\\p{L}]+){1,7}(?=[:.,])`,
    `${NAMED},? (?:[^,.;\\u0081\\u008C]{1,60}, )?(?:wandte|wendete) sich (?:[\\p{L}\\d.]+ ){0,3}?(?=an)${AUTHORITY}`,
    `${NAMED},? (?:[^,.;\\u0081\\u008C]{1,60}, )?(?:alarmierte|verständigte|informierte|rief|warnte|benachrichtigte|unterrichtete|kontaktierte) (?:[\\p{L}\\d.]+ ){0,3}?${AUTHORITY}`,
    `(?:alarmierte|verständigte|informierte|rief|warnte|benachrichtigte) ${NAMED} (?:[\\p{L}\\d.]+ ){0,3}?${AUTHORITY}`,
    `\\u0080,? (?:[^,.;\\u0081\\u008C]{1,60}, )?(?:erstattete|stellte|hat|hatte) (?:[\\p{L}\\d.]+ ){0,3}?(?:straf)?anzeige(?: (?:erstattet|gestellt))?`,
    `\\u0080,? (?:[^,.;\\u0081\\u008C]{1,60}, )?(?:deckte|brachte|meldete|entdeckte|bemerkte|enthüllte) (?:den|die|das|die ersten|einen|eine) (?:\\p{L}+ )?(?:\\p{L}*betrug|\\p{L}*fälschung(?:en)?|unregelmäßigkeiten|luftbuchungen|fehlbetrag|schwindel|skandal|manipulation(?:en)?|korruption|schmiergeld\\p{L}*|scheinrechnungen|untreue|diebst\\p{L}+)(?: auf| ans licht)?`,
    `es war ${NAMED},? (?:der|die) (?:[^.;\\u0081\\u008C]{1,60} )?(?:alarmierte|meldete|entdeckte|bemerkte|verständigte|anzeigte|aufdeckte|stutzig wurde|misstrauisch wurde|rief|warnte|hinwies)(?![^.]{0,12}\\u008C)`,
    `(?:entdeckt|gemeldet|aufgedeckt|bemerkt|angezeigt|enthüllt) (?:wurde|hatte|wurden) (?:der|die|das|es) (?:\\p{L}+ )?\\p{L}+ (?:von )?${NAMED}`,
    `auf [^.;\\u0081\\u008C]{1,60} stieß ${NAMED}`,
    `\\u0080,? (?:[^,.;\\u0081\\u008C]{1,60}, )?(?:weigerte sich|hatte sich geweigert|lehnte es ab)(?:,? (?:die|das|den) [^,.;]{1,40} zu (?:unterschreiben|unterzeichnen|zahlen|testieren|decken))?`,
    `\\u0080,? (?:[^,.;\\u0081\\u008C]{1,60}, )?überwies (?:(?:im vertrauen auf|auf anweisung|im glauben an|auf drängen) [^,.;]{1,30}? )?(?:fast |rund |mehr als |etwa )?(?:eine halbe million|[\\d.]+(?: millionen)? euro|ihr erspartes|sein erspartes|ihre ersparnisse|seine ersparnisse)`,
    `weinte ${NAMED} um (?:ihren|ihre|seinen|seine) ${KIN}`,
    `(?:die |der |seine |ihre )?${KIN} (?:des|der) ${DEAD},? \\u0080`,
    `\\u0080,? (?:die |der )?${KIN} (?:des|der) ${DEAD}`,
    `\\u0080,? (?:dessen|deren) (?:\\p{L}+ )?\\p{L}+ (?:[\\p{L}\\d]+ ){0,4}?(?:ermordet|getötet|erschossen|erstochen|entführt|gestohlen|überfallen|missbraucht|ausgeraubt) (?:wurde|worden war|wurden)`,
    `(?:lobte|dankte|ehrte|würdigte) (?:\\p{L}+ )?${NAMED}`,
  ],
  neutral: [
    'im zeugenstand|unter tränen|unter eid|am (?:\\p{L}+ )?verhandlungstag|bis heute',
    '(?:hatte|hat) (?:damals |noch |schon )?selbst die polizei (?:verständigt|gerufen|alarmiert)',
    'sagt(?:e)? (?:die|der) (?:betrogene|bestohlene|geschädigte|rentner(?:in)?|geprellte|überfallene)',
    'er will (?:in der branche )?keiner mehr einstellen|ihn will in der branche keiner mehr einstellen|(?:ihn|sie) will [^.;\\u0081\\u008C]{1,40} mehr einstellen',
    '(?:die|der|das) (?:beim|bei|während) [^,.;\\u0080]{1,50} (?:starb|ums leben kam|getötet wurde|verletzt wurde)',
    'eine angebliche (?:\\p{L}+ )+genügte|nächtelang nicht geschlafen',
    '(?:erstattete|stellte) (?:straf)?anzeige',
    'so (?=schilderte|berichtete|beschrieb)',
    'vor dem gerichtssaal|als (?:er|sie) die bücher [^,.;]{0,40}(?:prüfte|durchsah)',
    '(?:wurde|worden|sind) (?:bis heute )?(?:unbekannt|nicht gefasst|flüchtig)',
  ],
  culprits: [
    '(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\d+|mehrere) (?:\\p{L}+ )?(?:vorstände|männer|frauen|manager|geschäftsführer|beamte|mitarbeiter|rumänen|verdächtige|personen|jugendliche|komplizen|brüder)',
    '(?:der|die|den|dem|des) (?:\\p{L}*täter(?:s|n|in)?|angeklagten?|beschuldigten?|verurteilten?|verdächtigen?|mörders?|schützen?)',
    '(?:gegen|dem|der|den|die) (?:den |die |das )?(?:frühere[nrm]? |ehemalige[nrm]? |damalige[nrm]? )?(?:betreiber(?:s|in)?(?: der \\p{L}+)?|geschäftsführer(?:s|in)?|vorstandschef(?:s)?|direktor(?:s|in)?|chef(?:s|in)?|inhaber(?:s|in)?|bürgermeister(?:s|in)?|verwaltungsleiter(?:s|in)?|leiter(?:s|in)?|prokurist(?:en|in)?)(?= (?:wird|wurde|muss|steht|sitzt|ist|werden)(?!\\p{L}))',
  ],
  words: `
    gestern heute morgen abend nacht damals dann später bereits schon noch immer nie niemals
    sagt sagte erzählt erzählte berichtet berichtete schildert schilderte beschreibt beschrieb erklärt erklärte ergänzt betont meint meinte fragt fragte antwortet antwortete weint weinte
    sah sieht hörte hört fühlt fühlte spürte dachte denkt glaubte wusste weiß hofft hoffte fürchtet fürchtete wollte will
    lebt lebte wohnt wohnte arbeitet arbeitete kam kommt ging geht stand saß sitzt wartete
    buchhalterin buchhalter controller controllerin rentner rentnerin baggerfahrer baggerfahrerin krankenschwester lehrer lehrerin angestellte angestellter
    zeuge zeugin opfer aussage gericht gerichtssaal prozess anzeige polizei hinweisgeber vertrauen schwester bruder mutter vater enkel
    nicht kein keine ohne
    seit jahren jahr tag tage
  `,
  determiners: 'der die das den dem des ein eine einer eines einem einen',
  verbal: '.',
  copula:
    '(?:ist|war|sind|waren|sein|gewesen|als|wurde|wird|blieb|bleibt) (?:(?:der|die|das|ein|eine|sein|ihr|seine|ihre|einer der|eine der) )?(?:\\p{Ll}+ )?$',
  heads:
    '(?:(?:das|ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehrere|niemand|heute|vor|gegen|laut|nach|dem|den|des|nachts|lkw) |der |die |\\d)',
  drawn:
    '(?:auftrag|geheiß|komplize|komplizin|mittäter\\p{L}*|mithilfe|mit (?:ihm|ihr|hilfe)|geholfen|gemeinsam|zusammen|gegenleistung|bargeld|kokain|drogen|waffen)',
  harm: '(?:ihm|ihr|ihn|sie|seine?n?|ihre?n?) .{0,25}(?:stahl|geraubt|gestohlen|bedroht|betrog|erpress|nahm|geschlagen|überfall|abgenommen)',
  dropsSubject: false,
  theyDid: '(?!)',
  speaker: '(?:ich|mich|mir|mein|meine|meinen|meinem|meiner|wir|uns|unser|unsere)',
  him: '(?:er|sie|ihm|ihn|ihr|ihnen|sein|seine[nmrs]?|ihre[nmrs]?|selbst|sich selbst)',
  who: '(?:der|die|das|dessen|deren|welche[rs]?)',
  clauseWords: '(?:dass|weil|wie)',
  doubts:
    '(?:von innen|ausgeschaltet|abgeschaltet|einbruchsspuren|nicht|nie|niemals|kein\\p{L}*|niemand|allerdings|jedoch|doch|glaub\\p{L}*|zweifel\\p{L}*|verdacht\\p{L}*|versicher\\p{L}*|log|gelogen|lüg\\p{L}*|erfunden|vorgetäuscht|inszenier\\p{L}*|in wahrheit|wirklichkeit|geheim\\p{L}*|stellte sich heraus|auch|ebenfalls|selbst|mittäter\\p{L}*|komplize\\p{L}*|geholfen)',
  hints:
    '(?:gefunden|fand(?:en)?|entdeckt\\p{L}*|sichergestellt|beschlagnahm\\p{L}*|aufgetaucht|andere[nr]?|partner\\p{L}*|inhaber\\p{L}*|chef\\p{L}*|kokain|drogen|waffen?|bargeld|rentner\\p{L}*|opfer|zeug(?:e|in)|witwe|paar|beide[n]?|mann|frau|\\d+-jährige[rn]?|unternehmer\\p{L}*|buchhalter\\p{L}*|anwalt|anwältin|baggerfahrer\\p{L}*|controller\\p{L}*|mutter|vater|zahlte|kassiert\\p{L}*|gewinn|anteil)',
  shady:
    '(?:geld\\p{L}*|übergabe|umschlag|umschläge|lieferung|beute|provision\\p{L}*|schmiergeld\\p{L}*|anteil\\p{L}*|komplize\\p{L}*|komplizin\\p{L}*|mittäter\\p{L}*|täter\\p{L}*|partner\\p{L}*|rolle|plan|pläne|idee|auftrag|auftrags|alibi|geständnis\\p{L}*|schuld|vorstrafe\\p{L}*|gefängnis|haft|\\p{L}*haft|zelle|bande|\\p{L}*bande|drogen\\p{L}*|kokain|\\p{L}*waffen?|pistole|bargeld|anleger\\p{L}*|gewinn\\p{L}*|deal|absprache|schweigen|seite|chef|inhaber\\p{L}*|verdächtige\\p{L}*|drahtzieher\\p{L}*|kopf|strohmann|kurier|code|codes|schlüssel|passwort|einfluss|verbindungen|geldwäsche\\p{L}*|vermögen|millionen|firma|firmen|konten|konto)',
  openers: '(?:und|wie|dass|als|nachdem|weil|aber|doch|sowie|wo|woraufhin|während|bis)',
};
