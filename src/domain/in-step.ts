/** Work on one thing in steps: what stands between two `yield` is one. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/**
 * Does the same work on many things, each step on all of them before the next, and gives the results in their order. A text
 * goes through some thousand patterns, more code than a processor holds at a time: taken one text after the other it takes
 * half as long again.
 */
export function inStep<Result>(works: readonly Steps<Result>[]): Result[] {
  const results = new Map<Steps<Result>, Result>();
  let open = works;
  while (open.length > 0) {
    open = open.filter((work) => {
      const { done, value } = work.next();
      if (done === true) results.set(work, value);
      return done !== true;
    });
  }
  return works.map((work) => results.get(work) as Result);
}

/** Does the work on one thing alone. */
export function atOnce<Result>(work: Steps<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
