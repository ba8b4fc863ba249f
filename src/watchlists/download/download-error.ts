/** What went wrong, for Temporal's UI and the log: a code without an address or a name in it. */
export type DownloadFailure =
  `HTTP_${number}` | 'TIMEOUT' | 'UNREACHABLE' | 'REDIRECT' | 'TOO_LARGE' | 'CUT_OFF' | 'EMPTY' | 'NOT_A_FILE' | 'DISK';

/** A list's file could not be had; the message tells an operator which and why. */
export class DownloadError extends Error {
  readonly failure: DownloadFailure;

  constructor(failure: DownloadFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DownloadError';
    this.failure = failure;
  }
}
