import { customerWith, decide } from '../checks/decide.ts';

const NAME = 'Martin Albert Fendrich';

/** What becomes of a report of one sentence, `{}` standing for the customer's name, who is surely meant. */
export function outcomeOf(text: string) {
  const snippet = text.replaceAll('{}', NAME);
  const hit = { url: 'https://news.example/a', source: 'BBC News', date: '2026-02-10', snippet };
  const details = { dob: '1980-10-17', nationality: 'GB', address: { city: 'Leeds', country: 'GB' } };
  return decide('ADVERSE_MEDIA', { media_hits: [hit] }, customerWith(details, NAME)).outcome;
}
