import { z } from 'zod';
import { ROLES } from '../../domain/case/vocabulary.ts';
import { isEmail, LONGEST_EMAIL } from '../auth/email.ts';
import { passwordProblem, SHORTEST_PASSWORD } from '../auth/password-rules.ts';
import { timestamp } from '../http/schema.ts';
import { text, trimmedText } from '../input/text.ts';

export const UserCreate = z
  .object({
    email: trimmedText({ max: LONGEST_EMAIL }).refine(isEmail, 'Enter a valid email address.'),
    password: text().meta({ minLength: SHORTEST_PASSWORD }),
    role: z.enum(ROLES),
  })
  .superRefine(({ email, password }, context) => {
    const message = passwordProblem(password, { email });
    if (message !== undefined) context.addIssue({ code: 'custom', path: ['password'], message });
  })
  .meta({ id: 'UserCreate' });

export const UserChange = z
  .object({ role: z.enum(ROLES).optional(), disabled: z.boolean().optional() })
  .meta({ id: 'UserChange' });

export const User = z
  .object({
    id: z.int(),
    email: z.string(),
    role: z.enum(ROLES),
    disabled: z.boolean(),
    created_at: timestamp,
  })
  .meta({ id: 'User' });
