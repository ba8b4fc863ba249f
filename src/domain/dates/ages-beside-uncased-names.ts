import { birthAtAge } from './age-at-date.ts';
import type { AgeMention, TextDate } from './ages-in-text.ts';
import { EARLIEST } from './interval.ts';

/** How the press of scripts without capitals writes an age right behind a name. */
const SCRIPTS = [
  {
    // "陈国强，男，现年62岁"
    pattern:
      /(?<before>\p{Script=Han}{2,12}) ?[（(，,] ?(?:[男女][，,] ?)?(?:\p{Script=Han}{1,4}族[，,] ?)?(?:现年|年龄|今年)?(?<age>[1-9]\d)岁/gu,
    parts: /\p{Script=Han}/gu,
    join: '',
    longest: 4,
    ofAnother: /[父母妻夫子女儿兄弟姐妹]$/u,
  },
  {
    // "محمد علي حسن، البالغ من العمر 62 عاما"
    pattern:
      /(?<before>(?:[\p{Script=Arabic}\p{M}]+ ){1,6}[\p{Script=Arabic}\p{M}]+) ?[،,(] ?(?:البالغة? من العمر )?(?<age>[1-9]\d|[١-٩][٠-٩]) ?(?:عاما|عامًا|سنة|عام)(?!\p{L})/gu,
    parts: /[\p{Script=Arabic}\p{M}]+/gu,
    join: ' ',
    longest: 5,
    ofAnother: /(?<!\p{L})و?(?:والدة?|ابنة?|نجل|شقيقة?|زوجة?|جد|عم|خال|صهر|محامية?|ضحية|أرملة?)(?!\p{L})/u,
  },
] as const;
const SHORTEST = 2;
const TELLS = /[٠-٩\d][٠-٩\d] ?(?:岁|عام|سنة)/u;
const MOST_MENTIONS = 300;

/**
 * Ages of whom a text names right before them, in scripts that do not write names large: only where the words before
 * are the name that was looked for, and no word makes it somebody else's relative.
 */
export function agesBesideUncasedNames(
  text: string,
  isCalled: (name: string) => boolean,
  { published, asOf }: TextDate,
): AgeMention[] {
  if (!TELLS.test(text)) return [];
  const at = published ?? { from: EARLIEST, to: asOf, precision: 'range' as const, circa: false };
  return SCRIPTS.flatMap(({ pattern, parts, join, longest, ofAnother }) =>
    [...text.matchAll(pattern).take(MOST_MENTIONS)].flatMap((match) => {
      const { before = '', age = '' } = match.groups ?? {};
      const words = before.match(parts) ?? [];
      const names = Array.from({ length: longest - SHORTEST + 1 }, (_, index) => words.slice(index - longest));
      if (ofAnother.test(before) || !names.some((name) => name.length >= SHORTEST && isCalled(name.join(join))))
        return [];
      const years = numberOf(age);
      const ages = { from: years, to: years };
      return [
        {
          quote: match[0],
          start: match.index,
          end: match.index + match[0].length,
          ages,
          at,
          birth: birthAtAge(ages, at),
        },
      ];
    }),
  );
}

/** Of western or Arabic figures. */
function numberOf(figures: string): number {
  return Number(figures.replace(/[٠-٩]/gu, (figure) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(figure))));
}
