import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePosition } from '../../../src/domain/pep/tiers.ts';
import { besideUnknownTitle } from './unknown-title.ts';

/*
 * Real posts with the tier of the table in section 2 of the rules. What is accepted (T3, T4, none) must be understood word
 * for word; of a higher or unknown post it only matters that it is not.
 */

/** Heads and assemblies of regions and towns, local officials. */
const LOCAL = [
  'Ledamot, kommunfullmäktige i Gävle',
  'Deputy of Poltava City Council, elected October 2020, mandate continuing',
  'Alcaldesa de Lugo desde mayo de 2007 hasta junio de 2015',
  'Consilier local, Consiliul Local Bacău, 2020-prezent',
  'Mayor',
  'Mayor (2010-2018)',
  'mayor of bridgetown',
  'MAYOR OF BRIDGETOWN',
  'Mayor of Port-au-Prince, 2011 to 2016',
  'First Deputy Mayor of the City of Plovdiv',
  'Executive Mayor, City of Tshwane',
  'City councilor, Ward 7',
  'Councillor, Ward 7, Springfield, Ohio',
  'Member of Leeds City Council',
  'Council Member, District 5, New York City Council',
  'Councillor for Ward 12, Ekurhuleni Metropolitan Municipality',
  'Chairman of Ikeja Local Government',
  'Municipal councillor, committee for regional development',
  'MLA for Calgary-Elbow',
  'MPA (Punjab)',
  'Member of the Legislative Assembly, Uttar Pradesh',
  'Member of the Lagos State House of Assembly',
  'Member of the Northern Ireland Assembly',
  'Member of the Parliament of Catalonia',
  'Member of the Grand Council of Ticino',
  'State Senator, Ohio',
  'Governor of Texas',
  'Deputy Governor of Kano State',
  'Vice-Governor of the Moscow Region',
  'Premier of Ontario',
  'Chief Minister of Kerala',
  'Minister-President of Bavaria',
  'Minister of Health of Ontario',
  'Commissioner for Health, Kano State',
  'Head of the Regional Administration',
  'President of the Region of Tuscany',
  'District Commissioner',
  'Town Clerk of Swindon',
  'Head of the Municipal Finance Department',
  'Spouse of the Mayor',
  "Adjointe au maire, chargée de l'urbanisme",
  "Échevin de la commune d'Ixelles",
  'Présidente du conseil régional',
  'Président de la communauté de communes',
  'Oberbürgermeisterin der Stadt Kassel',
  'Bürgermeister von Wasserburg am Inn',
  'Mitglied des Stadtrats von Erfurt',
  'Mitglied des Bayerischen Landtags',
  'Alcaldesa de Villanueva de la Serena',
  'Concejal de Hacienda del Ayuntamiento de Burgos',
  'Gobernador de la provincia de Salta',
  'Consejero de Cultura del Gobierno regional de Murcia',
  'Assessora al Bilancio del Comune di Pavia',
  'Presidente della Regione Puglia',
  'Vereadora da Câmara Municipal de Recife',
  'Deputado estadual',
  'Wethouder van de gemeente Ede',
  'Lid van de gemeenteraad van Assen',
  'Radna Rady Miejskiej w Słupsku',
  'Wójt gminy Chociwel',
  'Мэр города Самары',
  'Депутат Законодательного собрания Ленинградской области',
  'Голова обласної державної адміністрації',
  'Çankaya Belediye Başkanı',
  'رئيس بلدية طرابلس',
  '上海市副市长',
  '県議会議員',
  'Mayor of Caxias do Sul',
  'Prefeito Municipal de Campo Belo do Sul',
  "Vice-chairwoman, People's Committee of Ben Tre Province (since 2022)",
  "Vice chair of Ben Tre Provincial People's Committee",
  "Chairman of the People's Committee of Da Nang City",
  "Member of the People's Council of Hanoi City",
  "Vice-governor, People's Government of Hunan Province",
  'Deputy chair of the Committee of Ben Tre Province',
  'Chairman, Minsk Regional Executive Committee',
  'Member of the Executive Committee of Brest Region',
];

