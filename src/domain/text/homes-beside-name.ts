import { toCountryCode } from '../countries/country-code.ts';
import { peopleCode } from '../countries/people-code.ts';
import { countriesOfPlace } from '../countries/places.ts';
import { placeOfText } from '../facts/postal-address.ts';
import { KIN_PATTERN, OCCUPATION_PATTERN } from './occupation-nouns.ts';
import { CAPITALISED_PATTERN, isNameWord } from './person-names.ts';
import { PLACE_PATTERN } from './place-pattern.ts';
import { RESIDENT_PATTERN } from './words-before-names.ts';
import { quoted, reading } from './text-fact.ts';
import type { Reading, TextFact } from './text-fact.ts';

/** Regular expression source (flag `u`). */
export const PLACE = `(?:the )?(${PLACE_PATTERN})`;
const ENDS =
  '(?=[,.;)—–]|$| (?:in|en) (?=\\p{Lu})| (?:who|was|were|is|has|had|and|wegen|zu|am (?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|am Mittwoch|pleaded|appeared|faces|faced|admitted|denied|denies|told|said|wurde|wird|hat|ist|fue|ha|es|a été|est)(?!\\p{L}))';

const LIVES = new RegExp(
  `^,? (?:(?:who|and|und|en|et|y|e) )?(?:now |currently |jetzt |aujourd['’]hui )?(?:lives|lived|living|resides|resided|residing|wohnt|wohnhaft|habite|domicilié|domiciliée|domiciliad[oa]|residente|reside|vecin[oa]|moradora?|bosatt?|woonachtig|(?:with|giving|gave) an address|whose address was given|demeurant|résidant|habitante?|con domicilio|com domicílio|afincad[oa]|radicad[oa]|residenciad[oa]|domiciliat[oa]|ansässig|zamieszkał[ya]|is a resident|was a resident|a resident|resident) (?:in|at|of|as|à|en|de|em|a|i|w|we) ${PLACE}|^,? (?:which is |that is )?(?:based in|headquartered in|mit (?:Haupt)?[Ss]itz in|dont le siège est à|con sede en|con sede a) ${PLACE}`,
  'u',
);
const LIVES_NEAR = new RegExp(
  `^,? (?:who )?(?:lives|living|resides|residing) (?:near|outside|just outside|close to) ${PLACE}`,
  'u',
);
const OF_TOWN = new RegExp(`^(?:,? of|, from|,? aus|, de|, vecin[oa] de) ${PLACE}${ENDS}`, 'u');
/** "Noel Byrne from Dubai was charged": before another word he may be "banned from Leeds". */
const FROM_TOWN = new RegExp(
  `^ from ${PLACE}(?= (?:was|were|is|has|had|pleaded|appeared|faces|faced|admitted|denied|denies|who)(?!\\p{L}))`,
  'u',
);
const PLACE_NAME = "(\\p{Lu}[\\p{L}.'’]*(?: \\p{Lu}[\\p{L}.'’]*){0,3})(?:-based)?";
const NO_HOME =
  '(?![\\p{Ll} -]*(?:fans?|supporters?|strikers?|players?|footballers?|midfielders?|defenders?|goalkeepers?|captains?|coach|correspondents?|prisoner|inmate|detainee|born|graduates?|alumn(?:us|a)|natives?|visitors?|tourists?|exiles?|court|prison|jail|trial|university|college|students?)(?!\\p{L}))';
/** "James Torres, a Texas rancher": only of places that are known to be some, since "a Boeing engineer" is no resident. */
const LOCAL = new RegExp(
  `^, an? ${PLACE_NAME} ${NO_HOME}[\\p{Ll}-]+(?: [\\p{Ll}-]+){0,3}?(?=[,.;)]|$| (?:who|accused|charged|convicted|wanted|suspected|was|is|has|had)(?!\\p{L}))`,
  'u',
);
/** "Leeds businessman James Torres". */
const LOCAL_BEFORE = new RegExp(
  `(?:^|[\\p{Ll},;:“"(–-] ?)${PLACE_NAME} (?:[\\p{Ll}-]+ ){0,2}(?:man|woman|resident|${OCCUPATION_PATTERN}) $`,
  'u',
);

