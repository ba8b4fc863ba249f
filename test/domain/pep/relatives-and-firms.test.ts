import { describe, expect, test } from 'vitest';
import { officesOfPrincipal } from '../../../src/domain/alerts/principal.ts';
import { judgePosition } from '../../../src/domain/pep/tiers.ts';

describe('posts of firms of a state, of councils, and of nobody', () => {
  test.each([
    ['Member, Supervisory Board, Nationale Havenbeheer N.V. (100 % State-owned), 2022-present', 'T3'],
    ['Non-executive board member, Perbadanan Tenaga Negeri Berhad (state-owned enterprise), since 2022', 'T3'],
    ['Mitglied des Aufsichtsrats, Stadtwerke Kassel GmbH (100 % städtisch)', 'T3'],
    ['Bursa Büyükşehir Belediyesi meclis üyesi', 'T4'],
    ['Ward councillor, eThekwini Metropolitan Municipality', 'T4'],
    ['Varaordfører i Bodø', 'T4'],
    ['Filing clerk, Ministry of Works, Transport and Infrastructure', 'none'],
    ['Junior clerk, Ministry of Water, Irrigation and Energy', 'none'],
    ['Records assistant, Ministry of Health', 'none'],
    ['Unsuccessful candidate for the Storting, 2021 (7th on list, not elected). No office held.', 'none'],
  ])('%s: %s', (post, tier) => {
    expect(judgePosition(post).tier).toBe(tier);
  });

  test.each([
    'Member, Supervisory Board, National Bank of Ruritania',
    'Member, Board of Directors, Central Bank of Kenya',
    'Member, Executive Council (100 % public)',
    'Minister, Ministry of Works, Transport and Infrastructure',
    'Clerk and Minister of Works, Transport and Infrastructure',
    'Filing clerk, Ministry of Works, Transport and Minister',
    'Non-executive minister',
    'Unsuccessful candidate for mayor, 2021 (not elected). Holds office as senator.',
    'Unsuccessful candidate 2019. No office held until appointed minister',
    'Senator (100 % attendance)',
  ])('%s is not accepted', (post) => {
    expect(['T1', 'T2', 'unknown']).toContain(judgePosition(post).tier);
  });
});

describe('PEP-4: what the principal of a relative is', () => {
  const tiers = (text: string) =>
    officesOfPrincipal({ text, pointer: '' }).map((office) => judgePosition(office.text).tier);

  test.each([
    ['Son of Dimitar Valchev, Mayor of Plovdiv', ['T4']],
    ['hijo del Gobernador de Itapúa, Ramón Estigarribia (en funciones desde agosto de 2023)', ['T4']],
    ['épouse du maire de Thiès', ['T4']],
    ["fille de l'ambassadeur du Togo", ['T2']],
    ['Ehefrau des Oberbürgermeisters von Jena', ['T4']],
    ['figlia del sindaco di Lodi', ['T4']],
    ['daughter of a serving minister', ['T1']],
    ['Joint owner of Akti Marinas IKE with Stavros Leontaris, Mayor of Preveza', ['T4']],
    ['son of the Mayor of Plovdiv, formerly President of the Republic', ['T4', 'T1']],
  ])('%s: %j', (text, expected) => {
    expect(tiers(text)).toEqual(expected);
  });

  test.each([
    'son of the mayor and Grand Vizier of Ruritania',
    'Son of Dimitar Valchev, Mayor of Plovdiv, Keeper of the Crown',
    'Mayor of Plovdiv',
    'hijo de Ramón Estigarribia',
  ])('%s: not all is understood', (text) => {
    expect(tiers(text)).toEqual([]);
  });
});
