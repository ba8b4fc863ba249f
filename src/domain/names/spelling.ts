/** Longer words are cut: no name's spelling is decided beyond it, and it bounds the time of a comparison. */
const LONGEST_WORD = 32;

/** Edits are counted in tenths. */
const FULL = 10;
const SWAPPED = 8;
const DOUBLED = 3;
const VOWEL = 7;
/** `h` comes and goes in transliterations: Khaled, Kaled. */
const SILENT = 6;
/** Slips rarely hit the first letter, and names differ there most. */
const FIRST_LETTER = 3;

const LETTERS = 26;
const FIRST_CODE = 97;
const VOWELS = 'aeiouy';

/** Letters written for one another: transliterations of one sound, and keys or shapes that are mixed up. */
const ALIKE: Readonly<Record<number, string>> = {
  4: 'ck kq cq sz jy gj vw iy ie ou uw il',
  5: 'cs gk gq bp bv fv dt ei ea ao',
};

const SUBSTITUTION = substitutionCosts();

function substitutionCosts(): Uint8Array {
  const costs = new Uint8Array(LETTERS * LETTERS).fill(FULL);
  const set = (left: number, right: number, cost: number) => {
    costs[left * LETTERS + right] = cost;
    costs[right * LETTERS + left] = cost;
  };
  for (const left of VOWELS) {
    for (const right of VOWELS) set(left.charCodeAt(0) - FIRST_CODE, right.charCodeAt(0) - FIRST_CODE, VOWEL);
  }
  for (const [cost, pairs] of Object.entries(ALIKE)) {
    for (const pair of pairs.split(' ')) {
      set(pair.charCodeAt(0) - FIRST_CODE, pair.charCodeAt(1) - FIRST_CODE, Number(cost));
    }
  }
  for (let letter = 0; letter < LETTERS; letter++) costs[letter * LETTERS + letter] = 0;
  return costs;
}

/** What it costs that one spelling has a letter the other lacks; its neighbours tell a doubled one. */
function insertionCost(word: string, at: number): number {
  const letter = word.charCodeAt(at);
  if ((at > 0 && word.charCodeAt(at - 1) === letter) || word.charCodeAt(at + 1) === letter) return DOUBLED;
  return INSERTION[letter - FIRST_CODE] ?? FULL;
}

const INSERTION = Uint8Array.from({ length: LETTERS }, (_, letter) => {
  const sign = String.fromCharCode(FIRST_CODE + letter);
  return VOWELS.includes(sign) ? VOWEL : sign === 'h' ? SILENT : FULL;
});

const WIDTH = LONGEST_WORD + 1;
/** Three rows are enough: the one in work, the last, and the one before it, from which a swap is reached. */
const rows = [new Int32Array(WIDTH), new Int32Array(WIDTH), new Int32Array(WIDTH)] as const;
const insertions = new Uint8Array(WIDTH);

/**
 * Weighed edits that turn one folded word into another (optimal string alignment: a swap of neighbours is one edit).
 * @returns tenths of an edit; above `most`, anything above it
 */
export function editCost(left: string, right: string, most: number): number {
  const height = Math.min(left.length, LONGEST_WORD);
  const width = Math.min(right.length, LONGEST_WORD);
  let [before, last, row] = rows as readonly [Int32Array, Int32Array, Int32Array];
  last[0] = 0;
  for (let j = 1; j <= width; j++) {
    const cost = insertionCost(right, j - 1);
    insertions[j] = cost;
    last[j] = (last[j - 1] ?? 0) + cost;
  }
  for (let i = 1; i <= height; i++) {
    const least = fillRow({ left, right, width, i, before, last, row });
    // A swap may still reach back one row.
    if (least > most + SWAPPED) return least;
    [before, last, row] = [last, row, before];
  }
  const cost = last[width] ?? 0;
  return cost > 0 && left.charCodeAt(0) !== right.charCodeAt(0) && !startsSwapped(left, right)
    ? cost + FIRST_LETTER
    : cost;
}

function startsSwapped(left: string, right: string): boolean {
  return left.charCodeAt(0) === right.charCodeAt(1) && left.charCodeAt(1) === right.charCodeAt(0);
}

function isLetter(code: number): boolean {
  return code >= FIRST_CODE && code < FIRST_CODE + LETTERS;
}

interface RowInWork {
  left: string;
  right: string;
  width: number;
  i: number;
  before: Int32Array;
  last: Int32Array;
  row: Int32Array;
}

function fillRow({ left, right, width, i, before, last, row }: RowInWork): number {
  const letter = left.charCodeAt(i - 1);
  const previous = i > 1 ? left.charCodeAt(i - 2) : 0;
  const removal = insertionCost(left, i - 1);
  const costs = isLetter(letter) ? (letter - FIRST_CODE) * LETTERS - FIRST_CODE : -1;
  let least = (last[0] ?? 0) + removal;
  let beside = least;
  row[0] = least;
  for (let j = 1; j <= width; j++) {
    const other = right.charCodeAt(j - 1);
    let best =
      (last[j - 1] ?? 0) +
      (letter === other ? 0 : costs !== -1 && isLetter(other) ? (SUBSTITUTION[costs + other] ?? FULL) : FULL);
    const removed = (last[j] ?? 0) + removal;
    if (removed < best) best = removed;
    const inserted = beside + (insertions[j] ?? 0);
    if (inserted < best) best = inserted;
    if (j > 1 && previous === other && letter !== other && letter === right.charCodeAt(j - 2)) {
      best = Math.min(best, (before[j - 2] ?? 0) + SWAPPED);
    }
    row[j] = best;
    beside = best;
    if (best < least) least = best;
  }
  return least;
}

/** Edits per letter and the similarity they leave; between the points it runs straight. */
const CURVE: readonly (readonly [ratio: number, similarity: number])[] = [
  [0, 1],
  [0.1, 0.96],
  [0.17, 0.92],
  [0.2, 0.87],
  [0.25, 0.79],
  [0.33, 0.62],
  [0.4, 0.45],
  [0.5, 0.35],
];
/** Tenths of edits that a slip of the pen explains, by letters of the longer word; with more it is another word. */
const SLIPS: readonly number[] = [0, 0, 10, 10, 13, 15, 18, 20, 21, 21, 21];
const MOST_SLIPS = 30;

/** How alike two folded words are spelled, 0 … 1, 0 for other words; the longer the words, the less an edit weighs. */
export function spellingSimilarity(left: string, right: string): number {
  if (left === right) return 1;
  const length = Math.min(Math.max(left.length, right.length), LONGEST_WORD);
  const most = SLIPS[length] ?? MOST_SLIPS;
  if (Math.abs(left.length - right.length) * DOUBLED > most) return 0;
  const cost = editCost(left, right, most);
  return cost > most ? 0 : similarityOfRatio(cost / FULL / length);
}

/** Similarity by edits per letter, 0 … 1. */
export function similarityOfRatio(ratio: number): number {
  for (let i = 1; i < CURVE.length; i++) {
    const [right, low] = CURVE[i] ?? [0, 0];
    if (ratio > right) continue;
    const [left, high] = CURVE[i - 1] ?? [0, 1];
    return high + ((ratio - left) / (right - left)) * (low - high);
  }
  return 0;
}
