import { describe, expect, test } from 'vitest';
import type { AlertHit, PositionFact } from '../../../src/domain/alerts/alert-hit.ts';
import { yearInterval } from '../../../src/domain/dates/interval.ts';
import { partyFacts } from '../../../src/domain/facts/facts.ts';
import { standingOf } from '../../../src/domain/pep/standing.ts';
import { judgePosition } from '../../../src/domain/pep/tiers.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';
import { customerWith, decide } from './decide.ts';

const customer = customerWith({ dob: '1960-05-20', nationality: 'FR', country: 'FR' });
const same = { person_name: 'James Torres', dob: '1960-05-20', nationality: 'France' };
const pep = (hit: Record<string, unknown>) => decide('PEP', hit, customer);

describe('PEP rules', () => {
  test.each([
    ['PEP-1', { ...same, dob: '1930-01-01', position: 'Minister' }, 'ACCEPTED', 0.15],
    ['PEP-2', { ...same, position: 'Minister of Finance' }, 'PENDING', 0.6],
    ['PEP-2', { ...same, position: 'Ambassador to Spain' }, 'PENDING', 0.5],
    ['PEP-2', { ...same }, 'PENDING', 0.5],
    ['PEP-3', { ...same, position: 'Board member of a state-owned railway' }, 'ACCEPTED', 0.4],
    ['PEP-3', { ...same, position: 'Mayor of Lyon' }, 'ACCEPTED', 0.3],
    ['PEP-4', { ...same, position: 'Spouse of the Minister of Finance' }, 'PENDING', 0.5],
    ['PEP-4', { ...same, position: 'Minister', relationship: 'sibling' }, 'PENDING', 0.5],
    ['PEP-5', { ...same, position: 'Member of Parliament', end_date: '2010-06-30' }, 'ACCEPTED', 0.3],
    ['PEP-2', { ...same, position: 'Member of Parliament', end_date: '2025-06-30' }, 'PENDING', 0.6],
    ['PEP-5', { ...same, position: 'Minister of Finance', end_date: '2010' }, 'PENDING', 0.6],
    ['PEP-5', { ...same, position: 'Ambassador', end_date: '2010' }, 'ACCEPTED', 0.25],
    ['PEP-6', { ...same, position: 'Member of the Youth Parliament' }, 'ACCEPTED', 0.15],
    ['PEP-6', { ...same, position: 'Clerk' }, 'ACCEPTED', 0.15],
    ['PEP-9', { ...same, position: 'Minister', country: 'IR' }, 'PENDING', 0.75],
    ['PEP-3', { ...same, position: 'Former teacher, now mayor' }, 'ACCEPTED', 0.3],
    ['PEP-2', { ...same, position: 'Former councillor, now minister' }, 'PENDING', 0.6],
  ])('%s %j', (rule, hit, outcome, riskScore) => {
    const verdict = pep(hit);
    expect(verdict).toMatchObject({ outcome, riskScore });
    expect(verdict.hits[0]?.rules).toContain(rule);
  });

  test('PEP-10: open for the higher tiers, accepted with a note for local ones', () => {
    const open = pep({ person_name: 'James Torres', position: 'Senator' });
    expect(open.outcome).toBe('PENDING');
    expect(open.riskScore).toBeGreaterThanOrEqual(0.4);
    expect(open.riskScore).toBeLessThanOrEqual(0.6);
    expect(pep({ person_name: 'James Torres', position: 'Mayor' })).toMatchObject({ outcome: 'ACCEPTED' });
  });

  test('asks an identified PEP for the function and the source of wealth, and never rejects', () => {
    expect(pep({ ...same, position: 'Senator' }).questions.map(({ fact }) => fact)).toEqual([
      'public_function',
      'source_of_wealth',
      'source_of_funds',
    ]);
    expect(pep({ ...same, dob: '1960', position: 'Senator' }).questions.map(({ fact }) => fact)).toEqual([
      'source_of_wealth',
      'source_of_funds',
    ]);
  });

  test('1.2: an office held in childhood is somebody else’s', () => {
    const verdict = pep({ person_name: 'James Torres', position: 'Senator', start_date: '1970-01-01' });
    expect(verdict).toMatchObject({ outcome: 'ACCEPTED', note: 'false positive: age mismatch' });
  });

  test('names the fields it could not read', () => {
    expect(pep({ ...same, favourite_colour: 'red', 'a/b': 1 }).notUnderstood).toEqual(['/a~1b', '/favourite_colour']);
  });
});

