import { quoted, reading } from './text-fact.ts';
import type { Reading } from './text-fact.ts';

const SO_MANY =
  '(?:\\d{1,2}|\\p{Ll}+) (?:(?:small|young|adult|grown-up|minor) )?(?:children|kids|hijos|enfants|figli|filhos|kinderen|barn|børn|dzieci)|famil(?:ia|le|y)|(?:two|three|four|five|six|seven|eight|dos|tres|cuatro|cinco|seis|deux|trois|quatre|cinq|six|due|tre|quattro|cinque|sei|dois|três|quatro|twee|drie|vier|två|tre|fyra|to|fire)(?=[,.;)]|$)';
const FATHER = 'father|dad|padre|père|pai|vader|pappa|far';
const MOTHER = 'mother|mum|mom|madre|mère|mãe|moeder|mamma|mor';
const PARENT = new RegExp(
  `^,? (?:an? |un |une |una |um |uma |een |en )?(?:(?:single|married|divorced|widowed) )?(?:(?<father>${FATHER})|(?<mother>${MOTHER}))[- ](?:of|de|di|van|till|til|av|af)[- ](?:${SO_MANY})|^,? (?:ein |eine )?(?:(?<vater>(?:[a-zäöü]+er )?(?:[Vv]ater|[Ff]amilienvater))|(?<mutter>(?:[a-zäöü]+e )?[Mm]utter))(?: (?:von (?:\\d|\\p{Ll}+) Kindern|(?:zweier|dreier|vierer) Kinder))?(?=,)`,
  'u',
);

/** ", padre di quattro figli": a father is a man. */
export function parentOf(rest: string): Reading | null {
  const found = PARENT.exec(rest);
  if (found === null) return null;
  const { father, vater } = found.groups ?? {};
  const isFather = father !== undefined || vater !== undefined;
  return reading(found[0], [{ kind: 'gender', gender: isFather ? 'M' : 'F', quote: quoted(found[0]) }]);
}
