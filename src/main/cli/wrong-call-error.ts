/** The command was called with something it cannot work with; its message says what. */
export class WrongCallError extends Error {}
