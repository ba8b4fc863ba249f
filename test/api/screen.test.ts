import { Readable } from 'node:stream';
import type { Request } from 'express';
import { request as send } from 'undici';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { screenLines } from '../../src/api/screen/screen-lines.ts';
import { load, person } from '../watchlists/lists.ts';
import { startTestApi } from './service.ts';
import type { TestApi } from './service.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  const { db } = api.database;
  await load(
    db,
    [
      person('1', ['Viktor Anatolyevich Bout', 'Виктор Бут'], {
        birthDates: ['1967-01-13'],
        countries: [{ code: 'RU', role: 'nationality' }],
        programs: ['LIBERIA'],
      }),
      person('2', ['Gulbuddin Hekmatyar'], { birthDates: ['1949'] }),
      person('3', ['Viktor Bout Trading'], { schema: 'Company' }),
    ],
    { name: 'public' },
  );
  await load(db, [person('b1', ['Benno Blocked'])], {
    name: 'own',
    kinds: ['BLACKLIST'],
    organizationId: api.stranger.organizationId,
  });
});
afterAll(() => api.stop());

const screen = (json: unknown) => api.send('POST', '/api/screen/', { as: api.reviewer, json });

describe('POST /api/screen/', () => {
  it('answers what was searched and the matches, best first, with the evidence', async () => {
    const { status, body } = await screen({ name: 'Viktor Bout', dob: '1967-01-13', countries: ['Russia'] });
    expect(status).toBe(200);
    expect(body.searched).toEqual([{ list: 'public', version: '1', as_of: '2026-02-27', entities: 3 }]);
    expect(body.matches[0]).toMatchObject({
      list: 'public',
      entity: {
        id: '1',
        schema: 'Person',
        caption: 'Viktor Anatolyevich Bout',
        names: ['Viktor Anatolyevich Bout', 'Виктор Бут'],
        birth_dates: ['1967-01-13'],
        countries: ['RU'],
        programs: ['LIBERIA'],
      },
    });
    const [{ score, probability, evidence }] = body.matches;
    expect(score).toBeGreaterThan(0.9);
    expect(probability).toBeGreaterThan(0.9);
    expect(evidence).toContainEqual(expect.objectContaining({ field: 'birth_date', relation: 'agrees' }));
    const scores = body.matches.map((match: { score: number }) => match.score);
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
  });

  it('a birth date that conflicts lowers the score below the threshold', async () => {
    const { body } = await screen({ name: 'Viktor Bout', dob: '1999-05-05', schema: 'Person' });
    expect(body.matches).toEqual([]);
    const low = await screen({ name: 'Viktor Bout', dob: '1999-05-05', schema: 'Person', threshold: 0.4 });
    expect(low.body.matches[0].evidence).toContainEqual(
      expect.objectContaining({ field: 'birth_date', relation: 'conflicts' }),
    );
  });

  it('aliases are searched too, and the limit holds', async () => {
    const { body } = await screen({
      name: 'Nobody Inparticular',
      aliases: ['Виктор Бут', 'Gulbuddin Hekmatyar'],
      schema: 'Person',
    });
    expect(body.matches.map((match: { entity: { id: string } }) => match.entity.id).sort()).toEqual(['1', '2']);
    expect(
      (await screen({ name: 'Viktor Bout', aliases: ['Gulbuddin Hekmatyar'], limit: 1 })).body.matches,
    ).toHaveLength(1);
  });

  it.each([
    ['2001-02-30', 'does not exist'],
    ['2190-01-01', 'lies in the future'],
    ['nonsense', 'nonsense'],
  ])('a birth date that is none (%s) hides nobody: it is told, and not used', async (dob, why) => {
    const { status, body } = await screen({ name: 'Gulbuddin Hekmatyar', dob });
    expect(status).toBe(200);
    expect(body.matches).toHaveLength(1);
    expect(body.not_used).toEqual([expect.stringContaining(why)]);
  });

  it("another organization's lists are not there", async () => {
    expect((await screen({ name: 'Benno Blocked' })).body.matches).toEqual([]);
    const { status, body } = await screen({ name: 'Benno Blocked', lists: ['own'] });
    expect(status).toBe(400);
    expect(body).toEqual({ lists: ['There is no list "own".'] });
  });

  it.each([
    ['no name', {}, { name: ['This field is required.'] }],
    ['a blank name', { name: '  ' }, { name: ['This field may not be blank.'] }],
    ['a name of one letter', { name: 'x' }, { name: ['A name needs at least two letters to be searched by.'] }],
    ['a name without letters', { name: '1234 …' }, { name: ['A name needs at least two letters to be searched by.'] }],
    [
      'a name far too long',
      { name: 'ab '.repeat(4_000) },
      { name: ['Ensure this field has no more than 1000 characters.'] },
    ],
    ['no country', { name: 'Viktor Bout', countries: ['Atlantis'] }, { countries: { 0: expect.anything() } }],
    ['an unknown schema', { name: 'Viktor Bout', schema: 'Ghost' }, { schema: ['"Ghost" is not a valid choice.'] }],
    ['a threshold beyond 1', { name: 'Viktor Bout', threshold: 2 }, { threshold: [expect.anything()] }],
    [
      'a threshold that is no number',
      { name: 'Viktor Bout', threshold: '0.8' },
      { threshold: ['A valid number is required.'] },
    ],
    [
      'too many aliases',
      { name: 'Viktor Bout', aliases: Array(51).fill('A B') },
      { aliases: ['Ensure this field has no more than 50 elements.'] },
    ],
    [
      'lists, but none',
      { name: 'Viktor Bout', lists: [] },
      { lists: ['Name a list at least; leave this out to search all.'] },
    ],
    ['a limit of 0', { name: 'Viktor Bout', limit: 0 }, { limit: [expect.anything()] }],
    ['a list', [], { non_field_errors: [expect.anything()] }],
  ])('%s: 400 with what is wrong', async (_, json, expected) => {
    const { status, body } = await screen(json);
    expect(status).toBe(400);
    expect(body).toMatchObject(expected);
  });

  it.each([
    ['SQL', `Robert'); drop table cases;--`],
    ['patterns', '%_ .*+?^${}()|[]\\ ab'],
    ['right to left, mixed', '\u202eotniB rotkiV Виктор 维克托 معمر'],
    ['combining marks', `V${'\u0301'.repeat(300)}iktor Bout`],
    ['emoji', '👩‍👩‍👧‍👦 family 🏴‍☠️'],
    ['control characters', 'Vik\u0007tor\u001b[31m Bout'],
    ['only particles', 'de la van der'],
  ])('%s: searched without harm', async (_, name) => {
    expect((await screen({ name })).status).toBe(200);
  });
});

