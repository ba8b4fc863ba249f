import type { MediaSource } from '../policy/policy.ts';

const OFFICIAL =
  /(?:\.gov\b|\.gov\.|justice\.|europol|interpol|\bcourt|\bdepartment of justice|\bministry|\bregulator|\bSEC\b|\bFCA\b|\bDOJ\b|police|prosecutor)/i;
const NATIONAL =
  /(?:reuters|bbc|nytimes|new york times|guardian|washington ?post|ft\.com|financial times|wsj|wall street journal|bloomberg|apnews|associated press|cnn|le ?monde|spiegel|el ?pais|economist|telegraph|afp)/i;
const INFORMAL =
  /(?:blog|(?<!the )forum(?! of)|wordpress|medium\.com|reddit|twitter|(?<![\w-])x\.com|facebook|anonymous|substack|telegram(?: channel| post| group|\.me)|(?<![\w-])t\.me)/i;

/** What kind of source a report comes from, by its name and address. Section 5, Source. */
export function sourceKind(source: string | null, url: string | null): MediaSource {
  const host = url === null ? '' : (/^[a-z]+:\/\/([^/?#]+)/i.exec(url)?.[1] ?? '');
  const text = `${source ?? ''} ${host}`;
  if (INFORMAL.test(text)) return 'informal';
  if (OFFICIAL.test(text)) return 'official';
  return NATIONAL.test(text) ? 'national' : 'other';
}
