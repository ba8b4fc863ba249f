/** Adjectives of nationality in German, French and Spanish, without marks, by ISO 3166-1 alpha-2 code; endings apart. */
const STEMS: Readonly<Record<string, string>> = {
  AT: 'osterreichisch autrichien autrichienne austriaco',
  AR: 'argentinisch argentin argentine argentino',
  BE: 'belgisch belge belga',
  BG: 'bulgarisch bulgare bulgaro',
  BR: 'brasilianisch bresilien bresilienne brasileno',
  CH: 'schweizerisch suisse suizo',
  CN: 'chinesisch chinois chinoise',
  CO: 'kolumbianisch colombien colombienne colombiano',
  CZ: 'tschechisch tcheque checo',
  DE: 'deutsch allemand allemande aleman alemana',
  DK: 'danisch danois danoise danes danesa',
  DZ: 'algerisch algerien algerienne argelino',
  EG: 'agyptisch egyptien egyptienne egipcio',
  ES: 'spanisch espagnol espagnole espanol espanola',
  FR: 'franzosisch francais francaise frances francesa',
  GB: 'britisch britannique britanico',
  GR: 'griechisch grec grecque griego',
  HR: 'kroatisch croate croata',
  HU: 'ungarisch hongrois hongroise hungaro',
  IE: 'irisch irlandais irlandaise irlandes irlandesa',
  IN: 'indisch indien indienne',
  IR: 'iranisch iranien iranienne irani',
  IT: 'italienisch italien italienne italiano',
  MA: 'marokkanisch marocain marocaine marroqui',
  MX: 'mexikanisch mexicain mexicaine mexicano',
  NL: 'niederlandisch neerlandais neerlandaise holandes holandesa',
  PL: 'polnisch polonais polonaise polaco',
  PT: 'portugiesisch portugais portugaise portugues portuguesa',
  RO: 'rumanisch roumain roumaine rumano',
  RS: 'serbisch serbe serbio',
  RU: 'russisch russe ruso',
  SE: 'schwedisch suedois suedoise sueco',
  SY: 'syrisch syrien syrienne sirio',
  TR: 'turkisch turc turque turco',
  UA: 'ukrainisch ukrainien ukrainienne ucraniano',
  US: 'amerikanisch us-amerikanisch americain americaine estadounidense',
  VE: 'venezolanisch venezuelien venezuelienne venezolano',
};

/** Those stems with their endings: `deutsch`, `deutsche`, `deutscher`; `italiano`, `italiana`. */
export const OTHER_DEMONYM_CODES: readonly (readonly [string, string])[] = Object.entries(STEMS).flatMap(
  ([code, stems]) =>
    stems
      .replaceAll('-', ' ')
      .split(' ')
      .filter((stem) => stem !== 'us')
      .flatMap(withEndings)
      .map((word) => [word, code] as const),
);

function withEndings(stem: string): string[] {
  if (stem.endsWith('sch')) return ['', 'e', 'er', 'en', 'em', 'es'].map((ending) => stem + ending);
  return stem.endsWith('o') ? [stem, `${stem.slice(0, -1)}a`] : [stem];
}
