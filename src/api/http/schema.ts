import { z } from 'zod';

export const Detail = z.object({ detail: z.string() }).meta({ id: 'Detail', description: 'What is wrong, in words.' });

export const Invalid = z.record(z.string(), z.unknown()).meta({
  id: 'Invalid',
  description:
    'Messages under each field that is wrong, nested as the body is; about an object as a whole under ' +
    '`non_field_errors`; `detail` where the body could not be read at all.',
});

export const timestamp = z.iso.datetime().meta({ description: 'UTC' });
