import type { Wording } from '../wording.ts';

const FILES = 'PDF, JPEG ou PNG, complets et lisibles';
const IDENTITY_DOCUMENT = `la copie d’un passeport, d’une carte d’identité ou d’un titre de séjour en cours de validité (${FILES})`;
const REGISTER_EXTRACT = `un extrait du registre du commerce de moins de trois mois (${FILES})`;
const IN_WORDS = 'votre réponse dans le texte du message';

export const french: Wording = {
  names: ['fra', 'fre', 'french', 'français', 'francais'],
  subject: 'Objet : Informations nécessaires pour compléter votre dossier',
  greeting: {
    person: (name) => `Bonjour ${name},`,
    company: (name) => `Madame, Monsieur (société ${name}),`,
    unnamed: 'Madame, Monsieur,',
  },
  reason: {
    one: 'Nous sommes tenus de disposer d’informations complètes et à jour sur nos clients. Pour compléter votre dossier, il nous manque un élément :',
    several:
      'Nous sommes tenus de disposer d’informations complètes et à jour sur nos clients. Pour compléter votre dossier, il nous manque les éléments suivants :',
  },
  accepted: 'Nous acceptons :',
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
      accepted: `une facture d’énergie ou de téléphone, un relevé bancaire ou un courrier officiel des trois derniers mois (${FILES})`,
    },
    employer: {
      ask: 'Votre profession, ainsi que le nom et le lieu de votre employeur ou de votre entreprise.',
      accepted: `${IN_WORDS}, avec un bulletin de salaire, un contrat de travail ou un justificatif d’activité professionnelle (${FILES})`,
    },
    national_id: {
      ask: 'Votre numéro national d’identité.',
      accepted: `la copie du document qui l’indique (${FILES})`,
    },
    passport: {
      ask: 'Le numéro de votre passeport et le pays qui l’a délivré.',
      accepted: `la copie de la page comportant votre photo (${FILES})`,
    },
    document_number: {
      ask: 'Le numéro et le pays de délivrance de votre pièce d’identité.',
      accepted: IDENTITY_DOCUMENT,
    },
    tax_id: {
      ask: 'Votre numéro d’identification fiscale et le pays qui l’a attribué.',
      accepted: `un courrier de l’administration fiscale (${FILES})`,
    },
    registration_number: {
      ask: 'Le numéro d’immatriculation de la société et le registre dans lequel elle est inscrite.',
      accepted: REGISTER_EXTRACT,
    },
    lei: {
      ask: 'L’identifiant d’entité juridique (LEI) de la société, 20 caractères.',
      accepted: IN_WORDS,
    },
    iban: {
      ask: 'L’IBAN de votre compte bancaire.',
      accepted: `un relevé bancaire qui indique l’IBAN et le titulaire du compte (${FILES})`,
    },
    incorporation_date: { ask: 'La date de constitution de la société.', accepted: REGISTER_EXTRACT },
    public_function: {
      ask: 'Les fonctions publiques que vous, ou un membre de votre famille proche, exercez ou avez exercées, avec leurs dates.',
      accepted: `${IN_WORDS}, un acte de nomination ou un curriculum vitæ (${FILES})`,
    },
    pep_declaration: {
      ask: 'Une déclaration datée et signée précisant si vous-même, un membre de votre famille proche ou un proche associé exercez ou avez exercé une fonction publique importante, et le cas échéant laquelle.',
      accepted: `la déclaration signée (${FILES})`,
    },
    source_of_wealth: {
      ask: 'L’origine de votre patrimoine, par exemple un emploi, une entreprise, une vente ou un héritage.',
      accepted: `des avis d’imposition, des comptes annuels, des contrats de vente ou des actes de succession (${FILES})`,
    },
    source_of_funds: {
      ask: 'L’origine des fonds que vous utilisez dans notre établissement.',
      accepted: `des bulletins de salaire, des relevés bancaires, ou le contrat de vente ou de prêt (${FILES})`,
    },
    party_birth_date: {
      ask: 'La date de naissance complète de chaque dirigeant, actionnaire ou associé et signataire de la société.',
      accepted: `${IN_WORDS}, ou la copie de leurs passeports ou cartes d’identité (${FILES})`,
    },
    party_nationality: {
      ask: 'La ou les nationalités de chaque dirigeant, actionnaire ou associé et signataire de la société.',
      accepted: `${IN_WORDS}, ou la copie de leurs passeports ou cartes d’identité (${FILES})`,
    },
    party_identity: {
      ask: 'Une pièce d’identité de chaque dirigeant, actionnaire ou associé et signataire de la société.',
      accepted: `la copie de passeports ou de cartes d’identité en cours de validité ; pour les sociétés, un extrait du registre du commerce (${FILES})`,
    },
    ownership_and_control: {
      ask: 'Le registre actuel des actionnaires ou associés avec la part de chacun, et toute autre personne pouvant diriger la société, par exemple par des droits de vote ou par le droit d’en nommer les dirigeants.',
      accepted: `le registre des actionnaires ou associés, les statuts et tout pacte d’actionnaires (${FILES})`,
    },
    contact_details: {
      ask: 'Depuis quand vous utilisez le numéro de téléphone, l’adresse électronique et l’adresse postale que vous nous avez indiqués, et si vous partagez l’un d’eux avec une autre personne.',
      accepted: IN_WORDS,
    },
  },
  companyRequests: {
    nationality: { ask: 'Le pays d’immatriculation de la société.', accepted: REGISTER_EXTRACT },
    residence: {
      ask: 'Le siège social de la société et, s’il est différent, son lieu d’activité.',
      accepted: `un extrait du registre du commerce, un bail ou une facture d’énergie des trois derniers mois (${FILES})`,
    },
    document_number: {
      ask: 'Le numéro et le pays de délivrance de l’acte de constitution.',
      accepted: `la copie de l’acte (${FILES})`,
    },
    tax_id: {
      ask: 'Le numéro d’identification fiscale de la société et le pays qui l’a attribué.',
      accepted: `un courrier de l’administration fiscale (${FILES})`,
    },
    iban: {
      ask: 'L’IBAN du compte bancaire de la société.',
      accepted: `un relevé bancaire qui indique l’IBAN et le titulaire du compte (${FILES})`,
    },
    public_function: {
      ask: 'Les dirigeants ou propriétaires de la société qui exercent ou ont exercé des fonctions publiques, avec la nature et les dates de ces fonctions.',
      accepted: `${IN_WORDS}, des actes de nomination ou des curriculum vitæ (${FILES})`,
    },
    pep_declaration: {
      ask: 'Une déclaration datée et signée précisant si un dirigeant ou un propriétaire de la société exerce ou a exercé une fonction publique importante, et le cas échéant laquelle.',
      accepted: `la déclaration, signée par une personne habilitée à engager la société (${FILES})`,
    },
    source_of_wealth: {
      ask: 'L’origine du capital de la société et du patrimoine de ses propriétaires.',
      accepted: `des comptes annuels, des avis d’imposition ou des contrats de vente (${FILES})`,
    },
    source_of_funds: {
      ask: 'L’origine des fonds que la société utilise dans notre établissement.',
      accepted: `des comptes annuels, des relevés bancaires, ou le contrat de vente ou de prêt (${FILES})`,
    },
    contact_details: {
      ask: 'Depuis quand la société utilise le numéro de téléphone, l’adresse électronique et l’adresse postale que vous nous avez indiqués, et si elle partage l’un d’eux avec d’autres.',
      accepted: IN_WORDS,
    },
  },
  otherFact: (words) => ({
    ask: `L’information suivante : ${words}.`,
    accepted: `un document qui l’indique (${FILES})`,
  }),
  unnamedFact: {
    ask: 'Une autre information sur vous ou votre société ; appelez-nous ou répondez à ce message pour que nous puissions vous préciser laquelle.',
    accepted: IN_WORDS,
  },
  inWords: IN_WORDS,
  howToAnswer: {
    inWords: 'Merci de répondre à cet e-mail.',
    withDocuments: 'Merci de répondre à cet e-mail en y joignant les documents demandés.',
  },
  closing: 'Cordialement',
  phone: 'Téléphone :',
  email: 'E-mail :',
};
