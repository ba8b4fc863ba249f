import { wordSet } from '../../text/word-set.ts';

/** Bands and schemes: whose head, lawyer or spokesman leaves a doubt. */
export const LAWLESS = wordSet(
  'gang gangs ring cartel mafia mob clan syndicate scheme scam racket plot crew underworld bande bandenmitglied réseau trama banda rete cosca quadrilha esquema bende netwerk liga kartell clans',
);
