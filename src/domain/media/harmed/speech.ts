import { OTHER, SUBJECT } from '../mask-names.ts';
import { NEUTRAL } from './frame-grammar.ts';
import type { FrameGrammar } from './frame-grammar.ts';

const QUOTED =
  /“([^“”]{1,300})”|„([^„“”]{1,300})[“”]|«([^«»]{1,300})»|"([^"]{1,300})"|‘([^‘'’]{1,300}(?:'\p{L}[^‘'’]{0,100}){0,3})['’](?!\p{L})|(?<=^|[\s(])'([^'\n]{1,200}(?:'\p{L}[^'\n]{0,100}){0,3})'(?!\p{L})/gmu;

/** What one says who owns up, pleads or knows more than others. */
const OWNS_UP =
  /(?<!\p{L})(?:did it|i did|guilty|sorry|regret|mistake|confess\p{L}*|ashamed of what|my fault|forgive|i (?:shot|killed|stabbed|hit|beat|drove|ran|planned|gave|stole|took|sold|paid|kept|hid|lied|agreed|helped|knew|signed|needed)|my share|i only|we only|schuld\p{L}*|gestand\p{L}*|gestehe|bereue|leid tut|tut mir leid|fehler|verzeih\p{L}*|ich habe es getan|coupable|regrette|pardon|avoue|ma faute|erreur|c'est moi|culpa|culpable|perdón|arrepient\p{L}*|confieso|lo hice|error|colpa|colpevole|scusa|pento|confesso|l'ho fatto|errore|desculpa|arrepend\p{L}*|fui eu|erro|spijt|schuldig|fout|beken)(?!\p{L})/iu;
const SHORT = 4;
const REACH = 80;
/** Behind what the subject says. */
const SAYS_SUBJECT =
  /^[,.]? ?(?:said|says|recalled|told \p{L}+|dijo|dice|pidió|exigió|lamentó|contó|cuenta|afirmó|aseguró|repetía|sagt|sagte|erzählt|erzählte|berichtet|klagt|so|dit|raconte|confie|souffle|lâche|témoigne|se souvient|disse|dice|racconta|ricorda|sospira|ha detto|diz|contou|lamentou|desabafou|zegt|zei|vertelt|aldus)(?: (?!that|que|che|dass)[\p{L}'-]+){0,4},? \u0080/u;

/** A text without what is quoted of somebody's feelings or views: it tells of no deed. Marks of irony go, the words stay. */
export function withoutSpeech(masked: string, { speaker, him }: Pick<FrameGrammar, 'speaker' | 'him'>): string {
  return masked.replaceAll(QUOTED, (quoted: string, ...groups: (string | number | undefined)[]) => {
    const at = Number(groups[6]);
    const said = String(groups.slice(0, 6).find((group) => group !== undefined) ?? '').trim();
    if (OWNS_UP.test(said) || said.includes(SUBJECT)) return quoted;
    // A sentence ends where what is quoted does.
    const ends = /[.!?]$/u.test(said) && /^\s+[\p{Lu}\u0080\u0081]/u.test(masked.slice(at + quoted.length));
    const sign = ` ${NEUTRAL}${ends ? '.' : ''}`;
    if (SAYS_SUBJECT.test(masked.slice(at + quoted.length, at + quoted.length + REACH))) return sign;
    if (speaker.test(said) && !said.includes(OTHER)) return sign;
    if (said.split(/\s+/).length <= SHORT) return said;
    return him.test(said) ? quoted : sign;
  });
}
