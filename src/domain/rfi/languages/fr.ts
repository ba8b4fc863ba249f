import type { Wording } from '../wording.ts';

const FILES = 'PDF, JPEG ou PNG, complets et lisibles';
const IDENTITY_DOCUMENT = `copie d’un passeport, d’une carte d’identité ou d’un titre de séjour en cours de validité (${FILES})`;
const REGISTER_EXTRACT = `extrait du registre du commerce de moins de trois mois (${FILES})`;
const IN_WORDS = 'dans le texte de votre réponse';

export const french: Wording = {
  names: ['fra', 'fre', 'french', 'français', 'francais'],
  subject: 'Objet : Informations nécessaires pour compléter votre dossier',
  greeting: {
    person: (name) => `Bonjour ${name},`,
    company: (name) => `Madame, Monsieur (${name}),`,
    unnamed: 'Madame, Monsieur,',
  },
  reason: {
    one: 'Nous sommes tenus de conserver des informations complètes et à jour sur nos clients. Pour compléter votre dossier, il nous manque un élément :',
    several:
      'Nous sommes tenus de conserver des informations complètes et à jour sur nos clients. Pour compléter votre dossier, il nous manque les éléments suivants :',
  },
  accepted: 'Accepté :',
  requests: {
    birth_date: { ask: 'Votre date de naissance complète (jour, mois et année).', accepted: IDENTITY_DOCUMENT },
    birth_place: { ask: 'Votre lieu et votre pays de naissance.', accepted: IDENTITY_DOCUMENT },
    middle_name: {
      ask: 'Votre nom complet, avec tous vos prénoms et noms de famille, ainsi que vos anciens noms.',
      accepted: IDENTITY_DOCUMENT,
    },
    nationality: { ask: 'Votre nationalité, ou toutes si vous en avez plusieurs.', accepted: IDENTITY_DOCUMENT },
    residence: {
      ask: 'Votre pays de résidence et votre adresse actuelle.',
      accepted: `facture d’énergie ou de téléphone, relevé bancaire ou courrier officiel des trois derniers mois (${FILES})`,
    },
    employer: {
      ask: 'Votre profession, ainsi que le nom et le lieu de votre employeur ou de votre entreprise.',
      accepted: `${IN_WORDS}, avec un bulletin de salaire, un contrat de travail ou une licence (${FILES})`,
    },
    national_id: {
      ask: 'Votre numéro d’identité national.',
      accepted: `copie du document qui l’indique (${FILES})`,
    },
    passport: {
      ask: 'Le numéro de votre passeport et le pays qui l’a délivré.',
      accepted: `copie de la page comportant votre photo (${FILES})`,
    },
    document_number: {
      ask: 'Le numéro et le pays de délivrance de votre pièce d’identité.',
      accepted: IDENTITY_DOCUMENT,
    },
    tax_id: {
      ask: 'Votre numéro d’identification fiscale et le pays qui l’a attribué.',
      accepted: `courrier de l’administration fiscale (${FILES})`,
    },
    registration_number: {
      ask: 'Le numéro d’immatriculation de la société et le registre où elle est inscrite.',
      accepted: REGISTER_EXTRACT,
    },
    lei: {
      ask: 'L’identifiant d’entité juridique (LEI) de la société, 20 caractères.',
      accepted: IN_WORDS,
    },
    iban: {
      ask: 'L’IBAN de votre compte bancaire.',
      accepted: `relevé bancaire qui indique l’IBAN et le titulaire du compte (${FILES})`,
    },
    incorporation_date: { ask: 'La date de constitution de la société.', accepted: REGISTER_EXTRACT },
    public_function: {
      ask: 'La fonction publique que vous ou un proche parent exercez ou avez exercée, avec ses dates, et l’origine de votre patrimoine et des fonds que vous utilisez chez nous.',
      accepted: `${IN_WORDS}, avec bulletins de salaire, avis d’imposition ou contrats de vente (${FILES})`,
    },
    pep_declaration: {
      ask: 'Une déclaration datée et signée précisant si vous, un proche parent ou un associé proche exercez ou avez exercé une fonction publique importante, et laquelle.',
      accepted: `la déclaration signée (${FILES})`,
    },
    source_of_wealth: {
      ask: 'L’origine de votre patrimoine, par exemple un emploi, une entreprise, une vente ou un héritage.',
      accepted: `avis d’imposition, comptes annuels, contrats de vente ou actes de succession (${FILES})`,
    },
    source_of_funds: {
      ask: 'L’origine des fonds que vous utilisez chez nous.',
      accepted: `bulletins de salaire, relevés bancaires, contrat de vente ou de prêt (${FILES})`,
    },
    related_parties: {
      ask: 'Les actionnaires, dirigeants et signataires de la société, avec le nom complet, la date de naissance et la nationalité de chaque personne.',
      accepted: `registre actuel des actionnaires et extrait du registre du commerce (${FILES})`,
    },
    contact_details: {
      ask: 'Depuis quand vous utilisez le numéro de téléphone, l’adresse électronique et l’adresse postale que vous nous avez indiqués, et si vous les partagez avec quelqu’un.',
      accepted: IN_WORDS,
    },
  },
  companyRequests: {
    nationality: { ask: 'Le pays d’immatriculation de la société.', accepted: REGISTER_EXTRACT },
    residence: {
      ask: 'Le siège social de la société et, s’il est différent, son lieu d’activité.',
      accepted: `extrait du registre du commerce, bail ou facture d’énergie des trois derniers mois (${FILES})`,
    },
    document_number: {
      ask: 'Le numéro et le pays de délivrance de l’acte de constitution.',
      accepted: `copie de l’acte (${FILES})`,
    },
    tax_id: {
      ask: 'Le numéro d’identification fiscale de la société et le pays qui l’a attribué.',
      accepted: `courrier de l’administration fiscale (${FILES})`,
    },
    iban: {
      ask: 'L’IBAN du compte bancaire de la société.',
      accepted: `relevé bancaire qui indique l’IBAN et le titulaire du compte (${FILES})`,
    },
    public_function: {
      ask: 'Les dirigeants ou propriétaires de la société qui exercent ou ont exercé une fonction publique, avec ses dates, et l’origine des fonds de la société.',
      accepted: `${IN_WORDS}, avec comptes annuels ou relevés bancaires (${FILES})`,
    },
    pep_declaration: {
      ask: 'Une déclaration datée et signée précisant si un dirigeant ou un propriétaire de la société exerce ou a exercé une fonction publique importante, et laquelle.',
      accepted: `la déclaration, signée par une personne habilitée à engager la société (${FILES})`,
    },
    source_of_wealth: {
      ask: 'L’origine du capital de la société et du patrimoine de ses propriétaires.',
      accepted: `comptes annuels, avis d’imposition ou contrats de vente (${FILES})`,
    },
    source_of_funds: {
      ask: 'L’origine des fonds que la société utilise chez nous.',
      accepted: `comptes annuels, relevés bancaires, contrat de vente ou de prêt (${FILES})`,
    },
    contact_details: {
      ask: 'Depuis quand la société utilise le numéro de téléphone, l’adresse électronique et l’adresse postale que vous nous avez indiqués, et si elle les partage avec quelqu’un.',
      accepted: IN_WORDS,
    },
  },
  otherFact: (words) => ({
    ask: `L’information suivante : ${words}.`,
    accepted: `un document qui l’indique (${FILES})`,
  }),
  unnamedFact: {
    ask: 'Une autre information sur vous ou votre société ; appelez-nous ou répondez-nous pour que nous vous la précisions.',
    accepted: IN_WORDS,
  },
  howToAnswer: 'Merci de répondre à cet e-mail en y joignant les documents.',
  closing: 'Cordialement',
  phone: 'Téléphone :',
  email: 'E-mail :',
};