/** Boards and managements of enterprises of a state; directors of international organisations. */
const ENTERPRISES = [
  'Consigliere di amministrazione, Ferrovie Lagunari S.p.A. (società a totale partecipazione pubblica)',
  'Bestuurder bij Waterwegen Schelde NV (100 % overheidsbedrijf), mandaat beëindigd 31/03/2023',
  'Member of the management board, Jadranska Luka d.d. (state-owned port operator), 2021-',
  'Vorstandsmitglied, Alpenstrom AG (im mehrheitlichen Eigentum des Bundes)',
  'Consejero de Puertos del Noroeste S.A. (capital 100 % público)',
  'Председатель правления АО «Север Газ» (контрольный пакет у государства)',
  'Bestyrelsesmedlem, Nordhavn Energi A/S (ejet af staten)',
  'Directeur financier, Office des Ports (établissement public industriel)',
  'Director, Zesco Electricity Company (state-owned)',
  'Chief Executive Officer, Kenya Ports Authority (state-owned enterprise)',
  'Managing Director, National Oil Corporation',
  'Director, Botswana Power Corporation',
  'GM, SOE',
  'Member of the Management Board, State-Owned Development Bank',
  'Board member of a state-owned enterprise and municipal councillor',
  "Directeur général de la Société nationale d'électricité",
  'Vorstandsmitglied der Deutsche Bahn AG (Staatsunternehmen)',
  'Consejero de empresa pública',
  'Amministratore delegato di società a partecipazione pubblica',
  'Prezes zarządu spółki Skarbu Państwa',
  'Член совета директоров государственной компании',
  'Kamu iktisadi teşebbüsü genel müdürü',
  '国有企业董事长',
  'Assistant Secretary-General of the United Nations',
  'Director, Office of Legal Affairs, United Nations',
  'Regional Director, World Health Organization',
];

/** PEP-6: junior, honorary, never won. */
const NO_FUNCTION = [
  'Öğretmen, Kayseri Mehmet Akif İlkokulu (Milli Eğitim Bakanlığı)',
  'Gymnasielärare, Katedralskolan i Skara',
  'Candidata a deputada federal nas eleições de 2022 (não eleita)',
  'Ward candidate, City of Polokwane, local elections 2021 (did not win)',
  'Kandidat för riksdagen 2018 (ej invald)',
  'Clerk at the tax office',
  'Bus driver, municipal transport company',
  'Private (soldier), Polish Land Forces',
  'Secretary (typist), Ministry of Justice',
  'Mathematics teacher, Lycée Victor Hugo',
  'Nurse, General Hospital Abuja',
  'Candidate for mayor (not elected)',
  'Candidat malheureux aux élections législatives',
  'Honorary Consul of Malta in Leipzig',
  'Secrétaire de mairie',
  'Sachbearbeiter im Finanzamt',
  'Maestra de escuela',
  'Учитель средней школы',
  'Öğretmen',
  '教师',
];

