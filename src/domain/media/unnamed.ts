import { wordSet } from '../text/word-set.ts';

/** Who stands before a court, was arrested or is sought, where a text gives them no name. Words in small letters. */
const UNNAMED = wordSet(
  'réu reo arrestato arrestata predecessor vorgänger prédécesseur predecesor antecesor predecessore antecessor voorganger forgænger réseau filière quadrilha bande welpenmafia concernée ex-deputy ex-mayor ex-treasurer ex-banker ex-official ex-policeman ex-director ex-teacher ex-soldier conman fraudster burglar burglars robber robbers thief thieves smuggler dealer poacher killer murderer attacker gunman hitman offender defendants detainees arrestees passenger courier mule ' +
    'angeklagter beschuldigter beschuldigte täter haupttäter täterin räuber einbrecher betrüger anlagebetrüger mörder verdächtiger verdächtige verdächtigen tatverdächtige tatverdächtigen verurteilte verurteilter verurteilten festgenommene dealer schmuggler schleuser drogenhändler hochstapler bandenchef ' +
    'prévenu prévenue prévenus accusés condamné condamnés suspect suspects suspecte meurtrier meurtrière escroc escrocs trafiquant trafiquants voleur voleurs braqueur braqueurs cambrioleurs tueur mis-en-cause ex-patron ex-maire ex-directeur ex-trésorier ' +
    'acusados imputados investigado investigada investigados procesado procesados condenado condenados detenidos detenido sospechoso sospechosos exalcalde exalcaldesa exgobernador exministro exdirector exgerente extesorero estafador ladrones ladrón asesino asesinos narcotraficante ' +
    'imputati indagato indagata indagati arrestati condannato condannati truffatore truffatori rapinatore rapinatori ladri ladro spacciatore spacciatori boss killer assassino assassini usuraio caporale ' +
    'arguido arguida arguidos réus acusados suspeito suspeitos suspeita detidos detido presos condenados ex-prefeito ex-bancário ex-diretor traficante traficantes estelionatário assassinos assassino doleiro foragido ' +
    'verdachten dader daders hoofdverdachte oplichter oplichters moordenaar inbreker inbrekers dief dieven drugshandelaar overvallers veroordeelde ex-directeur ex-wethouder ' +
    'tiltalte sigtede mistænkte siktede tiltalt gerningsmand gerningsmænd åtalade misstänkte misstänkta gärningsman gärningsmannen tjuv tjuvar bedragare rånare bandeleder oskarżony oskarżonego oskarżonemu oskarżonych oskarżonym podejrzany podejrzanych zatrzymanych zatrzymani sprawca sprawcy oszust oszuści złodziej ' +
    'trafficker traffickers gangster gangsters mobster fraudsters scammer scammers conmen criminals crooks attackers gunmen kidnapper kidnappers extortionist extortionists blackmailer intruder intruders raiders bandits culprits perpetrator perpetrators assailant assailants stalker ' +
    'betrügerin betrügern räubern erpresser entführer maskierte maskierten maskierter unbekannte unbekannten unbekannter malfaiteur malfaiteurs agresseur agresseurs ravisseurs individus ' +
    'estafadores estafadora atracador atracadores asaltante asaltantes secuestradores delincuente delincuentes encapuchados malhechores malviventi malvivente banditi bandito rapitori aggressore aggressori ' +
    'criminosos golpista golpistas bandido bandidos assaltante assaltantes ladrões ladrão burlão burlões sequestradores criminelen ontvoerders gärningsmännen bedragarna rånarna gerningsmændene svindler svindlere svindlerne røverne ranere ranerne raneren gjerningsmann gjerningsmenn gjerningsmennene ' +
    'oszustów oszustom oszustami sprawców napastnik napastnicy złodzieje porywacze zatrzymany pachatel pachatele pachateli pachatelé podvodníci podvodníky podvodníkům obžalovaný obžalovaní obviněný obvinění podezřelý podezřelí lupič útočník únosci ' +
    'inculpatul inculpații suspectul suspecții hoții hoțul escrocii făptașii agresorul atacatorul şüpheli şüpheliler şüphelileri sanık sanığın sanıklar dolandırıcı dolandırıcılar dolandırıcıları dolandırıcılara saldırgan saldırganlar ' +
    'подсудимый подсудимого мошенник мошенники мошенников мошенникам преступники преступников грабители подозреваемый подозреваемые подозреваемых обвиняемый обвиняемые злоумышленники злоумышленников ' +
    'підсудний шахрай шахраї шахраїв шахраям злочинці злочинців підозрюваний підозрювані підозрюваних зловмисники зловмисників обвинувачений',
);

