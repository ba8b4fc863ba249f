import { createHash } from 'node:crypto';
import { cancellationSignal, heartbeat } from '@temporalio/activity';
import { loadUnreadCheck, storeReading } from '../db/model-readings.ts';
import type { CheckRunKey } from '../db/run-steps.ts';
import { acceptAnswer } from '../domain/extraction/accept-answer.ts';
import type { ModelReading } from '../domain/extraction/model-reading.ts';
import { textsToRead } from '../domain/extraction/texts-to-read.ts';
import type { TextsToRead } from '../domain/extraction/texts-to-read.ts';
import type { LanguageModel, ModelAnswer } from '../language-model/language-model.ts';
import { PROMPT_VERSION } from '../language-model/prompt.ts';
import type { ActivityDependencies } from './dependencies.ts';

const HEARTBEAT_MS = 2_000;

/**
 * Has the language model read the free text of one check, and stores what can be kept of its answer. A model that fails
 * is no failure of the check: that it failed is stored, and the check is decided without it.
 */
export async function readTexts(
  { db, policies, languageModel, logger }: Pick<ActivityDependencies, 'db' | 'policies' | 'languageModel' | 'logger'>,
  key: CheckRunKey,
): Promise<void> {
  const facts = languageModel === null ? undefined : await loadUnreadCheck(db, key);
  const wanted = facts && textsToRead(facts, await policies.byId(facts.policyId));
  if (languageModel === null || !facts || !wanted) return;
  const beating = setInterval(heartbeat, HEARTBEAT_MS);
  try {
    const answer = await languageModel.read(wanted, cancellationSignal());
    const reading = readingOf(languageModel, answer, wanted);
    if (reading.failure !== null) logger.warn({ ...key, reason: reading.failure }, 'language model read nothing');
    await storeReading(db, { ...key, organizationId: facts.organizationId }, reading);
  } finally {
    clearInterval(beating);
  }
}

function readingOf({ model }: LanguageModel, answer: ModelAnswer, { texts }: TextsToRead): ModelReading {
  const nothing = { model, prompt: PROMPT_VERSION, facts: [], dropped: 0 };
  if ('failure' in answer) return { ...nothing, answerHash: null, failure: answer.failure };
  const answerHash = createHash('sha256').update(answer.answer).digest('hex');
  const accepted = acceptAnswer(answer.answer, texts);
  if (accepted === null) return { ...nothing, answerHash, failure: 'its answer is not the JSON that was asked for' };
  return { ...nothing, ...accepted, answerHash, failure: null };
}
