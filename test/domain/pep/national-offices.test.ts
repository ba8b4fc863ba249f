import { describe, expect, test } from 'vitest';
import { judgePosition } from '../../../src/domain/pep/tiers.ts';

const MEMBERS = [
  'Federal Deputy',
  'National Deputy for Cordillera',
  'Deputy, Chamber of Deputies',
  'Member, House of Representatives',
  'Hon. Member, House of Representatives of Liberia',
  'Member, Senate',
  'Member, Chamber of Deputies',
  'Member of Dáil Éireann',
  'Member of the Shura Council',
  'Chief Justice of Kenya',
  'Chief of the Air Staff',
  'Member – Lok Sabha',
  'Member (Knesset)',
  'Member of the Federal Parliament',
  'Member of the Iranian Majles (2008-2012)',
  'Assemblyman, National Assembly',
  'Majority Leader of the House',
  'Minority Leader, House of Representatives',
  'Members of the National Legislature',
  'Member of the Chamber of Deputies of Romania (2024-)',
  'United States Representative, 4th district of Kansas',
  'Mitglied des Bundesrates (Schweiz)',
  'Riksdagsledamot',
  'Stortingsrepresentant',
  'Medlem af Folketinget',
  'Kansanedustaja',
  'Riigikogu liige',
  'Poseł na Sejm RP',
  'Poslankyně Poslanecké sněmovny',
  'Poslanec Národnej rady SR',
  'Országgyűlési képviselő',
  'Deputat în Parlamentul României',
  'Народен представител',
  'Депутат Государственной Думы',
  'Народний депутат України',
  'Milletvekili',
  'Congresista de la República',
  'Deputado à Assembleia da República',
  'Tweede Kamerlid',
  'Lid van de Eerste Kamer der Staten-Generaal',
  'Anggota DPR RI',
  'Teachta Dála',
  'عضو مجلس النواب',
  '全国人大代表',
  '衆議院議員',
  '국회의원',
  'सांसद',
  'สมาชิกสภาผู้แทนราษฎร',
  'Государственный советник юстиции, судья Верховного Суда',
  'Rechter bij de Hoge Raad',
];

const MINISTERS = [
  'Ministr dopravy',
  'Finansminister',
  'Sosiaali- ja terveysministeri',
  'Ministerul Justiției, ministru',
  'Министр обороны',
  'Maliye Bakanı',
  'Bakan Yardımcısı ve Maliye Bakanı',
  'Menteri Keuangan',
  'وزير المالية',
  '재무부 장관',
  '財務大臣',
];

describe('national offices under their own names', () => {
  test.each(MEMBERS)('%s is T1', (post) => {
    expect(judgePosition(post)).toEqual({ tier: 'T1', lasting: false });
  });

  test.each(MINISTERS)('%s is T1 and stays so', (post) => {
    expect(judgePosition(post)).toEqual({ tier: 'T1', lasting: true });
  });

  test.each([
    ['Депутат городской думы', 'T4'],
    ['Anggota DPRD Kabupaten Bogor', 'T4'],
    ['Radny rady miejskiej', 'T4'],
    ['Gemeinderat', 'T4'],
    ['市議会議員', 'T4'],
  ])('%s is of a town: %s', (post, tier) => {
    expect(judgePosition(post).tier).toBe(tier);
  });

  test.each(['Minister of religion', 'Presiden Direktur PT Maju Jaya'])('%s is no national office', (post) => {
    expect(judgePosition(post).tier).not.toBe('T1');
  });
});
