import { describe, expect, test } from 'vitest';
import type { CheckType } from '../../../src/domain/case/vocabulary.ts';
import type { CustomerFacts } from '../../../src/domain/check/facts.ts';
import { decide } from '../checks/decide.ts';

const CASPIAN: CustomerFacts = {
  fullName: 'Caspian Drilling Partners Ltd',
  customerType: 'COMPANY',
  inputDetails: { country: 'CY', registration_number: 'HE 402211' },
};
const ELENI: CustomerFacts = {
  fullName: 'Eleni Christou',
  customerType: 'INDIVIDUAL',
  inputDetails: { dob: '1980-01-01', nationality: 'CY', address: { city: 'Nicosia', country: 'CY' } },
};
const LINDHORST: CustomerFacts = {
  fullName: 'Lindhorst Maschinenbau GmbH',
  customerType: 'COMPANY',
  inputDetails: { country: 'DE', registration_number: 'HRB 77123' },
};
const KATHARINA: CustomerFacts = {
  fullName: 'Katharina Schäfer',
  customerType: 'INDIVIDUAL',
  inputDetails: { dob: '1990-01-01', nationality: 'DE' },
};

type Row = [CustomerFacts, CheckType, unknown];

const raisedOnAnother: Row[] = [
  [
    CASPIAN,
    'SANCTION',
    {
      results: [
        {
          resultId: 'r1',
          referenceId: 'e_tr_wci_1',
          matchStrength: 'STRONG',
          matchedTerm: 'Anatoly Borisovich Drozd',
          submittedTerm: 'Anatoly Borisovich Drozd',
          matchedNameType: 'PRIMARY',
          primaryName: 'Anatoly Borisovich Drozd',
          categories: [{ name: 'SANCTIONS' }],
          secondaryFieldResults: [
            {
              typeId: 'SFCT_2',
              fieldResult: 'MATCHED',
              submittedDateTimeValue: '1960-01-20',
              matchedDateTimeValue: '1960-01-20',
            },
          ],
        },
      ],
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      searchTerm: 'Anatoly Borisovich Drozd',
      hits: [{ name: 'Anatoly Borisovich DROZD', dateOfBirth: '1960-01-20', nationality: 'RU', list: 'UK' }],
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      hits: [
        {
          name: 'Anatoly Borisovich DROZD',
          dateOfBirth: '1960-01-20',
          nationality: 'RU',
          list: 'UK',
          role: 'director of the customer',
        },
      ],
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      hits: [
        {
          name: 'Anatoly Borisovich DROZD',
          dateOfBirth: '1960-01-20',
          nationality: 'RU',
          list: 'UK',
          remarks: 'Director of Caspian Drilling Partners Ltd',
        },
      ],
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      related_party: 'Anatoly Borisovich Drozd',
      relation: 'director',
      hits: [{ name: 'Anatoly Borisovich DROZD', dateOfBirth: '1960-01-20', nationality: 'RU', list: 'UK' }],
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      directors: [{ name: 'Anatoly Borisovich Drozd', dob: '1960-01-20' }],
      hits: [{ name: 'Anatoly Borisovich DROZD', dateOfBirth: '1960-01-20', nationality: 'RU', list: 'UK' }],
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      screened_party: { name: 'Anatoly Borisovich Drozd', role: 'UBO' },
      hit: { name: 'Anatoly Borisovich DROZD', dateOfBirth: '1960-01-20', nationality: 'RU', list: 'UK' },
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      query: { name: 'Anatoly Borisovich Drozd' },
      entities: [
        {
          entity: {
            name: 'DROZD, Anatoly Borisovich',
            entityType: 'person',
            sourceList: 'us_ofac',
            person: { name: 'DROZD, Anatoly Borisovich', birthDate: '1960-01-20T00:00:00Z' },
          },
          match: 0.9,
        },
      ],
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      responses: {
        q: {
          status: 200,
          results: [
            {
              id: 'NK-1',
              caption: 'Anatoly Borisovich Drozd',
              schema: 'Person',
              properties: { name: ['Anatoly Borisovich Drozd'], birthDate: ['1960-01-20'], topics: ['sanction'] },
              datasets: ['x'],
              score: 0.8,
              match: true,
            },
          ],
          total: { value: 1, relation: 'eq' },
          query: {
            id: 'q',
            schema: 'Person',
            properties: { name: ['Anatoly Borisovich Drozd'], birthDate: ['1960-01-20'] },
          },
        },
      },
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      hits: [
        {
          name: 'Anatoly Borisovich DROZD',
          dateOfBirth: '1960-01-20',
          nationality: 'RU',
          list: 'UK',
          submitted_name: 'Anatoly Borisovich Drozd',
        },
      ],
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      hits: [
        {
          name: 'Anatoly Borisovich DROZD',
          dateOfBirth: '1960-01-20',
          nationality: 'RU',
          list: 'UK',
          matchedParty: 'Director',
        },
      ],
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      hits: [
        {
          name: 'Anatoly Borisovich DROZD',
          dateOfBirth: '1960-01-20',
          nationality: 'RU',
          list: 'UK',
          relationship_to_customer: 'beneficial owner',
        },
      ],
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      alertedParty: { fullName: 'Anatoly Borisovich Drozd', partyType: 'signatory' },
      hits: [{ name: 'Anatoly Borisovich DROZD', dateOfBirth: '1960-01-20', nationality: 'RU', list: 'UK' }],
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      person_name: 'Anatoly Borisovich Drozd',
      list: 'EU',
      dob: '1960-01-20',
      details: 'sole shareholder of the customer',
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      subject: { name: 'Anatoly Borisovich Drozd', capacity: 'shareholder 30 %' },
      matches: [{ name: 'Anatoly Borisovich DROZD', dateOfBirth: '1960-01-20', nationality: 'RU', list: 'UK' }],
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      hits: [{ name: 'Anatoly Borisovich DROZD', dateOfBirth: '1960-01-20', nationality: 'RU', list: 'UK' }],
      note: 'Hit on the CFO of the customer',
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      hits: [
        {
          name: 'Anatoly Borisovich DROZD',
          dateOfBirth: '1960-01-20',
          nationality: 'RU',
          list: 'UK',
          connectedParty: { name: 'Anatoly Borisovich Drozd', type: 'director' },
        },
      ],
    },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      input: { firstName: 'Anatoly', lastName: 'Drozd' },
      hits: [{ name: 'Anatoly Borisovich DROZD', dateOfBirth: '1960-01-20', nationality: 'RU', list: 'UK' }],
    },
  ],
  [
    CASPIAN,
    'ADVERSE_MEDIA',
    {
      media_hits: [
        {
          url: 'https://x',
          source: 'Reuters',
          snippet: 'Anatoly Borisovich Drozd, 66, director of Caspian Drilling Partners Ltd, was charged with fraud.',
        },
      ],
    },
  ],
  [
    CASPIAN,
    'ADVERSE_MEDIA',
    {
      related_party: { name: 'Anatoly Borisovich Drozd', role: 'director' },
      media_hits: [
        { url: 'https://x', source: 'Reuters', snippet: 'Anatoly Borisovich Drozd, 66, was charged with fraud.' },
      ],
    },
  ],
  [
    CASPIAN,
    'ADVERSE_MEDIA',
    {
      searchTerm: 'Anatoly Borisovich Drozd',
      media_hits: [
        { url: 'https://x', source: 'Reuters', snippet: 'Anatoly Borisovich Drozd, 66, was charged with fraud.' },
      ],
    },
  ],
  [
    CASPIAN,
    'PEP',
    {
      ubo: { name: 'Anatoly Borisovich Drozd', dob: '1960-01-20' },
      position: 'Minister of Energy',
      person_name: 'Anatoly Borisovich Drozd',
      country: 'Russia',
    },
  ],
  [
    CASPIAN,
    'PEP',
    {
      searchTerm: 'Anatoly Borisovich Drozd',
      hits: [{ name: 'Anatoly Borisovich Drozd', position: 'Minister of Energy', country: 'RU' }],
    },
  ],
  [
    ELENI,
    'SANCTION',
    { searchTerm: 'Maria Drozd', hits: [{ name: 'Maria Drozd', dateOfBirth: '1960-01-20', list: 'EU' }] },
  ],
  [
    ELENI,
    'SANCTION',
    { related_party: 'Maria Drozd', relation: 'spouse', hits: [{ name: 'Maria Drozd', list: 'EU' }] },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      hit_on: 'Marina Olegovna Vlasova (UBO)',
      hits: [{ name: 'VLASOVA, Marina Olegovna', dateOfBirth: '1971-03-03', list: 'EU' }],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      raised_for: { name: 'Marina Olegovna Vlasova', role: 'director' },
      hits: [{ name: 'VLASOVA, Marina Olegovna', dateOfBirth: '1971-03-03', list: 'EU' }],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      screening: {
        party: { name: 'Marina Olegovna Vlasova', role: 'director' },
        hits: [{ name: 'VLASOVA, Marina Olegovna', dateOfBirth: '1971-03-03', list: 'EU' }],
      },
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      alert: {
        title: 'Sanctions hit: managing director Marina Vlasova',
        hits: [{ name: 'VLASOVA, Marina Olegovna', dateOfBirth: '1971-03-03', list: 'EU' }],
      },
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      Geschäftsführer: { name: 'Marina Olegovna Vlasova' },
      treffer: [{ name: 'VLASOVA, Marina Olegovna', dateOfBirth: '1971-03-03', list: 'EU' }],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      dirigeants: [{ nom: 'Vlasova', prenom: 'Marina' }],
      hits: [{ name: 'VLASOVA, Marina Olegovna', dateOfBirth: '1971-03-03', list: 'EU' }],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      hits: [
        {
          name: 'VLASOVA, Marina Olegovna',
          dateOfBirth: '1971-03-03',
          list: 'EU',
          sdnRemarks: '(Linked To: LINDHORST MASCHINENBAU GMBH)',
        },
      ],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      hits: [
        {
          name: 'VLASOVA, Marina Olegovna',
          dateOfBirth: '1971-03-03',
          list: 'EU',
          description: 'Holds 51% of Lindhorst Maschinenbau GmbH.',
        },
      ],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      hits: [
        {
          name: 'VLASOVA, Marina Olegovna',
          dateOfBirth: '1971-03-03',
          list: 'EU',
          remarks: 'Geschäftsführerin der Lindhorst Maschinenbau GmbH',
        },
      ],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      hits: [
        {
          name: 'VLASOVA, Marina Olegovna',
          dateOfBirth: '1971-03-03',
          list: 'EU',
          employer: 'Lindhorst Maschinenbau GmbH',
        },
      ],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      hits: [
        {
          name: 'VLASOVA, Marina Olegovna',
          dateOfBirth: '1971-03-03',
          list: 'EU',
          occupation: 'CEO, Lindhorst Maschinenbau',
        },
      ],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      responses: {
        q: {
          status: 200,
          results: [
            {
              id: 'NK-1',
              caption: 'Vlasova Marina',
              schema: 'Person',
              properties: {
                name: ['Vlasova Marina'],
                birthDate: ['1971-03-03'],
                notes: ['Shareholder of Lindhorst Maschinenbau GmbH (Germany)'],
                topics: ['sanction'],
              },
              datasets: ['x'],
              score: 0.8,
              match: true,
            },
          ],
          total: { value: 1, relation: 'eq' },
        },
      },
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      hits: [
        {
          doc: {
            name: 'Marina Vlasova',
            entity_type: 'person',
            types: ['sanction'],
            fields: [{ name: 'Related', tag: 'related_company', value: 'Lindhorst Maschinenbau GmbH' }],
          },
          match_types: ['name_exact'],
        },
      ],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      hits: [
        {
          name: 'VLASOVA, Marina Olegovna',
          dateOfBirth: '1971-03-03',
          list: 'EU',
          associates: ['Lindhorst Maschinenbau GmbH'],
        },
      ],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      hits: [
        {
          name: 'VLASOVA, Marina Olegovna',
          dateOfBirth: '1971-03-03',
          list: 'EU',
          linked_entities: [{ name: 'Lindhorst Maschinenbau GmbH', relation: 'owner' }],
        },
      ],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    { name: 'Holding Vlasov AG', entityType: 'company', list: 'EU', subsidiaries: ['Lindhorst Maschinenbau GmbH'] },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      hits: [
        {
          name: 'Vlasov Holding AG',
          entityType: 'company',
          list: 'EU',
          remarks: 'Parent company of Lindhorst Maschinenbau GmbH',
        },
      ],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    { match: { name: 'Vlasov Holding AG', type: 'entity', list: 'EU' }, relation: 'parent company of the customer' },
  ],
  [
    LINDHORST,
    'ADVERSE_MEDIA',
    {
      media_hits: [
        {
          url: 'https://x',
          source: 'dpa',
          snippet:
            'Marina Vlasova, Geschäftsführerin der Lindhorst Maschinenbau, wurde wegen Sanktionsbruchs verhaftet.',
        },
      ],
    },
  ],
  [
    LINDHORST,
    'ADVERSE_MEDIA',
    {
      search_term: 'Marina Olegovna Vlasova',
      media_hits: [
        {
          url: 'https://x',
          source: 'dpa',
          snippet: 'Die Unternehmerin Marina Vlasova (54) wurde wegen Geldwäsche angeklagt.',
        },
      ],
    },
  ],
  [
    LINDHORST,
    'BLACKLIST',
    { ubo: 'Marina Olegovna Vlasova', entries: [{ name: 'Marina Olegovna Vlasova', reason: 'fraud' }] },
  ],
  [
    LINDHORST,
    'BLACKLIST',
    {
      related_party: { name: 'Marina Olegovna Vlasova', dob: '1971-03-03' },
      entries: [{ name: 'Marina Olegovna Vlasova', dob: '1971-03-03', reason: 'fraud' }],
    },
  ],
];
const raisedOnTheCustomer: Row[] = [
  [
    CASPIAN,
    'SANCTION',
    {
      searchTerm: 'Caspian Drilling Partners Ltd',
      hits: [{ name: 'Anatoly Borisovich DROZD', dateOfBirth: '1960-01-20', nationality: 'RU', list: 'UK' }],
    },
  ],
  [
    ELENI,
    'SANCTION',
    { searchTerm: 'Eleni Christou', hits: [{ name: 'Maria Drozd', dateOfBirth: '1960-01-20', list: 'EU' }] },
  ],
  [
    CASPIAN,
    'SANCTION',
    {
      directors: [{ name: 'Nikos Georgiou', dob: '1975-02-02' }],
      hits: [{ name: 'Anatoly Borisovich DROZD', dateOfBirth: '1960-01-20', nationality: 'RU', list: 'UK' }],
    },
  ],
  [
    ELENI,
    'SANCTION',
    { hits: [{ name: 'Anatoly Borisovich DROZD', dateOfBirth: '1960-01-20', nationality: 'RU', list: 'UK' }] },
  ],
  [
    ELENI,
    'SANCTION',
    {
      hits: [
        {
          name: 'Anatoly Borisovich DROZD',
          dateOfBirth: '1960-01-20',
          nationality: 'RU',
          list: 'UK',
          position: 'Director of Gazprom',
        },
      ],
    },
  ],
  [
    KATHARINA,
    'SANCTION',
    { searchTerm: 'katharina schaefer', hits: [{ name: 'Katharina Schäfer', dateOfBirth: '1955-05-05', list: 'EU' }] },
  ],
  [
    KATHARINA,
    'SANCTION',
    { searchTerm: 'Schäfer, Katharina', hits: [{ name: 'Katharina Schäfer', dateOfBirth: '1955-05-05', list: 'EU' }] },
  ],
  [
    KATHARINA,
    'SANCTION',
    {
      searchTerm: 'Frau Dr. Katharina Schäfer',
      hits: [{ name: 'Katharina Schäfer', dateOfBirth: '1955-05-05', list: 'EU' }],
    },
  ],
  [
    KATHARINA,
    'SANCTION',
    { searchTerm: 'Katarina Schäfer', hits: [{ name: 'Katharina Schäfer', dateOfBirth: '1955-05-05', list: 'EU' }] },
  ],
  [
    KATHARINA,
    'SANCTION',
    {
      query: { name: 'Katharina Maria Schäfer', birthDate: '1990-01-01' },
      hits: [{ name: 'Katharina Schäfer', dateOfBirth: '1955-05-05', list: 'EU' }],
    },
  ],
  [
    KATHARINA,
    'SANCTION',
    {
      hits: [
        { name: 'Katharina Schäfer', dateOfBirth: '1955-05-05', list: 'EU', subject: { name: 'Katharina Schäfer' } },
      ],
    },
  ],
  [
    KATHARINA,
    'SANCTION',
    {
      applicant: { firstName: 'Katharina', lastName: 'Schäfer' },
      hits: [{ name: 'Katharina Schäfer', dateOfBirth: '1955-05-05', list: 'EU' }],
    },
  ],
  [
    KATHARINA,
    'SANCTION',
    {
      hits: [
        {
          name: 'Katharina Schäfer',
          dateOfBirth: '1955-05-05',
          list: 'EU',
          position: 'Director of the Customer Service Agency',
        },
      ],
    },
  ],
  [
    KATHARINA,
    'SANCTION',
    {
      hits: [{ name: 'Katharina Schäfer', dateOfBirth: '1955-05-05', list: 'EU', relationship: 'wife of Hans Meier' }],
    },
  ],
  [
    KATHARINA,
    'SANCTION',
    {
      hits: [
        { name: 'Meier Trading SA', entityType: 'company', list: 'EU', directors: ['Hans Meier'] },
        { name: 'Katharina Schäfer', dateOfBirth: '1955-05-05', list: 'EU' },
      ],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      searchTerm: 'Lindhorst Maschinenbau',
      hits: [{ name: 'VLASOVA, Marina Olegovna', dateOfBirth: '1971-03-03', list: 'EU' }],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      query: 'Lindhorst Maschinenbau Gesellschaft mbH',
      hits: [
        { name: 'Lindner Maschinen AG', entityType: 'company', country: 'CH', registrationNumber: 'CHE-1', list: 'EU' },
      ],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      hits: [
        {
          name: 'VLASOVA, Marina Olegovna',
          dateOfBirth: '1971-03-03',
          list: 'EU',
          remarks: 'Director of Lindau Werke GmbH',
        },
      ],
    },
  ],
  [
    LINDHORST,
    'SANCTION',
    {
      directors: ['Peter Lindhorst'],
      hits: [{ name: 'VLASOVA, Marina Olegovna', dateOfBirth: '1971-03-03', list: 'EU' }],
    },
  ],
];

