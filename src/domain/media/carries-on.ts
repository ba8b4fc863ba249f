import { offencesIn } from './offences.ts';
import { OTHER } from './mask-names.ts';
import { isNumeral } from './unnamed.ts';
import { matchesOf } from '../text/matches-of.ts';

/** A second verb without a subject of its own, or what may be one. */
const LINK =
  /(?:,|;| –| -)? (?:and|but|then|yet|or|before|und|aber|dann|doch|bevor|et|mais|puis|y|e|pero|luego)(?: (?:then|later|also|dann|später|puis|luego|\p{L}+ly))? (?<word>[\p{Ll}'-]+)|[,;] (?<next>[\p{Ll}'-]+)/gu;
const NO_VERB =
  /^(?:the|an?|that|this|his|her|its|their|who|whom|whose|which|where|thanks|how|to|for|from|of|in|on|at|with|by|over|as|after|when|while|since|because|although|if|whether|not|no|both|all|one|money|drug|drugs|tax|wire|insider|false|arms|months?|years?|weeks?|ordered|said|told|added|aged|prosecutors?|police|officials|der|die|das|den|dem|des|ein|eine[nrms]?|dass|wegen|zu|zum|zur|im|in|am|mit|von|für|als|weil|son|sa|ses|su|sus|seine[nrs]?|ihre[nrs]?|le|la|les|l|un|une|du|de|des|pour|par|dont|à|au|qui|el|los|las|una|por|para|con|que|del|lavado|blanqueo|lavagem|riciclaggio|formação|associação|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|după|après|dopo|después|depois|nachdem|efter|nadat|kt[oó]r\p{L}+|kter\p{L}+|kteř\p{L}+|i|gli|il)$/u;

/** "blew the whistle after running it for years": what the subject did besides. */
const OWN_DOING =
  /(?<!\p{L})(?:after|while|having|by|despite|before) (?!(?:being|hearing|finding|rejecting|considering|describing|saying|telling|calling|accepting|noting|losing|seeing|noticing|reading|receiving|spotting|leaving|returning|suffering|falling|spending|following|during|having|discovering|learning|reporting|opening|answering|pleading|walking|visiting|meeting|working)(?!\p{L}))\p{Ll}{2,}ing(?! \p{Lu})(?!\p{L})/u;

/** "et a été condamné", which looks like an English article. */
const AND_HAS =
  /(?<!\p{L})(?:et|mais|puis) (?:a|avait) (?:(?:été|aussi|ensuite|depuis|lui-même|elle-même) )*\p{L}+(?:é|i|is|it|u|ert)e?s?(?!\p{L})/u;

export interface Clause {
  /** The clause itself. */
  said?: string;
  /** Whether it reports what was said, which may begin after a comma. */
  speech?: boolean;
  /** Whether it stands in apposition to the subject: the verb after it is the subject's. */
  apposed?: boolean;
}

/**
 * Whether a verb follows whose subject may still be the one of the clause before: "sentenced Falk and pocketed the
 * bail". All that is no article, preposition, number or offence may be one.
 * @param rest what follows the clause in its sentence
 */
export function carriesOn(rest: string, { said = '', speech = false, apposed = false }: Clause = {}): boolean {
  if (OWN_DOING.test(rest) || AND_HAS.test(rest)) return true;
  return matchesOf(rest, LINK).some(({ groups, index }) => {
    const word = groups?.word ?? groups?.next ?? '';
    if (NO_VERB.test(word) || isNumeral(word) || (offencesIn(word).length > 0 && !PAST.test(word))) return false;
    // "sagte, zwei Männer seien …": what is said begins.
    if (speech && index === 0 && groups?.next !== undefined) return false;
    // "two men, Oskar Falk and Sven Hartwig, had …": the verb is theirs.
    if (groups?.next !== undefined) return !theirs(apposed ? rest.slice(0, index) : said + rest.slice(0, index), word);
    return true;
  });
}

const APPOSED =
  /^(?:accused|charged|convicted|wanted|suspected|indicted|jailed|arrested|sentenced|aged|formerly|once|angeklagt|verdächtigt|beschuldigt|accusée?|condamnée?|soupçonnée?|poursuivie?|prévenue?|acusad[oa]|condenad[oa]|imputad[oa]|investigad[oa]|detenid[oa]|arguid[oa]|pres[oa]|suspeit[oa]|sospechos[oa]|sospettat[oa]|accusat[oa]|imputat[oa]|indagat[oa]|condannat[oa]|arrestat[oa]|verdacht|aangeklaagd|beschuldigd|veroordeeld|åtalad|misstänkt|dömd|tiltalt|siktet|sigtet|dømt|oskarżon\p{L}+|podejrzan\p{L}+|obžalovan\p{L}+|obviněn\p{L}+|acuzată?|inculpată?|condamnată?|обвиняем\p{L}+|подозреваем\p{L}+|осуждённ\p{L}+|осужденн\p{L}+|обвинуваченого|підозрюваного)$/u;
/** "embezzled" is a deed, "embezzlement" what somebody is tried for. */
const PAST = /(?:ed|ole|te|ten|ó|ait)$/u;
const ENCLOSED = new RegExp(`, (?:[^,;]{0,60} )?${OTHER}$`, 'u');

/** Whether a word after a comma goes on about the others before it. */
function theirs(before: string, word: string): boolean {
  return ENCLOSED.test(before) || (before.endsWith(OTHER) && APPOSED.test(word));
}
