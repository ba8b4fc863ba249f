import { LEGAL_FORM_PATTERN } from '../names/written-forms.ts';
import type { DatedAct } from './dated-acts.ts';

/** Names that end in a legal form. */
export const HAS_FORM = new RegExp(` ${LEGAL_FORM_PATTERN}$`, 'u');
const IN =
  '(?:[Ii]n|[Dd]uring|[Ii]m Jahre?|[Ee]n|[Ee]m|[Nn]el|[Ii]|[Åå]r|[Ww]|[Vv]|[ÎîIi]n|[Вв]|[Уу]|[Aa]nno|[Ss]ince|[Ss]eit)';
const YEAR = '(?<year>(?:19|20)\\d{2})(?![\\d-])(?: roku| roce| году| року)?';
/** "In 2014 Clyde Metals Ltd was convicted": what stands between is of the same clause. */
const OPENS = new RegExp(
  `(?:^|[.!?;:»”"] ?)(?:\\p{L}+ )?${IN} (?:\\p{L}{3,12} (?:del? |of )?)?${YEAR},?(?<between>[^.;:!?(),]{0,80}) $`,
  'u',
);
/** The firm is named for whom it is of today, or comes in by a clause of its own. */
const OF_SOMEBODY =
  /(?<!\p{L})(?:(?:of|by|from|for|to|with|at|d[eio]s?|del|della|dell['’]|da|du|des|der|von|vom|van|af|av)(?= \p{Ll}| *$)|who|that|which|where|whose|when|what|later|future|now|today|predecessor|not)(?!\p{L})/u;
const FIRST_VERB =
  '(?:was|were|had|has|is|went|lost|paid|pleaded|fell|made|sold|ran|took|won|wurde|war|hatte|fue|había|fu|è|era|foi|tinha|a|avait|fut|était|werd|was|blev|ble|hade|hadde|została?|byla?|\\p{Ll}{3,}(?:ed|te))';
/** Up to its year the clause has no further verb: "was fined £40,000 for dumping waste in 2014". */
const PARTICIPLE = '\\p{Ll}+(?:ed|te|ado|ada|ato|ata|ée?|ie|[yt])';
const HAPPENS = new RegExp(
  `^(?: \\([^()]{1,40}\\))?(?: ${FIRST_VERB}(?!\\p{L})|,(?= ${PARTICIPLE}(?!\\p{L})))(?: (?:been|already|first|stata?|été|sido|${PARTICIPLE})(?!\\p{L})){0,2}(?<between>(?:(?! (?:and|who|that|which|whose|when|while|after|before|by|under|following|und|y|e|et|que|qui|che|die|der|das|\\p{Ll}+ed|not)(?!\\p{L}))[^.;:()]){0,90}?) ${IN} (?:\\p{L}{3,12} (?:del? |of )?)?${YEAR}`,
  'u',
);
/** What has a year of its own: "at a plant built in 2016". */
const OF_ITS_OWN_YEAR =
  /(?:ed|built|set up|sold|bought|known|taken|made|held|\p{Ll}(?:ad[oa]|at[oa]|id[oa]|it[oa])|ée?s?|\p{Ll}ie?s?|(?:ge|be|er)\p{Ll}+(?:t|en)|(?:and|end)e[nrsm]?)$/u;

/**
 * What a text tells of a company in a year: it was there then. Of a name without a legal form nothing is read.
 * @param names the company's, as the text writes them
 */
export function companyEvents(text: string, names: readonly string[]): DatedAct[] {
  return names
    .filter((name) => HAS_FORM.test(name))
    .flatMap((name) => {
      const start = text.indexOf(name);
      return start < 0
        ? []
        : besideName(text.slice(Math.max(0, start - REACH), start), text.slice(start + name.length));
    });
}

const REACH = 160;
/** "New" of "New Clyde Metals Ltd". */
const IN_LONGER_NAME = /(?:^|[ -])\p{Lu}[\p{L}&’'-]*-?$/u;

function besideName(before: string, after: string): DatedAct[] {
  const opening = OPENS.exec(before);
  const happening = HAPPENS.exec(after.slice(0, REACH));
  const found = [
    opening !== null &&
    !/^['’]/u.test(after) &&
    !IN_LONGER_NAME.test(opening.groups?.between ?? '') &&
    !OF_SOMEBODY.test(opening.groups?.between ?? '')
      ? opening
      : null,
    happening !== null && !OF_ITS_OWN_YEAR.test(happening.groups?.between ?? '') ? happening : null,
  ];
  return found.flatMap((told) =>
    told === null
      ? []
      : [{ what: 'told of', quote: told[0].trim(), year: Number(told.groups?.year), years: 0, firm: true as const }],
  );
}
