import type { Wording } from '../wording.ts';

const FILES = 'PDF, JPEG or PNG, complete and legible';
const IDENTITY_DOCUMENT = `a copy of a valid passport, identity card or residence permit (${FILES})`;
const REGISTER_EXTRACT = `an extract from the commercial register, no older than three months (${FILES})`;
const IN_WORDS = 'your answer in the text of your reply';

export const english: Wording = {
  names: ['eng', 'english'],
  subject: 'Subject: Information we need to complete your file',
  greeting: {
    person: (name) => `Dear ${name},`,
    company: (name) => `Dear team at ${name},`,
    unnamed: 'Dear customer,',
  },
  reason: {
    one: 'We are obliged to keep the details of our customers complete and up to date. To complete yours, we need one more item from you:',
    several:
      'We are obliged to keep the details of our customers complete and up to date. To complete yours, we need the following from you:',
  },
  accepted: 'Accepted:',
  requests: {
    birth_date: { ask: 'Your full date of birth (day, month and year).', accepted: IDENTITY_DOCUMENT },
    birth_place: { ask: 'Your place and country of birth.', accepted: IDENTITY_DOCUMENT },
    middle_name: {
      ask: 'Your full name with all given names and surnames, and any earlier name.',
      accepted: IDENTITY_DOCUMENT,
    },
    nationality: { ask: 'Your nationality, or all of them if you hold several.', accepted: IDENTITY_DOCUMENT },
    residence: {
      ask: 'Your country of residence and current address.',
      accepted: `a utility bill, bank statement or official letter from the last three months (${FILES})`,
    },
    employer: {
      ask: 'Your occupation, and the name and place of your employer or business.',
      accepted: `${IN_WORDS}, with a payslip, employment contract or trade licence (${FILES})`,
    },
    national_id: {
      ask: 'Your national identity number.',
      accepted: `a copy of the document that shows it (${FILES})`,
    },
    passport: {
      ask: 'Your passport number and the country that issued the passport.',
      accepted: `a copy of the page with your photo (${FILES})`,
    },
    document_number: {
      ask: 'The number and issuing country of your identity document.',
      accepted: IDENTITY_DOCUMENT,
    },
    tax_id: {
      ask: 'Your tax identification number and the country that issued it.',
      accepted: `a letter from the tax office (${FILES})`,
    },
    registration_number: {
      ask: 'The registration number of the company and the register it is entered in.',
      accepted: REGISTER_EXTRACT,
    },
    lei: {
      ask: 'The legal entity identifier (LEI) of the company, 20 characters.',
      accepted: IN_WORDS,
    },
    iban: {
      ask: 'The IBAN of your bank account.',
      accepted: `a bank statement that shows the IBAN and the account holder (${FILES})`,
    },
    incorporation_date: { ask: 'The date on which the company was founded.', accepted: REGISTER_EXTRACT },
    public_function: {
      ask: 'Which public functions you or a close relative hold or held, and from when to when.',
      accepted: `${IN_WORDS}, or a certificate of appointment or curriculum vitae (${FILES})`,
    },
    pep_declaration: {
      ask: 'A dated and signed declaration stating whether you, a close relative or a close business partner hold or held an important public function, and which one.',
      accepted: `the signed declaration (${FILES})`,
    },
    source_of_wealth: {
      ask: 'How your wealth was built up, for example by employment, a business, a sale or an inheritance.',
      accepted: `tax returns, annual accounts, contracts of sale or certificates of inheritance (${FILES})`,
    },
    source_of_funds: {
      ask: 'Where the funds you use with us come from.',
      accepted: `payslips, bank statements, or the contract of the sale or loan (${FILES})`,
    },
    party_birth_date: {
      ask: 'The full date of birth of each director, shareholder and signatory of the company.',
      accepted: `${IN_WORDS}, or copies of their passports or identity cards (${FILES})`,
    },
    party_nationality: {
      ask: 'The nationality, or all of them, of each director, shareholder and signatory of the company.',
      accepted: `${IN_WORDS}, or copies of their passports or identity cards (${FILES})`,
    },
    party_identity: {
      ask: 'A document that identifies each director, shareholder and signatory of the company.',
      accepted: `copies of valid passports or identity cards; for companies, an extract from the commercial register (${FILES})`,
    },
    ownership_and_control: {
      ask: 'The current register of shareholders with the share of each, and who else may direct the company, for example by voting rights or by a right to appoint its directors.',
      accepted: `the register of shareholders, the company constitution or bylaws, and any shareholder agreement (${FILES})`,
    },
    contact_details: {
      ask: 'Since when you have used the telephone number, e-mail address and postal address you gave us, and whether you share any of them with someone else.',
      accepted: IN_WORDS,
    },
  },
  companyRequests: {
    nationality: { ask: 'The country in which the company is registered.', accepted: REGISTER_EXTRACT },
    residence: {
      ask: 'The registered address of the company, and its place of business if different.',
      accepted: `an extract from the commercial register, lease or utility bill from the last three months (${FILES})`,
    },
    document_number: {
      ask: 'The number and issuing country of the certificate of incorporation.',
      accepted: `a copy of the certificate (${FILES})`,
    },
    tax_id: {
      ask: 'The tax identification number of the company and the country that issued it.',
      accepted: `a letter from the tax office (${FILES})`,
    },
    iban: {
      ask: "The IBAN of the company's bank account.",
      accepted: `a bank statement that shows the IBAN and the account holder (${FILES})`,
    },
    public_function: {
      ask: 'Which directors or owners of the company hold or held public functions, which ones, and from when to when.',
      accepted: `${IN_WORDS}, or certificates of appointment or curricula vitae (${FILES})`,
    },
    pep_declaration: {
      ask: 'A dated and signed declaration stating whether a director or owner of the company holds or held an important public function, and which one.',
      accepted: `the declaration, signed by someone who may sign for the company (${FILES})`,
    },
    source_of_wealth: {
      ask: 'How the capital of the company and of its owners was built up.',
      accepted: `annual accounts, tax returns or contracts of sale (${FILES})`,
    },
    source_of_funds: {
      ask: 'Where the funds that the company uses with us come from.',
      accepted: `annual accounts, bank statements, or the contract of the sale or loan (${FILES})`,
    },
    contact_details: {
      ask: 'Since when the company has used the telephone number, e-mail address and postal address you gave us, and whether it shares any of them with others.',
      accepted: IN_WORDS,
    },
  },
  otherFact: (words) => ({ ask: `The following detail: ${words}.`, accepted: `a document that shows it (${FILES})` }),
  unnamedFact: {
    ask: 'A further detail about yourself or your company; please call us or reply so that we can tell you which.',
    accepted: IN_WORDS,
  },
  inWords: IN_WORDS,
  howToAnswer: {
    inWords: 'Please reply to this e-mail.',
    withDocuments: 'Please reply to this e-mail and attach the documents.',
  },
  closing: 'Kind regards',
  phone: 'Telephone:',
  email: 'E-mail:',
};