/** T1, T2 or not told: each kind has been, or might be, taken for a lower one. */
const HIGHER = {
  'a minister of what a state does in its parts': [
    'Deputy Minister of Regional Development',
    'Minister of Local Government',
    'Minister of Towns and Villages',
    'Minister, Town and Country Planning',
    'Minister of Provincial Councils and Local Government',
    'Minister of Health and Regional Administration',
    'Minister-designate for Regional Integration',
    'Secretary of Housing and Urban Development',
    'Secretary, Department of the Interior and Local Government',
    'Ministre de la Ville',
    'Ministro das Cidades',
    'Minister rozwoju regionalnego',
    'Міністр розвитку громад та територій',
    'نائب وزير التنمية المحلية',
  ],
  'a national assembly by a name that others use': [
    'Member of the Legislative Assembly of Costa Rica',
    'Member of the Legislative Assembly of Macau',
    'Member of the Landtag of Liechtenstein',
    'Landtagsabgeordneter, Liechtenstein',
    'member of the landtag of liechtenstein',
    'Member of the House of Assembly for Port of Spain',
    'Member of the General Council of Andorra',
    'Member of the State Great Khural',
    'Member of the State Assembly of Serbia',
    'Member of the Assembly',
    'Member of the Council of Ministers',
    'President of the Assembly',
    'Member of the Consultative Assembly of Qatar',
    'Teachta Dála',
  ],
  'a committee or congress of a whole state or of a party': [
    "Deputy, National People's Congress",
    "Member of the People's Congress",
    "General Secretary, General People's Committee",
    "Member, Presidium of the Supreme People's Assembly",
    'Deputy chairman, Central Committee',
    'Deputy chairman, National Committee of Ben Tre Province',
    'Chairman, State Committee of Abkhazia Province',
    'Chairman, Party Committee of Hunan Province',
    'Member of the Executive Committee of Cuba',
    "Chairwoman, People's Council",
  ],
  'a constituency, which is no region of office': [
    'Member of Parliament, Punjab',
    'Member of Parliament for Kasese Municipality',
    'Representative, District 5',
    'Diputada Distrito Nacional',
    'Diputado por la provincia de San José',
    'Deputy for Tartu city',
    'Senator for Limón Province',
  ],
  'a council or councillor of a state': [
    'Councillor of State',
    'Councillor, Privy Council',
    'Councillor, Federal Executive Council',
    'Councillor at the Embassy of Spain',
    'Councillor of the Realm',
    'Conseiller aux États',
  ],
  'a bank of a state': [
    'Director, State Bank of Pakistan',
    'Governor, National Bank of Slovakia',
    'Director, Bank of Ghana',
    'President, Bank Indonesia',
    'Chairman, Bank Negara Malaysia (state-owned)',
  ],
  'a governor or premier of no region': [
    'Governor',
    'Premier of Bermuda',
    'Chief Minister of Gibraltar',
    'Governor of Georgia',
  ],
  'an agency or department, which is no enterprise': [
    'Director of Customs',
    'Director of Railways',
    'Director of Public Enterprises',
    'Director, Agency for State Property',
    'Director, Ministry of State Holdings',
    'Generaldirektor, Aufsicht über öffentliche Unternehmen',
    'Director of State-owned Enterprises Oversight',
    'Board member, Alpenstrom AG (state-owned), Vizekanzler',
    'Board member, Alpenstrom AG (state-owned) and Bundesrat',
    'Chairman, Central Bank of Zamunda (100% owned by the state)',
    'Director General of the state-owned enterprises agency',
    'Member of the Board of the Electricity Regulatory Authority',
    'Chief Executive, Urban Development Authority',
    'Director of Rural Electrification Agency',
    'Chairman of the Municipal Affairs Authority',
    'Head of Delegation to the UN',
    'Representative to the United Nations',
    'Director',
    'Board member',
  ],
  // Whether an office of a ministry in a region is a senior one, its words do not say.
  'an office in a region of a national body': [
    'Regional director of the Federal Security Service',
    'Head of the Regional Department of the National Anti-Corruption Agency',
    'Regional Director, Ministry of Health',
    'Commissioner of Police, Rivers State',
    'Prosecutor of the city of Rivas',
  ],
  'a lower post beside a higher one': [
    'City councillor and Member of Parliament',
    'Sindaco di Verona e senatore',
    'Mayor of Springfield, formerly Director of the Internal Revenue Service',
    'Candidate for mayor and Minister of Finance',
    'Honorary Consul and Minister',
    'Teacher, Member of the Assembly',
    'Senator; candidate for president 2020 (not elected)',
    'Senator, candidate for president (not elected)',
    'Candidate for governor 2018 (not elected), Senator from Ohio',
    'Candidate for mayor 2015 (not elected), Vizekanzler',
    'Candidate for senator, elected 2016 (not elected 2012)',
    'Candidate for mayor 2015 (not elected), elected to parliament in 2019',
    'Clerk and Member of Parliament',
    'Minister, Honorary Consul',
    'Мэр города, депутат Государственной Думы',
    '总理兼市长',
  ],
};

