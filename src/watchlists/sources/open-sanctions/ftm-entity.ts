import { isObject } from '../input/json-lines.ts';
import type { JsonObject } from '../input/json-lines.ts';

/** An entity of FollowTheMoney, from a line of `entities.ftm.json` or nested within another. */
export class FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  readonly #properties: JsonObject;

  constructor(id: string, schema: string, caption: string, properties: JsonObject) {
    this.id = id;
    this.schema = schema;
    this.caption = caption;
    this.#properties = properties;
  }

  /** The texts of a property. */
  all(property: string): string[] {
    const values = this.#properties[property];
    return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
  }

  first(property: string): string {
    return this.all(property)[0] ?? '';
  }

  /** Entities given whole where `entities.ftm.json` gives their ids (`targets.nested.json`). */
  nested(): FtmEntity[] {
    return Object.values(this.#properties).flatMap((values) =>
      Array.isArray(values) ? values.flatMap((value) => readFtmEntity(value) ?? []) : [],
    );
  }
}

/** Null where it is no entity. */
export function readFtmEntity(value: unknown): FtmEntity | null {
  if (!isObject(value)) return null;
  const { id, schema, caption, properties } = value;
  if (typeof id !== 'string' || id === '' || typeof schema !== 'string' || !isObject(properties)) return null;
  return new FtmEntity(id, schema, typeof caption === 'string' ? caption : '', properties);
}
