import { customerWith, decide } from '../checks/decide.ts';

export const NAME = 'Martin Albert Fendrich';

export type Told = readonly [headline: string, text: string];

/** What becomes of a report with a headline, `{}` standing for the customer's name, who is surely meant. */
export function outcomeOfTold([title, text]: Told) {
  const named = (part: string) => part.replaceAll('{}', NAME);
  const hit = {
    url: 'https://news.example/a',
    source: 'BBC News',
    date: '2026-02-10',
    title: named(title),
    snippet: named(text),
  };
  const details = { dob: '1980-10-17', nationality: 'GB', address: { city: 'Leeds', country: 'GB' } };
  return decide('ADVERSE_MEDIA', { media_hits: [hit] }, customerWith(details, NAME)).outcome;
}
