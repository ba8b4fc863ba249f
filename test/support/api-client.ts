import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseView } from '../../src/db/case-view.ts';

export interface Answer<T = any> {
  status: number;
  body: T;
  headers: Headers;
}

/** Speaks to the API as a client of the contract does: JSON over HTTP with the session's cookie. */
export class ApiClient {
  private readonly url: string;
  readonly cookie: string;

  constructor(url: string, cookie: string) {
    this.url = url;
    this.cookie = cookie;
  }

  static async signIn(url: string, credentials: { email: string; password: string }): Promise<ApiClient> {
    const response = await fetch(`${url}/api/auth/login/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(credentials),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (response.status !== 200 || cookie === undefined) throw new Error(`login answered ${response.status}`);
    return new ApiClient(url, cookie);
  }

  async get<T = any>(path: string): Promise<Answer<T>> {
    return this.send('GET', path);
  }

  async post<T = any>(path: string, body?: unknown): Promise<Answer<T>> {
    return this.send('POST', path, body);
  }

  /** Creates a case and gives what the service answered. */
  async createCase(body: object): Promise<CaseView> {
    const answer = await this.post<CaseView>('/api/cases/', body);
    if (answer.status !== 201) throw new Error(`create answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** The case once it is decided. */
  async decided(id: number, timeoutMs = 20_000): Promise<CaseView> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const { body } = await this.get<CaseView>(`/api/cases/${id}/`);
      if (body.status === 'COMPLETED' || body.status === 'ERROR') return body;
      if (Date.now() > deadline) throw new Error(`case ${id} is still ${body.status}`);
      await sleep(25);
    }
  }

  private async send(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method,
      headers: { cookie: this.cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  }
}
