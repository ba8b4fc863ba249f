import { toNationalityCode } from '../countries/nationalities.ts';
import { DATE_PATTERN } from '../dates/dates-in-text.ts';
import type { NameFact } from '../facts/facts.ts';
import { fieldName } from '../facts/field-names.ts';
import { FieldReader, WRAPPERS, fieldsOf, isObject } from '../facts/field-reader.ts';
import type { Field, JsonObject } from '../facts/field-reader.ts';
import { readGenders } from '../facts/read-life.ts';
import { readNames, readNamesInParts } from '../facts/read-names.ts';
import { compareNames } from '../names/compare-names.ts';
import { mayBeOneName } from '../names/name-comparison.ts';
import type { Policy } from '../policy/policy.ts';

/** Objects of a customer's details that hold what the customer says of itself. */
const OF_ITSELF =
  /^(?:kyc|cdd|onboarding|customer|client|cliente|kunde[n]?|klient)?(?:data|info|information|details|profile|record|form|stammdaten|daten|angaben|datos|datospersonales|donnees|donneespersonnelles|dati|datipersonali|datianagrafici|anagrafica|dados|dadospessoais|dane|daneosobowe|gegevens|persoonsgegevens|personuppgifter|uppgifter|opplysninger|oplysninger|henkilotiedot|tiedot|udaje|osobniudaje|osobneudaje|adatok|szemelyesadatok|datepersonale|bilgiler|kisiselbilgiler|данные|персональныеданные|личныеданные|анкета|анкетныеданные|дані|персональнідані|بيانات|البيانات|البياناتالشخصية|个人信息|基本信息|個人情報|개인정보)$|^(?:kyc|customer|client|cliente|titular|kunde?|kunden|klient|musteri|asiakas|zakaznik|ugyfel|клиент|клієнт|العميل|客户|客戶|顧客|고객)$/u;

const NOTES = ['note', 'notes', 'remarks', 'comment', 'comments', 'freetext', 'description', 'memo'];
const LONGEST_NOTE = 200;

interface Whose {
  fullName: string;
  policy: Policy;
  /** Whether the customer is a company, whose details tell of many persons. */
  company: boolean;
}

/** The fields of a customer's details, those of objects that only wrap them included, and of what a note says whole. */
export function fieldsOfCustomer(details: JsonObject, whose: Whose): Field[] {
  const own = Object.entries(details).filter(
    ([key, value]) => whose.company || !isObject(value) || !wraps(fieldName(key)) || !isOfAnother(value, whose),
  );
  const fields = fieldsOf(Object.fromEntries(own), '').flatMap((field, _, { length }) =>
    isObject(field.value) && (OF_ITSELF.test(field.key) || (length === 1 && isWholeOf(field, whose)))
      ? fieldsOf(field.value, field.pointer)
      : [field],
  );
  return whose.company ? fields : [...fields, ...fieldsOfNotes(fields)];
}

/** `{input: {firstName: "Pedro", …}}`: all that is told stands under one word, with the customer's own name. */
function isWholeOf({ key, value }: Field, whose: Whose): boolean {
  return (
    !OF_ANOTHER.test(key) &&
    isObject(value) &&
    namesIn(new FieldReader(fieldsOf(value, '')), whose.policy).length > 0 &&
    !isOfAnother(value, whose)
  );
}

function wraps(key: string): boolean {
  return OF_ITSELF.test(key) || WRAPPERS.has(key);
}

/** `{titular: {nombre: "Pedro …"}}`: the holder of the account, or a client of the customer's. */
function isOfAnother(object: JsonObject, { fullName, policy }: Whose): boolean {
  const reader = new FieldReader(fieldsOf(object, ''));
  const names = namesIn(reader, policy);
  const isOwn = ({ text }: NameFact) =>
    mayBeOneName(compareNames(fullName, text, { company: false, policy: policy.names }));
  return reader.texts(RELATIONS).length > 0 || (names.length > 0 && !names.some(isOwn));
}

function namesIn(reader: FieldReader, policy: Policy): NameFact[] {
  return [...readNames(reader, policy), ...readNamesInParts(reader, policy)];
}

const RELATIONS = ['relation', 'relationship', 'kinship'];

