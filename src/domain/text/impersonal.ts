/** Deeds, entries and elections that a remark names an age or a date for. */
const OF_WHAT = {
  en: 'offen[cs]e|crime|fraud|incident|events?|facts|act|listing|designation|entry|election|appointment|swearing-in|arrest|conviction|sentencing|trial|application|time',
  de: '(?:straf)?tat(?:zeit(?:punkt)?|begehung)?|begehung|betrug\\p{L}*|verurteilung|festnahme|aufnahme|eintragung|eintrags?|listung|angelobung|vereidigung|wahl|ernennung|amtsantritt|antragstellung|kontoeröffnung|vorfalls?|sperr(?:e|ung)|zeit',
  fr: 'faits|infraction|fraude|inscription|élection|nomination|arrestation|condamnation|demande|entrée en fonctions?|ouverture du compte|époque',
  es: 'hechos|delito|fraude|estafa|inclusión|alta|elección|nombramiento|detención|condena|solicitud|designación|apertura de la cuenta|época',
  pt: 'factos|fatos|crime|fraude|burla|eleição|nomeação|inclusão|detenção|prisão|condenação|pedido|registo|registro|época|altura',
  it: 'fatti|reato|frode|truffa|elezione|nomina|iscrizione|arresto|condanna|richiesta|epoca',
  nl: 'feiten|feit|misdrijf|fraude|verkiezing|benoeming|aanhouding|veroordeling|opname|aanvraag|inschrijving|registratie|tijd',
};

/** "at the time of the offence", "bei ihrer Angelobung", "au moment des faits": when something was so, and nobody's. */
const OCCASION = new RegExp(
  `(?<!\\p{L})(?:${[
    `(?:at|by|on|upon) (?:the |his |her |their )?(?:time of |date of )?(?:the |his |her |their )?(?:${OF_WHAT.en})`,
    `(?:bei|zur|zum|nach|während) (?:zeit(?:punkt)? )?(?:de[rsmn] |ihre[rsmn]? |seine[rsmn]? )?(?:${OF_WHAT.de})`,
    `(?:au moment|lors|à la date|à) (?:d(?:es|u|e)? )?(?:(?:l|d)['’])?(?:(?:la|sa|son) )?(?:${OF_WHAT.fr})`,
    `(?:en el momento|al momento|a la fecha|en la fecha|al tiempo|en) (?:de )?(?:(?:los|las|la|el|su) |del )?(?:${OF_WHAT.es})`,
    `(?:à data|no momento|ao tempo|na|à) (?:d[aeo]s? )?(?:(?:sua|seu) )?(?:${OF_WHAT.pt})`,
    `(?:al momento|al tempo|alla data|all['’]) ?(?:de(?:i|l|lla|gli) |dell['’])?(?:(?:sua|suo) )?(?:${OF_WHAT.it})`,
    `(?:ten tijde van|bij|tijdens|op het moment van) (?:de |het |zijn |haar )?(?:${OF_WHAT.nl})`,
  ].join('|')})(?!\\p{L})`,
  'giu',
);

/** "Jüngste Ministerin der Republik, geboren 1997": after an article, and no person. */
const OF_A_BODY =
  /(?<!\p{L})(?:(?:of|in|at|for) (?:the|its)|der|des|de la|du|de l['’]|della|del|dell['’]|da|do|van (?:de|het)) (?:(?:\p{L}+ )?(?:court(?: of (?:appeals?|justice|cassation|auditors))?|house|senate|chamber|parliament|assembly|council|party|government|cabinet|republic|country|state|city|legislature|bank|ministry|branch)|republik|stadt|partei|kammer|regierung|landesregierung|parlaments|landtags|bundestags|nationalrats|gemeinderats|landes|république|chambre|parti|gouvernement|parlement|assemblée|sénat|ville|república|cámara|legislatura|partido|gobierno|parlamento|asamblea|senado|ciudad|repubblica|camera|partito|governo|senato|regione|câmara|governo|partido|assembleia|regering|kamer|partij|stad)(?= ?[,;.()]|\s*$)/giu;

/** A text with blanks in the place of words that are of no person: on what occasion, and of which body; of the same length. */
export function withoutImpersonal(text: string): string {
  return [OCCASION, OF_A_BODY].reduce((left, part) => left.replace(part, (words) => ' '.repeat(words.length)), text);
}