const NOT_ACCEPTED = ['T1', 'T2', 'unknown'];

const ACCEPTED = [
  ['T4', LOCAL],
  ['T3', ENTERPRISES],
  ['none', NO_FUNCTION],
] as const;

describe('a post of a lower tier that is understood word for word', () => {
  describe.each(ACCEPTED)('%s', (tier, posts) => {
    test.each(posts)('%s', (post) => expect(judgePosition(post).tier).toBe(tier));
  });
});

describe('is never taken for a lower one', () => {
  describe.each(Object.entries(HIGHER))('%s', (_, posts) => {
    test.each(posts)('%s', (post) => expect(NOT_ACCEPTED).toContain(judgePosition(post).tier));
  });
});

test('beside a title that is not understood no post is accepted', () => {
  const posts = ACCEPTED.flatMap(([, lower]) => lower);
  fc.assert(
    fc.property(besideUnknownTitle(posts), (post) => NOT_ACCEPTED.includes(judgePosition(post).tier)),
    { numRuns: 2000 },
  );
});

describe('posts that are none, and look-alikes that are some', () => {
  test.each([
    'Ledamot, Sveriges Ungdomsparlament 2020',
    'Türkiye Gençlik Parlamentosu üyesi (2021-2022)',
    'Lise öğrenci temsilcisi',
    'Schülersprecherin',
    'student representative',
    'Candidata non eletta, consiglio comunale di Prato 2019',
    'candidat non élu aux législatives 2022',
    'nicht gewählter Kandidat, Bundestag 2021',
    'Independent candidate, Ward 12, local government election 2021 (not elected, 212 votes)',
    'νηπιαγωγός (kindergarten teacher)',
    'υπάλληλος δήμου (municipal clerk)',
  ])('%s: none', (post) => {
    expect(judgePosition(post).tier).toBe('none');
  });

  test.each([
    ['札幌市議会議員 (member, Sapporo City Council)', 'T4'],
    ['縣議員（連江縣議會）', 'T4'],
    ['Styremedlem i statseid kraftselskap', 'T3'],
    ['Director, Inter-Regional Development Bank (international organisation)', 'T3'],
    ['Член совета директоров АО «Самгау Энерго Холдинг» (100 % государство), с 2021 г.', 'T3'],
    ['Mayor; student representative', 'T4'],
  ])('%s: %s', (post, tier) => {
    expect(judgePosition(post).tier).toBe(tier);
  });

  test.each([
    'Candidata eletta, consiglio comunale di Prato 2019',
    'Candidata non eletta, consiglio comunale di Prato 2019, ora ministro della Difesa',
    'Candidata non eletta alla Camera, senatrice',
    'candidat non élu aux législatives 2022, député depuis 2024',
    'Candidate (not elected), now Member of Parliament',
    'Independent candidate, Ward 12 (elected)',
    'Member of Parliament and student council president',
    'Minister of Education, student representative',
    'Ledamot, Sveriges riksdag 2020',
    'Türkiye Büyük Millet Meclisi üyesi',
    '札幌市議会議員 (Minister of Defence)',
    '衆議院議員 (member, House of Representatives)',
    '縣議員 (Minister)',
    '國會議員',
    'Director, Central Bank of Kenya (international organisation)',
    'Governor, Inter-Regional Development Bank',
    'Styremedlem i Norges Bank',
    'Министр обороны (100 % государство)',
  ])('%s is not accepted', (post) => {
    expect(['T1', 'T2', 'unknown']).toContain(judgePosition(post).tier);
  });
});