const NUMERALS = wordSet(
  'two three four five six seven eight nine ten eleven twelve zwei drei vier fünf sechs sieben acht neun zehn elf zwölf deux trois quatre cinq six sept huit neuf dix onze douze ' +
    'dos tres cuatro cinco seis siete ocho nueve diez once doce due tre quattro cinque sei sette otto nove dieci undici dodici dois duas três quatro sete oito dez doze ' +
    'twee drie vijf zes zeven negen tien twaalf två fyra fem sju åtta nio tio elva tolv to fire seks syv otte elleve ' +
    'dwóch dwoje dwaj trzej czterej trzech troje czterech pięciu pięć sześciu sześć siedmiu siedem ośmiu osiem dziewięciu dziewięć dziesięciu dziesięć jedenastu jedenaście dwunastu dwanaście ' +
    'dva dvě dvěma tři třemi čtyři pět šest sedm osm devět deset jedenáct dvanáct doi două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece ' +
    "двое двоє двух троє трое трёх четверо четырёх пять пяти пятеро шесть шести семь восемь девять десять одиннадцать двенадцать двох трьох чотирьох п'ять шість одинадцять iki üç dört beş altı yedi sekiz dokuz",
);
/** Whether a word of small letters is a number, whichever way it is written. */
export const isNumeral = (low: string) => NUMERALS.has(low) || /^\d+$/u.test(low);
const SEVERAL = wordSet(
  'several mehrere plusieurs varios varias vários diversi meerdere flera flere kilku několik câțiva несколько кілька birkaç',
);
const isCount = (low: string) => isNumeral(low) || SEVERAL.has(low);
/** What people are counted by where they are arrested or tried. */
const COUNTED =
  /^(?:men|women|people|persons|brothers|sisters|teenagers|youths|students|nationals|brokers|agents|executives|directors|officials|employees|contractors|traders|bankers|clerks|officers|arrests|männer|frauen|personen|brüder|rumänen|jugendliche|beschäftigte|hommes|femmes|personnes|frères|administrateurs|industriels|salariés|policiers|hombres|mujeres|personas|hermanos|contratistas|empresarios|funcionarios|directivos|jóvenes|uomini|donne|persone|fratelli|imprenditori|funzionari|dirigenti|homens|mulheres|pessoas|irmãos|empresários|servidores|mannen|vrouwen|personen|broers|bestuurders|män|kvinnor|personer|mænd|menn|osób|mężczyzn|kobiet|beschuldigte|angeschuldigte|osob|mužů|lidí|persoane|bărbați|femei|человек|мужчин|женщин|осіб|людей|чоловіків|kişi|şüpheli|zanlı|mistenkte|siktede|sigtede|misstänkta|mężczyźni|bracia|muži|muže|osoby|männern|frauen|kişinin|kişiyi|kişiye)$/u;
const OF_AGE =
  /^(?:\d{1,3}-(?:year-old|jährige[rnm]?|årige?|åringen|letni(?:ego|emu)?|jarige|jähriger)|\d{1,3}-åring(?:en)?|(?:dici|vent|trent|quarant|cinquant|sessant|settant)\p{L}*enne)$/u;

