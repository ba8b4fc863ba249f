import { peopleCode } from '../countries/people-code.ts';

/** Nouns for people in French, Spanish, Italian, Portuguese, Catalan and Romanian: by age, trade and place in life. */
const PERSON = new RegExp(
  '^(?:ex-?|vice-?|micro-?|auto-?)?(?:' +
    'hommes?|femmes?|jeune|mère|père|grand-mère|grand-père|veuve?|célibataire|étudiante?|retraitée?|chômeu(?:r|se)|habitante?|résidente?|ressortissante?|citoyen(?:ne)?|gérante?|commerçante?|fonctionnaire|avocate?|notaire|comptable|banqui(?:er|ère)|infirmi(?:er|ère)|polici(?:er|ère)|courti(?:er|ère)|homme-orchestre|patron(?:ne)?|cadre|médecin|maire|militaire|apprentie?|employée?|ouvri(?:er|ère)|agente?|associée?|chef(?:fe)?|dirigeante?|trésori(?:er|ère)|caissi(?:er|ère)|ingénieure?|professeure?|architecte|secrétaire|trafiquante?|escroc|suspecte?|' +
    'hombre|mujer|joven|madre|padre|abuel[oa]|viud[oa]|jubilad[oa]|estudiante|vecin[oa]|residente|ciudadan[oa]|gerente|empresari[oa]|comerciante|funcionari[oa]|abogad[oa]|contable|banquer[oa]|enfermer[oa]|policía|agente|médic[oa]|alcalde(?:sa)?|emplead[oa]|obrer[oa]|soci[oa]|jef[ea]|ingenier[oa]|profesora?|secretari[oa]|taxista|ganader[oa]|sospechos[oa]|narcotraficante|' +
    'uomo|donna|giovane|mamma|nonn[oa]|vedov[oa]|pensionat[oa]|student(?:e|essa)|cittadin[oa]|imprendit(?:ore|rice)|commerciante|commercialista|funzionari[oa]|avvocat[oa]|notaio|contabile|banchiere|infermier[ea]|poliziotto|medico|sindac[oa]|impiegat[oa]|operai[oa]|soci[oa]|ingegnere|insegnante|segretari[oa]|dirigente|disoccupat[oa]|indagat[oa]|faccendiere|' +
    'homem|mulher|jovem|mãe|pai|avó|avô|viúv[oa]|aposentad[oa]|reformad[oa]|estudante|morador(?:a)?|cidadã(?:o)?|empresári[oa]|funcionári[oa]|advogad[oa]|contabilista|bancári[oa]|banqueir[oa]|enfermeir[oa]|policial|polícia|médic[oa]|prefeit[oa]|empregad[oa]|operári[oa]|sóci[oa]|don[oa]|engenheir[oa]|servidor(?:a)?|desempregad[oa]|pecuarista|fazendeir[oa]|' +
    'home|dona|advocada?|empresària|estudiant|bărbat(?:ul)?|femei[ea]|tânăr(?:ul|a)?|pensionar(?:ul|ă|a)?|primar(?:ul)?|\\p{L}{3,}(?:ea|a)n(?:ul|că|ca)|ieșean|clujean|student[aă]?|avocat[aă]?|' +
    // Trades by their endings: "directeur", "autista", "trabajadora", "muratore".
    '\\p{L}{2,}(?:teur|seur|trice|euse|ienne|iste)|\\p{L}{3,}ista|\\p{L}{3,}[dt]ora?|\\p{L}{3,}(?:tore|iere)' +
    ')s?$',
  'iu',
);

/** What lasts or is counted in years, and who belongs to the person named: beside these the noun is not the person. */
const NOT_THE_PERSON =
  /^(?:peines?|condamn\p{L}*|prison|réclusion|détention|sursis|sentence|écopé|carrière|ancienneté|durée|interdiction|contrat|penas?|conden\p{L}*|prisi[óo]n|cárcel|reclusi[óo]n|sentencia|inhabilitaci[óo]n|trayectoria|carrera|plazo|contrato|prisão|reclusão|detenção|sentença|carreira|mandato|condann\p{L}*|reclusione|carcere|detenzione|pen[ae]|carriera|servizio|servicio|serviço|entrevista|revista|conquista|depuis|desde|dopo|après|et|y|e|ed|i|și|avec|con|com|amb|cu|à|au|aux|al|del|della|des|du|de|di|da|do|dos|das|par|por|pour|para|per|sur|contre|contra|contro|sa|son|ses|leur|su|sus|sua|seu|suo|suoi|dont|cuy[oa]s?|fils|fille|hij[oa]|figli[oa]|filh[oa]|épou(?:x|se)|espos[oa]|moglie|marito|marido|frère|sœur|herman[oa]|fratello|sorella|irmã(?:o)?|neveu|nièce|victimes?|víctimas?|vítimas?|vittim[ae])$/iu;

const OF_A_FAMILY = /(?<!\p{L})(père|mère|padre|madre|pai|mãe) d[ei] (?:famille|familia|famiglia|família)(?!\p{L})/giu;

/** "employé de banque", "chef d'entreprise": with an article ("chef d'une société") the age may be the other noun's. */
const OF_A_TRADE =
  /(?<!\p{L})(employée?|agente?|chef(?:fe)?|direct(?:eur|rice)|gérante?|professeure?|chauffeur|courti(?:er|ère)|emplead[oa]|agente|jef[ea]|directora?|profesora?|gerente|conductora?|impiegat[oa]|direttore|direttrice|insegnante|agente|funcionári[oa]|diretora?|professora?|motorista) (?:d[ei] |d['’])(?!u(?:n[aeo]?|ma?)(?!\p{L})|l[aeo]s?(?!\p{L})|l['’]|(?:peine|pena|carrière|carrera|carreira|carriera|prison|prisión)(?!\p{L}))\p{Ll}+/giu;

/** "vecino de Lugo", "habitant de Lyon" */
const OF_A_TOWN =
  /(?<!\p{L})(vecin[oa]|residente|habitante?|moradora?|résidente?) (?:d[ei]|à|a|en|em) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?/gu;

/** Whether words in apposition to a name are its bearer: "étudiante", "un ex-directeur financier", "Français". */
export function isRomancePerson(words: string): boolean {
  const all = words.replace(OF_A_FAMILY, '$1').replace(OF_A_TRADE, '$1').replace(OF_A_TOWN, '$1').trim().split(/ +/u);
  return (
    all.every((word) => !NOT_THE_PERSON.test(word) && !/^[dl]['’]/iu.test(word)) &&
    all.some((word) => PERSON.test(word) || peopleCode(word) !== null)
  );
}
