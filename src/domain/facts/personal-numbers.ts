import type { IdentifierType } from './facts.ts';

/**
 * What states and their registers call the number of a person, of a taxpayer or of a company, as names of fields. Whom a
 * state gives one, keeps it for life.
 */
const NUMBERS: Readonly<Partial<Record<IdentifierType, string>>> = {
  national_id:
    'ssn socialsecurity nino nationalinsurance ppsn bsn burgerservice pesel egn cnp jmbg oib emso rodnecislo isikukood personaskods asmenskodas ' +
    'personnummer fodselsnummer cpr henkilotunnus hetu kennitala amka dni nie cedula cedulaidentidad cedulaciudadania curp rut nric fin hkid ' +
    'mykad cnic aadhaar aadhar tckn tckimlik kimlik socialinsurance sozialversicherungs ahv ahvn nir citizencard cartaodecidadao mynumber rnokpp',
  tax_id: 'cpf nif nit cuil cuit rfc steuerid codicefiscale pan tfn utr itin afm nip cif piva',
  registration_number:
    'cnpj krs regon unp bin okpo edrpou ico oib ogrnip unifiedsocialcredit orgnr organisationsnummer cvr uen abn acn siret siren kvk crn brn ogrn',
};

/** `cpf`, `cpf_number`, `CPF no.`: each name with what is written behind it. */
export function personalNumberFields(type: IdentifierType): string[] {
  const names = NUMBERS[type]?.split(' ') ?? [];
  return [...new Set(names.flatMap((name) => ['', 'number', 'no', 'nr', 'numero'].map((end) => `${name}${end}`)))];
}
