import type { WriteStream } from 'node:tty';
import type { Say } from './embedded-error.ts';

/** Without a terminal, where nothing can be overwritten, progress is told this often. */
const QUIET_PROGRESS_MS = 20_000;
const PROGRESS_MS = 200;

/** Tells lines to a stream; on a terminal progress stays on one line, elsewhere it is a line now and then. */
export function sayOn(stream: Pick<WriteStream, 'write' | 'on' | 'isTTY' | 'columns'>): Say {
  // A terminal that was closed, a pipe whose reader has gone: no reason to break off what is under way.
  stream.on('error', () => undefined);
  let told = Date.now();
  let pending = false;
  const clear = () => {
    if (pending) stream.write('\r\u001B[K');
    pending = false;
  };
  return (text, kind) => {
    if (kind !== 'progress') {
      clear();
      stream.write(`${text}\n`);
      told = Date.now();
      return;
    }
    if (Date.now() - told < (stream.isTTY ? PROGRESS_MS : QUIET_PROGRESS_MS)) return;
    told = Date.now();
    if (!stream.isTTY) {
      stream.write(`${text}\n`);
      return;
    }
    clear();
    stream.write(text.slice(0, stream.columns - 1));
    pending = true;
  };
}
