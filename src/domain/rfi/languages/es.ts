import type { Wording } from '../wording.ts';

const FILES = 'PDF, JPEG o PNG, completos y legibles';
const IDENTITY_DOCUMENT = `copia de un pasaporte, documento de identidad o permiso de residencia vigente (${FILES})`;
const REGISTER_EXTRACT = `certificado o nota del registro mercantil de los últimos tres meses (${FILES})`;
const IN_WORDS = 'su respuesta en el texto del mensaje';

export const spanish: Wording = {
  names: ['spa', 'spanish', 'español', 'espanol', 'castellano'],
  subject: 'Asunto: Información que necesitamos para completar su expediente',
  greeting: {
    person: (name) => `Buenos días, ${name}:`,
    company: (name) => `Estimados señores y señoras de ${name}:`,
    unnamed: 'Buenos días:',
  },
  reason: {
    one: 'Tenemos la obligación de mantener completos y actualizados los datos de nuestros clientes. Para completar los suyos, necesitamos un dato más:',
    several:
      'Tenemos la obligación de mantener completos y actualizados los datos de nuestros clientes. Para completar los suyos, necesitamos lo siguiente:',
  },
  accepted: 'Aceptamos:',
  requests: {
    birth_date: { ask: 'Su fecha de nacimiento completa (día, mes y año).', accepted: IDENTITY_DOCUMENT },
    birth_place: { ask: 'Su lugar y país de nacimiento.', accepted: IDENTITY_DOCUMENT },
    middle_name: {
      ask: 'Su nombre completo, con todos los nombres y apellidos, y cualquier nombre anterior.',
      accepted: IDENTITY_DOCUMENT,
    },
    nationality: { ask: 'Su nacionalidad, o todas si tiene varias.', accepted: IDENTITY_DOCUMENT },
    residence: {
      ask: 'Su país de residencia y su dirección actual.',
      accepted: `factura de suministros, extracto bancario o carta oficial de los últimos tres meses (${FILES})`,
    },
    employer: {
      ask: 'Su profesión, y el nombre y la localidad de su empleador o negocio.',
      accepted: `${IN_WORDS}, con una nómina, un contrato de trabajo o una licencia de actividad (${FILES})`,
    },
    national_id: {
      ask: 'Su número nacional de identidad.',
      accepted: `copia del documento en que figura (${FILES})`,
    },
    passport: {
      ask: 'El número de su pasaporte y el país que lo expidió.',
      accepted: `copia de la página con su fotografía (${FILES})`,
    },
    document_number: {
      ask: 'El número y el país de expedición de su documento de identidad.',
      accepted: IDENTITY_DOCUMENT,
    },
    tax_id: {
      ask: 'Su número de identificación fiscal y el país que lo asignó.',
      accepted: `carta de la administración tributaria (${FILES})`,
    },
    registration_number: {
      ask: 'El número de registro de la empresa y el registro en que está inscrita.',
      accepted: REGISTER_EXTRACT,
    },
    lei: { ask: 'El identificador de entidad jurídica (LEI) de la empresa, 20 caracteres.', accepted: IN_WORDS },
    iban: {
      ask: 'El IBAN de su cuenta bancaria.',
      accepted: `extracto bancario que muestre el IBAN y el titular de la cuenta (${FILES})`,
    },
    incorporation_date: { ask: 'La fecha de constitución de la empresa.', accepted: REGISTER_EXTRACT },
    public_function: {
      ask: 'Qué funciones públicas ejerce o ha ejercido usted o un familiar cercano, y en qué fechas.',
      accepted: `${IN_WORDS}, un nombramiento o un currículum (${FILES})`,
    },
    pep_declaration: {
      ask: 'Una declaración fechada y firmada que indique si usted, un familiar cercano o un socio comercial cercano ejerce o ha ejercido una función pública importante y, en su caso, cuál.',
      accepted: `la declaración firmada (${FILES})`,
    },
    source_of_wealth: {
      ask: 'Cómo se formó su patrimonio, por ejemplo por trabajo, una empresa, una venta o una herencia.',
      accepted: `declaraciones de impuestos, cuentas anuales, contratos de compraventa o escrituras de aceptación de herencia (${FILES})`,
    },
    source_of_funds: {
      ask: 'De dónde proceden los fondos que utiliza con nosotros.',
      accepted: `nóminas, extractos bancarios o el contrato de compraventa o de préstamo (${FILES})`,
    },
    party_birth_date: {
      ask: 'La fecha de nacimiento completa de cada administrador, socio o accionista y firmante autorizado de la empresa.',
      accepted: `${IN_WORDS}, o copias de sus pasaportes o documentos de identidad (${FILES})`,
    },
    party_nationality: {
      ask: 'La nacionalidad o nacionalidades de cada administrador, socio o accionista y firmante autorizado de la empresa.',
      accepted: `${IN_WORDS}, o copias de sus pasaportes o documentos de identidad (${FILES})`,
    },
    party_identity: {
      ask: 'Un documento que identifique a cada administrador, socio o accionista y firmante autorizado de la empresa.',
      accepted: `copias de pasaportes o documentos de identidad vigentes; si son sociedades, un certificado o nota del registro mercantil (${FILES})`,
    },
    ownership_and_control: {
      ask: 'El libro registro de socios o accionistas actual con la participación de cada uno, y quién más puede dirigir la empresa, por ejemplo por derechos de voto o por el derecho a nombrar a sus administradores.',
      accepted: `el libro registro de socios, los estatutos y los pactos de socios que existan (${FILES})`,
    },
    contact_details: {
      ask: 'Desde cuándo utiliza el teléfono, el correo electrónico y la dirección postal que nos indicó, y si comparte alguno de ellos con otras personas.',
      accepted: IN_WORDS,
    },
  },
  companyRequests: {
    nationality: { ask: 'El país en que está registrada la empresa.', accepted: REGISTER_EXTRACT },
    residence: {
      ask: 'El domicilio social de la empresa y, si es otro, su lugar de actividad.',
      accepted: `certificado o nota del registro mercantil, contrato de alquiler o factura de suministros de los últimos tres meses (${FILES})`,
    },
    document_number: {
      ask: 'El número y el país de expedición de la escritura de constitución.',
      accepted: `copia de la escritura (${FILES})`,
    },
    tax_id: {
      ask: 'El número de identificación fiscal de la empresa y el país que lo asignó.',
      accepted: `carta de la administración tributaria (${FILES})`,
    },
    iban: {
      ask: 'El IBAN de la cuenta bancaria de la empresa.',
      accepted: `extracto bancario que muestre el IBAN y el titular de la cuenta (${FILES})`,
    },
    public_function: {
      ask: 'Qué administradores o propietarios de la empresa ejercen o han ejercido funciones públicas, cuáles y en qué fechas.',
      accepted: `${IN_WORDS}, nombramientos o currículums (${FILES})`,
    },
    pep_declaration: {
      ask: 'Una declaración fechada y firmada que indique si un administrador o propietario de la empresa ejerce o ha ejercido una función pública importante y, en su caso, cuál.',
      accepted: `la declaración, firmada por quien pueda firmar por la empresa (${FILES})`,
    },
    source_of_wealth: {
      ask: 'Cómo se formó el capital de la empresa y el patrimonio de sus propietarios.',
      accepted: `cuentas anuales, declaraciones de impuestos o contratos de compraventa (${FILES})`,
    },
    source_of_funds: {
      ask: 'De dónde proceden los fondos que la empresa utiliza con nosotros.',
      accepted: `cuentas anuales, extractos bancarios o el contrato de compraventa o de préstamo (${FILES})`,
    },
    contact_details: {
      ask: 'Desde cuándo utiliza la empresa el teléfono, el correo electrónico y la dirección postal que nos indicó, y si comparte alguno de ellos con otras personas.',
      accepted: IN_WORDS,
    },
  },
  otherFact: (words) => ({
    ask: `El siguiente dato: ${words}.`,
    accepted: `un documento en que figure (${FILES})`,
  }),
  unnamedFact: {
    ask: 'Otro dato sobre usted o su empresa; llámenos o responda a este correo para que podamos indicarle cuál.',
    accepted: IN_WORDS,
  },
  inWords: IN_WORDS,
  howToAnswer: {
    inWords: 'Responda a este correo.',
    withDocuments: 'Responda a este correo y adjunte los documentos.',
  },
  closing: 'Atentamente',
  phone: 'Teléfono:',
  email: 'Correo electrónico:',
};
