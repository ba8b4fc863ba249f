import { z } from 'zod';
import { SCOPES } from '../../domain/case/vocabulary.ts';
import { timestamp } from '../http/schema.ts';
import { trimmedText } from '../input/text.ts';

const LONGEST_NAME = 255;

export const TokenForm = z
  .object({
    grant_type: z.literal('client_credentials'),
    scope: z
      .string()
      .optional()
      .meta({ description: 'Separated by spaces; all that the client may have when left out.' }),
    client_id: z.string().optional().meta({ description: 'Unless sent by HTTP Basic.' }),
    client_secret: z.string().optional().meta({ description: 'Unless sent by HTTP Basic.' }),
  })
  .meta({ id: 'TokenForm' });

export const Token = z
  .object({
    access_token: z.string(),
    token_type: z.literal('Bearer'),
    expires_in: z.int().meta({ description: 'Seconds.' }),
    scope: z.string(),
  })
  .meta({ id: 'Token' });

export const OAuthError = z
  .object({ error: z.string(), error_description: z.string() })
  .meta({ id: 'OAuthError', description: 'RFC 6749, 5.2.' });

export const ClientCreate = z
  .object({
    name: trimmedText({ max: LONGEST_NAME }),
    scopes: z.array(z.enum(SCOPES)).min(1, 'This list may not be empty.').meta({
      description: 'What its tokens may do at most: `read` as a viewer, `write` as a reviewer, `admin` as an admin.',
    }),
  })
  .meta({ id: 'ClientCreate' });

const Secret = z.object({ id: z.int(), created_at: timestamp });

export const Client = z
  .object({
    id: z.int(),
    client_id: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(SCOPES)),
    created_at: timestamp,
    secrets: z.array(Secret),
  })
  .meta({ id: 'Client' });

const client_secret = z.string().meta({ description: 'Shown only now.' });

export const NewClient = Client.extend({ client_secret }).meta({ id: 'NewClient' });

export const NewSecret = Secret.extend({ client_secret }).meta({ id: 'NewSecret' });