describe('PEP-6: what a position comes to', () => {
  test.each([
    'Clerk of the House of Commons',
    'Clerk of the Parliaments',
    'Clerk to the Privy Council',
    'Teacher, then Minister of Education',
    'Soldier who became President of Ghana',
    'Lecturer before becoming Governor of the Central Bank',
    'Nurse, previously Senator',
    'Defeated candidate 2019, Minister of Trade since 2020',
    'Unsuccessful candidate, Scottish Parliament election 2021; Member of the European Parliament',
    'Failed presidential candidate, Senator',
    'Intern; Office of the President: Chief of Staff to the President',
    'Clerk, Ministry of Finance; Deputy Minister',
    'Driver turned oligarch, Minister of Sport',
    'Secretary, Office of the Prime Minister',
    'Private secretary to the King',
    'Teacher turned rebel commander',
    'Assistant, later Ombudsman',
    'Librarian, currently Comptroller General',
    'Police officer, subsequently Commissioner of Customs',
    'Parliamentary candidate elected 2023 as Member of Parliament',
    'Former constable | Head of National Security Agency',
    'Teacher; special envoy of the President',
    'Private soldier turned President',
    'Clerk to the National Assembly',
  ])('may matter: %s', (position) => {
    expect(pep({ ...same, position }).outcome).toBe('PENDING');
  });

  test.each([
    'Clerk at the Ministry of Justice',
    'Clerk to a local solicitor',
    'Teacher and librarian',
    'Nurse, General Hospital Abuja',
    'Driver, Ministry of Defence',
    'Intern, Office of the Governor',
    'Secretary, Office of the District Nurse',
    'Receptionist, Embassy of France',
    'Defeated candidate in the 2019 Senate election',
    'Losing mayoral candidate, Lagos local elections, 2015',
    'Unsuccessful candidate at the 2011 general election',
    'Translator, staff of Ambassador Cole',
    'Kandidatin für den Bundestag',
    'Former teacher, now retired librarian',
    'Cook, household of the King',
    'Junior clerk, parliamentary library',
    'Unsuccessful candidate, Scottish Parliament election 2021',
  ])('is no office: %s', (position) => {
    expect(pep({ ...same, position })).toMatchObject({ outcome: 'ACCEPTED', riskScore: 0.15 });
  });

  test('the end of one office is not that of the others', () => {
    const positions = [{ title: 'Mayor of Enugu', end: '2005-01-01' }, { title: 'Senator' }];
    expect(pep({ ...same, positions, end_date: '2005-01-01' }).outcome).toBe('PENDING');
  });
});

