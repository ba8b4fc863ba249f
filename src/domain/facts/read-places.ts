import { toCountryCode } from '../countries/country-code.ts';
import type { AddressFact, CountryFact, PlaceFact } from './facts.ts';
import { FieldReader, fieldsOf } from './field-reader.ts';
import { addressOfLine, addressOfParts, placeOfText, townForm } from './postal-address.ts';
import { addressLines, addressObjects } from './read-countries.ts';

const BIRTH_PLACES = [
  'birthplace',
  'placeofbirth',
  'birthplaces',
  'placesofbirth',
  'pob',
  'birthcity',
  'cityofbirth',
  'birthtown',
  'townofbirth',
  'bornin',
  'bornat',
];
/** `{born: {on, in}}`, `{né: {le, à}}` */
const IN = ['in', 'at', 'where', 'a', 'en', 'em', 'te'];
const TOWNS = ['city', 'town', 'locality', 'cityname', 'municipality', 'village', 'citystateprovincepostalcode'];
const STREETS = [
  'street',
  'streetname',
  'line1',
  'addressline1',
  'addressline',
  'street1',
  'streetaddress',
  'address1',
];
const NUMBERS = ['housenumber', 'streetnumber', 'buildingnumber', 'number', 'housenumberorname'];
const POSTCODES = ['postcode', 'postalcode', 'zip', 'zipcode'];
const COUNTRIES = ['country', 'countrycode', 'countryname'];
const WHOLE = ['full', 'fulladdress', 'formatted', 'formattedaddress', 'address', 'addresstext', 'value', 'text'];

/** Where somebody was born: the town, and the country as one more of their countries. */
export function readBirthPlaces(reader: FieldReader): { places: PlaceFact[]; countries: CountryFact[] } {
  const texts = [
    ...reader.texts(BIRTH_PLACES, (text) => /\p{L}{2}/u.test(text)),
    ...reader.texts(['born'], (text) => /^(?:[\p{Lu}\p{Lo}])[^\p{N}]+$/u.test(text)),
  ].map(({ text, pointer }) => ({ ...placeOfText(text), text, pointer }));
  const objects = reader
    .objects([
      ...BIRTH_PLACES,
      'birthdate',
      'birthdates',
      'dateofbirth',
      'dob',
      'birth',
      'birthinfo',
      'birthdetails',
      'birthinformation',
      'birthdata',
      'born',
    ])
    .flatMap(({ object, pointer }) => {
      const inner = new FieldReader(fieldsOf(object, pointer));
      const town = inner.texts([...TOWNS, 'place', 'birthplace', ...IN])[0];
      const country = inner.texts(COUNTRIES)[0];
      if (!town && !country) return [];
      const text = [town?.text, country?.text].filter((part) => part !== undefined).join(', ');
      const code = country ? toCountryCode(country.text) : null;
      return [{ town: town ? townForm(town.text) : '', country: code, text, pointer }];
    });
  const found = [...texts, ...objects];
  return {
    places: found.filter(({ town }) => town !== ''),
    countries: found.flatMap(({ country, text, pointer }) =>
      country === null ? [] : [{ code: country, role: 'birth' as const, text, pointer }],
    ),
  };
}

/** Postal addresses, and the country each names as one of residence. */
export function readAddresses(reader: FieldReader): { addresses: AddressFact[]; countries: CountryFact[] } {
  const found = [
    ...addressObjects(reader).flatMap(({ fields, pointer }) => ofObject(fields, pointer)),
    ...addressLines(reader).map(({ text, pointer }) => ({ ...addressOfLine(text), text, pointer })),
    ...ofTopLevel(reader),
  ];
  return {
    addresses: found
      .filter(({ full, town }) => full !== null || town !== null)
      .map(({ full, town, text, pointer }) => ({ full, town, text, pointer })),
    countries: found.flatMap(({ country, text, pointer }) =>
      country === null ? [] : [{ code: country, role: 'residence' as const, text, pointer }],
    ),
  };
}

interface FoundAddress {
  full: string | null;
  town: string | null;
  country: string | null;
  text: string;
  pointer: string;
}

function ofObject(fields: FieldReader, pointer: string): FoundAddress[] {
  const parts = partsOf(fields);
  const country = fields.texts(COUNTRIES)[0]?.text ?? null;
  const whole = fields.texts(WHOLE)[0];
  // `{address: "12 Main St", city: "Tulsa"}`: what is called the address is the street.
  if (parts.street === null && parts.town !== null) parts.street = whole?.text.split(',')[0] ?? null;
  if (parts.street === null && parts.town === null && whole) {
    const line = addressOfLine(whole.text);
    return [{ ...line, country: null, text: whole.text, pointer: whole.pointer }];
  }
  const text = [parts.number, parts.street, parts.postcode, parts.town, country].filter((part) => part !== null);
  // The country of an address object is read with the other countries.
  return text.length === 0 ? [] : [{ ...addressOfParts(parts), country: null, text: text.join(' '), pointer }];
}

function partsOf(fields: FieldReader) {
  const first = (names: readonly string[]) => fields.texts(names)[0]?.text ?? null;
  return {
    number: first(NUMBERS),
    street: first(STREETS),
    town: first(TOWNS),
    postcode: first(POSTCODES),
    country: null,
  };
}

/** Street and town among the party's own fields. */
function ofTopLevel(reader: FieldReader): FoundAddress[] {
  const town = reader.texts([...TOWNS, 'residencecity', 'cityofresidence'])[0];
  const [street, postcode] = [reader.texts(STREETS)[0], reader.texts(POSTCODES)[0]];
  const [first] = [town, street, postcode].filter((part) => part !== undefined);
  if (!first) return [];
  const number = reader.texts(['housenumber', 'streetnumber', 'buildingnumber'])[0]?.text ?? null;
  const parts = { number, street: street?.text ?? null, town: town?.text ?? null, postcode: postcode?.text ?? null };
  const text = [parts.number, parts.street, parts.postcode, parts.town].filter((part) => part !== null).join(' ');
  return [{ ...addressOfParts({ ...parts, country: null }), text, pointer: first.pointer }];
}
