import { peopleCode } from '../countries/people-code.ts';
import { GENITIVE_COUNTRIES } from './citizens-beside-name.ts';

/** Articles that open a sentence before a noun or a name. */
const ARTICLES = 'der die das ein eine le la les un une el los las il lo una den dem des ο η τον την του της';

/**
 * Nouns for people that stand right before a name with a capital, because they open the sentence or are German. None
 * that is a usual surname in English (Baker, Cook, Farmer …).
 */
const NOUNS =
  'pensioner witness victim defendant suspect accused convict plaintiff claimant complainant fugitive retiree grandmother grandfather great-grandmother great-grandfather mother father widow widower ' +
  'businessman businesswoman banker entrepreneur tycoon oligarch billionaire millionaire financier trader accountant lawyer solicitor barrister doctor engineer ' +
  'politician lawmaker prosecutor reporter journalist correspondent columnist spokesman spokeswoman spokesperson chairman chairwoman founder owner partner ' +
  'builder roofer plumber electrician labourer mechanic developer broker dentist surgeon pharmacist publican bookkeeper treasurer postmaster postmistress ' +
  'realtor pastor salesman saleswoman shopkeeper restaurateur landlord landlady postman contractor consultant technician teller bursar headteacher headmaster headmistress lecturer footballer boxer actor actress singer rapper comedian influencer photographer musician architect surveyor optician midwife paramedic carer caretaker cabbie trucker veteran firefighter policeman policewoman auditor adviser advisor importer exporter wholesaler stockbroker socialite heiress hotelier jeweller hairdresser beautician bricklayer scaffolder welder handyman rancher trainee apprentice chemist scientist programmer hacker mortician ' +
  'médecin notaire comptable commerçant commerçante infirmier infirmière médico médica ingeniero ingeniera profesor profesora contador contadora comerciante funcionario funcionaria medico notaio ragioniere commercialista insegnante funzionario consulente dentista advogado advogada empresário empresária funcionário funcionária vereador vereadora prefeito prefeita professora pastora buchhalter buchhalterin händler händlerin bankkaufmann ' +
  'fraudster swindler gangster conman conwoman drug dealer smuggler teacher nurse councillor senator congressman congresswoman ambassador ' +
  'angeklagte angeklagter angeklagten beschuldigte beschuldigter verdächtige verdächtiger tatverdächtige täter täterin opfer zeuge zeugin zeugen ' +
  'staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin richter richterin rechtsanwalt rechtsanwältin anwalt anwältin verteidiger verteidigerin ' +
  'staatsangehörige staatsangehöriger staatsangehörigen staatsbürger staatsbürgerin rentner rentnerin unternehmer unternehmerin geschäftsmann geschäftsfrau geschäftsführer geschäftsführerin treuhänder treuhänderin steuerberater steuerberaterin notar notarin bankier manager managerin minister ministerin ' +
  'politiker politikerin bürgermeister bürgermeisterin kommissar kommissarin polizist polizistin arzt ärztin lehrer lehrerin witwe witwer journalist journalistin ' +
  'accusé accusée prévenu prévenue suspecte victime témoin procureur procureure juge avocat avocate retraité retraitée député députée maire ' +
  'acusado acusada imputado imputada detenido detenida víctima testigo fiscal juez jueza abogado abogada jubilado jubilada empresario empresaria alcalde alcaldesa ' +
  'imputato imputata pensionato pensionata imprenditore imprenditrice avvocato magistrato testimone ' +
  'przedsiębiorca biznesmen prokurator adwokat burmistrz poseł radny podnikatel podnikatelka poslanec starosta ' +
  'гражданин гражданина гражданину гражданка гражданки гражданку житель жителя жительница жительницу бизнесмен бизнесмена предприниматель предпринимателя ' +
  'директор директора экс-директор экс-чиновник чиновник чиновника депутат депутата экс-депутат адвокат адвоката бухгалтер бухгалтера ' +
  'подсудимый подсудимая обвиняемый обвиняемая подозреваемый подозреваемая осужденный осуждённый мошенник мошенница ' +
  'громадянин громадянина громадянка мешканець мешканця мешканка підприємець депутатка обвинувачений підозрюваний ' +
  // What opens a sentence before whom it befell.
  'задержан задержана арестован арестована осуждён осужден осуждена осуждены приговорён приговорен приговорена обвинён обвинена признан признана затримано заарештовано засуджено осъден осъдена задържан задържана арестуван арестувана осуден осудена уапсен уапсена приведен приведена ухапшен ухапшена осуђен осуђена ' +
  'uhapšen uhapšena uhićen uhićena osuđen osuđena zatrzymano zatrzymany zatrzymana aresztowano skazano skazany skazana oskarżony oskarżona zadržen zadržena odsouzen odsouzena odsúdený odsúdená arestat arestată condamnat condamnată συνελήφθη';