/** Of the one note that a customer's details hold where they name nobody else, and as a man or woman that they say it is. */
function fieldsOfNotes(fields: readonly Field[]): Field[] {
  const reader = new FieldReader(fields);
  const [note, ...others] = reader.texts(NOTES);
  if (note === undefined || others.length > 0 || fields.some(({ key }) => OF_ANOTHER.test(key))) return [];
  const told = FEMALE.test(note.text) ? 'F' : MALE.test(note.text) ? 'M' : null;
  const isOther = told !== null && readGenders(reader).facts.some(({ gender }) => gender !== told);
  return isOther ? [] : fieldsOfNote(note);
}

const OF_ANOTHER =
  /spouse|partner|relative|parent|father|mother|child|guard|guarant|nominee|owner|holder|ubo|benefic|director|signator|represent|agent|referr/u;
const FEMALE = /^(?:née|nata|nacida|nascida|urodzona|narozena|narodená|născută|родилась|народилась) /iu;
const MALE = /^(?:né|nato|nacido|nascido|urodzony|narozen|narodený|născut|родился|народився) /iu;

/** "nato a Reggio Calabria il 23/05/1960, cittadino italiano": nothing where any part may be of somebody or something else. */
function fieldsOfNote({ text, pointer }: { text: string; pointer: string }): Field[] {
  if (text.length > LONGEST_NOTE) return [];
  const parts = text
    .replace(/[.]$/u, '')
    .split(/[,;] /u)
    .filter((part) => !SOURCE.test(part));
  const read = parts.map((part) => fieldsOfPart(part.trim(), pointer));
  return read.every((fields) => fields.length > 0) ? read.flat() : [];
}

function fieldsOfPart(part: string, pointer: string): Field[] {
  const born = BORN.exec(part);
  if (born !== null) {
    const [date = '', ...others] = part.match(DATES) ?? [];
    const [before = '', after = ''] = part.slice(born[0].length).split(date);
    const [first, last] = [BEFORE_DATE.exec(before), AFTER_DATE.exec(after)];
    if (date === '' || others.length > 0 || first === null || last === null) return [];
    const places = [first[1], last[1]].filter((place) => place !== undefined);
    return [{ key: 'dob', value: date, pointer }, ...places.map((value) => ({ key: 'placeofbirth', value, pointer }))];
  }
  const nationality = part.replace(OF_NATIONALITY, '');
  return toNationalityCode(nationality) === null ? [] : [{ key: 'nationality', value: nationality, pointer }];
}

const OF_NATIONALITY =
  /^(?:nationality|citizenship|citizen of|national of|staatsangehörigkeit|nationalité|nacionalidad|nazionalità|cittadinanza|nacionalidade|obywatelstwo|občanství|гражданство)(?: ?:)? /iu;
const WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}";
const PLACE = `${WORD}(?: (?:(?:de|di|del|della|la|am|an der|sur|da|do) )?${WORD}){0,3}(?: \\([^()\\d]{2,30}\\))?`;
const AT = '(?:in|at|à|a|en|em|te|i|w|v|la|în|au|aux) ';
const ON = '(?:on|in|le|en|il|nel|el|em|am|op|den|dnia|dne|la|the) ';
const BORN =
  /^(?:born|b\.|née?|nat[oa]|nacid[oa]|nascid[oa]|geboren|geb\.|født|född|syntynyt|ur\.|urodzon[ya]|narozena?|nar\.|narodený|narodená|született|născută?|родил(?:ся|ась)|народи(?:вся|лась)|(?:dob|d\.o\.b\.|date of birth|date de naissance|fecha de nacimiento|data di nascita|data de nascimento|geburtsdatum|data urodzenia|дата рождения|дата народження)(?: ?:)?) /iu;
const DATES = new RegExp(DATE_PATTERN, 'giu');
// Capitals tell a place from "il padre", so that their case matters.
const BEFORE_DATE = new RegExp(`^(?:${AT}(${PLACE}),? )?(?:${ON})?$`, 'u');
const AFTER_DATE = new RegExp(`^(?: ${AT}(${PLACE}))?$`, 'u');
const SOURCE =
  /^(?:selon|d[’']après|as per|per|according to|lt\.|laut|gemäß|según|secondo|come da|segundo|conforme|volgens|enligt|ifølge|wg|podle|по) (?:(?:son|sa|his|her|the|la|le|il|el|o|a|su|seu|sua|suo|dem|ihrem|seinem|zijn|haar) )?(?:passport|passeport|pasaporte|passaporto|passaporte|reisepass|pass|id(?: card)?|identity card|carte d[’']identité|carta d[’']identità|cédula|dni|documento(?: d[’']identità| de identidade?)?|personalausweis|ausweis|paspoort|dowód osobisty|паспорту)$/iu;