describe('PEP-2, PEP-8, PEP-9: what the customer and other checks say', () => {
  const minister = { ...same, position: 'Minister of Finance' };
  const at = (hit: Record<string, unknown>, more: Parameters<typeof decide>[3], own = customer) =>
    decide('PEP', hit, own, more);

  test('PEP-2 with evidence of funds on file: ACCEPTED with due diligence, unless it is too old', () => {
    const onFile = (day: string) => ({ alongside: { graveMedia: false, proofOfFundsOn: day } });
    expect(at(minister, onFile('2026-01-10'))).toMatchObject({ outcome: 'ACCEPTED', riskScore: 0.6 });
    expect(at(minister, onFile('2021-01-10')).outcome).toBe('PENDING');
  });

  test.each([
    [{ proof_of_funds_check: { status: 'ACCEPTED', decided: '2026-01-10' } }, 'ACCEPTED'],
    [{ proof_of_funds_check: { status: 'ACCEPTED', decided: '2021-01-10' } }, 'PENDING'],
    [{ proof_of_funds_check: { status: 'ACCEPTED', decided: '2026-12-10' } }, 'PENDING'],
    [{ proof_of_funds_check: { status: 'PENDING', decided: '2026-01-10' } }, 'PENDING'],
    [{ proof_of_funds: 'accepted 2026-01-10 by the customer' }, 'PENDING'],
  ])('PEP-2 with a check that the organization states: %j', (stated, outcome) => {
    const { fullName, customerType, inputDetails } = customer;
    const own = { fullName, customerType, inputDetails: { ...(inputDetails as object), ...stated } };
    expect(at(minister, {}, own).outcome).toBe(outcome);
  });

  test('PEP-9, XCH-5: grave press beside it', () => {
    const verdict = at(
      { ...same, position: 'Mayor of Lyon' },
      { alongside: { graveMedia: true, proofOfFundsOn: null } },
    );
    expect(verdict).toMatchObject({ outcome: 'PENDING', riskScore: 0.75 });
    expect(verdict.hits[0]?.rules).toContain('XCH-5');
  });

  test('PEP-9 goes by the country of office, not by the nationality', () => {
    const verdict = at({ ...same, nationality: 'IR', position: 'Minister', country: 'FR' }, {});
    expect(verdict.hits[0]?.rules).not.toContain('PEP-9');
    expect(at({ ...same, position: 'Minister of Oil of Iran' }, {}).hits[0]?.rules).toContain('PEP-9');
  });

  test.each([
    [false, 'Mayor of Lyon', 'PENDING'],
    ['no', 'Mayor of Lyon', 'PENDING'],
    [null, 'Mayor of Lyon', 'ACCEPTED'],
  ])('PEP-8 declares %j and is %s: %s', (is_pep, position, outcome) => {
    const own = customerWith({ dob: '1960-05-20', nationality: 'FR', country: 'FR', is_pep });
    const verdict = at({ ...same, position }, {}, own);
    expect(verdict.outcome).toBe(outcome);
    if (outcome === 'PENDING')
      expect(verdict.questions).toEqual([{ fact: 'public_function', rule: 'PEP-8', weight: 9 }]);
  });

  test('PEP-8 of a function that PEP-2 wants evidence of asks for both at once', () => {
    const own = customerWith({ dob: '1960-05-20', nationality: 'FR', declarations: { is_pep: false } });
    const asked = (more: Parameters<typeof decide>[3]) =>
      at({ ...same, position: 'Minister of Finance' }, more, own).questions.map(({ fact }) => fact);
    expect(asked({})).toEqual(['public_function', 'source_of_wealth', 'source_of_funds']);
    expect(asked({ alongside: { graveMedia: false, proofOfFundsOn: '2026-01-10' } })).toEqual(['public_function']);
  });

  test('PEP-8 declares to be one, and the only record is somebody else', () => {
    const own = customerWith({ dob: '1960-05-20', pep: 'yes' });
    const verdict = at({ ...same, dob: '1930-01-01', position: 'Minister' }, {}, own);
    expect(verdict).toMatchObject({ outcome: 'PENDING', questions: [{ fact: 'pep_declaration' }] });
    expect(verdict.note).toContain('self-declares as a politically exposed person');
  });

  test('PEP-2: functions of a home country, where a policy says so', () => {
    const policy = {
      ...defaultPolicy,
      pep: { ...defaultPolicy.pep, homeCountries: ['FR'], domesticNeedsEvidence: false },
    };
    expect(at({ ...minister, country: 'FR' }, { policy }).outcome).toBe('ACCEPTED');
    expect(at({ ...minister, country: 'DE' }, { policy }).outcome).toBe('PENDING');
  });
});

describe('a title and the body beside it are one post', () => {
  test.each([
    ['Chairman', 'Leeds City Council', 'ACCEPTED', 'PEP-3'],
    ['Board member', 'State-owned enterprise', 'ACCEPTED', 'PEP-3'],
    ['Councillor', 'Municipality', 'ACCEPTED', 'PEP-3'],
    ['Councillor', 'Government', 'ACCEPTED', 'PEP-3'],
    // What a body is says nothing of a title that nobody knows.
    ['Grand Vizier', 'Leeds City Council', 'PENDING', 'PEP-2'],
    ['Councillor', 'Embassy of Spain', 'PENDING', 'PEP-2'],
    ['Councillor', 'Grand Divan', 'PENDING', 'PEP-2'],
    ['Director', 'Customs', 'PENDING', 'PEP-2'],
  ])('%s, %s: %s', (position, institution, outcome, rule) => {
    const verdict = pep({ ...same, position, institution });
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.hits[0]?.rules).toContain(rule);
  });

  test('1.2: whoever works where the office is held is the one who holds it', () => {
    const position = 'Deputy Governor and member of the Executive Board';
    const institution = 'National Bank of Moldova';
    const record = { person_name: 'James Torres', country: 'FR', position, institution };
    expect(pep(record).hits[0]?.verdict).toBe('UNRESOLVED');
    const own = customerWith({ dob: '1960-05-20', nationality: 'FR', country: 'FR', employer: institution });
    expect(decide('PEP', record, own).hits[0]?.verdict).toBe('PROBABLE');
  });
});

