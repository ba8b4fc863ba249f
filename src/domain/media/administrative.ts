/** A body that fines and bars without a trial. */
const REGULATOR =
  /(?<!\p{L})(?:regulators?|watchdog|supervis(?:or|ory)|ombudsman|(?:securities|competition|trade|futures|exchange|gambling|charity|insurance|financial (?:services|conduct)|data protection) (?:[\p{L}]+ )?(?:commission|authority|board|regulator)|financial (?:conduct|industry|services|market|supervisory) [\p{L} ]{0,30}authority|companies house|insolvency service|central bank|tax authorit(?:y|ies)|customs authorit(?:y|ies)|fca|sec|finra|cftc|ofac|bafin|finma|amf|acpr|cnmv|consob|cssf|asic|sebi|austrac|fintrac|finanzaufsicht|aufsichtsbehörde|bundeskartellamt|kartellamt|bundesnetzagentur|autorité des marchés financiers|autorité de (?:la concurrence|contrôle)|comisión nacional|autoridad (?:supervisora|financiera)|banco de españa|banca d.italia|banco central|autorità garante|comissão de valores mobiliários)(?!\p{L})/iu;
const ADMINISTRATIVE =
  /(?<!\p{L})(?:fin(?:ed|es?)|penalt(?:y|ies)|banned|barred|struck off|disqualified|debarred|licen[cs]e|bußgeld\p{L}*|geldbuße|lizenz\p{L}*|amende|sanction (?:pécuniaire|administrative)|agrément|multa\p{L}*|multó|sanción|sanzion\p{L}*|coima)(?!\p{L})/iu;
/** Whatever only a court does, or leads to one. A word more than needed here leaves the stage as it reads. */
const CRIMINAL =
  /(?<!\p{L})(?:court\p{L}*|judges?|jur(?:y|ors?)|tribunal\p{L}*|trial|tried|magistrat\p{L}*|crim\p{L}*|convict\p{L}*|guilt\p{L}*|plea\p{L}*|pled|sentenc\p{L}*|jail\p{L}*|prison\p{L}*|bars|custody|probation|suspended (?:sentence|term)|charge[sd]?|indict\p{L}*|arraign\p{L}*|prosecut\p{L}*|admitted|arrest\p{L}*|gericht\p{L}*|\p{L}*richter\p{L}*|verurteil\p{L}*|schuldig\p{L}*|\p{L}*strafe\p{L}*|straf\p{L}+|\p{L}*haft|angeklagt\p{L}*|anklage|\p{L}*staatsanw\p{L}+|gefängnis|juge|condamn\p{L}*|coupable|pénal\p{L}*|inculp\p{L}*|mise? en examen|correctionnel\p{L}*|juez\p{L}*|juzgad[oa]|conden\p{L}*|culpable|penal\p{L}*|cárcel|fiscalía|giudice|condann\p{L}*|colpevole|carcere|procura|rinviat[oa]|juiz\p{L}*)(?!\p{L})/iu;

/**
 * Whether a text tells of a fine or a bar that a regulator imposed, and of nothing that a court does: final, and no
 * conviction (section 5: a regulatory fine is a class of its own, and MED-4 rejects for convictions and charges).
 */
export function isAdministrative(text: string): boolean {
  return ADMINISTRATIVE.test(text) && REGULATOR.test(text) && !CRIMINAL.test(text);
}