describe('POST /api/screen/batch/', () => {
  const batch = async (
    text: string | Uint8Array | AsyncIterable<string>,
    type = 'application/x-ndjson',
    headers: Record<string, string> = {},
  ) => {
    const answer = await send(`${api.url}/api/screen/batch/`, {
      method: 'POST',
      headers: { 'content-type': type, cookie: api.reviewer.cookie, ...headers },
      body: text as string,
    });
    return { status: answer.statusCode, type: answer.headers['content-type'], body: answer.body };
  };
  const linesOf = async (body: { text: () => Promise<string> }) =>
    (await body.text())
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));

  it('answers each line in order; a line that is wrong is answered with what is wrong', async () => {
    const lines = [
      JSON.stringify({ ref: 'a', name: 'Viktor Bout', schema: 'Person' }),
      '',
      '{"broken',
      JSON.stringify({ ref: 7, name: '' }),
      'x'.repeat(300 * 1024),
      JSON.stringify({ ref: 'z', name: 'Gulbuddin Hekmatyar' }),
    ];
    const { status, type, body } = await batch(lines.join('\n'));
    expect(status).toBe(200);
    expect(type).toMatch(/^application\/x-ndjson/);
    expect(await linesOf(body)).toMatchObject([
      { line: 1, ref: 'a', answer: { matches: [{ entity: { id: '1' } }] } },
      { line: 3, ref: null, error: { detail: expect.stringContaining('JSON parse error') } },
      { line: 4, ref: 7, error: { name: ['This field may not be blank.'] } },
      { line: 5, ref: null, error: { detail: expect.stringContaining('bytes at most') } },
      { line: 6, ref: 'z', answer: { matches: [{ entity: { id: '2' } }] } },
    ]);
  });

  it('answers the first lines before the last has come', async () => {
    let goOn: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (goOn = resolve));
    async function* slowly() {
      for (let nth = 0; nth < 10; nth++) yield `${JSON.stringify({ ref: nth, name: 'Viktor Bout' })}\n`;
      await answered;
      yield `${JSON.stringify({ ref: 'last', name: 'Viktor Bout' })}\n`;
    }
    const { body } = await batch(slowly());
    let text = '';
    for await (const chunk of body) {
      text += String(chunk);
      goOn();
    }
    expect(text.trim().split('\n')).toHaveLength(11);
  });

  it('a long line may come a byte at a time, and takes no longer for it', async () => {
    const long = Buffer.from(`${' '.repeat(250_000)}{"name":"Viktor Bout"}\n`);
    function* bytes() {
      for (const byte of long) yield Buffer.of(byte);
    }
    const answers: string[] = [];
    // Joined byte by byte it would be copied a quarter of a million times, 30 GB in all.
    for await (const line of screenLines(Readable.from(bytes()) as unknown as Request, () =>
      Promise.resolve('found'),
    )) {
      answers.push(line);
    }
    expect(answers.map((line) => JSON.parse(line))).toEqual([{ line: 1, ref: null, answer: 'found' }]);
  });

  it('a caller may wait for the answer to one line before the next', async () => {
    let answered: () => void = () => undefined;
    async function* oneByOne() {
      for (let nth = 0; nth < 3; nth++) {
        const answer = new Promise<void>((resolve) => (answered = resolve));
        yield `${JSON.stringify({ ref: nth, name: 'Viktor Bout' })}\n`;
        await answer;
      }
    }
    const { body } = await batch(oneByOne());
    let text = '';
    for await (const chunk of body) {
      text += String(chunk);
      answered();
    }
    expect(text.trim().split('\n')).toHaveLength(3);
  });

  it('a line that is no UTF-8 is refused, not screened with characters in it that nobody sent', async () => {
    const { body } = await batch(Buffer.from('{"name":"M\xfcller Bout"}\n', 'latin1'));
    expect(await linesOf(body)).toEqual([
      { line: 1, ref: null, error: { detail: 'JSON parse error - the body is not valid UTF-8.' } },
    ]);
  });

  it('a caller who goes away half-way is no fault to be logged', async () => {
    const before = api.logged.length;
    const caller = new AbortController();
    async function* goesAway() {
      yield '{"name":';
      await new Promise((resolve) => setTimeout(resolve, 200));
      caller.abort();
    }
    const answer = send(`${api.url}/api/screen/batch/`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', cookie: api.reviewer.cookie },
      body: Readable.from(goesAway()),
      signal: caller.signal,
    });
    await expect(answer.then(({ body }) => body.text())).rejects.toThrow();
    const logged = () => api.logged.slice(before).map((line) => JSON.parse(line) as { level: number; msg: string });
    await vi.waitFor(() => expect(logged()).toMatchObject([{ msg: 'request aborted' }]));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(logged().map(({ level }) => level)).toEqual([30]);
  });

  it('refuses another encoding of the content', async () => {
    const { status, body } = await batch('{}', undefined, { 'content-encoding': 'gzip' });
    expect(status).toBe(415);
    expect(await body.json()).toEqual({ detail: expect.stringContaining('Content-Encoding') });
  });

  it('refuses another type, and no credentials', async () => {
    const { status, body } = await batch('{}', 'application/json');
    expect(status).toBe(415);
    expect(await body.json()).toEqual({ detail: expect.stringContaining('application/x-ndjson') });
    const anonymous = await send(`${api.url}/api/screen/batch/`, { method: 'POST', body: '{}' });
    expect(anonymous.statusCode).toBe(401);
    await anonymous.body.dump();
  });
});
