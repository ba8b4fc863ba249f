/** For those who compare one name with many: read each once, compare what was read. */
export { comparePrepared, scorePrepared } from './compare-prepared.ts';
export { prepareName } from './prepare-name.ts';
export type { NameKind, PreparedName } from './prepare-name.ts';
