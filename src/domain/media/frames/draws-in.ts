import { OTHER, SUBJECT } from '../mask-names.ts';

/**
 * Whether a text that names the subject in a plain frame hints at a share in the deed in words that no frame weighs.
 * @param masked by `maskNames`
 */
export function drawsIn(masked: string): boolean {
  return HINTS.test(masked) || isTwoTogether(masked) || isHeld(masked);
}

/** Help from within, a harm that never was, a debt to the state, a craft learnt. */
const HINTS =
  /(?<!\p{L})(?:(?:talked|conned|tricked|persuaded) into (?:moving|carrying|hiding|helping|driving|selling|signing|opening)|(?:cash|money|takings) from (?:the )?(?:drugs?|crime|smuggling)|look(?:ed)? (?:away|the other way)|turn(?:ed)? a blind eye|inside job|from (?:the )?inside|no (?:sign|trace)s? of (?:a )?(?:forced|break)|von innen|mise en scène|(?<!ministre |ministère )de l['’]intérieur|sans effraction|desde dentro|sin forzar|dall['’]interno|senza (?:segni di )?(?:scasso|effrazione)|sem arrombamento|van binnenuit|lost [^.;]{1,40} to the (?:tax|revenue|treasury|court|state)|refused to (?:tell|testify|give evidence|co-?operate|answer|say)|(?:discovered|found out|worked out|descubrió|découvert|scoperto) (?:how to|cómo \p{L}+[aei]r|comment \p{L}+er|come \p{L}+re))(?!\p{L})/iu;

/** Held on the spot: "in manette, la vedova X". */
const HELD =
  /(?<!\p{L})(?:handcuff\p{L}*|in (?:cuffs|chains)|handschellen|menott\p{L}*|manette|ammanettat[oa]|esposad[oa]s?|algem\p{L}+|boeien|geboeid|kajdank\p{L}+|håndjern|handbojor|handfängsel)(?!\p{L})/iu;
const isHeld = (masked: string) =>
  HELD.test(masked) && masked.split('.').some((sentence) => sentence.includes(SUBJECT) && HELD.test(sentence));

/** "Falk had paid him", "que le pagaba": to somebody a pronoun stands for, who may be the subject. */
export const PAID_THEM =
  /(?<!\p{L})(?:(?:paid|pays|paying|bribed|bribes|bribing) (?:him|her|them)(?! (?:£|€|\$|\d|to ))|(?:bezahlte|bestach)n? (?:ihn|sie)|(?:ihn|sie|ihm) (?:\p{L}+ ){0,2}(?:bezahlt|bestochen|bestach|geschmiert)\p{L}*|(?:l[ae]s?|lui|l['’](?:a|avait|ont)) (?:(?:a|avait|ont|avaient) )?(?:pay(?:ait|aient|é)|soudoy\p{L}+|corromp\p{L}+)|l[aeo]s? (?:(?:ha|había|han|habían) )?(?:pag(?:ab?a|aban|ó|aron|ado)|soborn\p{L}+|entregaba|entregó|daba|dio|pasaba)|(?:l[aoie]|gli|l['’](?:ha|aveva|hanno)) (?:(?:ha|aveva|hanno) )?(?:pag(?:ava|avano|ò|ato)|corrott\p{L}|corromp\p{L}+)|(?:lhes?|[oa]) (?:tinha )?(?:pagava|pagavam|pagou|suborn\p{L}+)|pag\p{L}+-(?:lhes?|[oa])|no pagarle|(?:betaalden?|bestak) (?:hem|haar)|(?:hem|haar) (?:\p{L}+ )?(?:betaal\p{L}+|omgekocht)|(?:betal|mut|bestak)\p{L}* (?:ham|hende|honom|henne)|(?:mu|jej|jí) (?:\p{L}+ )?(?:za)?p[lł]a[ct]i\p{L}+|(?:za)?p[lł]a[ct]i\p{L}+ (?:mu|jej|jí)|(?:ему|ей|йому|їй) (?:\p{L}+ )?(?:за)?плати\p{L}+|(?:за)?плати\p{L}+ (?:ему|ей|йому|їй))(?!\p{L})/iu;

const TWO =
  /(?<!\p{L})(?:they|both(?: men| women| of them)?|the (?:two|pair|duo|men|women)|die beiden|les deux|los dos|os dois|i due|de twee|ils|ellos|eles)(?! (?:ciudadanos|robbers|burglars|thieves|accused|defendants|suspects))(?= (?:men |women |hommes |männer |hombres |homens |uomini |mannen )?(?:later |then |had |have |haben |hatten |ont |avaient |habían |tinham |avevano )?\p{Ll})/iu;
const SEVERAL =
  /(?<!\p{L})(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|dozens|hundreds|zwei|drei|vier|deux|trois|quatre|dos|tres|dois|três|due|tre|twee|drie|(?<![\d.,£€$])\d{1,3}(?= \p{Ll}))(?! (?:years?|months?|weeks?|days?|million|jahre?n?|monate?n?|millionen|ans|mois|millions|años|meses|millones|anos|milhões|anni|mesi|milioni|jaar|maanden|miljoen))|gang|ring|group|couple|men|women|people|brothers|sisters|police|detectives|investigators|prosecutors|officers|officials|residents|customers|clients|investors|victims|suspects|defendants|directors|staff|parents|families|employees|workers|pensioners|thieves|robbers|burglars|raiders|scammers|fraudsters|others|täter|räuber|betrüger|kunden|anleger|opfer|polizei|victimes|clients|voleurs|escrocs|policiers|víctimas|clientes|ladrones|vítimas|clienti|vittime|slachtoffers|klanten|daders)(?!\p{L})/iu;

/** "X defended Falk. They later set up a firm": of two people the two are meant, where the text tells of no others. */
function isTwoTogether(masked: string): boolean {
  const found = TWO.exec(masked);
  if (found === null) return false;
  const before = masked.slice(0, found.index);
  const isOfOthers = (/^(?:both|the (?:two|pair|duo))/iu.test(found[0]) ? TWO_OTHERS : SEVERAL).test(before);
  return !isOfOthers && before.includes(SUBJECT) && masked.split(OTHER).length === 2;
}

/** Of whom "both" or "the pair" may speak. */
const TWO_OTHERS = /(?<!\p{L})(?:two|couple|pair|duo|twins|brothers|sisters|men|women)(?!\p{L})/iu;