describe('whom an alert was raised on', () => {
  test.each(raisedOnAnother)(
    '%#: a party of the customer is not cleared for its name: %j %s %j',
    (customer, checkType, alert) => {
      expect(decide(checkType, alert, customer).outcome).toBe('PENDING');
    },
  );

  test.each(raisedOnTheCustomer)('%#: others are cleared as ever: %j %s %j', (customer, checkType, alert) => {
    expect(decide(checkType, alert, customer).outcome).toBe('ACCEPTED');
  });

  test('a party that only the alert names rejects nobody, and a person is asked nothing about it', () => {
    const alert = {
      related_party: { name: 'Maria Drozd', dob: '1960-01-20' },
      hits: [{ name: 'Maria Drozd', dob: '1960-01-20', nationality: 'CY', list: 'EU' }],
    };
    const verdict = decide('SANCTION', alert, ELENI);
    expect([verdict.outcome, verdict.questions]).toEqual(['PENDING', []]);
    expect(verdict.hits[0]?.subject).toEqual({ name: 'Maria Drozd', role: 'related party' });
  });

  test('five hundred hits that name other companies are cleared', () => {
    const hits = Array.from({ length: 500 }, (_, index) => ({
      name: `Maria Drozd ${index}`,
      dob: '1960-01-20',
      list: 'EU',
      remarks: 'Director of Other Works GmbH',
    }));
    expect(decide('SANCTION', { searchTerm: 'Lindhorst Maschinenbau GmbH', hits }, LINDHORST).outcome).toBe('ACCEPTED');
  });
});
