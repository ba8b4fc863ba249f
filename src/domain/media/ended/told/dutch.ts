import { OTHER } from '../../mask-names.ts';
import { APPOSED, CONFIRMED, FREE, GAP, MORE, START, named } from './case-words.ts';
import type { CaseWords } from './case-words.ts';

const S = `(?:(?:de|een|het) )?${APPOSED}${named('van|voor|tegen|met|aan|door|bij|op|in|en|of|dat|die|als|dan|tot')}`;
const OBJECT = '(?<!(?<!\\p{L})(?:van|voor|tegen|met|aan|door|bij|op|in|dat|die|als|dan|tot|over) )';
const CASE =
  '(?:straf)?(?:zaak|zaken|onderzoek|vervolging|strafvervolging|aanklacht(?:en)?|beschuldiging(?:en)?|verdenking(?:en)?|aangifte|boete|beroepsverbod|procedure)';
const DROPPED = '(?:geseponeerd|gesloten|ingetrokken|vernietigd|beëindigd|stopgezet|gestaakt|geschrapt|verworpen)';

/** The words of Dutch and Flemish papers. */
export const DUTCH: CaseWords = {
  languages: ['nl'],
  hint: 'vervolg|vrij|sepo|ingetrokken|vernietig|stopgezet|buiten vervolging|niet langer|gezuiverd|onschuld|ontslagen|niet-ontvankelijk|gestaakt|beëindig|gesloten',
  ends: [
    `(?:legt|legde|heeft|leggen) (?:zich )?(?:definitief )?(?:neer bij|zich neergelegd bij|berust in|berustte in) de vrijspraak (?:van|voor) ${S}`,
    `(?:legt|legde) zich (?:definitief )?neer bij de vrijspraak (?:van|voor) ${S}`,
    `(?:ziet|zag|zien) (?:alsnog |definitief )?af van (?:verdere )?(?:straf)?vervolging (?:van|tegen) ${S}`,
    `${S}${GAP} (?:gaat|ging) (?:definitief )?vrijuit`,
    `(?:straf)?(?:zaak|onderzoek|aangifte)${FREE}tegen ${S}${MORE}(?:geseponeerd|van de baan|ingetrokken|stopgezet)`,
    `(?:heeft|hebben) (?<free>[^.;:\\n]{0,60}?)(?:zaak|onderzoek|vervolging)${MORE}tegen ${S}(?<gap>[^.;:\\n]{0,60}?) ${DROPPED}`,
    `${CASE}${FREE}tegen ${S}${MORE}(?:is|zijn|wordt|werd|werden|worden) ${DROPPED}`,
    `(?:heeft|hebben) (?:de|het|alle) (?<free>(?:[\\p{L}-]+ ){0,3}?)${CASE}${MORE}tegen ${S}(?<gap>[^.;:\\n]{0,60}?) ${DROPPED}`,
    `(?:seponeert|seponeerde|staakt|staakte|sluit|vernietigt|vernietigde) (?:de|het|alle) (?<free>(?:[\\p{L}-]+ ){0,3}?)${CASE}${MORE}tegen ${S}`,
    `(?:trekt|trok|zet|zette) (?:de|het) (?<free>(?:[\\p{L}-]+ ){0,3}?)${CASE}${MORE}tegen ${S}(?<gap>[^.;:\\n]{0,40}?) (?:in|stop)`,
    `vervolgt ${S}(?<gap>[^.;:\\n]{0,40}?) niet (?:langer|meer|verder)`,
    `${S}${FREE} (?:wordt|zal) niet (?:worden )?vervolgd`,
    `${S}${GAP} wordt niet (?:langer |meer |verder )?vervolgd`,
    `${S}${GAP} (?:is|wordt|werd)(?<more> [^.;:\\n]{0,40}?) buiten vervolging gesteld`,
    `(?:raadkamer|rechter|kamer van inbeschuldigingstelling|onderzoeksrechter)(?<more>[^.;:\\n]{0,60}?) (?:stelt|stelde) ${S}(?<gap>[^.;:\\n]{0,40}?) buiten vervolging`,
  ],
  verdicts: [
    `(?:heeft|hebben) ${FREE}${OBJECT}${S}${MORE} ?vrijgesproken`,
    `(?:spreekt|sprak|spraken|spreken) ${FREE}${OBJECT}${S}${MORE} vrij`,
    `${START}${S}${GAP} (?:is|wordt|werd|was)(?<more> [^.;:\\n]{0,60}?)? vrijgesproken`,
    `(?:is|wordt|werd) ${S}${GAP}(?<more> [^.;:\\n]{0,60}?)? vrijgesproken`,
    `${CONFIRMED}vrijspraak (?:voor|van) ${S}`,
    `${S}${GAP} (?:is|wordt|werd)(?<more> [^.;:\\n]{0,40}?)? ontslagen van alle rechtsvervolging`,
    `(?:vernietigt|vernietigde|heeft) ${FREE}(?:veroordeling|vonnis|arrest)${MORE}(?:van|tegen) ${S}(?: vernietigd)?`,
  ],
  fates: [
    `(?:de )?naam van ${S} (?:gezuiverd|van alle blaam gezuiverd)`,
    `naam van ${S} is gezuiverd`,
    `${S}${GAP} (?:is|verlaat|verliet) ${FREE}als vrij man`,
  ],
  charges: [`${START}${S}${GAP} (?:werd|was) (?<free>[^.;:\\n]{0,60}?)(?:verdacht|beschuldigd|aangeklaagd|vervolgd)`],
  unnamed: [
    '(?:spreekt|sprak) (?<free>(?:de |het )?[\\p{L}-]+(?: [\\p{L}-]+)?) vrij',
    'vrijgesproken',
    'vrijspraak',
    'geseponeerd',
  ],
  final: [
    'onherroepelijk\\p{L}*|definitie[fv]\\p{L}*|kracht van gewijsde',
    '(?:het )?(?:om|openbaar ministerie|parket|aanklager) (?:ziet|zag) af van (?:hoger )?(?:beroep|cassatie|cassatieberoep)',
    '(?:gaat|gaan|ging|gingen|is|zijn) (?:er )?niet in (?:hoger )?(?:beroep|cassatie)(?: gegaan)?|ziet af van (?:hoger )?(?:beroep|cassatie|cassatieberoep)',
    '(?:het )?(?:om|openbaar ministerie|parket|de aanklager) (?:gaat|ging|tekent|tekende|stelt|stelde) (?:geen|niet|er niet)(?: \\p{L}+){0,2} ?(?:in )?(?:hoger )?(?:beroep|cassatie)(?: aan| in)?',
    '(?:het )?(?:om|openbaar ministerie|parket) (?:berust|legt zich neer|legde zich neer|berustte) (?:in|bij) (?:de uitspraak|het vonnis|het arrest|de vrijspraak)',
    '(?:geen|zonder) (?:hoger )?(?:beroep|cassatie)(?: ingesteld| meer mogelijk| aangetekend)?',
    '(?:ook )?(?:het )?(?:om|openbaar ministerie|de officier van justitie|de officier|parket) (?:had |vroeg |eiste )(?:zelf |ook )?(?:om )?vrijspraak(?: geëist| gevraagd)?',
    'geseponeerd',
  ],
  phrases: [
    'niets strafbaars(?: gebleken| gevonden| ontdekt)?|geen vervolging',
    'in hoger beroep(?= )|in cassatie(?= )',
    '(?:maar |en )?(?:de rechtbank|het (?:gerechts)?hof|de rechter) (?:achtte|acht|vond|vindt|zag|ziet) (?:er )?(?:niets|geen enkel feit|geen van de feiten|onvoldoende) (?:wettig en overtuigend )?(?:bewezen|bewijs)',
    '(?:die |hij |zij |(?:de|het) [\\p{L}-]+(?: uit \\p{Lu}\\p{L}+)? )?(?:stond|had|moest) (?:eerder |sinds \\d{4} )?(?:terecht(?:gestaan)?|zich (?:[\\p{L}-]+ ){0,3}verantwoorden) (?:voor|wegens|op verdenking van)(?: [\\p{L}-]+){1,8}?(?=[.,;\\n]|$)',
    '(?<!(?:is|zijn|wordt|worden|nu|nog|ook) )(?:die |dat )?(?:werd|was|waren|werden)? ?(?:verdacht|beschuldigd|vervolgd|aangeklaagd|aangehouden)(?: (?:van|wegens|voor|in \\d{4}|sinds \\d{4}))?',
    '(?:ten onrechte|onterecht) (?:als verdachte )?(?:aangemerkt|beschuldigd|vervolgd|verdacht)|als verdachte aangemerkt',
    '(?:geen|onvoldoende|gebrek aan|te weinig|nooit|niet)(?: (?:sprake|van|bewijs|wettig|overtuigend|strafbaar|strafbare|feiten?|fraude|schuld|aanwijzingen|aanwijzing|voldoende|enig|enige|opzet|bewezen|aangetoond|gebleken|is|was|zijn|waren|dat|er))+',
    '(?:acht|achtte|achten) (?:het )?niet bewezen(?: dat (?:(?!(?<!\\p{L})(?:maar|echter|alleen|wel)(?!\\p{L}))[^.\\n])*)?',
    '(?:heeft|had) (?:altijd|steeds) (?:ontkend|volgehouden|gezegd)|ontkende (?:altijd|steeds)|(?:rekenfout|vergissing|persoonsverwisseling)',
    '(?:na|in) \\p{L}+ (?:jaar|maanden|weken)|zo (?:luidt|zegt|schrijft|oordeelt|stelt)|openbaar ministerie|hof van cassatie|hoge raad|gerechtshof|officier van justitie',
    '(?:zaak|onderzoek|vervolging)(?: tegen (?<free>(?:de |het |een )?[\\p{L}-]+(?: [\\p{L}-]+)?))? (?:geseponeerd|gestaakt|stopgezet)',
    'vrijgesproken|vrijspraak|geseponeerd|gezuiverd|buiten vervolging',
    '(?:in eerste aanleg|door de rechtbank) (?:nog )?(?:veroordeeld)(?: tot [\\p{L}\\d ]{3,40})?',
    `(?:zijn|haar|de) medeverdachte,? ${OTHER},? (?:is|wordt|werd|moet)[^.;\\n]{3,60}(?=[.\\n]|$)`,
  ],
  words: `
    en of dat die wat wie waar toen als omdat want zodat dus daarmee daarna eerder later intussen inmiddels vandaag gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december jaar jaren maand maanden week weken dag dagen uur eindelijk uiteindelijk ook heel zeer meer al altijd alle alles hij zij ze hem haar hen hun zich er daar hier dit
    is zijn was waren wordt worden werd werden heeft hebben had hadden kan kon zou
    zegt zei zeggen meldt meldde bevestigt bevestigde oordeelt oordeelde oordeelden vindt vond vonden stelt stelde verklaarde verklaart schrijft schreef concludeert concludeerde blijkt bleek berustte berust luidt toont toonde duurde duurt eindigt eindigde kwam komt reageert reageerde bedankt bedankte huilde omhelsde leefde wachtte werkte leidde gaf geeft noemt noemde
    hof gerechtshof rechtbank rechter rechters raadsheren raad om parket officier justitie politie fiod advocaat verdediging uitspraak vonnis arrest zaak strafzaak onderzoek vervolging proces procederen zitting feit feiten bewijs verdenking verdachte aanklacht beschuldiging sepot sepotbrief beslissing brief toezichthouder
    fraude oplichting omkoping ambtelijke corruptie witwassen verduistering valsheid geschrifte belastingfraude mestfraude diefstal heling
    oud-wethouder wethouder burgemeester directeur bestuurder ondernemer zakenman zakenvrouw melkhandelaar notaris arts bankier boer penningmeester voorzitter bedrijf bedrijven bank rekening geld euro miljoen familie naam eer onschuld nachtmerrie opluchting jarenlang fout
  `,
  beforeNouns: `
    de het een van in op aan bij voor met tegen na tot uit over door om onder wegens sinds zonder naar zijn haar hun dit deze die elke
    oude voormalige vroegere kleine grote eerste enige zelfde valse vermeende twee drie vier vijf zes zeven acht negen tien
  `,
  articles: 'de het een zijn haar',
  beforeParticiples: 'had hadden',
  adverbs: 'lijk',
  pronouns: 'hij zij ze die',
  verbs: 'de|den|te|ten|t|nam|stal|vluchtte|liep|ging|gaf|verdween',
  doubts:
    '(?:is|zijn|wordt|worden) (?:\\p{L}+ )?(?:verdacht|beschuldigd|vervolgd|aangeklaagd)|beroep\\p{L}*|cassatie\\p{L}*|opnieuw|nieuwe?|andere?|overige|resterende|nog|maar|echter|wel|gedeeltelijk\\p{L}*|deels|ten dele|een van de|voorwaardelijk\\p{L}*|voorlopig\\p{L}*|verjaar\\p{L}*|verjaring|transactie|schikking|boete|taakstraf|gevangenis\\p{L}*|cel|celstraf|veroordeel\\p{L}*|bekend\\p{L}*|bekende|hangende|loopt|lopen|blijft|blijven|eist|eiste|vraagt|wil|moet|overleden|dood|ontoerekenings\\p{L}*|niet|nooit|geen|aangehouden|heropen\\p{L}*|hervat\\p{L}*|terugverwezen|verwezen|uitlever\\p{L}*|gratie|alleen|slechts',
  opensWithNoun: true,
  mayExplain: true,
};
