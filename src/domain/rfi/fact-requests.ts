/** How each fact is asked for: neutral, answerable by the customer, with the form that is accepted. */
const REQUESTS: Readonly<Record<string, string>> = {
  birth_date:
    'Your full date of birth (day, month and year), with a copy of a valid passport or identity card that shows it.',
  nationality:
    'Your nationality, or all of them if you hold several, with a copy of a valid passport or identity card.',
  residence:
    'Your country of residence and current address, with a utility bill, bank statement or official letter from the last three months.',
  national_id: 'Your national identity number, with a copy of the document that shows it.',
  passport: 'Your passport number and the country that issued it, with a copy of the photo page.',
  document_number: 'The number and issuing country of your identity document, with a copy of it.',
  tax_id: 'Your tax identification number and the country that issued it.',
  registration_number: 'The company’s registration number, with a current extract from the register.',
  lei: 'The company’s legal entity identifier (LEI).',
  iban: 'The IBAN of your bank account, with a statement that shows the account holder.',
  public_function:
    'Which public function you (or a close relative) hold or held, with dates, and evidence of the source of your wealth and of these funds (for example payslips, tax returns or a contract of sale).',
  related_parties:
    'The company’s current shareholder register and the list of its directors and signatories, with the full name, date of birth and nationality of each person.',
  contact_details: 'Since when you have used the contact details you gave us, and whether you share them with someone.',
};

/** One line of the e-mail; a fact without a wording of its own is named by its words. */
export function requestFor(fact: string): string {
  return REQUESTS[fact] ?? `Your ${fact.replaceAll('_', ' ')}, with a document that shows it.`;
}
