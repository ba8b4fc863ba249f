import { foldKey } from './field-names.ts';
import type { IdentifierType } from './facts.ts';

/** What a state calls the numbers that it gives its people, its taxpayers or its companies, each for life. */
export interface NumberScheme {
  /** One word of its own, whatever it is called: `kvk`, `siren`. */
  name: string;
  type: IdentifierType;
  /** ISO 3166-1 alpha-2; null where several states have numbers of the name. */
  country: string | null;
}

type OfStates = Readonly<Record<string, string>>;

/** By state, `*` for several; of names joined by `=` each is the same number. */
const SCHEMES: Readonly<Partial<Record<IdentifierType, OfStates>>> = {
  national_id: {
    '*': 'jmbg=јмбг=ембг cedula=cedulaidentidad=cedulaciudadania=cedulaidentificacion dni=documentonacionalidentidad rut nric nic nid nin nie socialinsurance civilid=الرقمالمدني الرقمالقومي',
    US: 'ssn=socialsecurity',
    GB: 'nino=nationalinsurance',
    IE: 'ppsn=pps',
    NL: 'bsn=burgerservice',
    PL: 'pesel',
    BG: 'egn=егн',
    RO: 'cnp',
    HR: 'oibgradana',
    SI: 'emso',
    CZ: 'rodnecislo',
    EE: 'isikukood',
    LV: 'personaskods',
    LT: 'asmenskodas',
    SE: 'personnummer',
    NO: 'fodselsnummer',
    DK: 'cpr=cprnr',
    FI: 'henkilotunnus=hetu',
    IS: 'kennitala',
    GR: 'amka',
    DE: 'sozialversicherungs',
    CH: 'ahv=ahvn',
    FR: 'nir',
    PT: 'cartaodecidadao=cartaocidadao=citizencard',
    HU: 'szemelyiazonosito=szemelyiszam',
    MX: 'curp',
    SV: 'dui=documentounicoidentidad',
    AO: 'bilheteidentidade',
    SG: 'fin',
    AZ: 'fincode',
    HK: 'hkid',
    MY: 'mykad',
    PK: 'cnic',
    IN: 'aadhaar=aadhar',
    MM: 'nrc=nationalregistrationcard',
    ID: 'nik=ktp=niknumber',
    TR: 'tckn=tckimlik=kimlik',
    JP: 'mynumber',
    UA: 'rnokpp',
    KZ: 'iin=zhsn=иин',
    UZ: 'pinfl=jshshir=пинфл=жшшир',
    AE: 'emiratesid',
    SA: 'iqama',
    IL: 'teudatzehut=תז=תעודתזהות',
    IR: 'codemelli',
    ZA: 'saidnumber',
  },
  tax_id: {
    '*': 'nif nit nipt=nuis inn=инн rfc=registrofederalcontribuyentes',
    BR: 'cpf',
    AR: 'cuil cuit',
    ES: 'cif',
    DE: 'steuerid=steueridentifikations ust=ustid=ustidnr',
    IT: 'codicefiscale=cf piva=partitaiva',
    IN: 'pan gstin',
    AU: 'tfn',
    GB: 'utr',
    US: 'itin ein',
    GR: 'afm=αφμ',
    PL: 'nip',
    CZ: 'dic',
    PK: 'ntn',
    KE: 'krapin',
    ID: 'npwp',
    MZ: 'nuit',
    MA: 'ice',
    TN: 'matriculefiscal',
    AE: 'trn',
    VN: 'mst=masothue',
  },
  registration_number: {
    '*': 'rccm ruc=registrounicocontribuyentes rif brn=businessregistration crn=cr=commercialregistration rc ico=identifikacnicislo okpo=окпо',
    BR: 'cnpj',
    PL: 'krs=nrkrs regon',
    RO: 'cui registrulcomertului',
    RU: 'ogrn=огрн ogrnip=огрнип',
    UA: 'edrpou=єдрпоу=кодєдрпоу',
    BY: 'unp=унп',
    KZ: 'bin=бин',
    HR: 'oib mbs',
    CN: 'unifiedsocialcredit=uscc=统一社会信用代码',
    NO: 'organisasjons',
    SE: 'organisations',
    DK: 'cvr',
    FI: 'ytunnus',
    EE: 'registrikood',
    SG: 'uen',
    AU: 'abn acn arbn',
    NZ: 'nzbn',
    FR: 'siren=siret=rcs',
    NL: 'kvk',
    BE: 'kbo=bce=ondernemings',
    DE: 'hrb hra',
    AT: 'fn=firmenbuch',
    CH: 'che',
    IN: 'cin=corporateidentity=corporateidentification=llpin',
    GB: 'companieshouse',
    HU: 'cegjegyzek=cegjegyzekszam=cegszam=cg',
    PT: 'nipc',
    ID: 'nib',
    TR: 'mersis',
    GR: 'gemi=γεμη',
    BG: 'eik=uik=еик',
    ZA: 'cipc',
    PK: 'cuin',
    IE: 'cro',
    JP: 'houjinbangou=corporate=法人番号',
    MD: 'idno',
    RS: 'maticnibroj=матичниброј=mb',
    BA: 'jib',
    MK: 'embs',
    MY: 'ssm',
  },
};