/** "and her husband Declan Geraghty, 46, both of Sligo town": the home of either. */
const BOTH_OF = new RegExp(
  `^(?:,? and (?:(?:his|her) (?:\\p{Ll}+ )?${KIN_PATTERN},? )?${CAPITALISED_PATTERN}(?:,? \\(?\\d{1,3}\\)?)?)?,? \\(?(?:both|all) (?:of|from|living in) ${PLACE}(?: town| city)?${ENDS}`,
  'u',
);

const SHARED = /(?:both|all) (?:of|from|living)/u;
const LIVES_ELSEWHERE = new RegExp(
  `^,? ?(?:(?:i|a|en|og|och|și|и|та|e) )?(?:zam\\. we?|zamieszka(?:ł[aey]|łego|łej|łą|łym) we?|(?:trvale )?bytem (?:v|ve)?|domiciliat[ăa]? în|residente n[oa]|moradora? d[oa]|warga|bosat i|woonachtig te|жител(?:я|ю|ем|ь|ьницу|ьницы|ьница)(?: города| г\\.)?|мешкан(?:ця|ку|ки|ець|ка)(?: міста)?|проживающ\\p{L}+ в|din|ze?|uit|fr[åa]n?|от|із?) (?<place>${PLACE_NAME})(?=[,.;)—–]|$| \\p{Ll})`,
  'u',
);

/** ", une comptable de Liège", ", een boekhouder uit Gent": only of places that are known to be some. */
const TRADE_OF = new RegExp(
  `^, (?:une?|un[ao]|uma?|eine?|een|ett?) (?:(?!(?:fils|fille|hij[oa]|figli[oa]|filh[oa]|natif|native|nativ[oa]|fan|victime)(?!\\p{L}))\\p{L}[\\p{L}'’-]+ ){1,3}?(?:de|di|da|aus|uit|fra|från) (?<place>${PLACE_NAME})(?=[,.;)—–]|$| \\p{Ll})`,
  'u',
);
/** "de Liège, en Belgique", "from Perth in Australia". */
const IN_COUNTRY =
  /^,? (?:in|en|au|aux|em|na|w|i|à) (?:the |la |den |die )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})(?!\p{L})(?! (?:since|depuis|seit|desde|dal|sinds|sedan|siden|od)(?!\p{L}))/u;

/** A home told right after a name: ", of Tulsa", ", who lives near Amarillo". */
export function homeAfter(rest: string): Reading | null {
  const found =
    LIVES.exec(rest) ??
    OF_TOWN.exec(rest) ??
    FROM_TOWN.exec(rest) ??
    (SHARED.test(rest) ? BOTH_OF.exec(rest) : null) ??
    LIVES_ELSEWHERE.exec(rest);
  const place = found?.groups?.place ?? found?.[1] ?? found?.[2];
  if (found && place !== undefined) {
    const home = withLand(found[0], place, rest);
    return reading(home.said, homeFact(home.place, home.said));
  }
  const trade = TRADE_OF.exec(rest);
  if (trade?.groups?.place !== undefined && countriesOfPlace(trade.groups.place).length > 0) {
    const home = withLand(trade[0], trade.groups.place, rest);
    return reading(home.said, homeFact(home.place, home.said));
  }
  const near = LIVES_NEAR.exec(rest);
  return near?.[1] === undefined ? null : reading(near[0], regionFact(near[1], near[0]));
}

function withLand(said: string, place: string, rest: string): { said: string; place: string } {
  const land = IN_COUNTRY.exec(rest.slice(said.length));
  const isOfLand = land?.[1] !== undefined && !place.includes(', ') && toCountryCode(land[1]) !== null;
  return isOfLand ? { said: said + land[0], place: `${place}, ${land[1]}` } : { said, place };
}

/** ", a Texas rancher": what else the phrase says is read on its own. */
export function homeWithin(rest: string): TextFact[] {
  const found = LOCAL.exec(rest);
  return found?.[1] === undefined ? [] : regionFact(found[1], found[0]);
}

