import { expect } from 'vitest';
import { deciders } from '../../src/domain/checks/registry.ts';
import { decideCase } from '../support/decide-case.ts';
import type { TestApi, User } from './service.ts';

/** Nothing tells whether the listed one is our customer: no birth date on our side. */
export const OPEN = {
  check_type: 'SANCTION',
  input_details: { person_name: 'Katarzyna Wolniewicz', dob: '1961-04-05', nationality: 'PL', list: 'EU' },
};
export const CLEARED = {
  check_type: 'PEP',
  input_details: { person_name: 'Oleg Ivanovich Petrov', dob: '1930-01-01', position: 'Minister', nationality: 'RU' },
};
export const KATARZYNA = {
  full_name: 'Katarzyna Wolniewicz',
  customer_type: 'INDIVIDUAL',
  input_details: { nationality: 'PL' },
};
export const NOTE = 'Different person: the father’s name on file differs.';

/** A time as answers write it, for regular expressions. */
export const ISO = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`;

interface Made {
  id: number;
  checkIds: number[];
}

/** What tests of decisions do over HTTP, the worker's part done without Temporal. */
export class DecidedCases {
  readonly api: TestApi;

  constructor(api: TestApi) {
    this.api = api;
  }

  async newCase(overrides: object = {}, checks: object[] = [OPEN]): Promise<Made> {
    const { status, body } = await this.api.send('POST', '/api/cases/', {
      as: this.api.reviewer,
      json: { customer: KATARZYNA, checks, ...overrides },
    });
    expect(status).toBe(201);
    return { id: body.id, checkIds: body.checks.map((check: { id: number }) => check.id) };
  }

  async decidedCase(overrides: object = {}, checks: object[] = [OPEN]): Promise<Made> {
    const made = await this.newCase(overrides, checks);
    await decideCase(this.api.database.db, made.id);
    return made;
  }

  async get(path: string, as: User = this.api.viewer) {
    return (await this.api.send('GET', path, { as })).body;
  }

  decide(
    checkId: number | undefined,
    json: unknown = { outcome: 'ACCEPTED', note: NOTE },
    as: User = this.api.reviewer,
  ) {
    return this.api.send('POST', `/api/checks/${checkId}/decision/`, { as, json });
  }

  start(caseId: number) {
    return this.api.send('POST', `/api/cases/${caseId}/start/`, { as: this.api.reviewer });
  }

  async rerun(caseId: number, of = deciders) {
    await this.start(caseId);
    await decideCase(this.api.database.db, caseId, of);
    return this.get(`/api/cases/${caseId}/`);
  }

  async deliveries(caseId: number) {
    return (await this.get(`/api/webhook-deliveries/?case_id=${caseId}`)).results;
  }

  audit(checkId: number | undefined) {
    return this.api.database.db
      .selectFrom('audit_events')
      .where('object_kind', '=', 'check')
      .where('object_id', '=', checkId!)
      .orderBy('id')
      .selectAll()
      .execute();
  }
}
