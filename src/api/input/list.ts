import { z } from 'zod';

/** A list of at most so many items. */
export function listOf<Item extends z.ZodType>(item: Item, most: number) {
  return z.array(item).max(most, `Ensure this field has no more than ${most} elements.`);
}
