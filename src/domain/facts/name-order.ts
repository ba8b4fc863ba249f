const orders = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** The place of each of a list of names; the lists are few and asked for with every hit. */
export function orderOf(names: readonly string[]): ReadonlyMap<string, number> {
  const known = orders.get(names) ?? new Map([...names.entries()].reverse().map(([place, name]) => [name, place]));
  orders.set(names, known);
  return known;
}
