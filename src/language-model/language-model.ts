import OpenAI, { APIConnectionTimeoutError, APIError } from 'openai';
import { Agent, fetch } from 'undici';
import type { TextsToRead } from '../domain/extraction/texts-to-read.ts';
import { promptFor } from './prompt.ts';

export interface LanguageModelSettings {
  /** Base address of an OpenAI-compatible API, e.g. `http://127.0.0.1:11434/v1`. */
  url: string;
  model: string;
  apiKey: string | undefined;
  /** Of one attempt; there are two. */
  timeoutSeconds: number;
}

/** What came of asking; the answer is raw: nothing in it is believed yet. */
export type ModelAnswer = { answer: string } | { failure: string };

export interface LanguageModel {
  readonly model: string;
  /** Never rejects, except when `signal` aborts: a model that fails is a result. */
  read: (texts: TextsToRead, signal: AbortSignal) => Promise<ModelAnswer>;
}

const MOST_ANSWER_BYTES = 1024 * 1024;
const MOST_TOKENS = 4_000;
const RETRIES = 1;

export function languageModel({ url, model, apiKey, timeoutSeconds }: LanguageModelSettings): LanguageModel {
  const dispatcher = new Agent({ maxResponseSize: MOST_ANSWER_BYTES, bodyTimeout: timeoutSeconds * 1000 });
  const client = new OpenAI({
    baseURL: url,
    apiKey: apiKey ?? 'none',
    timeout: timeoutSeconds * 1000,
    maxRetries: RETRIES,
    // The library logs requests when told to by its environment; they are about people.
    logLevel: 'off',
    // An answer elsewhere is nobody's that the operator chose.
    fetch: ((input: string, init: object) =>
      fetch(input, { ...init, dispatcher, redirect: 'error' })) as unknown as typeof globalThis.fetch,
  });
  return {
    model,
    read: async (texts, signal) => {
      try {
        const request = { model, temperature: 0, max_tokens: MOST_TOKENS, messages: promptFor(texts) };
        const { choices } = await client.chat.completions.create(request, { signal });
        const answer: unknown = (choices as typeof choices | undefined)?.[0]?.message.content;
        return typeof answer === 'string' ? { answer } : { failure: 'its answer holds no text' };
      } catch (error) {
        signal.throwIfAborted();
        return { failure: describe(error) };
      }
    },
  };
}

/** Without the endpoint's own words: they may quote what it was sent. */
function describe(error: unknown): string {
  if (error instanceof APIConnectionTimeoutError) return 'it did not answer in time';
  if (error instanceof APIError && error.status !== undefined) return `it answered with HTTP ${error.status}`;
  if (error instanceof APIError) return 'it could not be reached';
  return 'its answer could not be read';
}
