import type { Wording } from '../wording.ts';

const FILES = 'PDF, JPEG oder PNG, vollständig und lesbar';
const IDENTITY_DOCUMENT = `Kopie eines gültigen Reisepasses, Personalausweises oder Aufenthaltstitels (${FILES})`;
const REGISTER_EXTRACT = `Auszug aus dem Handelsregister, höchstens drei Monate alt (${FILES})`;
const IN_WORDS = 'im Text Ihrer Antwort';

export const german: Wording = {
  names: ['deu', 'ger', 'german', 'deutsch'],
  subject: 'Betreff: Angaben, die wir zur Vervollständigung Ihrer Unterlagen benötigen',
  greeting: {
    person: (name) => `Guten Tag ${name},`,
    company: (name) => `Sehr geehrte Damen und Herren (${name}),`,
    unnamed: 'Guten Tag,',
  },
  reason: {
    one: 'wir sind verpflichtet, die Angaben unserer Kundinnen und Kunden vollständig und aktuell zu halten. Um Ihre zu vervollständigen, benötigen wir noch eine Angabe von Ihnen:',
    several:
      'wir sind verpflichtet, die Angaben unserer Kundinnen und Kunden vollständig und aktuell zu halten. Um Ihre zu vervollständigen, benötigen wir Folgendes von Ihnen:',
  },
  accepted: 'Angenommen wird:',
  requests: {
    birth_date: { ask: 'Ihr vollständiges Geburtsdatum (Tag, Monat und Jahr).', accepted: IDENTITY_DOCUMENT },
    birth_place: { ask: 'Ihr Geburtsort und Geburtsland.', accepted: IDENTITY_DOCUMENT },
    middle_name: {
      ask: 'Ihr vollständiger Name mit allen Vor- und Nachnamen sowie frühere Namen.',
      accepted: IDENTITY_DOCUMENT,
    },
    nationality: {
      ask: 'Ihre Staatsangehörigkeit, bei mehreren bitte alle.',
      accepted: IDENTITY_DOCUMENT,
    },
    residence: {
      ask: 'Ihr Wohnsitzland und Ihre aktuelle Anschrift.',
      accepted: `Strom-, Gas- oder Telefonrechnung, Kontoauszug oder amtliches Schreiben aus den letzten drei Monaten (${FILES})`,
    },
    employer: {
      ask: 'Ihr Beruf sowie Name und Ort Ihres Arbeitgebers oder Betriebs.',
      accepted: `${IN_WORDS}, dazu Gehaltsabrechnung, Arbeitsvertrag oder Gewerbeschein (${FILES})`,
    },
    national_id: {
      ask: 'Ihre nationale Identifikationsnummer.',
      accepted: `Kopie des Dokuments, das sie zeigt (${FILES})`,
    },
    passport: {
      ask: 'Die Nummer Ihres Reisepasses und das Land, das ihn ausgestellt hat.',
      accepted: `Kopie der Seite mit Ihrem Foto (${FILES})`,
    },
    document_number: {
      ask: 'Nummer und Ausstellungsland Ihres Ausweisdokuments.',
      accepted: IDENTITY_DOCUMENT,
    },
    tax_id: {
      ask: 'Ihre Steueridentifikationsnummer und das Land, das sie vergeben hat.',
      accepted: `Schreiben des Finanzamts oder Steuerkarte (${FILES})`,
    },
    registration_number: {
      ask: 'Die Registernummer des Unternehmens und das Register, in dem es eingetragen ist.',
      accepted: REGISTER_EXTRACT,
    },
    lei: { ask: 'Die Rechtsträgerkennung (LEI) des Unternehmens, 20 Zeichen.', accepted: IN_WORDS },
    iban: {
      ask: 'Die IBAN Ihres Bankkontos.',
      accepted: `Kontoauszug, der IBAN und Kontoinhaber zeigt (${FILES})`,
    },
    incorporation_date: { ask: 'Das Gründungsdatum des Unternehmens.', accepted: REGISTER_EXTRACT },
    public_function: {
      ask: 'Welches öffentliche Amt Sie oder nahe Angehörige ausüben oder ausgeübt haben, von wann bis wann, und woher Ihr Vermögen und die bei uns eingesetzten Mittel stammen.',
      accepted: `${IN_WORDS}, dazu Gehaltsabrechnungen, Steuerbescheide oder Kaufverträge (${FILES})`,
    },
    pep_declaration: {
      ask: 'Eine datierte und unterschriebene Erklärung, ob Sie, nahe Angehörige oder enge Geschäftspartner ein wichtiges öffentliches Amt ausüben oder ausgeübt haben, und welches.',
      accepted: `die unterschriebene Erklärung (${FILES})`,
    },
    source_of_wealth: {
      ask: 'Wie Ihr Vermögen entstanden ist, zum Beispiel durch Arbeit, ein Unternehmen, einen Verkauf oder eine Erbschaft.',
      accepted: `Steuerbescheide, Jahresabschlüsse, Kaufverträge oder Erbscheine (${FILES})`,
    },
    source_of_funds: {
      ask: 'Woher die Mittel stammen, die Sie bei uns einsetzen.',
      accepted: `Gehaltsabrechnungen, Kontoauszüge oder der Kauf- oder Darlehensvertrag (${FILES})`,
    },
    related_parties: {
      ask: 'Gesellschafter, Geschäftsführung und Zeichnungsberechtigte des Unternehmens, jeweils mit vollständigem Namen, Geburtsdatum und Staatsangehörigkeit.',
      accepted: `aktuelle Gesellschafterliste und Auszug aus dem Handelsregister (${FILES})`,
    },
    contact_details: {
      ask: 'Seit wann Sie die uns genannte Telefonnummer, E-Mail-Adresse und Anschrift nutzen und ob Sie sie mit jemandem teilen.',
      accepted: IN_WORDS,
    },
  },
  companyRequests: {
    nationality: { ask: 'Das Land, in dem das Unternehmen eingetragen ist.', accepted: REGISTER_EXTRACT },
    residence: {
      ask: 'Der eingetragene Sitz des Unternehmens und, falls abweichend, der Ort der Geschäftstätigkeit.',
      accepted: `Auszug aus dem Handelsregister, Mietvertrag oder Versorgerrechnung aus den letzten drei Monaten (${FILES})`,
    },
    document_number: {
      ask: 'Nummer und Ausstellungsland der Gründungsurkunde.',
      accepted: `Kopie der Urkunde (${FILES})`,
    },
    tax_id: {
      ask: 'Die Steuernummer des Unternehmens und das Land, das sie vergeben hat.',
      accepted: `Schreiben des Finanzamts (${FILES})`,
    },
    iban: {
      ask: 'Die IBAN des Firmenkontos.',
      accepted: `Kontoauszug, der IBAN und Kontoinhaber zeigt (${FILES})`,
    },
    public_function: {
      ask: 'Welche Mitglieder der Geschäftsführung oder Eigentümer ein öffentliches Amt ausüben oder ausgeübt haben, von wann bis wann, und woher die Mittel des Unternehmens stammen.',
      accepted: `${IN_WORDS}, dazu Jahresabschlüsse oder Kontoauszüge (${FILES})`,
    },
    pep_declaration: {
      ask: 'Eine datierte und unterschriebene Erklärung, ob ein Mitglied der Geschäftsführung oder ein Eigentümer ein wichtiges öffentliches Amt ausübt oder ausgeübt hat, und welches.',
      accepted: `die Erklärung, unterschrieben von einer zeichnungsberechtigten Person (${FILES})`,
    },
    source_of_wealth: {
      ask: 'Wie das Kapital des Unternehmens und seiner Eigentümer entstanden ist.',
      accepted: `Jahresabschlüsse, Steuerbescheide oder Kaufverträge (${FILES})`,
    },
    source_of_funds: {
      ask: 'Woher die Mittel stammen, die das Unternehmen bei uns einsetzt.',
      accepted: `Jahresabschlüsse, Kontoauszüge oder der Kauf- oder Darlehensvertrag (${FILES})`,
    },
    contact_details: {
      ask: 'Seit wann das Unternehmen die uns genannte Telefonnummer, E-Mail-Adresse und Anschrift nutzt und ob es sie mit jemandem teilt.',
      accepted: IN_WORDS,
    },
  },
  otherFact: (words) => ({
    ask: `Die folgende Angabe: ${words}.`,
    accepted: `ein Dokument, das sie zeigt (${FILES})`,
  }),
  unnamedFact: {
    ask: 'Eine weitere Angabe zu Ihnen oder Ihrem Unternehmen; bitte rufen Sie uns an oder antworten Sie, damit wir sie Ihnen nennen.',
    accepted: IN_WORDS,
  },
  howToAnswer: 'Bitte antworten Sie auf diese E-Mail und fügen Sie die Dokumente bei.',
  closing: 'Mit freundlichen Grüßen',
  phone: 'Telefon:',
  email: 'E-Mail:',
};
