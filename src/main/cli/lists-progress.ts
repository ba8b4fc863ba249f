import type { WriteStream } from 'node:tty';
import { Presets, SingleBar } from 'cli-progress';
import type { Say } from '../../embedded/embedded-error.ts';
import type { SourceProgress } from '../../watchlists/import-source.ts';

const STEPS: Readonly<Record<SourceProgress['step'], string>> = {
  downloading: 'downloading',
  reading: 'reading',
  comparing: 'comparing with the last version',
  indexing: 'indexing',
};
const PER_CENT = 100;

export interface ShownProgress {
  show: (progress: SourceProgress) => void;
  end: () => void;
}

/** Shows how far an import is: a bar on a terminal, elsewhere a line for each step and now and then. */
export function showProgress(stream: Pick<WriteStream, 'isTTY'>, say: Say, name: string): ShownProgress {
  return stream.isTTY ? barOn(process.stderr, name) : linesOn(say, name);
}

function linesOn(say: Say, name: string): ShownProgress {
  let step: string | null = null;
  return {
    show: (progress) => {
      const title = `${name}: ${STEPS[progress.step]}`;
      if (progress.step !== step) say(`${title} …`);
      else say(`${title}, ${describe(progress)}`, 'progress');
      step = progress.step;
    },
    end: () => undefined,
  };
}

function barOn(stream: NodeJS.WriteStream, name: string): ShownProgress {
  const bar = new SingleBar(
    { stream, clearOnComplete: true, hideCursor: true, format: `${name}: {step} [{bar}] {percentage}% {detail}` },
    Presets.rect,
  );
  const total = totals();
  return {
    show: (progress) => {
      const payload = { step: STEPS[progress.step], detail: describe(progress) };
      const value = Math.round(total(progress) * PER_CENT);
      if (bar.isActive) bar.update(value, payload);
      else bar.start(PER_CENT, value, payload);
    },
    end: () => bar.stop(),
  };
}

/** How much of its step is done, 0 … 1. */
function totals(): (progress: SourceProgress) => number {
  let entities = 0;
  return (progress) => {
    if (progress.step === 'downloading') return progress.all === null ? 0 : progress.came / Math.max(1, progress.all);
    if (progress.step !== 'indexing') entities = progress.entities;
    return progress.step === 'reading' ? progress.share : Math.min(1, progress.entities / Math.max(1, entities));
  };
}

function describe(progress: SourceProgress): string {
  if (progress.step !== 'downloading') return `${progress.entities.toLocaleString('en')} entries`;
  const { file, came, all } = progress;
  const of = all === null ? '' : ` of ${megabytes(all)}`;
  return `file ${file + 1}, ${megabytes(came)}${of} MB`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
