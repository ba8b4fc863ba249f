import { OTHER } from '../mask-names.ts';
import { carriesOn } from '../carries-on.ts';
import { isNumeral, isUnnamed } from '../unnamed.ts';
import { wordSet } from '../../text/word-set.ts';
import { offencesIn } from '../offences.ts';
import { stageIn } from '../stages.ts';
import { MARK } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { HARMS } from './harm-words.ts';
import type { Language, Word } from './language.ts';

const PAST_INFINITIVE =
  /(?<!\p{L})(?:avoir|ayant|haber|habiendo|aver(?:e|lo|la)?|avendo|ter|tendo|zu haben|te hebben|having)(?!\p{L})/iu;
/** What counsel says of the client, and the harmed of themselves. */
export const OF_CLIENT =
  /^(?:would|will|ferait|fera|fará|entend|compte|werde|zal|gaat|denies|denied|maintains|intends|plans|bestreite\p{L}*|nie|nega|niega|ontkent|nekter|nægter|förnekar|bestrider|avviser|afviser|avvisar|tilbakeviser|bestrijdt|neagă|zaprzecza|popírá|отрицает|заперечує|(?:ikke|inte) (?:erkjenner|erkender|erkänner)|(?:erkjenner|erkender|erkänner) (?:ikke|inte))$/u;
export const OF_HARM =
  /^(?:would|lost|trusted|thought|felt|hoped|feared|could|cannot|no longer|had (?:not|never|lost|trusted|paid|been))$/u;
export const OF_HONOUR = /^(?!)/u;
/** What one who was harmed or honoured may have. */
export const OF_HARMED =
  /^(?:life|card|cards|pin|handbag|purse|bag|jewell?er?y|rings?|necklace|belongings|deposit|cash|takings|laptop|van|bike|tractor|tools|cattle|handtasche|schmuck|bijoux|bolso|joyas|gioielli|borsa|jóias|sieraden|smycken|grandsons?|granddaughters?|nephew|niece|savings?|money|home|house|flat|car|door|shop|farm|kiosk|wallet|phone|watch|bank|pension|arms?|legs?|head|hands?|family|wife|husband|children|mother|father|son|daughter|age|research|work|software|program\p{L}*|team|efforts?|courage|bravery|studi?[eoa]\p{L}*|forskning|avhandling\p{L}*|badania|pracę|heating|bills?|shop|bakery|restaurant|hausbank|banque|banco|banca|tienda|loja|negozio|boutique|bijouterie|winkel|butik|ersparniss\p{L}*|geld|haus\p{L}*|wohnung|auto|geldbörse|handy|forschung\p{L}*|arbeit|économies|épargne|argent|maison|voiture|travaux|recherches?|ahorros|dinero|casa|coche|trabajo|investigación|poupanças|economias|carro|trabalho|risparmi|soldi|auto|lavoro|spaargeld|huis|besparingar|sparepenge|oszczędności|λογισμικό|του|της)$/u;
/** "told her to move her savings": how one is brought to a loss. */
const TO = /^(?:to|into)$/u;
const MOVES =
  /^(?:mov(?:e|ing)|transfer(?:ring)?|send(?:ing)?|pay(?:ing)?|hand(?:ing)?|withdraw(?:ing)?|empty(?:ing)?|give|giving|part(?:ing)?|invest(?:ing)?|deposit(?:ing)?|reveal(?:ing)?|shar(?:e|ing)|download(?:ing)?|install(?:ing)?)$/u;
export const CLIENT =
  /^(?:clients?|mandant(?:en|in)?|clientes?|clientele?|assistit[oa]|cliente|cliënt(?:e|en)?|klient\p{L}*|klienten)$/u;
/** Where a clause begins that has a subject of its own. */
const OPENS = new Set(
  'no faltan falta não non nu nie se si hay há va vai θα recurrirá recurrirán apelará apelarán recorrerão recorrerá apelarão ricorreranno ricorrerà faranno impugnerà impugneranno обжалует обжалуют подаст подадут оскаржить оскаржать подасть подадуть złoży złożą wniesie wniosą odwoła odwołają podá podají existe existem existen foram fueron eran são sono sunt vor i'.split(
    ' ',
  ),
);