const LEADING: ReadonlySet<string> = new Set(`${ARTICLES} ${NOUNS}`.split(' '));

/** Whether a capitalised word right before a name is no part of it: "Pensioner", "Staatsanwältin", "Le", "гражданин России". */
export function leadsToName(word: string): boolean {
  const folded = word.toLowerCase();
  return LEADING.has(folded) || GENITIVE_COUNTRIES.has(folded) || isPeople(word);
}

/** "Realtor James Torres", opening a sentence: the first word is none of the name. */
export function withoutCalling(owner: string): string {
  const [first = '', ...name] = owner.split(' ');
  return name.length >= 2 && leadsToName(first) ? name.join(' ') : owner;
}

/** "Malaysian", "New Zealander": German and Roman are given names, too. */
function isPeople(word: string): boolean {
  return (
    /(?:ian|ese|ish|ander|aren|mannen|^Schweizer)$/u.test(word) && (word === 'Zealander' || peopleCode(word) !== null)
  );
}

const ARTICLE_BEFORE = /(?:^|[\s(„"“«])(?:[Dd]e[rnm]?|[Dd]ie|[Ll][ae]|[Ee]l|[Ii]l|[Dd]en) $/u;

/** "Der Österreicher Klaus Huber", "La Belge Marie Perrin": behind an article a people is no part of the name. */
export function isPeopleAfterArticle(word: string, text: string, start: number): boolean {
  return ARTICLE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_ARTICLE), start)) && peopleCode(word) !== null;
}

const LONGEST_ARTICLE = 5;

/**
 * Whom a town's name with such an ending means: Slavic, Romanian and Finnic. Not the given names that end so.
 * Regular expression source (flag `u`).
 */
export const DEMONYM_PATTERN =
  "(?!(?:Br|Bl|Bi|St|Iv|[JHDŽZVM]|Ruž|Bilj|Jov|Boj|Gord|Jas|Zor|Mil|Svet|Бр|Бл|Ст|Ив|Ів|[ДЯЖВ]|Сн[еє]ж|Мил|Бил|Йов|Світл|Ул)[aа][nн][kк])\\p{L}[\\p{Ll}’'ʼ-]*(?:" +
  '[аяіи]нин\\p{Ll}{0,3}|[ая]нк(?:а|у|и|ою|ой|е|ата)|[чцњљј]анец(?:от|ът)?|[иеа]нец|[иеа]нц[ауе]|(?:[бж]ж|рж)(?:ец|ца|цу|енк[ауеи])|(?:м|кв|т)ич(?:а|у|ем|к[ауеи])?|' +
  '[čćđšžijnłlwkvrt]anin(?:a|u|om|em|owi)?|[čćđšžijnłlwkvrt]an(?:k[aęieuąoy]u?|ce|kom)|[čňž]an(?:a|ovi|em)?|e(?:a|ea)n(?:ul|ului|că|ca|cei)?|l[aä](?:inen|isen|ista|istä)' +
  ')(?!\\p{L})';
const DEMONYM = new RegExp(`^${DEMONYM_PATTERN}$`, 'u');

/** Whether a capitalised word before a whole name tells the town of its bearer: "Чернівчанку Оксану Вдовиченко", "Radomianka". */
export function isDemonym(word: string): boolean {
  return DEMONYM.test(word);
}

/** A resident of the town behind it. Regular expression source (flag `u`). */
export const RESIDENT_PATTERN =
  '(?:[Mm]ieszka(?:niec|ńca|ńcowi|ńcem|nka|nki|nkę|nką|nce)|[Oo]byvatele?m?|[Oo]byvatelk(?:[auy]|ou)|[Жж]ител(?:ь|я|ю|ем|ят|от|ьница|ьницу|ьницы|ьницей|ка|ката)?(?!\\p{L})|[Мм]ешкан(?:ець|ця|цю|цем|ка|ку|ки|кою))';

const RESIDENT = /(?:mieszka\p{L}{2,4}|obyvatel\p{L}{1,2}|жител\p{L}{1,5}|мешкан\p{L}{1,3}) $/iu;
const LONGEST_RESIDENT = 16;

/** Whether the first of capitalised words is a town: "mieszkańca Gdyni Jakuba Nowickiego". */
export function beginsWithTown(text: string, start: number): boolean {
  return RESIDENT.test(text.slice(Math.max(0, start - LONGEST_RESIDENT), start));
}