describe('PEP-9: the country of office by the place that the post names', () => {
  test.each([
    'Mayor of Shiraz, Iran (2017–)',
    'Deputy governor of Fars province',
    'Deputy Minister of Oil of Iran (2021–2025)',
  ])('%s', (position) => {
    const verdict = pep({ ...same, end_date: '2025-12-01', position });
    expect(verdict.outcome).toBe('PENDING');
    expect(verdict.hits[0]?.rules).toContain('PEP-9');
  });

  test('a country that the record states goes before a part of one', () => {
    const verdict = pep({ ...same, position: 'Deputy governor of Fars province', country: 'FR' });
    expect(verdict.hits[0]?.rules).not.toContain('PEP-9');
  });
});

describe('ID-6: a record of name and country only', () => {
  test('is told from nobody by a rare middle name, which is part of the name: no question', () => {
    const own = customerWith({ dob: '1979-02-02', nationality: 'MK', country: 'MK' }, 'Milan Dragan Stojanovski');
    const record = { person_name: 'Milan Dragan Stojanovski', position: 'Member of the Assembly', country: 'MK' };
    const verdict = decide('PEP', record, own);
    expect(verdict).toMatchObject({ outcome: 'PENDING', questions: [] });
    expect(verdict.hits[0]).toMatchObject({ verdict: 'UNRESOLVED', rules: ['1.4', 'ID-6', 'PEP-10'] });
    // With one more fact that tells, the middle name counts as before.
    expect(decide('PEP', { ...record, dob: '1979' }, own).hits[0]?.verdict).toBe('PROBABLE');
  });
});

describe('PEP-4: of a relative only the principal’s function counts', () => {
  test.each([
    [{ position: 'Teacher', relationship: 'spouse' }, 'PENDING', 0.4],
    [{ position: 'Wife of the mayor of Lyon' }, 'ACCEPTED', 0.3],
    [{ relationship: 'daughter' }, 'PENDING', 0.4],
  ])('%j: %s', (hit, outcome, riskScore) => {
    expect(pep({ ...same, ...hit })).toMatchObject({ outcome, riskScore });
  });
});

describe('tiers read out of positions', () => {
  test.each([
    ['Deputy Minister of Health', 'T1'],
    ['Member of the House of Representatives', 'T1'],
    ['President of Ghana', 'T1'],
    ['Governor of the Central Bank', 'T1'],
    ['Bundesministerin für Gesundheit', 'T1'],
    ['Mitglied des Deutschen Bundestages', 'T1'],
    ['Députée à l’Assemblée nationale', 'T1'],
    ['Ministra de Defensa', 'T1'],
    ['Senador por Antioquia', 'T1'],
    ['Former teacher, now minister', 'T1'],
    ['Minister-Counsellor at the embassy', 'T2'],
    ['Botschafterin in Rom', 'T2'],
    ['Procureur de la République', 'T2'],
    ['Major General', 'T2'],
    ['Aufsichtsrat eines Staatsunternehmens', 'T3'],
    ['Member of the board of a state-owned bank', 'T3'],
    ['Director General, Société Nationale des Hydrocarbures (state-owned)', 'T3'],
    ['Directeur général (entreprise publique)', 'T3'],
    ['Director General, National Tax Agency, formerly of a state-owned bank', 'T2'],
    ['Director General of the state-owned enterprises agency', 'T2'],
    ['Oberbürgermeister von Kassel', 'T4'],
    ['Maire de Lyon', 'T4'],
    ['Concejala de Sevilla', 'T4'],
    ['Diputado provincial', 'T4'],
    ['Member of the Youth Parliament', 'none'],
    ['Parliamentary candidate', 'none'],
    ['Unsuccessful candidate for Mayor', 'none'],
    ['Honorary Consul', 'none'],
    ['Driver to the Minister', 'none'],
    ['Teacher at the Ministry of Education', 'none'],
    ['Lehrerin', 'none'],
    ['Vice-Chancellor of the University', 'none'],
    ['General Manager', 'unknown'],
    ['Burger King employee', 'unknown'],
    ['Special envoy', 'unknown'],
  ])('%s: %s', (position, tier) => {
    expect(judgePosition(position).tier).toBe(tier);
  });
});

