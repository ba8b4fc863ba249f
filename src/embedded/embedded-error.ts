/** A failure of the embedded servers in words for the user: what is wrong and what to do. */
export class EmbeddedError extends Error {}

/** Tells the user something; `progress` replaces the progress told before, where the terminal can. */
export type Say = (text: string, kind?: 'progress') => void;