/** "Cairo resident James Torres", "mieszkańca Gdyni Jakuba Nowickiego": a town, which need not be a known one. */
const RESIDENT_BEFORE = new RegExp(
  `(?:(?:^|[\\p{Ll},;:“"(–-] ?)${PLACE_NAME}(?: resident|(?<=-based))|(?<!\\p{L})[Dd](?:er|ie|en|em) in (?<german>\\p{Lu}[\\p{L}-]+) (?:lebende|wohnende|wohnhafte|ansässige)[rn]?|(?<!\\p{L})${RESIDENT_PATTERN}(?: (?:на|z|ze|w|we|г\\.|города|міста))? (?<place>\\p{Lu}[\\p{L}-]+)),? $`,
  'u',
);

const RESIDENT_HINT = /resident|-based|lebend|wohn|ansässig|ieszka|byvatel|ител|ешкан/u;

/** "Leeds businessman James Torres". */
export function homeBefore(before: string): TextFact[] {
  const found = LOCAL_BEFORE.exec(before);
  const home = found?.[1] === undefined ? [] : regionFact(found[1], found[0]);
  const resident = RESIDENT_HINT.test(before) ? RESIDENT_BEFORE.exec(before) : null;
  const town = resident?.[1] ?? resident?.groups?.place ?? resident?.groups?.german;
  return resident === null || town === undefined ? home : homeFact(town, resident[0]);
}

/** Words of bodies and offices: "of Deutsche Bank" is no residence. */
const BODY =
  /\b(?:bank|group|holdings?|ltd|limited|inc|llc|plc|gmbh|ag|s\.?a\.?|company|corp(?:oration)?|university|college|school|hospital|club|fc|party|ministry|department|court|police|council|committee|union|association|church|fund|capital|partners|airlines?|motors|industries|parliament|senate|congress)\b/i;

/** Whether capitalised words can be a place, and no person or body. */
export function isPlace(text: string): boolean {
  return (
    !BODY.test(text) &&
    (countriesOfPlace(text.split(', ').at(-1) ?? '').length > 0 ||
      text
        .split(' ')
        .every(
          (word) =>
            isNameWord(word) ||
            /^(?:new|san|south|north|east|west|york|city|saint|united|states|kingdom|republic|los|angeles|francisco|of|the)$/i.test(
              word.replace(/,$/, ''),
            ),
        ))
  );
}

/** A country that is one town. */
const CITY_STATE = /^(?:Singapore|Monaco|Hong Kong|Gibraltar)$/;
/** "Thornbury Road, Bradford": the town of a street. */
const STREET = /^(?:\p{Lu}[\p{L}'’-]* ){1,3}(?:Road|Street|Avenue|Lane|Close|Drive|Way|Crescent|Gardens|Terrace), /u;

function homeFact(address: string, quote: string): TextFact[] {
  const text = address.replace(STREET, '');
  if (!isPlace(text)) return [];
  return [
    {
      kind: 'residence',
      town: CITY_STATE.test(text) ? text.toLowerCase() : placeOfText(text).town,
      countries: countriesOfHome(text),
      guessed: isGuessed(text),
      quote: quoted(quote),
    },
  ];
}

/** A place without the town itself: the country alone. A people is no place. */
function regionFact(text: string, quote: string): TextFact[] {
  if (peopleCode(text) !== null) return [];
  const countries = countriesOfHome(text);
  return countries.length === 0
    ? []
    : [{ kind: 'residence', town: '', countries, guessed: isGuessed(text), quote: quoted(quote) }];
}

/** "Leeds" alone does not say in which country. */
function isGuessed(text: string): boolean {
  return !text.includes(', ') && countriesOfPlace(text).length > 0;
}

/** "Lyon, France", "Tulsa, Oklahoma", "Leeds". */
export function countriesOfHome(text: string): readonly string[] {
  const parts = text.split(', ');
  const last = parts.at(-1) ?? '';
  const named = /^Georgia$/.test(last) || !/\p{L}{3}|^(?:US|UK)$/u.test(last) ? null : toCountryCode(last);
  const known = countriesOfPlace(last);
  if (parts.length === 1) return known.length > 0 ? known : named === null ? [] : [named];
  if (named !== null && known.length === 0) return [named];
  const ofTown = countriesOfPlace(parts[0] ?? '');
  const both = known.filter((code) => ofTown.includes(code));
  return both.length > 0 ? both : known.length > 0 ? known : ofTown;
}
