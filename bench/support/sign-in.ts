import { request } from 'undici';

export interface Credentials {
  email: string;
  password: string;
}

/** @returns the session's cookie, as it is sent back */
export async function signIn(url: string, credentials: Credentials): Promise<string> {
  const { headers, body } = await request(`${url}/api/auth/login/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(credentials),
  });
  await body.dump();
  return String(headers['set-cookie']).split(';')[0] ?? '';
}
