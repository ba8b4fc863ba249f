/**
 * Version of the code and the tables it ships with, as far as they decide. Raise it whenever the same facts under the
 * same policy may come out differently, in outcome, score or wording: a stored decision is recomputed by its version.
 */
export const ENGINE_VERSION = '11';
