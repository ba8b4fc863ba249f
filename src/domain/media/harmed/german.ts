import type { HarmedWords } from './harmed-words.ts';

const CROOK =
  '(?:betrüger(?:n|in|innen|s)?|\\p{L}*schwindler(?:n|in|s)?|einbrecher(?:n|in|s)?|räuber(?:n|s)?|täter(?:n|in|s)?|dieb(?:e|en|s|in)?|unbekannte[rn]?|kriminelle[rn]?|erpresser(?:n|s)?|hacker(?:n|s)?|entführer(?:n|s)?|angeklagte[rn]?|beschuldigte[rn]?|(?:tat)?verdächtige[rn]?|fälscher(?:n|s)?|angreifer(?:n|s)?|schläger(?:n|s)?|stalker(?:n|s)?|(?:diebes|räuber|einbrecher|jugend|betrüger)?bande|enkeltrickbetrüger(?:n|s)?|mörder(?:n|s)?|schütze|geiselnehmer(?:n|s)?)';
const FAKE = '(?:falsche[rns]?|angebliche[rns]?|vermeintliche[rns]?|maskierte[rn]?|bewaffnete[rn]?)';
const DETERMINER =
  '(?:(?:der|die|den|dem|des|ein|eine|einen|einem|einer|zwei|drei|vier|fünf|mehrere[nr]?|ihr|sein|ihre|seine) )?';
const HURT =
  '(?:betrogen|beraubt|ausgenommen|gefesselt|geknebelt|geschlagen|niedergeschlagen|bestohlen|überfallen|ausgeraubt|beraubt|geprellt|niedergestochen|angegriffen|verletzt|schwer verletzt|entführt|getötet|ermordet|erstochen|erschossen|erpresst|bedroht|getäuscht|hereingelegt|gestalkt|missbraucht|angeschossen|verprügelt)';
const LOST =
  '(?:(?:ihre?|seine?|die|alle|all|sein|fast|mehr als|rund|über|gesamten?|ganzes?|ganzen?|gesamtes|lebenslange[ns]?) ){0,4}(?:ersparnisse[n]?|geld|vermögen|haus|rente|altersvorsorge|schmuck|[\\d.,]+ (?:millionen )?(?:euro|franken))';

