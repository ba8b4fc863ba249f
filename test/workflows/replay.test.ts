import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from '@temporalio/worker';
import { describe, expect, test } from 'vitest';
import { historyFromText } from '../support/history-file.ts';

const HISTORIES = new URL('../histories/', import.meta.url);
const files = (await readdir(HISTORIES)).filter((file) => file.endsWith('.json'));

describe('workflow code replays what earlier versions recorded', () => {
  test('there is a history of each workflow', () => {
    for (const workflow of ['case', 'delivery', 'sweep', 'refresh-lists']) {
      expect(files.some((file) => file.startsWith(`${workflow}-`))).toBe(true);
    }
  });

  test('every recorded history replays', { timeout: 60_000 }, async () => {
    const histories = await Promise.all(
      files.map(async (file) => ({
        workflowId: file,
        history: historyFromText(await readFile(new URL(file, HISTORIES), 'utf8')),
      })),
    );
    const replayed: string[] = [];
    for await (const { workflowId, error } of Worker.runReplayHistories(
      { workflowsPath: fileURLToPath(new URL('../../src/workflows/index.ts', import.meta.url)) },
      histories,
    )) {
      expect(error, workflowId).toBeUndefined();
      replayed.push(workflowId);
    }
    expect(replayed.toSorted()).toEqual(files.toSorted());
  });
});
