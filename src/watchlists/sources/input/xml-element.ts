/** An XML element with all that is in it; names without their namespace prefix. */
export class XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[] = [];
  /** The character data directly in it. */
  text = '';
  /** 1-based, where it begins in its file. */
  readonly line: number;

  constructor(name: string, attributes: Readonly<Record<string, string>>, line: number) {
    this.name = name;
    this.attributes = attributes;
    this.line = line;
  }

  /** The value of an attribute, trimmed; empty where there is none. */
  get(attribute: string): string {
    return this.attributes[attribute]?.trim() ?? '';
  }

  /** The children on the path, as `Names`, `Name`. */
  all(...path: readonly string[]): XmlElement[] {
    return path.reduce<XmlElement[]>(
      (elements, name) => elements.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [this],
    );
  }

  /** The text of the first child on the path, trimmed; empty where there is none. */
  first(...path: readonly string[]): string {
    return this.all(...path)[0]?.text.trim() ?? '';
  }

  /** The texts of the children on the path that have one, trimmed. */
  texts(...path: readonly string[]): string[] {
    return this.all(...path)
      .map(({ text }) => text.trim())
      .filter((text) => text !== '');
  }
}
