import type { Mention } from './mentions.ts';

/** Nouns for ships, in the languages of the press of the sea; none that is a person's trade too ("petrolero", "carrier"). */
const SHIP =
  '(?:(?:[Vv]essel|[Ss]hip|(?:super)?tanker|[Tt]anker|freighter|trawler|yacht|ferry|tug(?:boat)?|barge|coaster|container ?ship|(?:bulk|car|gas|ore|LNG|LPG) carrier|speedboat|sailboat|schooner|catamaran|dhow)|' +
  '(?:[Ff]racht|[Cc]ontainer|[Mm]otor|[Tt]ank|[Ff]ang|[Kk]reuzfahrt)?[Ss]chiff|[Ff]rachter|[Ff]ähre|[Jj]acht|' +
  'navire|porte-conteneurs|vraquier|chalutier|voilier|paquebot|buque(?: (?:de carga|mercante|portacontenedores|pesquero|tanque))?|carguero|velero|portacontenedores|nave(?: cargo)?|peschereccio|navio|cargueiro|veleiro|embarcação|embarcación|vrachtschip|fartyget|skipet|statek|балкер|танкер|сухогруз)';
const BY_NOUN = new RegExp(`(?<![\\p{L}\\p{M}])${SHIP} ["“„«'‘]?$`, 'u');
const BY_PREFIX = /(?<![\p{L}\p{M}])(?:MV|M\/V|M\.V\.|MT|M\/T|M\/Y|F\/V) ["“„«'‘]?$/u;
const BY_NUMBER = /^["”“»'’]?,? ?[([]?IMO(?: (?:number|no\.?|nr\.?))?:? ?\d{7}(?!\d)/u;
const OPENED = /["“„«'‘]$/u;

/** A prefix or a German noun is written large, as if it were part of the name. */
const LEADING = new RegExp(`^(?:(?:${SHIP}|MV|MT) )`, 'u');

/** Whether a name in a text is a ship's. */
export function namesVessel(mention: Mention): boolean {
  return BY_NOUN.test(split(mention).before) || isSurelyVessel(mention);
}

/**
 * Whether nothing else can be meant: "the vessel James Torres captained" is written like "the vessel James Torres", but
 * for the number that the IMO gave her, a prefix, quotes or capitals throughout.
 */
export function isSurelyVessel(mention: Mention): boolean {
  const { name, before } = split(mention);
  if (BY_NUMBER.test(mention.after) || BY_PREFIX.test(before)) return true;
  return BY_NOUN.test(before) && (OPENED.test(before) || name === name.toUpperCase());
}

function split({ name, before }: Mention): { name: string; before: string } {
  const leading = LEADING.exec(name)?.[0] ?? '';
  return { name: name.slice(leading.length), before: before + leading };
}
