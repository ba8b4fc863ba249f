import type { CheckType, CustomerType } from '../../../src/domain/case/vocabulary.ts';
import type { CheckFacts } from '../../../src/domain/check/facts.ts';
import type { SearchedList } from '../../../src/domain/screening/screening.ts';
import type { ListedEntity } from '../../../src/domain/watchlists/listed-entity.ts';

/** What the alerts of test/alerts do not hold: hits on parties that a company names, and checks without an alert. */

interface Case {
  id: string;
  facts: CheckFacts;
}

function caseOf(
  id: string,
  checkType: CheckType,
  [fullName, customerType, details]: [string, CustomerType, unknown],
  more: Partial<CheckFacts>,
): Case {
  const customer = { fullName, customerType, inputDetails: details };
  return {
    id,
    facts: { checkType, inputDetails: null, customer, asOf: '2026-11-25', screening: null, ...more },
  };
}

const company = (details: object): [string, CustomerType, unknown] => [
  'Acme Ltd',
  'COMPANY',
  { country: 'GB', ...details },
];
const full = { name: 'Ivan Petrov', dob: '1970-05-01', nationality: 'RU' };
const bare = { name: 'Ivan Petrov' };
const hit = { name: 'Ivan Petrov', dob: '1970-05-01', nationality: 'RU' };
const office = { ...hit, position: 'Minister of Energy', country: 'RU' };

export const COMPANY_CASES: Case[] = [
  caseOf('pep-director', 'PEP', company({ directors: [full] }), { inputDetails: office }),
  caseOf('pep-director-bare', 'PEP', company({ directors: [bare] }), { inputDetails: office }),
  caseOf('pep-director-local', 'PEP', company({ directors: [full] }), {
    inputDetails: { ...office, position: 'City councillor' },
  }),
  caseOf('pep-director-left', 'PEP', company({ directors: [full] }), { inputDetails: { ...office, end_date: '2006' } }),
  caseOf('sanctioned-director', 'SANCTION', company({ directors: [full] }), {
    inputDetails: { ...hit, list: 'OFAC SDN' },
  }),
  caseOf('sanctioned-director-bare', 'SANCTION', company({ directors: [bare] }), {
    inputDetails: { ...hit, list: 'OFAC SDN' },
  }),
  caseOf('sanctioned-owner', 'SANCTION', company({ shareholders: [{ ...full, share: 20 }] }), {
    inputDetails: { ...hit, list: 'OFAC SDN' },
  }),
  caseOf('sanctioned-majority', 'SANCTION', company({ shareholders: [{ ...full, share: 58 }] }), {
    inputDetails: { ...hit, list: 'OFAC SDN' },
  }),
  caseOf('barred-director', 'BLACKLIST', company({ directors: [full] }), { inputDetails: { ...hit, reason: 'fraud' } }),
];

const LIST: SearchedList = {
  list: 'un',
  title: 'UN Security Council consolidated list',
  version: 3,
  asOf: '2026-11-20',
  entities: 1003,
  sample: false,
  kinds: ['SANCTION', 'PEP'],
  checkedOn: '2026-11-23',
};
const ENTITY: ListedEntity = {
  id: 'QDi.001',
  schema: 'Person',
  caption: 'Ivan Petrov',
  names: [{ text: 'Ivan Petrov', kind: 'PRIMARY' }],
  birthDates: ['1970-05-01'],
  countries: [{ code: 'RU', role: 'nationality' }],
  topics: [],
};
const found = (entities: ListedEntity[], list: Partial<SearchedList> = {}) => ({
  screening: {
    searched: [{ ...LIST, ...list }],
    candidates: entities.map((entity, index) => ({ entityId: index + 1, list: 'un', entity, names: [0] })),
    partial: false,
  },
});
const person = (details: unknown): [string, CustomerType, unknown] => ['Ivan Petrov', 'INDIVIDUAL', details];

export const SCREENED_CASES: Case[] = [
  caseOf('screened-none', 'SANCTION', person({}), found([])),
  caseOf('screened-company', 'SANCTION', company({ directors: [full, bare] }), found([])),
  caseOf('screened-embargo', 'SANCTION', person({ address: { country: 'IR' } }), found([])),
  caseOf('screened-stale', 'SANCTION', person({}), found([], { checkedOn: '2026-08-01' })),
  caseOf(
    'screened-stale-other',
    'SANCTION',
    person({ dob: '1991-01-01' }),
    found([ENTITY], { checkedOn: '2026-08-01' }),
  ),
  caseOf('screened-open', 'SANCTION', person({}), found([ENTITY])),
  caseOf('screened-same', 'SANCTION', person({ dob: '1970-05-01', nationality: 'RU' }), found([ENTITY])),
  caseOf('screened-other', 'SANCTION', person({ dob: '1991-01-01' }), found([ENTITY])),
  caseOf('screened-pep', 'PEP', person({ dob: '1970-05-01', nationality: 'RU' }), found([ENTITY])),
  caseOf('screened-director', 'PEP', company({ directors: [full] }), found([ENTITY])),
  caseOf('screened-declared', 'PEP', person({ pep: true }), found([])),
  caseOf('nothing-to-search', 'BLACKLIST', person({}), {}),
  caseOf('unusable', 'SANCTION', person('text'), { inputDetails: hit }),
  ...(['IDV', 'UNDERWRITING', 'UBO_RESOLUTION'] as const).map((type) => caseOf(type, type, person({}), {})),
];
