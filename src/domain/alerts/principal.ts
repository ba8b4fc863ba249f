import { personNames } from '../text/person-names.ts';
import { withoutTerm } from '../pep/term-of-office.ts';
import { judgePosition } from '../pep/tiers.ts';
import type { PositionFact } from './alert-hit.ts';
import { positionOf } from './read-positions.ts';

const KIN =
  'spouse|wife|husband|partner|child|son|daughter|parent|father|mother|sibling|brother|sister|relative|associate|' +
  'hij[oa]|espos[oa]|cónyuge|pareja|padre|madre|herman[oa]|fils|fille|épou(?:x|se)|conjointe?|compagne|compagnon|père|mère|frère|sœur|soeur|' +
  'sohn|tochter|(?:ehe)?frau|(?:ehe)?mann|gatt(?:e|in)|vater|mutter|bruder|schwester|lebensgefährt(?:e|in)|figli[oa]|moglie|marito|coniuge|fratello|sorella|' +
  'filh[oa]|marido|mulher|cônjuge|pai|mãe|irmã|irmão|zoon|dochter|echtgeno(?:ot|te)|vrouw|man|broer|zus|sønn|søn|datter|dotter|hustru|ektefelle|maka';
/** Says in the field of a relation, or as what a record is filed under, that its party is somebody's relative. */
export const RELATIVE = new RegExp(`(?<!\\p{L})(?:rca|family(?! name)|${KIN})(?!\\p{L})`, 'iu');
const OF =
  "(?:of|to|with|de la|de los|del?|d['’]|du|des|de l['’]|della|dell['’]|di|do|da|des|der|vom|von|van(?: de| het)?|av|af|til|till)";
/** "Son of …", "married to …", "hijo del …". */
const OF_PRINCIPAL = new RegExp(
  `^[^.;]{0,60}?(?<!\\p{L})(?:${KIN}|married|(?:joint|co-?)[ -]?(?:owner|founder|director|shareholder)|(?:business|close) (?:partner|associate))(?: [^.;]{0,60}?)?(?:(?<= )| )${OF}(?:(?<=['’])| )(?<principal>[^.;]+)`,
  'iu',
);
/** "a serving minister" */
const LEAD =
  /^(?:(?:an?|the|el|la|le|il|lo|der|die|dem|den|een|the then|then|un|una|ein(?:er|es|em)?) )?(?:(?:serving|sitting|current|amtierende[nrsm]?) )?/iu;

/**
 * PEP-4: "Son of Dimitar Valchev, Mayor of Plovdiv", "hijo del Gobernador de Itapúa, Ramón Estigarribia": what the one is
 * whose relative a text says that its party is.
 */
export function officesOfPrincipal({ text, pointer }: { text: string; pointer: string }): PositionFact[] {
  const principal = OF_PRINCIPAL.exec(text)?.groups?.principal;
  if (principal === undefined) return [];
  const offices = principal
    .split(/,(?![^()]*\))| with /u)
    .map((part) => part.trim().replace(LEAD, ''))
    .filter((part) => /\p{L}/u.test(withoutTerm(part)) && (isOffice(part) || !isNameOnly(part)));
  // What is not understood may be a higher office.
  const isUnderstood = offices.length <= MOST_OFFICES && offices.every(isOffice);
  return isUnderstood ? offices.map((office) => ({ ...positionOf({ text: office, pointer }), ofPrincipal: true })) : [];
}

const MOST_OFFICES = 4;

function isOffice(text: string): boolean {
  return judgePosition(text).tier !== 'unknown';
}

function isNameOnly(text: string): boolean {
  const plain = text.replace(/ ?\([^()]*\)/gu, '');
  return personNames(plain).some(({ name }) => name === plain);
}