export const GERMAN_HARMED: HarmedWords = {
  culprits: [
    `${DETERMINER}(?:${FAKE} )?${CROOK}`,
    `${DETERMINER}${FAKE} (?:\\p{L}*polizist(?:en|in)?|polizeibeamte[rn]?|bankmitarbeiter(?:n|in)?|handwerker(?:n)?|enkel(?:n)?|enkelin|staatsanwalt|staatsanwälte[n]?|anlageberater(?:n|in)?|arzt|ärzte[n]?|mitarbeiter(?:n|in)?)`,
    '(?:ein|eine|der|die) \\d+-jähriger?',
    '(?:ein|zwei|drei|vier|mehrere) (?:\\p{Ll}+ )?(?:mann|männer|frauen|jugendliche)',
    '(?:der|die|ihr|sein|ihre|seine|den|dem) (?:frühere[rn]? |ehemalige[rn]? )?(?:vermittler(?:in)?|finanzberater(?:in)?|anlageberater(?:in)?|buchhalter(?:in)?|verwaltungsleiter(?:in)?|geschäftspartner(?:in)?|pfleger(?:in)?|haushaltshilfe|mitarbeiter(?:in)?)(?= \\u0081| vertraut|,? (?:wurde|hatte|steht|soll|sitzt|muss|wird|ist)|[.,])',
  ],
  suffered: [
    '(?:sah|sahen) (?:[\\p{L}\\d.,€]+ ){1,8}?verschwinden',
    `(?:wurde|ist|war|wird|worden) (?:[\\p{L}\\d.,-]+ ){0,6}?opfer (?:eines|einer|von) (?:\\p{L}*(?:betrugs|betrügers|überfalls|diebstahls|einbruchs|raubs|verbrechens|entführung|erpressung|anschlags|masche|anrufs|attacke|falle|gewalt|skandals))?`,
    `(?:wurden?|war|waren|worden|ist) (?:[\\p{L}\\d.,-]+ ){0,7}?${HURT}(?: und (?!verurteil|angeklag|verhaft|festgenomm|beschuldig|gesuch)\\p{L}*ge\\p{L}+(?:t|en)(?!\\p{L}))?`,
    `${HURT} worden`,
    `(?:verlor|verlieren|verloren|verliert) (?:dabei |so |dadurch )?(?:${LOST})|(?:hat|hatte) (?:dabei )?(?:${LOST}) (?:[\\p{L}\\u008C]+ ){0,4}?verloren`,
    '(?:fiel|fielen|fällt|war|sei|ist) (?:auf )?(?=[^.;,]{0,40}(?:herein|hereingefallen|reingefallen))auf',
    '(?:erstattete|erstattet|hat|hatte|haben) (?:strafanzeige|anzeige)(?: gegen unbekannt)?(?: (?:bei der polizei ?)?erstattet)?',
    '(?:meldete|meldeten) (?:den|die|das|ihren|seinen) (?:verdacht|unregelmäßigkeiten|betrug|vorfall|zahlungen) (?:der|bei der|dem|den) \\p{L}+',
    'hatte (?:die|den|das) (?:unregelmäßigkeiten|betrug|fehlbetrag|schwindel|fälschungen) (?:entdeckt|aufgedeckt|bemerkt)(?: und (?:der|bei der) \\p{L}+ gemeldet)?',
    '(?:deckte|brachte) (?:den|die|das) (?:betrug|skandal|unregelmäßigkeiten|schwindel|untreue)\\p{L}* (?:auf|ans licht)',
    'leide[nt]*(?: (?:bis heute|noch heute|noch immer))? unter den folgen (?:des|der) (?:überfalls|angriffs|tat|entführung|attacke|messerattacke)',
    '(?:um|auf) (?:ihre|seine|die) (?:ersparnisse|rente) (?:gebracht|betrogen)',
    'vertraute(?= \\u008C)',
  ],
  harms: [
    '(?:haben|hat|hatten|hatte|soll|sollen) (?:[^.;]{0,120} )?(?:ausgeräumt|gestohlen|erbeutet|gefälscht|nachgeahmt|betrogen|überfallen|genutzt|missbraucht|bestohlen|entwendet|ausgeraubt|bedroht|erpresst|entführt|verletzt|getötet|erschlichen|abgehoben|geplündert|getäuscht|überredet)',
    '(?:nutzten|nutzte|missbrauchten|missbrauchte|stahl|stahlen|erbeutete|erbeuteten|betrog|betrogen|überfiel|überfielen|bedrohte|bedrohten|raubte|raubten|entwendete|entwendeten|fälschte|fälschten|plünderte|plünderten|räumte|räumten|überredete|überredeten|brachte|brachten|verletzte|verletzten|erpresste|erpressten|entführte|entführten|drang|drangen|brach|brachen)',
  ],
  flows: [
    '(?:hatte|hat|hatten) (?=\\u008C[^.;]{0,12}vertraut)',
    `(?:überwies|überwiesen|zahlte|übergab|überreichte|vertraute) (?:[\\p{L}\\d.,]+ ){0,3}?(?:${LOST})`,
  ],
  harmless: [
    '(?:als zeug(?:e|in) )?(?:schilderte|schildert|berichtete|berichtet|erzählte|beschrieb)(?: als zeug(?:e|in))?',
    'aufgeräumt',
    '(?:vor|vom|am) (?:dem )?(?:land|amts)gericht(?: \\p{Lu}\\p{L}+)?',
    'schätzt(?= den)|den schaden auf [\\d.,]+(?: millionen)? euro',
    '(?:das |die )?(?:unternehmen|firma|polizei) warnt(?: \\p{L}+)? vor (?:den )?(?:fälschungen|betrügern|anrufen|fake-shops)',
    'erfuhr davon (?:erst )?durch ein inkassoschreiben',
    'um kredite aufzunehmen',
    'nach angaben (?:des|der) \\p{L}+',
    'die polizei (?:sucht zeugen|ermittelt|bittet um hinweise)',
    '(?<= )(?:hatten|hatte) vertraut',
  ],
  roles:
    '(?:opfer|zeug(?:e|in)|nebenkläger(?:in)?|geschädigte[rn]?|rentner(?:in)?|hinweisgeber(?:in)?|kronzeug(?:e|in)|hauptzeug(?:e|in)|witwe[r]?|überlebende[rn]?)',
  openers: '(?:und|wie|dass|als|nachdem|weil|aber|doch|sowie|wo|woraufhin|während|bis)',
  pronouns:
    '(?:er|sie|ihr|ihm|ihn|ihnen|ihre[rnms]?|sein|seine[rnms]?|dessen|deren|ich|wir|mir|mich|uns|meine?[rnms]?|es)',
  persons:
    '(?:opfer[sn]?|zeug(?:e|in|en)|komplize[n]?|komplizin|partner(?:in|n)?|inhaber(?:in|s)?|eigentümer(?:in|s)?|mitarbeiter(?:in|s)?|insider[s]?|paar|beide[n]?|ehefrau|ehemann|bruder|schwester|sohn|tochter|mutter|vater|freund(?:in|e|en)?|chef(?:in|s)?|kolleg(?:e|in|en)|auftrag|auftraggeber(?:in|s)?|mittäter(?:in|s)?|helfer(?:in|s|n)?|gemeinsam|zusammen|selbst|geschäftspartner(?:in|s)?|auch)',
  words: `
    taxifahrer taxifahrerin apotheker apothekerin fahrgästen fahrgast server maschinenbauer maschinenbauers
    verschlüsselt bargeld goldmünzen wert kioskbesitzer tankstelle apotheke kiosk filiale postbote kellner kellnerin
    nacht sonntag montagabend abend flucht krankenhaus verletzungen schwer leicht firma betrieb büro lager
    transporter fahrrad handy handtasche brieftasche schmuck uhr uhren ring kette gold münzen sammlung
    der die das den dem des rentner rentnerin landwirt unternehmerin unternehmer juwelier lehrer lehrerin zeuge zeugin nebenklägerin geschädigte opfer polizist buchhalterin hamburger bonner
    kölner münchner berliner bank konto konten ersparnisse schaden folgen überfalls überfall tat polizei staatsanwaltschaft gericht landgericht amtsgericht prozess anzeige strafanzeige
    website kunden namen name verpackungen krebsmedikamente apotheken fälschungen warnt
    auf herein bis heute leidet leiden
    gesamten ersparnisse wurde vertraut euro haus wohnung laden villa auto
    klinik erstattet um durch an bei hereingefallen
    schilderte erzählte sagte weinte schwieg vertraute davon erst kredite
    gmbh ag unbekannte entdeckt gemeldet unregelmäßigkeiten hatte jährige jähriger`,
};
