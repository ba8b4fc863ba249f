import type { AlertHit } from '../alerts/alert-hit.ts';
import type { Event } from '../evidence/implied-age.ts';
import { judgeHit } from '../evidence/judge-hit.ts';
import type { AlertCheck, CheckContext, JudgedHit } from './alert-check.ts';

type Act = NonNullable<ReturnType<AlertCheck['acted']>>;

/** What a person did first shows best how old they must have been. */
function earliest(acts: readonly Act[]): Act | null {
  return acts.reduce<Act | null>((first, act) => (first === null || act.date.to < first.date.to ? act : first), null);
}

/** Whether a hit is the customer of the context, by all that this kind of check knows; what others lent it clears nobody. */
export function judge(hit: AlertHit, check: AlertCheck, context: CheckContext): JudgedHit {
  const judged = judgeAsIs(hit, check, context);
  return judged.judgement.verdict === 'DISCOUNTED' && hit.unlent !== undefined
    ? judgeAsIs({ ...hit, ...hit.unlent }, check, context)
    : judged;
}

function judgeAsIs(hit: AlertHit, check: AlertCheck, context: CheckContext): JudgedHit {
  const { customer, policy, subject, record } = context;
  const { sanction, media } = check;
  const sides = { own: subject.short, other: record };
  const firstAct = () =>
    earliest([check.acted(hit, context) ?? [], (hit.acts ?? []).filter(({ young, firm }) => !young && !firm)].flat());
  const existed = existenceOf(hit, customer.entityType === 'COMPANY');
  const first: JudgedHit = {
    hit,
    judgement: judgeHit(customer, hit, { policy, sides, sanction, media: media ?? false, firstAct, existed }),
  };
  return { hit, judgement: check.refine?.(first, context) ?? first.judgement };
}

/** Whom a list or a paper names at a date was there at that date. */
function existenceOf({ list, media, acts = [] }: AlertHit, ofCompany: boolean): Event | null {
  const reported = media.published && {
    what: 'reported',
    date: media.published,
    pointer: media.texts[0]?.pointer ?? null,
  };
  const named = list.listedOn ? { what: 'listed', date: list.listedOn, pointer: null } : reported;
  return earliest([named ?? [], acts.filter(({ firm = false }) => firm === ofCompany)].flat());
}
