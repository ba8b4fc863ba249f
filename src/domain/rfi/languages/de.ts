import type { Wording } from '../wording.ts';

const FILES = 'PDF, JPEG oder PNG, vollständig und lesbar';
const IDENTITY_DOCUMENT = `Kopie eines gültigen Reisepasses, Personalausweises oder Aufenthaltstitels (${FILES})`;
const REGISTER_EXTRACT = `Handelsregisterauszug, höchstens drei Monate alt (${FILES})`;
const IN_WORDS = 'Ihre Angabe im Text der Antwort';

export const german: Wording = {
  names: ['deu', 'ger', 'german', 'deutsch'],
  subject: 'Betreff: Angaben, die wir zur Vervollständigung Ihrer Unterlagen benötigen',
  greeting: {
    person: (name) => `Guten Tag ${name},`,
    company: (name) => `Sehr geehrte Damen und Herren von ${name},`,
    unnamed: 'Guten Tag,',
  },
  reason: {
    one: 'wir sind verpflichtet, die Angaben unserer Kundinnen und Kunden vollständig und aktuell zu halten. Um Ihre zu vervollständigen, benötigen wir noch eine Angabe von Ihnen:',
    several:
      'wir sind verpflichtet, die Angaben unserer Kundinnen und Kunden vollständig und aktuell zu halten. Um Ihre zu vervollständigen, benötigen wir Folgendes von Ihnen:',
  },
  accepted: 'Wir akzeptieren:',
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
      accepted: `${IN_WORDS}, dazu eine Gehaltsabrechnung, einen Arbeitsvertrag oder Gewerbeschein (${FILES})`,
    },
    national_id: {
      ask: 'Ihre nationale Identifikationsnummer.',
      accepted: `Kopie des Dokuments, auf dem sie steht (${FILES})`,
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
      accepted: `Schreiben des Finanzamts oder Steuerbescheid (${FILES})`,
    },
    registration_number: {
      ask: 'Die Registernummer des Unternehmens und das Register, in dem es eingetragen ist.',
      accepted: REGISTER_EXTRACT,
    },
    lei: { ask: 'Die Rechtsträgerkennung (LEI) des Unternehmens, 20 Zeichen.', accepted: IN_WORDS },
    iban: {
      ask: 'Die IBAN Ihres Bankkontos.',
      accepted: `Kontoauszug mit IBAN und Kontoinhaber (${FILES})`,
    },
    incorporation_date: { ask: 'Das Gründungsdatum des Unternehmens.', accepted: REGISTER_EXTRACT },
    public_function: {
      ask: 'Welche öffentlichen Ämter Sie oder nahe Angehörige ausüben oder ausgeübt haben, und von wann bis wann.',
      accepted: `${IN_WORDS}, eine Ernennungsurkunde oder einen Lebenslauf (${FILES})`,
    },
    pep_declaration: {
      ask: 'Eine datierte und unterschriebene Erklärung, ob Sie, nahe Angehörige oder enge Geschäftspartner ein wichtiges öffentliches Amt ausüben oder ausgeübt haben, und wenn ja, welches.',
      accepted: `die unterschriebene Erklärung (${FILES})`,
    },
    source_of_wealth: {
      ask: 'Wie Ihr Vermögen entstanden ist, zum Beispiel durch Arbeit, ein Unternehmen, einen Verkauf oder eine Erbschaft.',
      accepted: `Steuerbescheide, Jahresabschlüsse, Kaufverträge oder Erbscheine (${FILES})`,
    },
    source_of_funds: {
      ask: 'Woher die Mittel stammen, die Sie bei uns einsetzen.',
      accepted: `Gehaltsabrechnungen, Kontoauszüge, Kauf- oder Darlehensvertrag (${FILES})`,
    },
    party_birth_date: {
      ask: 'Das vollständige Geburtsdatum aller Mitglieder der Geschäftsführung, Gesellschafter und Zeichnungsberechtigten des Unternehmens.',
      accepted: `${IN_WORDS} oder Kopien ihrer Reisepässe oder Personalausweise (${FILES})`,
    },
    party_nationality: {
      ask: 'Die Staatsangehörigkeiten aller Mitglieder der Geschäftsführung, Gesellschafter und Zeichnungsberechtigten des Unternehmens.',
      accepted: `${IN_WORDS} oder Kopien ihrer Reisepässe oder Personalausweise (${FILES})`,
    },
    party_identity: {
      ask: 'Ein Ausweisdokument aller Mitglieder der Geschäftsführung, Gesellschafter und Zeichnungsberechtigten des Unternehmens.',
      accepted: `Kopien gültiger Reisepässe oder Personalausweise, bei Gesellschaften einen Handelsregisterauszug (${FILES})`,
    },
    ownership_and_control: {
      ask: 'Die aktuelle Gesellschafterliste mit dem Anteil jedes Gesellschafters, und wer das Unternehmen sonst bestimmen kann, zum Beispiel durch Stimmrechte oder das Recht, die Geschäftsführung zu ernennen.',
      accepted: `Gesellschafterliste, Gesellschaftsvertrag oder Satzung und etwaige Gesellschaftervereinbarungen (${FILES})`,
    },
    contact_details: {
      ask: 'Seit wann Sie die uns genannte Telefonnummer, E-Mail-Adresse und Anschrift nutzen und ob Sie etwas davon mit anderen teilen.',
      accepted: IN_WORDS,
    },
  },
  companyRequests: {
    nationality: { ask: 'Das Land, in dem das Unternehmen eingetragen ist.', accepted: REGISTER_EXTRACT },
    residence: {
      ask: 'Der eingetragene Sitz des Unternehmens und, falls abweichend, der Ort der Geschäftstätigkeit.',
      accepted: `Handelsregisterauszug, Mietvertrag oder Strom-, Gas- oder Wasserrechnung aus den letzten drei Monaten (${FILES})`,
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
      accepted: `Kontoauszug mit IBAN und Kontoinhaber (${FILES})`,
    },
    public_function: {
      ask: 'Welche Mitglieder der Geschäftsführung oder Eigentümer öffentliche Ämter ausüben oder ausgeübt haben, welche, und von wann bis wann.',
      accepted: `${IN_WORDS}, Ernennungsurkunden oder Lebensläufe (${FILES})`,
    },
    pep_declaration: {
      ask: 'Eine datierte und unterschriebene Erklärung, ob ein Mitglied der Geschäftsführung oder ein Eigentümer ein wichtiges öffentliches Amt ausübt oder ausgeübt hat, und wenn ja, welches.',
      accepted: `die Erklärung, unterschrieben von einer zeichnungsberechtigten Person (${FILES})`,
    },
    source_of_wealth: {
      ask: 'Wie das Kapital des Unternehmens und seiner Eigentümer entstanden ist.',
      accepted: `Jahresabschlüsse, Steuerbescheide oder Kaufverträge (${FILES})`,
    },
    source_of_funds: {
      ask: 'Woher die Mittel stammen, die das Unternehmen bei uns einsetzt.',
      accepted: `Jahresabschlüsse, Kontoauszüge, Kauf- oder Darlehensvertrag (${FILES})`,
    },
    contact_details: {
      ask: 'Seit wann das Unternehmen die uns genannte Telefonnummer, E-Mail-Adresse und Anschrift nutzt und ob es etwas davon mit anderen teilt.',
      accepted: IN_WORDS,
    },
  },
  otherFact: (words) => ({
    ask: `Die folgende Angabe: ${words}.`,
    accepted: `ein Dokument, aus dem sie hervorgeht (${FILES})`,
  }),
  unnamedFact: {
    ask: 'Eine weitere Angabe zu Ihnen oder Ihrem Unternehmen; bitte rufen Sie uns an oder antworten Sie uns, damit wir Ihnen sagen können, welche.',
    accepted: IN_WORDS,
  },
  inWords: IN_WORDS,
  howToAnswer: {
    inWords: 'Bitte antworten Sie auf diese E-Mail.',
    withDocuments: 'Bitte antworten Sie auf diese E-Mail und fügen Sie die Dokumente bei.',
  },
  closing: 'Mit freundlichen Grüßen',
  phone: 'Telefon:',
  email: 'E-Mail:',
};
