import { DATE_PATTERN, readDate } from './dates-in-text.ts';
import { BIRTH_DATE_PATTERN, BIRTH_PLACE_PATTERN, BORN_PATTERN } from './birth-words.ts';
import type { DateInterval, IsoDate } from './interval.ts';
import { MONTH_IN_DATE_PATTERN } from './months.ts';
import { matchesOf } from '../text/matches-of.ts';

/** A birth date or year that a text states of somebody. */
export interface BirthMention {
  quote: string;
  start: number;
  end: number;
  birth: DateInterval;
}

const LABEL =
  '(?:[Dd]ate of [Bb]irth|[Yy]ear of [Bb]irth|[Bb]irth ?[Dd]ate|DATE OF BIRTH|[Dd]\\.? ?[Oo]\\.? ?[Bb]\\.?|[Yy]\\.?[Oo]\\.?[Bb]\\.?|' +
  '[Gg]eburtsdatum|[Gg]eburtsjahr|[Dd]ate de naissance|[Ff]echa de nacimiento|[Dd]ata di nascita|[Dd]ata de nascimento|' +
  '[Bb]irth ?[Yy]ear|[Gg]eboorte(?:jaar|datum)|[Aa]nnée de naissance|[Aa]ño de nacimiento|[Aa]nno di nascita|[Aa]no de nascimento|(?:[Rr]ok|[Dd]ata) urodzenia|(?:[Rr]ok|[Dd]atum) narození|[Ff]ødsels(?:år|dato)|[Ff]ödelse(?:år|datum)|[Дд]ата рождения|[Гг]од рождения|[Дд]ата народження|[Рр]ік народження)';
const PATTERNS = [
  `(?<!\\p{L})${LABEL}(?: is| was| on (?:file|record)| given as)?:? {0,2}(?:(?:circa|ca\\.|c\\.|approximately|approx\\.|about|around) )?(?<date>${DATE_PATTERN})`,
  `(?<!\\p{L})${BORN_PATTERN}(?: ${BIRTH_PLACE_PATTERN},?)?${BIRTH_DATE_PATTERN}`,
  `(?<![\\p{L}.])[Bb](?:\\.|:)\\s?(?<date>${DATE_PATTERN})`,
  // "der am 3. Juli 1971 in Kassel geborene"
  `(?<!\\p{L})[Aa]m (?<date>${DATE_PATTERN})(?: ${BIRTH_PLACE_PATTERN})? geboren(?:e[nrs]?)?(?!\\p{L})`,
  // "Der 1961 geborene Unternehmer", "Az 1961-ben született"
  `(?<!\\p{L})(?:[Dd](?:e[nr]?|ie)|[Aa]z?) (?:im Jahre? |in |i |år )?(?<date>(?:19|20)\\d{2})(?:-b[ae]n)? (?:geboren(?:e[nrs]?)?|född[ae]|fødte|született)(?!\\p{L})`,
  `(?<!\\p{L})[Dd](?:er|ie|en) im (?<date>${MONTH_IN_DATE_PATTERN} (?:19|20)\\d{2})(?: ${BIRTH_PLACE_PATTERN})? geborene[nrs]?(?!\\p{L})`,
  // "1957. godište"
  `(?<![\\d.])(?<date>(?:19|20)\\d{2})\\.? (?:godišt|годишт)[eaеа](?!\\p{L})`,
  `(?<=[,(]\\s?|[\\p{L}.] )[*] ?(?:am |in )?(?<date>${DATE_PATTERN})`,
  // "aki 1971. szeptember 30-án született"
  `(?<date>(?<!\\d)(?:19|20)\\d{2}\\. ${MONTH_IN_DATE_PATTERN} \\d{1,2})-[áaeé]n (?:\\p{L}+ ){0,2}született`,
  // "1955 года рождения", "1955 doğumlu"
  `(?<![\\d.])(?<date>\\d{1,2}\\.\\d{1,2}\\.\\d{4}|(?:\\d{1,2} ${MONTH_IN_DATE_PATTERN} )?(?:19|20)\\d{2})(?: (?:года? рождения|г\\. ?р\\.|г\\. рожд(?:ения|\\.)|року народження|р\\. ?н\\.|(?:\\p{Lu}\\p{L}+ )?doğumlu)|(?:年生まれ|年(?:出生|生)))`,
  // "Съдия, р. 1957 г."
  '(?<=[,;(] ?)р\\. (?<date>(?:19|20)\\d{2})(?!\\d)(?! ?[-–—])',
  `(?<=(?:, |\\(|^|[.;:] )(?:(?:[Ll]aut|[Ss]econdo|[Nn]ach) (?:\\p{L}+ ){1,2})?)(?:[Cc]lasse|[Jj]ahrgang|[Jj]g\\.|[Rr]ocznik|[Rr]očník|[Åå]rgang|[Åå]rgång|[Gg]odište|[Ll]etnik) (?<date>(?:19|20)\\d{2}(?!\\d))(?=\\s*(?:[,.;)]|$)| (?:aus|z|ze|iz|wurde|ist|war|soll|è|di|da)(?!\\p{L}))`,
].map((source) => new RegExp(source, 'gu'));

/** Without such a word no pattern fits: most texts are done here. */
const TELLS =
  /born|birth|(?<!\p{L})(?:geb|b[.:]|[dy]\.? ?o\.? ?b|née?|né[.(]|nac|nat[ao]|nasc)|geburt|naissance|nacimiento|nascit|nasciment|[*] ?\d|[*] ?(?:am|in) |classe|jahrgang|(?<!\p{L})jg\.|rocznik|ročník|årgan|årgån|godišt|годишт|letnik|urodz|född|fød[st]|födels|født|naro[zd]|născ|ro[đj]en|syntyn|sünd|dzim|gim[ęu]|szül|lahir|sinh|γεννη|(?<!\p{L})(?:ur|nar|нар)\.|(?<=[,;(] ?)р\. (?:19|20)|род[еи]|рођен|рожд|г\. ?р|народж|р\. ?н\.|doğum|年生|年出/iu;

/** Most births read from one text: a register of thousands of people tells nothing about one. */
const MOST_MENTIONS = 300;

/** "born in 1972", "geboren am 3. Juli 1972", "nata a Napoli il 3 luglio 1972", "(b. 1972)", "DOB: 1972-07-03". */
export function birthsInText(text: string, asOf: IsoDate): BirthMention[] {
  const mentions: BirthMention[] = [];
  if (!TELLS.test(text)) return mentions;
  for (const match of PATTERNS.flatMap((pattern) => [...matchesOf(text, pattern).take(MOST_MENTIONS)])) {
    const [start, end] = [match.index, match.index + match[0].length];
    const birth = readDate(match.groups?.date ?? '');
    if (!birth || birth.from > asOf || mentions.some((mention) => mention.start < end && start < mention.end)) continue;
    const circa =
      /(?<!\p{L})(?:about|around|approximately|circa|ca?\.|um|vers|hacia|alrededor de|verso|intorno al|por volta de|omkring|rond|około|kolem|около)(?= )/iu.test(
        match[0],
      );
    mentions.push({ quote: match[0], start, end, birth: circa ? { ...birth, circa: true } : birth });
  }
  return mentions.sort((left, right) => left.start - right.start);
}
