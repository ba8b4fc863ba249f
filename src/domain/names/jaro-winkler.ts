const PREFIX_WEIGHT = 0.1;
const LONGEST_PREFIX = 4;

/** Jaro-Winkler similarity of two words, 0 … 1. */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return 1;
  const jaro = jaroSimilarity(left, right);
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < left.length && left.charCodeAt(prefix) === right.charCodeAt(prefix))
    prefix++;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

function jaroSimilarity(left: string, right: string): number {
  if (left.length === 0 || right.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1);
  const taken = new Uint8Array(right.length);
  const matched: number[] = [];
  for (let i = 0; i < left.length; i++) {
    const last = Math.min(right.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= last; j++) {
      if (taken[j] === 1 || left.charCodeAt(i) !== right.charCodeAt(j)) continue;
      taken[j] = 1;
      matched.push(i);
      break;
    }
  }
  if (matched.length === 0) return 0;
  const count = matched.length;
  const transpositions = outOfOrder(left, right, matched, taken) / 2;
  return (count / left.length + count / right.length + (count - transpositions) / count) / 3;
}

function outOfOrder(left: string, right: string, matched: readonly number[], taken: Uint8Array): number {
  let different = 0;
  let j = 0;
  for (const i of matched) {
    while (taken[j] !== 1) j++;
    if (left.charCodeAt(i) !== right.charCodeAt(j)) different++;
    j++;
  }
  return different;
}
