import { describe, expect, test } from 'vitest';
import { customerWith, decide } from '../checks/decide.ts';

/** What becomes of a report of one sentence, by what is verified of a customer. */
function outcomeOf(name: string, details: object, snippet: string) {
  const hit = { url: 'https://news.example/a', source: 'Daily', date: '2025-05-05', snippet };
  return decide('ADVERSE_MEDIA', { media_hits: [hit] }, customerWith(details, name)).outcome;
}

describe('MED-2: another person by death, gender, career or name and country', () => {
  test.each([
    [
      'Jan Dvořák',
      { dob: '1990-01-01', nationality: 'CZ', idv: { liveness: 'passed', performed: '2026-01-15' } },
      'Jan Dvořák, odsouzený za podvod, zemřel ve věznici.',
    ],
    [
      'Pavol Kováč',
      { dob: '1990-01-01', nationality: 'SK', idv: { liveness: 'passed', checked_on: '2026-01-15' } },
      'Pavol Kováč, bývalý colník odsúdený za korupciu, zomrel v nemocnici.',
    ],
    [
      'Иван Громов',
      { dob: '1990-01-01', nationality: 'RU', idv: { liveness: 'passed', checked: '2026-01-15' } },
      'Иван Громов, осуждённый за мошенничество, умер в колонии.',
    ],
    [
      'Ion Munteanu',
      { dob: '1990-01-01', nationality: 'RO', idv: { liveness: 'passed', checked: '2026-01-15' } },
      'Ion Munteanu, condamnat pentru fraudă, a murit în închisoare.',
    ],
    [
      'Ivo Matić',
      { dob: '1990-01-01', nationality: 'HR', idv: { liveness: 'passed', checked: '2026-01-15' } },
      'Ivo Matić, osuđen zbog pronevjere, preminuo je u bolnici. Ivo Matić je umro.',
    ],
    [
      'Robin Steele',
      { dob: '1990-01-01', idv: { status: 'accepted', gender: 'female', verified: true } },
      'Robin Steele pleaded guilty to fraud. The father of three was given two years.',
    ],
    [
      'Robin Steele',
      { dob: '1990-01-01', idv: { status: 'accepted', gender: 'male', verified: true } },
      'Robin Steele, a mother of two, was convicted of fraud after she forged invoices.',
    ],
    [
      'Bilal Haddad',
      { dob: '1996-12-12', nationality: 'MA' },
      'Bilal Haddad, directeur de la caisse agricole de 1998 à 2007, a été condamné pour détournement.',
    ],
    [
      'Sam Ortega',
      { dob: '1995-12-12', nationality: 'US' },
      'Sam Ortega, who ran the county payroll office from 1998 to 2011, was convicted of embezzlement.',
    ],
    [
      'Ulf Kranz',
      { dob: '1995-12-12', nationality: 'DE' },
      'Ulf Kranz, von 1999 bis 2010 Kassenwart des Vereins, wurde wegen Untreue verurteilt.',
    ],
    [
      'Maria Teresa Gomes Alves',
      { dob: '1985-01-01', nationality: 'PT', residence: 'PT' },
      'Maria Helena Gomes Alves, brasileira residente em Recife, foi detida por tráfico de droga.',
    ],
    [
      'Nora Castillo',
      { dob: '1996-12-12', nationality: 'MX' },
      'Nora Castillo, contadora de la tesorería municipal de 1999 a 2006, fue condenada por peculato.',
    ],
    [
      'Juan Esteban Palacio Henao',
      { dob: '1982-02-15', nationality: 'CO', residence: 'CO' },
      'Juan Camilo Palacio Henao, a Venezuelan resident of Maracaibo, was charged with smuggling fuel.',
    ],
    [
      'Petra Sommer',
      { dob: '1985-01-01', idv: { liveness_check: 'passed', completed: '2026-01-15' } },
      'Petra Sommer, 2021 wegen Untreue verurteilt, ist im März 2023 in der Haft gestorben.',
    ],
    [
      'João Batista Freire',
      { dob: '1985-01-01', idv: { liveness: { status: 'passed', date: '2026-01-15' } } },
      'João Batista Freire, condenado por tráfico, morreu na prisão em 2022.',
    ],
    [
      'Andrea Rossetti',
      { dob: '1985-01-01', idv: { status: 'accepted', sex: 'M' } },
      "L'imprenditrice Andrea Rossetti è stata condannata per truffa.",
    ],
  ])('%s %o: %s', (name, details, text) => {
    expect(outcomeOf(name, details, text)).toBe('ACCEPTED');
  });

  test.each([
    [
      'Jan Dvořák',
      { dob: '1990-01-01', nationality: 'CZ', idv: { liveness: 'passed', performed: '2026-01-15' } },
      'Při nehodě, kterou způsobil Jan Dvořák, účetní z Přerova, zemřela chodkyně. Byl odsouzen za zabití.',
    ],
    [
      'Jan Dvořák',
      { dob: '1990-01-01', nationality: 'CZ', idv: { liveness: 'passed', performed: '2026-01-15' } },
      'Jan Dvořák, jehož otec, podnikatel, zemřel v roce 2020, byl odsouzen za podvod.',
    ],
    [
      'Jan Dvořák',
      { dob: '1990-01-01', nationality: 'CZ', idv: { liveness: 'passed', performed: '2026-01-15' } },
      'Jan Dvořák, odsouzený za podvod, prý zemřel ve věznici.',
    ],
    [
      'Иван Громов',
      { dob: '1990-01-01', nationality: 'RU', idv: { liveness: 'passed', checked: '2026-01-15' } },
      'Иван Громов, осуждённый за мошенничество, чей отец, депутат, умер в 2020 году.',
    ],
    [
      'Jan Dvořák',
      { dob: '1990-01-01', nationality: 'CZ', idv: { liveness: 'failed', performed: '2026-01-15' } },
      'Jan Dvořák, odsouzený za podvod, zemřel ve věznici.',
    ],
    [
      'Robin Steele',
      { dob: '1990-01-01', idv: { status: 'accepted', gender: 'female', verified: true } },
      'Robin Steele robbed a father of two in Leeds. He lost his phone. The father of two was left shaken.',
    ],
    [
      'Robin Steele',
      { dob: '1990-01-01', idv: { status: 'accepted', gender: 'female', verified: true } },
      'Robin Steele was convicted of stabbing a father of two, who said he feared for his life.',
    ],
    [
      'Robin Steele',
      { dob: '1990-01-01', idv: { status: 'accepted', gender: 'female', verified: true } },
      'Robin Steele was jailed for fraud. The father of two victims said he was relieved.',
    ],
    [
      'Robin Steele',
      { dob: '1990-01-01', idv: { status: 'accepted', gender: 'female', verified: true } },
      'Robin Steele admitted killing the man. The father of two was a teacher.',
    ],
    [
      'Robin Steele',
      { dob: '1990-01-01', idv: { status: 'accepted', gender: 'female', verified: true } },
      'Robin Steele was jailed for causing death by dangerous driving. The father of two was a teacher, and he died at the scene.',
    ],
    [
      'Robin Steele',
      { dob: '1990-01-01', idv: { status: 'accepted', gender: 'female', verified: true } },
      'Robin Steele told the court the father of two was jailed because of her lies. Steele was charged with perjury.',
    ],
    [
      'Sam Ortega',
      { dob: '1995-12-12', nationality: 'US' },
      'Sam Ortega, who ran a county payroll office founded in 1998, was convicted of embezzlement.',
    ],
    [
      'Sam Ortega',
      { dob: '1995-12-12', nationality: 'US' },
      'Sam Ortega stole from the county payroll office, which from 1998 to 2011 was run by his father, and was convicted.',
    ],
    [
      'Bilal Haddad',
      { dob: '1996-12-12', nationality: 'MA' },
      'Bilal Haddad, directeur de la caisse agricole fondée en 1998, a été condamné pour détournement.',
    ],
    [
      'Bilal Haddad',
      { dob: '1996-12-12', nationality: 'MA' },
      'Bilal Haddad, directeur de la banque populaire depuis 2021, a été condamné pour détournement.',
    ],
    [
      'Sam Ortega',
      { dob: '1995-12-12', nationality: 'US' },
      'Sam Ortega, who runs a family taxi firm from 1998 premises, was convicted of embezzlement.',
    ],
    [
      'Maria Teresa Gomes Alves',
      { dob: '1985-01-01', nationality: 'PT', residence: 'PT' },
      'Maria Teresa Gomes Alves, antiga residente em Recife, foi detida por tráfico de droga.',
    ],
  ])('but not %s %o: %s', (name, details, text) => {
    expect(outcomeOf(name, details, text)).not.toBe('ACCEPTED');
  });
});

test('an article under a name for texts is read whole', () => {
  const hit = {
    peid: 'ne-2',
    primary_name: 'Amadou Kollo Seyni',
    icon_hints: ['AM'],
    content: [
      {
        publisher: 'Hebdo',
        date: '2025-02-17',
        text: 'Amadou Kollo Seyni, directeur de la société des mines de 1996 à 2010, a été condamné pour fraude.',
      },
    ],
  };
  const customer = customerWith({ dob: '1995-12-12', nationality: 'NE' }, 'Amadou Kollo Seyni');
  expect(decide('ADVERSE_MEDIA', hit, customer).outcome).toBe('ACCEPTED');
});
