/**
 * Posts of low rank, read openly (PEP-6): what a teacher teaches and where need not be understood, if nothing beside it
 * can be an office. Over the signs of `vocabulary.ts`.
 */

/** Signs of whoever decides something, or may. */
const OFFICE = /[XMDGRlrEtgYfU]/u;
/** What a body, a building or a place is called by. */
const WORKPLACE = /[WKebBzAPQqwckpdvHSi]/u;
/** "Cleaner, Supreme Court": a high word before the name of a body is of the body. */
const HIGH_BODY = /^[XHSnckpdvqwm]*[WzBbAPQKe][^XMDGRlrEtgYf]*$/u;
/** Before the work: "primary school", "junior"; behind it what it is at. */
const WORK = /^(?<before>[mdvqwyWcHSkpzBKebis]{0,6})j(?<rest>.*)$/u;
/** Who is only learning or lent: "trainee auditor", "temporary staff". */
const LEARNER = /^j(?<rest>[xnd]{1,3}(?:[oOIF].*)?)$/u;
const PORTFOLIOS = /zo[dv](?:[,&]{1,2}[dv])*&[dv]/gu;
const LONGEST = 40;

/** Whether a post is one of low rank by its signs. */
export function isJuniorPost(signs: string): boolean {
  if (signs.length > LONGEST) return false;
  return joinPortfolios(signs)
    .split('&')
    .every((one) => {
      const [post = '', ...places] = one.split(',').filter((part) => part !== '');
      return isWork(post) && places.every((place) => isWorkplace(place) || isWork(place));
    });
}

/** "Ministry of Works, Transport and Infrastructure" is one ministry. */
export function joinPortfolios(signs: string): string {
  return signs.replace(PORTFOLIOS, (all) => all.replace(/[,&]/gu, ''));
}

function isWork(post: string): boolean {
  const { before = '', rest } = (WORK.exec(post) ?? LEARNER.exec(post))?.groups ?? {};
  return rest !== undefined && !OFFICE.test(before) && (/^[oOIFu]/u.test(rest) || !OFFICE.test(rest));
}

/** Words that are not known may be another office, and so may what is of a body. */
function isWorkplace(place: string): boolean {
  return HIGH_BODY.test(place) || (!OFFICE.test(place) && WORKPLACE.test(place.replace(/[oOIFu].*$/u, '')));
}