/** "Falk, charged with fraud,": what is said of others. */
const OF_THEM = new RegExp(
  `(${OTHER}|(?:suspects?|defendants?|accused|men|women|people|persons|brothers|[Tt]äter|Männern?|Betrügern?|Unbekannten?|hommes|individus|escrocs|hombres|estafadores|uomini|truffatori|homens|golpistas|criminosos|mannen|oplichters|oszust\\p{L}*|mężczy\\p{L}*|podvodn\\p{L}*|pachatel\\p{L}*|bărbați|escroci|мошенник\\p{L}*|шахра\\p{L}*)(?!\\p{L})), (?!and|but|then|und|et|y|e|en|og|och)[^,;.]*(?:,|(?=\\.?$))`,
  'gu',
);

/** In what somebody is quoted as saying all others are somebody else. */
const FIRST_PERSON = new Set(
  'we our us wir unser unsere nous notre nos nosotros nuestro nuestra nós nosso nossa noi nostro nostra wij ons onze vi vår vores my'.split(
    ' ',
  ),
);

/** Of oneself, where the verb needs no pronoun. */
const MINE = wordSet(
  'mine mein meine meinen meinem ich mir mich je moi mon ma mes mien yo mi mis mío mía eu meu minha io mio mia miei ik mijn mij jag jeg min mitt mina mine mig meg ja moje mój mnie můj mi mé eu meu mea я мне мой моя мои мы наш мені мій ми ben benim bana biz',
);
const PRO_DROP =
  /^(?:ho|abbiamo|am|avem|jsem|jsme|he|hemos|fui|fiz|tive|hice|soy|sou|estou|estoy|tengo|tenho|temos|tenemos)$|(?:\p{L}{2}[éí]|łem|łam|liśmy|łyśmy|mos|iamo)$|^(?!foi$|vai$|lei$|sei$|aqui$|mai$|noi$|lui$|poi$|dai$|dei$|nei$|sui$|ai$|dei$|gli$)\p{L}{3,}e?i$/u;

/** Whether a word of small letters is a pronoun of the speaker. */
export const isMine = (low: string) => FIRST_PERSON.has(low) || MINE.has(low);
/** Whether a word of small letters is, or may be, said of the speaker. */
export const isFirstPerson = (low: string, { name, that }: Language) =>
  isMine(low) || (that.size > 0 && name !== 'romanian' && PRO_DROP.test(low)) || low === 'i';

/** "and said", "et a perdu 8 000 euros", "and beaten": what is known of the subject goes on. */
const FURTHER = new RegExp(
  `,(?= (?:arguing|adding|saying) that)|(?:(?<rel>, (?:któr[eą]|kter[éou]+|котор\\p{L}+|як[іу]|die|que|che))|,? (?:and|und|et|y|e|en|og|och|i)) (?:l[oae]s? |die |es |ho |dat |det |je |ji )?(?<aux>(?:has|had|have|a|avait|ha|hat|hatte|heeft|har|still|now) )?(?<verb>[\\p{L}'-]+)(?! up)(?= ?(?<sum>\\p{Lu}{0,3}\\P{L}{0,3}\\d|(?:her|his|their) (?:life )?savings)?)(?= ?(?<whom>${OTHER}|the |an? |one |two |his |him )?)`,
  'gu',
);
const TEAM = /^(?:team|unit|officers)$/u;
const SEIZES = /^(?:arrested|seized|recovered)$/u;

function isFurther(
  { rel, aux, verb = '', sum, whom }: Partial<Record<string, string>>,
  language: Language,
  own: RegExp,
) {
  if (rel !== undefined) return own === OF_HARM && language.handed.has(verb);
  if (verb === '' || language.says.has(verb)) return true;
  const plain = verb.replace(/-[oa]s?$/u, '');
  if (own === OF_CLIENT) return verb === 'seized' || verb === 'recovered';
  if (own !== OF_HARM) return false;
  const isHarmed = language.harmed.has(verb) && aux === undefined && whom === undefined;
  return (
    isHarmed ||
    language.reports.has(plain) ||
    /^c(?:annot|ould)$/u.test(verb) ||
    (language.lost.has(verb) && sum !== undefined)
  );
}

