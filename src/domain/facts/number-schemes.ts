import { iso31662 } from 'iso-3166';
import { toCountryCode } from '../countries/country-code.ts';
import { peopleCode } from '../countries/people-code.ts';
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
    '*': 'jmbg cedula=cedulaidentidad=cedulaciudadania=cedulaidentificacion dni=documentonacionalidentidad rut nric nic nid nin nie socialinsurance civilid',
    US: 'ssn=socialsecurity',
    GB: 'nino=nationalinsurance',
    IE: 'ppsn=pps',
    NL: 'bsn=burgerservice',
    PL: 'pesel',
    BG: 'egn',
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
    SG: 'fin',
    HK: 'hkid',
    MY: 'mykad',
    PK: 'cnic',
    IN: 'aadhaar=aadhar',
    MM: 'nrc=nationalregistrationcard',
    ID: 'nik=ktp=niknumber',
    TR: 'tckn=tckimlik=kimlik',
    JP: 'mynumber',
    UA: 'rnokpp',
    KZ: 'iin=zhsn',
    UZ: 'pinfl=jshshir',
    AE: 'emiratesid',
    SA: 'iqama',
    IL: 'teudatzehut',
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
    HU: 'cegjegyzek',
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
    RS: 'maticnibroj=матичниброј',
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

/** Numbers that show what they are: of China (GB 32100-2015), and of the companies of India, Germany and Romania. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^[1-9A-Y][1-9]\d{6}[\dA-HJ-NPQRTUWXY]{10}$/, 'unifiedsocialcredit'],
  [/^[LU]\d{5}[A-Z]{2}\d{4}[A-Z]{3}\d{6}$/, 'cin'],
  [/^HR[AB]\d/, 'hrb'],
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

/** What registers are called, and the state that keeps them. */
const REGISTERS: OfStates = {
  GB: 'companieshouse englandandwales englandwales scotland northernireland',
  SG: 'acra',
  IN: 'mca ministryofcorporateaffairs',
  NG: 'cac corporateaffairscommission',
  PL: 'krs krajowyrejestrsadowy',
  NL: 'kvk kamervankoophandel',
  RU: 'egrul егрюл',
  NO: 'bronnoysund bronnoysundregistrene brreg foretaksregisteret',
  SE: 'bolagsverket',
  DK: 'cvr erhvervsstyrelsen',
  FI: 'prh',
  IE: 'cro companiesregistrationoffice',
  MY: 'ssm suruhanjayasyarikat',
  ZA: 'cipc',
  AU: 'asic',
  PE: 'sunat sunarp',
  FR: 'infogreffe sirene',
  HK: 'hkcr',
  BR: 'receitafederal',
  CH: 'zefix',
  PK: 'secp securitiesandexchangecommissionofpakistan',
  CZ: 'obchodnirejstrik',
  SK: 'obchodnyregister orsr',
  AT: 'firmenbuch',
  IT: 'registroimprese registrodelleimprese infocamere',
  RO: 'onrc registrulcomertului',
  EE: 'ariregister',
  LT: 'registrucentras',
  LV: 'uznemumuregistrs lursoft',
  HR: 'sudskiregistar',
  SI: 'ajpes',
  RS: 'apr agencijazaprivredneregistre',
  HU: 'cegjegyzek cegbirosag',
  BE: 'kbo bce banquecarrefour kruispuntbank',
  NZ: 'nzbn',
  PH: 'secphilippines',
  KE: 'brs',
  GR: 'gemi',
  AE: 'ded dubaided sedd added rakded dubaieconomy jafza dmcc difc adgm rakez rakicc',
  UA: 'edr',
  KZ: 'egov',
};
const STATE_OF_REGISTER: ReadonlyMap<string, string> = new Map(
  Object.entries(REGISTERS).flatMap(([state, names]) => names.split(' ').map((name) => [name, state] as const)),
);

/** The state that keeps the register of the name; null where the name does not tell. */
export function stateOfRegister(name: string): string | null {
  const words = name.split(/[^\p{L}]+/u).filter((word) => word !== '');
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--) {
      const state = STATE_OF_REGISTER.get(foldKey(words.slice(from, to).join('')));
      if (state !== undefined) return state;
    }
  if (/^(?:amtsgericht|ag|registergericht) \p{Lu}/iu.test(name.trim())) return 'DE';
  const part = partWithRegister(name);
  if (part !== null) return part.slice(0, 2);
  return stateNamed(name.trim(), words);
}

/** "CZ Obchodní rejstřík", "Commercial Register of Bulgaria", "Companies House (UK)": the state that the words name. */
function stateNamed(name: string, words: readonly string[]): string | null {
  const ends = [words[0] ?? '', words.at(-1) ?? ''].filter((word) => /^\p{Lu}{2,3}$/u.test(word));
  const of =
    /(?:^|[(,] ?|(?<!\p{L})(?:of|de|du|della?|von|van) (?:the |la |las |los )?)(?<state>\p{Lu}\p{L}+(?: \p{L}+){0,2}?)\)?$/u.exec(
      name,
    );
  const codes = [...ends, of?.groups?.state ?? ''].flatMap((text) => (text === '' ? [] : (toCountryCode(text) ?? [])));
  return codes[0] ?? words.flatMap((word) => (/^\p{Lu}/u.test(word) ? (peopleCode(word) ?? []) : []))[0] ?? null;
}

/** States in which each court, state, emirate or province keeps a register of its own. */
const OF_MANY_REGISTERS: ReadonlySet<string> = new Set(['DE', 'US', 'CA', 'AE', 'MX']);

const PARTS: ReadonlyMap<string, string> = new Map(
  iso31662
    // Of the two Georgias the one that is a state is meant by its code alone.
    .filter(({ code, name }) => /^(?:US|CA|AE)-/.test(code) && toCountryCode(name) === null)
    .flatMap(({ code, name }) => [code, name].map((text) => [foldKey(text), code] as const)),
);
/** "Delaware Division of Corporations", "State of Utah", "Nevada, USA". */
const BESIDE_PART =
  /^(?:(?:secretary of )?state of|secretary of state,?)\s+|,?\s+(?:secretary of state|division of corporations|department of state|(?:file|entity)(?: no| number)?|usa|united states|canada)\.?$/giu;

/** The state, province or emirate with a register of its own that a name of a register is of: `US-UT`; null where of none. */
export function partWithRegister(name: string): string | null {
  return PARTS.get(foldKey(name.trim().replace(BESIDE_PART, ''))) ?? null;
}

export function hasOneRegister(country: string): boolean {
  return !OF_MANY_REGISTERS.has(country);
}
