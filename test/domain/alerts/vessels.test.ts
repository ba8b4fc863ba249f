import { describe, expect, test } from 'vitest';
import { customerWith, decide } from '../checks/decide.ts';

const outcome = (text: string, hit: Record<string, unknown> = {}) => {
  const report = { ...hit, source: 'The Daily', date: '2026-02-01', snippet: text };
  return decide('ADVERSE_MEDIA', { media_hits: [report] }, customerWith({ dob: '1986-11-11' }, 'Santiago Herrera'))
    .outcome;
};

describe('ID-3: a ship of the name is no person', () => {
  test.each([
    'The cargo vessel SANTIAGO HERRERA (IMO 9241114) was detained after officers found cocaine in its tanks.',
    'Smuggling: Santiago Herrera, IMO number 9241114, was boarded. The ship Santiago Herrera is held at Callao.',
    'Customs found 1.8 tonnes of cocaine on the MV Santiago Herrera.',
    'El buque "Santiago Herrera" fue retenido con 1,8 toneladas de cocaína.',
    'Zollbeamte fanden Kokain auf dem Frachter SANTIAGO HERRERA.',
  ])('%s', (text) => expect(outcome(text)).toBe('ACCEPTED'));

  test.each([
    // Whoever sails, owns or is held on one is a person.
    'The vessel Santiago Herrera captained was detained after officers found cocaine.',
    'On board the vessel Santiago Herrera was arrested for smuggling cocaine.',
    'The vessel SANTIAGO HERRERA (IMO 9241114) is owned by Santiago Herrera, who is charged with smuggling cocaine.',
    'The vessel SANTIAGO HERRERA (IMO 9241114) was detained; Herrera was charged with smuggling cocaine.',
    'El empresario petrolero Santiago Herrera fue detenido con cocaína.',
    'Quien estaba a cargo, Santiago Herrera, fue detenido con cocaína.',
    'The drug carrier Santiago Herrera was arrested with cocaine.',
    'Santiago Herrera was arrested with cocaine on the MV Ocean Star (IMO 9241114).',
  ])('%s', (text) => expect(outcome(text)).toBe('PENDING'));

  test('where the hit says that it is a person, it is one', () => {
    const text = 'The cargo vessel SANTIAGO HERRERA (IMO 9241114) was detained with cocaine.';
    expect(outcome(text, { entity_type: 'person', name: 'Santiago Herrera' })).toBe('PENDING');
  });
});