/** Whether all that stands behind a place is of others, but for what may be said of a client or of harm. */
export function isOfOthers(sentence: Sentence, from: number, own: RegExp): boolean {
  const rest = restOf(sentence, from).replaceAll(FURTHER, (link: string, ...parts) =>
    isFurther(parts.at(-1) as Partial<Record<string, string>>, sentence.language, own) ? ', ' : link,
  );
  return !carriesOn(rest, { said: 'said', speech: true }) && !AND_DID.test(rest) && isTold(sentence, from, own);
}

/** With what, where and how long, if it tells nothing of why. */
const PLAIN =
  /^(?:\d.*|gunpoint|knifepoint|(?:a |an |the )?(?:knife|gun|pistol|hammer|ransom|fraud|theft|robbery|prison|jail|custody)|messer|pistole|couteau|cuchillo|coltello|faca|mes|kniv|nożem|waffe|schusswaffe|armes?|arma|vuurwapen|vapen|våben)$/u;

/**
 * Whether each preposition from a place on leads to a name, a day, a sum, a weapon or what one owns, but in a clause on a
 * crime: any other noun may be why it was done.
 */
export function isPlace({ after, later, language }: Sentence, from: number): boolean {
  const ends = [...after.keys()].filter((at) => at >= from && MARK.test(after[at]?.low ?? ''));
  return [...ends, after.length].every((end, index) => {
    const start = index === 0 ? from : (ends[index - 1] ?? from);
    const clause = later.slice(after[start - 1]?.end ?? 0, after[end - 1]?.end);
    return (
      stageIn(clause) !== null ||
      offencesIn(clause).length > 0 ||
      after.slice(start, end).every((_, at) => leadsToPlace(after.slice(start + at, end), language))
    );
  });
}

/** Of those words that lead, the ones that join. */
const AND = /^(?:and|und|et|y|e|o|ou|que|och|og|eller|at|som|i|oraz|a|și|sau|că|ve|и|і|й|та|или|або|dat)$/u;

function leadsToPlace([word, ...next]: readonly Word[], { prepositions, articles, owners, name }: Language): boolean {
  const led = word?.low ?? '';
  if (!prepositions.has(led) || AND.test(led) || (name === 'dutch' && led === 'en')) return true;
  const noun = next.find(({ low }) => !articles.has(low));
  if (noun === undefined) return true;
  const { low, large } = noun;
  const isNamed = low === OTHER || (large && name !== 'german');
  return isNamed || isUnnamed(low) || isNumeral(low) || owners.has(low) || PLAIN.test(low) || OF_HARMED.test(low);
}

/** Of the one harmed, where several do it. */
const CLITIC = /^(?:les?|l[aoei]|lhe|gli)$/u;

/** Who takes up what others did, beside whom nobody else is to be told of. */
export const AUTHORITIES =
  /(?<!\p{L})(?:police|prosecutors?|detectives|officers|court|judge|jury|polizei|ermittler|staatsanwaltschaft|gericht|police|parquet|tribunal|policía|fiscalía|juez|polícia|juiz|polizia|carabinieri|procura|giudice|politie|justitie|rechter|rechtbank|polisen|politiet|policja|prokuratura|sąd|policie|soud|poliția|полиция|суд|поліція)(?!\p{L})/iu;

