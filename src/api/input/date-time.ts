import { z } from 'zod';

const END_OF_9999 = Date.UTC(10_000, 0);

/** A moment, in ISO 8601 with its offset from UTC. */
export function dateTime() {
  return (
    z.iso
      .datetime({ offset: true, error: 'Enter a valid date and time.' })
      .transform((value) => new Date(value))
      // An offset can lead past it, where ISO 8601 needs more digits than we read.
      .refine((value) => value.getTime() < END_OF_9999, 'Enter a valid date and time.')
  );
}