describe('each position by itself, with its own dates and country', () => {
  const hit = (positions: PositionFact[]): AlertHit => ({
    ...partyFacts({}),
    ref: '',
    named: false,
    pointer: '',
    pep: { positions, institutions: [], relation: 'SELF', start: null, end: null },
    list: { names: [], programs: [], delisted: false, delistedOn: null, reasons: [], expiresOn: null, expired: false },
    media: { texts: [], url: null, source: null, published: null },
  });
  const held = (text: string, more: Partial<PositionFact> = {}): PositionFact => ({ text, pointer: null, ...more });
  const stand = (...positions: PositionFact[]) =>
    standingOf(hit(positions), { asOf: '2026-03-01', policy: defaultPolicy });

  test.each<[string, PositionFact[], object]>([
    [
      'the highest that still counts',
      [held('Senator', { end: yearInterval(2001) }), held('Mayor')],
      { tier: 'T4', term: 'in office' },
    ],
    [
      'all over',
      [held('Senator', { end: yearInterval(2001) }), held('Mayor', { end: yearInterval(2003) })],
      { tier: 'T1', term: 'former' },
    ],
    ['a minister for good', [held('Minister', { end: yearInterval(2001) })], { tier: 'T1', term: 'lasting' }],
    [
      'as long as the highest, where it tells nothing',
      [held('Special envoy', { end: yearInterval(2022) })],
      { tier: 'T2', term: 'cooling off' },
    ],
    ['cooling off', [held('Senator', { end: yearInterval(2023) })], { tier: 'T1', term: 'cooling off' }],
    ['only junior ones', [held('Clerk'), held('Teacher')], { tier: null }],
    ['one unknown beside a junior one', [held('Clerk'), held('Special envoy')], { tier: 'T2' }],
    ['its own country', [held('Minister', { country: 'KP' })], { countries: ['KP'] }],
  ])('%s', (_, positions, expected) => {
    expect(stand(...positions)).toMatchObject(expected);
    expect(stand(...positions.toReversed())).toMatchObject(expected);
  });
});

describe('tiers by the words of a position', () => {
  test.each([
    [
      'T1',
      [
        'State Minister of Finance',
        'Minister of State',
        'Deputy Governor of the Bank of Uganda',
        'Member of the State Duma',
      ],
    ],
    ['T1', ['Mitglied des Parteivorstands', 'diputado', 'Staatssekretär', 'President of the National Assembly']],
    [
      'T2',
      ['Principal Secretary', 'Principal Secretary to the Prime Minister', 'Regierungspräsident', "conseiller d'État"],
    ],
    ['T2', ['Head of the National Tax Agency', 'Oberstaatsanwalt', 'Ambassador to the United Nations']],
    [
      'T3',
      ['Director General of the WHO', 'Aufsichtsrat eines Staatsunternehmens', 'Board of Directors, State Railways'],
    ],
    ['T4', ['Mayor of Lagos', 'Oberbürgermeister von Köln', 'State Senator']],
    [
      'none',
      [
        'Candidate for president',
        'Clerk at the Ministry of Finance',
        'Ran unsuccessfully for the Senate',
        'Junior official',
      ],
    ],
    ['unknown', ['Public figure']],
  ])('%s: %j', (tier, positions) => {
    for (const position of positions) expect(judgePosition(position).tier, position).toBe(tier);
  });

  test('years in its words are its term: a minister before the age of 15 is another (1.2)', () => {
    const position = 'Minister of Mines (1968-1971)';
    expect(pep({ person_name: 'James Torres', nationality: 'FR', position })).toMatchObject({
      outcome: 'ACCEPTED',
      note: 'false positive: age mismatch',
    });
    expect(pep({ ...same, position: 'Ambassador to Spain (2001–2005)' }).hits[0]?.rules).toContain('PEP-5');
  });

  test('who is only probably the customer is called so', () => {
    const note = pep({ ...same, dob: '1960', position: 'Minister of Finance' }).note;
    expect(note).toContain('the customer is probably a politically exposed person');
  });
});

test.each([
  ['Inactive', 'ACCEPTED'],
  ['Active', 'PENDING'],
])('PEP-5: an office of long ago in a record that is filed as %s is %s', (activeStatus, outcome) => {
  const roles = [{ title: 'Ambassador of France to Chile', since: '2005-04', to: '2009-01' }];
  const record = { peid: '7', primaryName: 'James Torres', dateOfBirth: '1950-05-20', iconHints: ['PEP'] };
  const hit = { ...record, countries: { citizenship: ['France'] }, roles, activeStatus };
  const own = customerWith({ dob: '1950-05-20', nationality: 'FR' });
  expect(decide('PEP', { case: 'FR-118', hits: [hit] }, own).outcome).toBe(outcome);
});
