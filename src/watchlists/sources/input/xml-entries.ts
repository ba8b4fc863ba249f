import sax from 'sax';
import type { SAXParser, Tag } from 'sax';
import { SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';
import { utf8Bytes } from './bytes.ts';
import { XmlElement } from './xml-element.ts';

/** No list nests deeper than a dozen. */
const DEEPEST = 64;
const MOST_ATTRIBUTES = 200;
/** Characters and elements of one entry; the largest of public lists take a hundredth. */
const LARGEST_ENTRY = 16 * 1024 * 1024;
const ELEMENT_COST = 100;

export interface XmlFormat {
  /** Names the document element may have, without prefix. */
  roots: readonly string[];
  /** Elements that are read whole and handed over one by one. */
  entries: ReadonlySet<string>;
  /** Told of the document element's attributes. */
  onRoot?: (attributes: Readonly<Record<string, string>>) => void;
  /** How the operator knows the file, as `the UN consolidated list`. */
  what: string;
}

export interface XmlEntry {
  element: XmlElement;
  /** Some of its characters could not be decoded. */
  damaged: boolean;
}

/**
 * The entries of an XML file, one by one. A document type declaration is refused, and with it all entities but the five
 * of XML.
 * @throws SourceError where the file is not well-formed, cut off, or of another kind
 */
export async function* xmlEntries(file: SourceFile, format: XmlFormat): AsyncGenerator<XmlEntry> {
  const reader = new EntryReader(file.name, format);
  let decoder: Decoder | null = null;
  for await (const chunk of utf8Bytes(file)) {
    decoder ??= decoderFor(chunk, file.name);
    yield* reader.read(decoder.decode(chunk, { stream: true }));
  }
  if (decoder) yield* reader.read(decoder.decode());
  reader.close();
}

type Decoder = InstanceType<typeof TextDecoder>;

/** By the encoding of the XML declaration; UTF-8 without one. */
function decoderFor(head: Uint8Array, name: string): Decoder {
  const declaration = new TextDecoder('latin1').decode(head.subarray(0, 200));
  const encoding =
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1]?.toLowerCase() ?? 'utf-8';
  // What was UTF-16 is UTF-8 by now.
  if (encoding.startsWith('utf-16') || encoding === 'ucs-2') return new TextDecoder();
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new SourceError(`${name} declares the encoding "${encoding}", which is not supported; save it as UTF-8`);
  }
}

class EntryReader {
  readonly #name: string;
  readonly #format: XmlFormat;
  readonly #sax: SAXParser;
  #entries: XmlEntry[] = [];
  /** The entry being read and the elements open within it, innermost last. */
  #open: XmlElement[] = [];
  #depth = 0;
  #size = 0;
  #damaged = false;
  #attributes = 0;
  /** Where the tag being read begins. */
  #startLine = 1;
  #rootSeen = false;

  constructor(name: string, format: XmlFormat) {
    this.#name = name;
    this.#format = format;
    this.#sax = sax.parser(true);
    this.#listen(this.#sax);
  }

  *read(text: string): Generator<XmlEntry> {
    this.#sax.write(text);
    const entries = this.#entries;
    this.#entries = [];
    yield* entries;
  }

  close(): void {
    if (!this.#rootSeen) throw this.#refuse('has no XML in it; check that it is the right file');
    this.#sax.close();
  }

  #listen(parser: SAXParser): void {
    parser.onerror = (error) => {
      throw this.#malformed(error);
    };
    parser.ondoctype = () => {
      throw this.#refuse(
        'has a document type declaration (<!DOCTYPE …>), which could hide an attack; no publisher uses one: ' +
          'check where the file comes from',
      );
    };
    parser.onopentagstart = () => {
      this.#attributes = 0;
      this.#startLine = parser.line + 1;
    };
    parser.onattribute = () => {
      this.#attributes += 1;
      if (this.#attributes > MOST_ATTRIBUTES) throw this.#refuse('has an element with too many attributes');
    };
    parser.onopentag = (tag) => this.#openTag(tag as Tag);
    parser.onclosetag = () => this.#closeTag();
    parser.ontext = (text) => this.#addText(text);
    parser.oncdata = (text) => this.#addText(text);
  }

  #openTag(tag: Tag): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw this.#refuse(`is nested deeper than ${DEEPEST} elements`);
    const name = tag.name.slice(tag.name.indexOf(':') + 1);
    if (this.#depth === 1) this.#openRoot(name, tag.attributes);
    const parent = this.#open.at(-1);
    if (!parent && !this.#format.entries.has(name)) return;
    const element = new XmlElement(name, tag.attributes, this.#startLine);
    this.#grow(ELEMENT_COST, Object.values(tag.attributes).join(''));
    parent?.children.push(element);
    this.#open.push(element);
  }

  #openRoot(name: string, attributes: Readonly<Record<string, string>>): void {
    const { roots, what, onRoot } = this.#format;
    if (this.#rootSeen) throw this.#refuse('has a second document element');
    if (!roots.includes(name))
      throw this.#refuse(`is not ${what}: it begins with <${name}> instead of <${roots.join('> or <')}>`);
    this.#rootSeen = true;
    onRoot?.(attributes);
  }

  #closeTag(): void {
    this.#depth -= 1;
    const element = this.#open.pop();
    if (!element || this.#open.length > 0) return;
    this.#entries.push({ element, damaged: this.#damaged });
    this.#size = 0;
    this.#damaged = false;
  }

  #addText(text: string): void {
    const element = this.#open.at(-1);
    if (!element) return;
    element.text += text;
    this.#grow(0, text);
  }

  #grow(cost: number, text: string): void {
    this.#size += cost + text.length;
    if (this.#size > LARGEST_ENTRY) throw this.#refuse('has an entry larger than any list holds');
    if (text.includes('\ufffd')) this.#damaged = true;
  }

  #refuse(why: string): SourceError {
    return new SourceError(`${this.#name} ${why} (line ${this.#sax.line + 1})`);
  }

  #malformed({ message }: Error): SourceError {
    const [what = 'error'] = message.split('\n');
    return this.#refuse(`is not well-formed XML: ${what}; it is damaged or cut off: download it again`);
  }
}
