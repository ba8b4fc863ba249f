interface Problem {
  /** From the input's root: field names and list positions. */
  path: PropertyKey[];
  message: string;
  /** The type that was expected, where the type was wrong. */
  expected?: string;
}

type Segment = string | number;
type Tree = Record<Segment, unknown>;

/** Without the keys that every object inherits: an input may have fields of those names. */
const empty = () => Object.create(null) as Tree;

/**
 * The contract's error body: messages under each field, nested as the input is. A list of objects gets an entry for
 * each item, `{}` where the item is right; what is wrong with an object as a whole is under `non_field_errors`.
 */
export function errorTree(problems: readonly Problem[], input: unknown): Record<string, unknown> {
  const tree = empty();
  for (const problem of problems) place(tree, segments(problem), problem.message, input);
  return tree;
}

function segments({ path, expected }: Problem): Segment[] {
  const named = path.map((key) => (typeof key === 'symbol' ? key.toString() : key));
  const isAboutWholeObject = named.length === 0 || typeof named.at(-1) === 'number' || expected === 'object';
  return isAboutWholeObject ? [...named, 'non_field_errors'] : named;
}

function place(tree: Tree, [key = 'non_field_errors', ...rest]: Segment[], message: string, input: unknown): void {
  const value = (input as Tree | undefined)?.[key];
  const known = tree[key];
  if (rest.length === 0) {
    // One rule may be broken in several ways that read the same.
    if (known === undefined) tree[key] = [message];
    else if (isMessages(known) && !known.includes(message)) known.push(message);
    return;
  }
  tree[key] ??= typeof rest[0] === 'number' && Array.isArray(value) ? value.map(empty) : empty();
  if (!isMessages(tree[key])) place(tree[key] as Tree, rest, message, value);
}

function isMessages(node: unknown): node is string[] {
  return Array.isArray(node) && typeof node[0] === 'string';
}