/** Words behind the name of a number: `cpf_number`, `KvK-nummer`, `CVR-nr.`. */
const ENDS = ['', 'number', 'no', 'nr', 'numero', 'num', 'nummer', 'szam', 'code', 'id'];
/** Labels that are a part of the number: an HRA and an HRB of one court number companies apart. */
const KEPT: ReadonlySet<string> = new Set(['hrb', 'hra', 'che']);

const BY_NAME: ReadonlyMap<string, NumberScheme> = new Map(
  Object.entries(SCHEMES).flatMap(([type, states]) =>
    Object.entries(states).flatMap(([state, names]) =>
      names.split(' ').flatMap((group) =>
        group.split('=').map((name, _index, [first = name]) => {
          const country = state === '*' ? null : state;
          return [name, { name: first, type: type as IdentifierType, country }] as const;
        }),
      ),
    ),
  ),
);

/** The names of fields that hold numbers of a type. */
export function schemeFields(type: IdentifierType): string[] {
  const names = [...BY_NAME].filter(([, scheme]) => scheme.type === type).map(([name]) => name);
  return names.flatMap((name) => ENDS.map((end) => `${name}${end}`));
}

/** Which numbers a label or the name of a field means; null where it is none of them. */
export function schemeOf(label: string): NumberScheme | null {
  const folded = foldKey(label.replace(/(?<=\p{L})[ _](?:de|del|di|do|da)(?=[ _])/giu, ''));
  for (const end of ENDS) {
    const found = folded.endsWith(end) ? BY_NAME.get(folded.slice(0, folded.length - end.length)) : undefined;
    if (found !== undefined) return found;
  }
  return null;
}

/** "KvK 30177245", "C.F.: BND…", and "RC704418", where only digits follow. */
const LABEL = /^\s*(?<label>\p{L}[\p{L}\p{M}.’'/ -]*?)(?:\s*[:#№º°]+\s*|[. -]+(?=[\p{Lu}\d]*\d)|(?=\d))/u;
/** Types one state's numbers of which go under each other's names. */
const OF_PEOPLE: ReadonlySet<IdentifierType> = new Set(['national_id', 'tax_id', 'document_number']);
const OF_COMPANIES: ReadonlySet<IdentifierType> = new Set(['registration_number', 'tax_id']);

/** A number without the label before it ("KvK 30177245"), and whose numbers the label says it is one of. */
export function withoutLabel(type: IdentifierType, text: string): { number: string; scheme: NumberScheme | null } {
  const found = LABEL.exec(text);
  const scheme = found ? schemeOf(found.groups?.label ?? '') : null;
  const fits = (types: ReadonlySet<IdentifierType>) => scheme !== null && types.has(type) && types.has(scheme.type);
  const isCompanys = scheme !== null && isOneOfACompany(scheme) && OF_COMPANIES.has(type);
  if (!found || scheme === null || !(fits(OF_PEOPLE) || fits(OF_COMPANIES) || isCompanys))
    return { number: text, scheme: null };
  return { number: KEPT.has(scheme.name) ? text : text.slice(found[0].length), scheme };
}

/** Numbers that show what they are: of China (GB 32100-2015), and of the companies of India, Germany, Brazil and Romania. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^[1-9A-Y][1-9]\d{6}[\dA-HJ-NPQRTUWXY]{10}$/, 'unifiedsocialcredit'],
  [/^[LU]\d{5}[A-Z]{2}\d{4}[A-Z]{3}\d{6}$/, 'cin'],
  [/^HR[AB]\d/, 'hrb'],
  [/^NI\d{6}$/, 'companieshouse'],
  [/^\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}$/, 'cnpj'],
  [/^J ?\d{1,2}\/\d{1,6}\/(?:19|20)\d{2}$/, 'registrulcomertului'],
];

/** Where several states have numbers of a name, those whose form shows the state: the tax offices of Peru and Ecuador. */
const STATE_BY_FORM: readonly (readonly [string, RegExp, string])[] = [
  ['ruc', /^(?:10|15|17|20)\d{9}$/, 'PE'],
  ['ruc', /^\d{10}001$/, 'EC'],
];

/** The scheme with the state that the form of a number of its shows. */
export function withState(scheme: NumberScheme, value: string): NumberScheme {
  const state = STATE_BY_FORM.find(([name, form]) => name === scheme.name && form.test(value))?.[2];
  return state === undefined ? scheme : { ...scheme, country: state };
}

/**
 * Numbers of tax offices and registers that states know a company by, one each for its life, under whatever name of a field
 * they stand.
 */
const ONE_OF_A_COMPANY: ReadonlySet<string> = new Set(
  'cuit rut ruc nit rif cnpj rfc nip regon krs nif cif piva nipc bin ein inn ogrn afm gemi nuit ice krapin cui ico oib edrpou unp eik kvk siren cvr'.split(
    ' ',
  ),
);

/** Whether a company has one number of the scheme for its life, so that two of them are two companies. */
export function isOneOfACompany({ name }: NumberScheme): boolean {
  return ONE_OF_A_COMPANY.has(name);
}

/** Whose a number is by its own signs, normalised or as written; null where they do not show it. */
export function schemeByShape(value: string): NumberScheme | null {
  const name = SHAPES.find(([shape]) => shape.test(value))?.[1];
  return name === undefined ? null : (BY_NAME.get(name) ?? null);
}
