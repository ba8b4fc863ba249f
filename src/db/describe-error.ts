import pg from 'pg';

/** For the log. A database error's message can quote a row, so only its place and code are kept. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  if (error instanceof pg.DatabaseError) {
    const { code, table, column, constraint } = error;
    return { type: 'DatabaseError', code, table, column, constraint, stack: frames(error) };
  }
  return { type: error.name, message: error.message, stack: frames(error) };
}

/** Without its first lines: they repeat the message. */
function frames(error: Error): string | undefined {
  return error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
}
