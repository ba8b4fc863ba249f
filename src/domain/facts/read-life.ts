import { isName } from '../names/is-name.ts';
import { genderOfAddress } from '../text/titles.ts';
import type { GenderFact, NameFact, Stated } from './facts.ts';
import { FieldReader, fieldsOf } from './field-reader.ts';

const OCCUPATIONS = [
  'occupation',
  'occupations',
  'profession',
  'professions',
  'job',
  'jobtitle',
  'jobtitles',
  'position',
  'positions',
  'employmenttitle',
];
const EMPLOYERS = [
  'employer',
  'employers',
  'employername',
  'company',
  'companies',
  'workplace',
  'worksat',
  'worksfor',
  'previousemployer',
  'previousemployers',
  'formeremployer',
  'formeremployers',
  'pastemployers',
  'lastemployer',
];
const RELATIVES = [
  'relatives',
  'relative',
  'family',
  'familymembers',
  'familymember',
  'spouse',
  'spousename',
  'wife',
  'husband',
  'partner',
  'father',
  'fathername',
  'fathersname',
  'mother',
  'mothername',
  'mothersname',
  'parents',
  'children',
  'siblings',
  'brother',
  'sister',
  'son',
  'daughter',
];

/** Jobs and functions, by their titles. */
export function readOccupations(reader: FieldReader): Stated[] {
  return distinct([...reader.texts(OCCUPATIONS, isName), ...titlesIn(reader, [...OCCUPATIONS, 'employment'])]);
}

function titlesIn(reader: FieldReader, names: readonly string[]): Stated[] {
  return reader
    .objects(names)
    .flatMap(({ object, pointer }) =>
      new FieldReader(fieldsOf(object, pointer)).texts(['title', 'occupation', 'position', 'jobtitle', 'role']),
    );
}

export function readEmployers(reader: FieldReader): Stated[] {
  const inside = reader
    .objects(['employment', 'employer', 'employers', 'occupation', 'occupations', 'job', 'jobs'])
    .flatMap(({ object, pointer }) =>
      new FieldReader(fieldsOf(object, pointer)).texts(['employer', 'employername', 'company', 'organisation', 'name']),
    );
  return distinct([...reader.texts(EMPLOYERS, isName), ...inside]);
}

/** Names of relatives, however their kinship is called. */
export function readRelatives(reader: FieldReader): Stated[] {
  const inside = reader.objects(RELATIVES).flatMap(({ object, pointer }) => {
    const inner = new FieldReader(fieldsOf(object, pointer));
    const whole = inner.texts(['name', 'fullname', 'personname'], isName)[0];
    if (whole) return [whole];
    const [first, last] = [inner.texts(['firstname', 'givenname'])[0], inner.texts(['lastname', 'surname'])[0]];
    return first && last ? [{ text: `${first.text} ${last.text}`, pointer: last.pointer }] : [];
  });
  return distinct([...reader.texts(RELATIVES, isName), ...inside]);
}

function distinct(stated: readonly Stated[]): Stated[] {
  return [...new Map(stated.map((one) => [one.text, one])).values()];
}

const FEMALE = genders(
  'f|female|woman|girl|w|weiblich|frau|femme|f[ée]minin|féminine|mujer|femenino|femenina|mrs|ms|miss|mme|sra|señora|señorita|hembra|femmina|femminile|donna|mulher|feminino|feminina',
  'vrouw|vrouwelijk|kvinde|kvinne|kvinna|kvindelig|kvinnelig|kvinnlig|nainen|kobieta|żeńska|k|žena|ženská|női|nő|femeie|feminin|kadın|bayan|γυναίκα|θήλυ|θ',
  'женский|женщина|жен|ж|жіноча|жінка|жена|أنثى|انثى|امرأة|زن|女|女性|여|여자|여성|หญิง|เพศหญิง',
);
const MALE = genders(
  'm|male|man|boy|männlich|maennlich|herr|homme|masculin|hombre|masculino|mr|monsieur|sr|señor|varón|maschio|maschile|uomo|homem',
  'mannelijk|mand|mann|mandlig|mannlig|manlig|mies|mężczyzna|męska|muž|mužská|férfi|bărbat|erkek|bay|άνδρας|άρρεν',
  'мужской|мужчина|муж|м|чоловіча|чоловік|мъж|ذكر|رجل|مرد|男|男性|남|남자|남성|ชาย|เพศชาย',
);

function genders(...words: string[]): RegExp {
  return new RegExp(`^(?:${words.join('|')})\\.?$`, 'iu');
}

/** What a form of address that stands in a name tells of its bearer. */
export function gendersOfNames(names: readonly NameFact[]): GenderFact[] {
  return names.flatMap(({ text, pointer }) => {
    const gender = genderOfAddress(text);
    return gender === null ? [] : [{ gender, text, pointer }];
  });
}

/** Says that a gender is neither or is not known. */
const NO_GENDER =
  /^(?:x|u|o|d|unknown|n\/?a|none|null|other|diverse?s?|non[- ]?binary|not (?:known|stated|specified|available)|unbekannt|inconnu|desconocido|-+)$/iu;

/** "F (verified, ID card)". */
const REMARK = / ?\([^()]{1,60}\)$/u;

/** What a party says of its gender, in its own words or by its form of address; what cannot be read is named in words. */
export function readGenders(reader: FieldReader): { facts: GenderFact[]; problems: string[] } {
  const stated = reader.texts(['gender', 'sex']).map((fact) => ({ ...fact, text: fact.text.replace(REMARK, '') }));
  const facts = [...stated, ...reader.texts(['salutation', 'honorific', 'anrede'])].flatMap(
    ({ text, pointer }): GenderFact[] => {
      if (FEMALE.test(text)) return [{ gender: 'F', text, pointer }];
      return MALE.test(text) ? [{ gender: 'M', text, pointer }] : [];
    },
  );
  const unread = stated.filter(({ text }) => !FEMALE.test(text) && !MALE.test(text) && !NO_GENDER.test(text));
  return { facts, problems: unread.map(({ text }) => `gender "${text.slice(0, 60)}" cannot be read`) };
}