/** Whether what stands behind those who harmed the subject goes on about them alone: "and fled", "were jailed". */
export function isOfCulprits(sentence: Sentence, from: number): boolean {
  const rest = restOf(sentence, from);
  const authority = rest.search(AUTHORITIES);
  const isTaken = authority >= 0 && stageIn(rest.slice(authority)) !== null;
  const isOfFraud = offencesIn(rest).some(({ offence }) => !VIOLENT.has(offence)) && stageIn(rest) === null;
  return !isTaken && !isOfFraud && !INTO.test(rest) && !REASON.test(rest) && isTold(sentence, from, OF_HARM);
}
const VIOLENT = new Set(['robbery or theft', 'kidnapping or extortion', 'murder', 'violent or sexual crime']);
/** Why it was done: that may be what the one harmed did. */
const REASON =
  /(?<!\p{L})(?:because|over (?:an? |the )?(?:[\p{L}-]+ )?(?:debts?|deal|money|losses|share)|about|to (?:recover|collect|punish|avenge)|for (?:not )?\p{Ll}+ing|debts?|owed|unpaid|repay|revenge|self-defence|expos\p{L}+|proof|evidence|meant for|(?:with|of) (?:arrest|exposure|prison)|investors|weil|wegen (?!raub|betrug|mord|erpressung|körperverletzung|diebstahl)|schulden|parce qu|à cause|dettes?|porque|deudas?|por causa|dívidas?|perché|per (?:soldi|un debito|debiti)|debit[oi]|omdat|schulden?|skuld|gæld|gjeld|ponieważ|długi?|za długi|protože|dluhy?|datori[ei]|долги?|борги?|borç\p{L}*)(?!\p{L})/iu;
/** What somebody was brought to. */
const INTO = /(?<!\p{L})into \p{Ll}+ing(?!\p{L})/u;

/** "Her client, shipping agent Falk": no verb. */
const CALLED_CLIENT = new RegExp(
  `(clients?|Mandant(?:en|in)?|clientes?|assistit[oa]|cliënte?|klient\\p{L}*), (?!and|but|who|then)(?:[\\p{L}-]+ ){1,4}(?=${OTHER})`,
  'gu',
);

const restOf = ({ after, later, language }: Sentence, from: number) =>
  later
    .slice(after[from - 1]?.end ?? 0)
    .replaceAll(OF_THEM, '$1')
    .replaceAll(CALLED_CLIENT, '$1 ')
    .replaceAll(AND_IN[language.name] ?? NEVER, ' i ');
/** "And", where it looks like another word elsewhere. */
const AND_IN: Readonly<Record<string, RegExp>> = {
  czech: / a (?=\p{Ll})/gu,
  romanian: / și (?=\p{Ll})/gu,
  russian: / и (?=\p{Ll})/gu,
  ukrainian: / (?:і|й|та) (?=\p{Ll})/gu,
  turkish: / ve (?=\p{Ll})/gu,
};
const NEVER = /(?!)/gu;

function isTold(sentence: Sentence, from: number, own: RegExp): boolean {
  const { after, language } = sentence;
  if (own !== OF_HONOUR && PAST_INFINITIVE.test(restOf(sentence, from))) return false;
  const isQuote = own === OF_CLIENT && after[from]?.low === ':';
  const low = (at: number) => after[at]?.low ?? '';
  return after.slice(from).every((word, index) => {
    const [next, second] = [low(from + index + 1), low(from + index + 2)];
    if (isQuote && !FIRST_PERSON.has(word.low)) return true;
    if (CLITIC.test(word.low) && (HARMS.has(next) || /(?:aron|aram|eron|eram)$/u.test(next)) && own === OF_HARM)
      return true;
    if (word.low === 'zijn' && /^(?:ge|ver|be|aan|op)\p{L}+(?:d|t|en)$/u.test(next)) return true;
    if (language.pronouns.has(word.low)) return own.test(next) || own.test(`${next} ${second}`);
    if (language.owners.has(word.low))
      return (
        (own === OF_HARM && /^(?:him|her|them)$/u.test(word.low) && isOfCulpritsDoing(low(from + index - 1))) ||
        own === OF_HONOUR ||
        (own === OF_CLIENT && (word.low === 'its' || (TEAM.test(next) && SEIZES.test(second)))) ||
        (own === OF_HARM && TO.test(next) && MOVES.test(second)) ||
        (own === OF_HARM && next === 'own' && OF_HARMED.test(second)) ||
        (own === OF_HARM && next === 'own' && OF_HARMED.test(low(from + index + 3))) ||
        CLIENT.test(next) ||
        (own !== OF_CLIENT && (OF_HARMED.test(next) || OF_HARMED.test(second)))
      );
    const isThat = language.that.has(word.low) || THAT.test(word.low);
    return own === OF_HONOUR || !isThat || hasSubject(after.slice(from + index + 1), language);
  });
}

