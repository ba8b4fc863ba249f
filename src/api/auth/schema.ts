import { z } from 'zod';
import { ROLES } from '../../domain/case/vocabulary.ts';
import { text, trimmedText } from '../input/text.ts';

/** RFC 5321, 4.5.3.1.3. */
const LONGEST_EMAIL = 254;
/** Longer than any passphrase, short enough to be hashed at once. */
const LONGEST_PASSWORD = 1024;

export const Login = z
  .object({ email: trimmedText({ max: LONGEST_EMAIL }), password: text({ max: LONGEST_PASSWORD }) })
  .meta({ id: 'Login' });

const organization = z.object({ id: z.int(), name: z.string() });

export const MyClient = z
  .object({ client_id: z.string(), role: z.enum(ROLES), organization })
  .meta({ id: 'MyClient', description: 'A program; the role is that of its scopes.' });

export const Me = z
  .object({
    id: z.int(),
    email: z.string(),
    role: z.enum(ROLES),
    organization,
  })
  .meta({ id: 'Me' });
