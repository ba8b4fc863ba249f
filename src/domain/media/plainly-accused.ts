import { SUBJECT } from './mask-names.ts';

/**
 * "X, 54, a broker from Leeds, was charged with": what most reports say of their subject. The verb must be passive, since
 * a judge fines and an officer arrests.
 */
const PLAINLY = new RegExp(
  `${SUBJECT}(?:,[^,.;]{1,60}(?=,)|,? \\(?\\d{1,3}\\)?)*,? (?:was|were|has been|had been|wurde|a été|fue|ha sido|foi|è stat[oa]|werd) (?:\\p{L}+ly )?(?:jailed|convicted|charged|arrested|indicted|sentenced|fined|detained|verurteilt|angeklagt|verhaftet|festgenommen|wegen|condamnée?|arrêtée?|mise? en examen|interpellée?|condenad[oa]|detenid[oa]|acusad[oa]|pres[oa]|condannat[oa]|arrestat[oa]|veroordeeld|aangehouden)(?!\\p{L})`,
  'u',
);

/**
 * Whether a text says outright that its subject was charged, arrested or convicted: then it is no bystander.
 * @param masked by `maskNames`
 */
export function isPlainlyAccused(masked: string): boolean {
  return PLAINLY.test(masked);
}