/** "і отримала хабар", "e ha preso i soldi": a second verb, where `carriesOn` knows no "and". */
export const AND_DID =
  /(?<!\p{L})(?:(?:и|і|й|та|а|но|i|oraz|a|ale) (?:\p{L}+(?:лся|лась|л|ла|в|вся|лася|ł|ła|l|la)|přijal\p{L}?)(?!\p{L})|e(?:d)? (?:ha|aveva|si è)(?!\p{L})|e (?!(?:sou|meu|seu|europeu|rio)(?!\p{L}))\p{L}{2,}(?:ou|eu|iu)(?!\p{L})|și (?:a|au|și-a) \p{L}+t(?!\p{L}))/iu;
const THAT = /^(?:что|що)$/u;
/** Who may have done it where neither article nor order tells: the accused, the client, the court, in whatever case. */
const SOMEBODY =
  /^(?:oskarżon|podejrzan|zatrzyman|klient|sąd|prokuratur|policj|śled|wyrok|dow[oó]d|mężczy|kobiet|grup|obžalovan|obviněn|soud|policie|skupin|muž|žen|důkaz|rozsud|обвиняем|подсудим|подозрева|осужд|клиент|подзащитн|задержан|групп|банд|следств|суд|прокуратур|полици|приговор|доказ|мужчин|женщин|підозрюван|обвинувач|засуджен|клієнт|підзахисн|затриман|слідств|поліці|вирок|чоловік|жінк)/u;
/** "że oskarżonemu przekazała telefon": whoever speaks did it, as no impersonal verb says that others did. */
export const isOnlyToThem = (low: string, clause: readonly Word[]) =>
  DATIVE.test(low) && !clause.some((word) => IMPERSONAL.test(word.low));
const DATIVE = /\p{L}{4}(?:emu|ému|ему|ому|owi|ovi|ім|им|om|ům|ам|ям)$/u;
const IMPERSONAL =
  /^(?:\p{L}{4,}(?:no|to|но|то)|groz\p{L}+|hroz\p{L}+|загрож\p{L}+|zarzuca|инкриминиру\p{L}+|предъяви\p{L}+|оголоси\p{L}+|повідоми\p{L}+)$/u;
const SLAVIC = new Set(['polish', 'czech', 'russian', 'ukrainian']);
/** Words in which a subject must come. */
const FIRST = 4;
/** What those do to the one harmed who bring it about. */
const isOfCulpritsDoing = (verb: string) => HARMS.has(verb) || BRINGS.test(verb);
const BRINGS =
  /^(?:promised|befriended|contacted|called|phoned|rang|visited|approached|convinced|persuaded|assured|followed|pushed|dragged|punched|kicked|hit|tied|locked|left)$/u;

/** Whether a clause begins with somebody or something. */
function hasSubject(clause: readonly Word[], language: Language): boolean {
  const [first] = clause;
  if (first === undefined) return false;
  const { low, large } = first;
  if (SLAVIC.has(language.name)) {
    return (
      OPENS.has(low) ||
      language.owners.has(low) ||
      clause
        .slice(0, FIRST)
        .some(
          (word) =>
            word.large ||
            word.low === OTHER ||
            isNumeral(word.low) ||
            (SOMEBODY.test(word.low) && !isOnlyToThem(word.low, clause)),
        )
    );
  }
  return (
    large ||
    low === OTHER ||
    (language.name === 'romanian' && /(?:ul|le|lor|ea|ia)$/u.test(low)) ||
    OPENS.has(low) ||
    isNumeral(low) ||
    /^\d/u.test(low) ||
    language.articles.has(low) ||
    language.prepositions.has(low) ||
    language.owners.has(low)
  );
}
