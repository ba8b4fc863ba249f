import { peopleCode } from '../countries/people-code.ts';
import { GENITIVE_COUNTRIES } from './citizens-beside-name.ts';

/** Articles that open a sentence before a noun or a name. */
const ARTICLES = 'der die das ein eine le la les un une el los las il lo una den dem des';

/**
 * Nouns for people that stand right before a name with a capital, because they open the sentence or are German. None
 * that is a usual surname in English (Baker, Cook, Farmer …).
 */
const NOUNS =
  'pensioner witness victim defendant suspect accused convict plaintiff claimant complainant fugitive retiree grandmother grandfather great-grandmother great-grandfather mother father widow widower ' +
  'businessman businesswoman banker entrepreneur tycoon oligarch billionaire millionaire financier trader accountant lawyer solicitor barrister doctor engineer ' +
  'politician lawmaker prosecutor reporter journalist correspondent columnist spokesman spokeswoman spokesperson chairman chairwoman founder owner partner ' +
  'builder roofer plumber electrician labourer mechanic developer broker dentist surgeon pharmacist publican bookkeeper treasurer postmaster postmistress ' +
  'fraudster swindler gangster conman conwoman drug dealer smuggler teacher nurse councillor senator congressman congresswoman ambassador ' +
  'angeklagte angeklagter angeklagten beschuldigte beschuldigter verdächtige verdächtiger tatverdächtige täter täterin opfer zeuge zeugin zeugen ' +
  'staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin richter richterin rechtsanwalt rechtsanwältin anwalt anwältin verteidiger verteidigerin ' +
  'rentner rentnerin unternehmer unternehmerin geschäftsmann geschäftsfrau geschäftsführer geschäftsführerin treuhänder treuhänderin steuerberater steuerberaterin notar notarin bankier manager managerin minister ministerin ' +
  'politiker politikerin bürgermeister bürgermeisterin kommissar kommissarin polizist polizistin arzt ärztin lehrer lehrerin witwe witwer journalist journalistin ' +
  'accusé accusée prévenu prévenue suspecte victime témoin procureur procureure juge avocat avocate retraité retraitée député députée maire ' +
  'acusado acusada imputado imputada detenido detenida víctima testigo fiscal juez jueza abogado abogada jubilado jubilada empresario empresaria alcalde alcaldesa ' +
  'imputato imputata pensionato pensionata imprenditore imprenditrice avvocato magistrato testimone ' +
  'przedsiębiorca biznesmen prokurator adwokat burmistrz poseł radny podnikatel podnikatelka poslanec starosta ' +
  'гражданин гражданина гражданину гражданка гражданки гражданку житель жителя жительница жительницу бизнесмен бизнесмена предприниматель предпринимателя ' +
  'директор директора экс-директор экс-чиновник чиновник чиновника депутат депутата экс-депутат адвокат адвоката бухгалтер бухгалтера ' +
  'подсудимый подсудимая обвиняемый обвиняемая подозреваемый подозреваемая осужденный осуждённый мошенник мошенница ' +
  'громадянин громадянина громадянка мешканець мешканця мешканка підприємець депутатка обвинувачений підозрюваний';

const LEADING: ReadonlySet<string> = new Set(`${ARTICLES} ${NOUNS}`.split(' '));

/** Whether a capitalised word right before a name is no part of it: "Pensioner", "Staatsanwältin", "Le", "гражданин России". */
export function leadsToName(word: string): boolean {
  const folded = word.toLowerCase();
  return LEADING.has(folded) || GENITIVE_COUNTRIES.has(folded) || isPeople(word);
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

const RESIDENT = /(?:mieszka\p{L}{2,4}|obyvatel\p{L}{1,2}|жител\p{L}{1,5}|мешкан\p{L}{1,3}) $/iu;
const LONGEST_RESIDENT = 16;

/** Whether the first of capitalised words is a town: "mieszkańca Gdyni Jakuba Nowickiego". */
export function beginsWithTown(text: string, start: number): boolean {
  return RESIDENT.test(text.slice(Math.max(0, start - LONGEST_RESIDENT), start));
}
