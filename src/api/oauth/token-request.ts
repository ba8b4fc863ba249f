import type { Request, Response } from 'express';
import { readForm } from '../http/body.ts';
import { unstorable } from '../input/text.ts';
import { oauthError } from './oauth-error.ts';

export interface TokenRequest {
  clientId: string;
  clientSecret: string;
  grantType: string | undefined;
  scope: string | undefined;
}

/**
 * What a program sends to get a token: its id and secret by HTTP Basic or in the form (RFC 6749, 2.3.1), and what it asks
 * for (4.4.2).
 * @throws ApiError in the form of RFC 6749.
 */
export async function readTokenRequest(request: Request, response: Response): Promise<TokenRequest> {
  const form = await readForm(request, response);
  if (form === undefined) {
    throw oauthError('invalid_request', 'Send a form, with "Content-Type: application/x-www-form-urlencoded".');
  }
  const basic = basicCredentials(request.get('authorization'));
  const inForm = { clientId: only(form, 'client_id'), clientSecret: only(form, 'client_secret') };
  if (basic && (inForm.clientSecret !== undefined || (inForm.clientId ?? basic.clientId) !== basic.clientId)) {
    throw oauthError('invalid_request', 'Send the client id and secret once: by HTTP Basic or in the form.');
  }
  const { clientId, clientSecret } = basic ?? inForm;
  if (clientId === undefined || clientSecret === undefined) {
    throw oauthError('invalid_client', 'Send a client id and secret, by HTTP Basic or in the form.');
  }
  if (unstorable(clientId) !== undefined) throw oauthError('invalid_client', 'The client id holds what none does.');
  return { clientId, clientSecret, grantType: only(form, 'grant_type'), scope: only(form, 'scope') };
}

/** An empty parameter counts as left out, one that is given twice is refused (RFC 6749, 3.2). */
function only(form: URLSearchParams, name: string): string | undefined {
  const values = form.getAll(name);
  if (values.length > 1) throw oauthError('invalid_request', `"${name}" is given more than once.`);
  return values[0] === '' ? undefined : values[0];
}

/** Both parts are form-encoded before they are joined (RFC 6749, 2.3.1). */
function basicCredentials(header: string | undefined): { clientId: string; clientSecret: string } | undefined {
  if (header === undefined) return undefined;
  const [, encoded] = /^basic +([A-Za-z0-9+/]+={0,2}) *$/i.exec(header) ?? [];
  const [, id, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString('utf8')) ?? [];
  if (id === undefined || secret === undefined) {
    throw oauthError('invalid_client', 'The Authorization header is not HTTP Basic with a client id and secret.');
  }
  return { clientId: formDecoded(id), clientSecret: formDecoded(secret) };
}

function formDecoded(text: string): string {
  return new URLSearchParams(`value=${text.replaceAll('&', '%26')}`).get('value') ?? '';
}
