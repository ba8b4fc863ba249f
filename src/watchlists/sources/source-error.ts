/** The files cannot be imported at all; the message tells the operator what is wrong and what to do. */
export class SourceError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SourceError';
  }
}