/** Whether a word names somebody a text tells of without a name. */
export const isUnnamed = (low: string) => UNNAMED.has(low) || OF_AGE.test(low) || PERSONS.has(low);
const PERSONS = wordSet(
  'man woman youth teenager customer client driver owner employee clerk manager director student pensioner mann mannes frau jugendliche jugendlicher kunde kundin mitarbeiter mitarbeiterin chef geschäftsführer geschäftsführers homme femme gérant gérante directeur employé employée agent agente joven hombre mujer empleado empleada cliente gerente vecino vecina uomo donna dipendente funcionário funcionária funcionario homem mulher jovem man vrouw medewerker kvinna kvinnan mannen manden kvinden',
);

/** "denuncia doze", "prende nove", "DPP v Gilsenan", "Bank clerk gets five years": as headlines put it. */
const SEVERAL_TRIED =
  /(?<!\p{L})(?:denuncia|prende|detiene a|detienen a|arresta|arrestati|arrest|arrests|indiciou|imputa a|condena a|festgenommen|aangehouden) (?:\d+|two|three|four|five|six|seven|nueve|siete|dos|tres|cuatro|cinco|seis|ocho|diez|doce|dois|duas|três|quatro|sete|oito|nove|dez|onze|doze|due|tre|quattro|cinque|sei|sette|otto)(?!\p{L})|(?:DPP|HMA|State|Rex|People|R) v\.? \p{Lu}|^(?!.*\u0080)[^.\n]{3,60} (?:gets|jailed|sentenced|convicted|indicted|remanded|walks into|pleads|denies|admits)(?!\p{L})|(?:Jahre|ans|años|anni|anos|jaar|år)(?: de prison| de cárcel| de prisión| de prisão| cel| geëist| de réclusion)? (?:für|pour|para|per|voor|till|til)(?!\p{L})/mu;

/** "Il funzionario, reo confesso, è accusato …", "in het proces tegen de directie". */
const SOMEBODY_TRIED =
  /(?<!\p{L})(?:the|der|die|le|la|el|il|lo|o|a|de|het) \p{L}+(?:, [^,.;]{1,40},)? (?:is|was|has been|ist|wurde|est|a été|está|fue|ha sido|è|è stato|é|foi|werd|wordt) (?:\p{Ll}+ )?(?:accused|charged|indicted|angeklagt|verhaftet|accusée?|inculpée?|acusad[oa]|imputad[oa]|investigad[oa]|accusat[oa]|indagat[oa]|aangeklaagd|verdacht)(?!\p{L})|(?<!\p{L})(?:proces|prozess|procès|proceso|processo|trial|juicio) (?:tegen|gegen|contre|contra|contro|against|of) (?:de|het|den|die|le|la|les|el|los|o|os|the)(?!\p{L})/iu;

/** "Un homme de 30 ans a été interpellé": brought in anew. */
const OF_SOME_AGE =
  /(?<!\p{L})(?:une? (?:homme|femme|jeune)|un (?:hombre|joven)|una (?:mujer|joven)|un (?:uomo|giovane)|una (?:donna|giovane)|um (?:homem|jovem)|uma (?:mulher|jovem)|een (?:man|vrouw)|ein mann|eine frau|an? (?:man|woman)),? (?:de|di|van|von|aged) \d{2}(?!\d)/iu;

/** Whether a text tells of others who did it, if by no name: "the accused", "vier Rumänen", "a 41-year-old". */
export function tellsOfOthers(masked: string): boolean {
  const words = masked.toLowerCase().match(/[\p{L}\d][\p{L}\d-]*/gu) ?? [];
  if (SEVERAL_TRIED.test(masked) || SOMEBODY_TRIED.test(masked) || OF_SOME_AGE.test(masked)) return true;
  return words.some((word, at) => UNNAMED.has(word) || OF_AGE.test(word) || countsOthers(words.slice(at, at + 4)));
}

/** Whether words of small letters begin with a number, and people are counted by it: "zwei der Männer". */
export const countsOthers = ([count = '', ...words]: readonly string[]) =>
  isCount(count) && words.slice(0, 3).some((next) => COUNTED.test(next));
