import { z } from 'zod';
import { ROLES } from '../../domain/case/vocabulary.ts';
import { text, trimmedText } from '../input/text.ts';
import { LONGEST_EMAIL } from './email.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password-rules.ts';

export const Login = z
  .object({ email: trimmedText({ max: LONGEST_EMAIL }), password: text({ max: LONGEST_PASSWORD }) })
  .meta({ id: 'Login' });

export const PasswordChange = z
  .object({
    old_password: text({ max: LONGEST_PASSWORD }),
    new_password: text().meta({ minLength: SHORTEST_PASSWORD, description: 'Not the e-mail address.' }),
  })
  .meta({ id: 'PasswordChange' });

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
