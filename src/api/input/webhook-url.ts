import { refuseDestination } from '../../webhooks/destination.ts';
import type { DestinationRules } from '../../webhooks/destination.ts';
import { trimmedText } from './text.ts';

const LONGEST_URL = 511;

/** An address that a webhook may be sent to. */
export function webhookUrl(rules: DestinationRules) {
  return trimmedText({ max: LONGEST_URL })
    .meta({ format: 'uri' })
    .superRefine((url, context) => {
      if (url === '') return;
      const message = isRepaired(url) ? 'Enter a valid URL.' : refuseDestination(url, rules);
      if (message !== null) context.addIssue({ code: 'custom', message });
    });
}

/** URL parsers drop and change such characters silently: what is stored would not be what was checked. */
function isRepaired(url: string): boolean {
  return /[\s\p{Cc}\\]/u.test(url) || /^https?:(?!\/\/[^/])/i.test(url);
}
