import { hashOf } from '../../../domain/watchlists/sound-code.ts';

const PAGE = 4 * 1024 * 1024;
/** Chains get longer beyond as many facts as this, and no wrong answer comes of it. */
const BUCKETS = 2 ** 21;
const FIRST_CAPACITY = 2 ** 16;

/**
 * Millions of short texts by key, several to a key, in a few large pieces of memory: as strings in a Map they would
 * take several times as much.
 */
export class FactStore {
  readonly #mostBytes: number;
  readonly #pages: Buffer[] = [];
  #used = PAGE;
  #bytes = 0;
  #count = 0;
  /** Number of the newest fact of a bucket, from 1 on; 0 for none. */
  readonly #newest = new Uint32Array(BUCKETS);
  /** Of each fact: the one before it in its bucket, and where it stands. */
  #previous = new Uint32Array(FIRST_CAPACITY);
  #page = new Uint32Array(FIRST_CAPACITY);
  #start = new Uint32Array(FIRST_CAPACITY);
  #end = new Uint32Array(FIRST_CAPACITY);

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** False where there is no room left for it. */
  add(key: string, fact: string): boolean {
    const text = `${key}\n${fact}`;
    const length = Buffer.byteLength(text);
    if (length > PAGE || this.#bytes + length > this.#mostBytes) return false;
    if (this.#used + length > PAGE) {
      this.#pages.push(Buffer.allocUnsafe(PAGE));
      this.#used = 0;
    }
    this.#pages.at(-1)?.write(text, this.#used);
    const number = this.#count + 1;
    if (number === this.#previous.length) this.#grow();
    const bucket = hashOf(key) % BUCKETS;
    this.#previous[number] = this.#newest[bucket] ?? 0;
    this.#newest[bucket] = number;
    this.#page[number] = this.#pages.length - 1;
    this.#start[number] = this.#used;
    this.#used += length;
    this.#end[number] = this.#used;
    this.#bytes += length;
    this.#count = number;
    return true;
  }

  /** The facts of a key in the order they came. */
  get(key: string): string[] {
    const facts: string[] = [];
    const prefix = `${key}\n`;
    for (let number = this.#newest[hashOf(key) % BUCKETS] ?? 0; number > 0; number = this.#previous[number] ?? 0) {
      const text = this.#pages[this.#page[number] ?? 0]?.toString('utf8', this.#start[number], this.#end[number]) ?? '';
      if (text.startsWith(prefix)) facts.push(text.slice(prefix.length));
    }
    return facts.reverse();
  }

  #grow(): void {
    const larger = (array: Uint32Array<ArrayBuffer>) => {
      const copy = new Uint32Array(array.length * 2);
      copy.set(array);
      return copy;
    };
    this.#previous = larger(this.#previous);
    this.#page = larger(this.#page);
    this.#start = larger(this.#start);
    this.#end = larger(this.#end);
  }
}
