import { describe, expect, test } from 'vitest';
import { offencesIn } from '../../../src/domain/media/offences.ts';
import { proceedingsIn } from '../../../src/domain/media/proceedings.ts';
import { aboutSubject } from '../../../src/domain/media/roles.ts';
import { stageIn } from '../../../src/domain/media/stages.ts';
import { customerWith, decide } from '../checks/decide.ts';

const gravest = (text: string) => {
  const [count] = proceedingsIn(text);
  return `${count?.offence?.offence ?? 'none'} ${count?.stage ?? ''}`;
};

describe('section 5: offence and stage as the press of many languages tells them', () => {
  test.each([
    ['The firm was indicted for conspiring to evade U.S. export sanctions.', 'sanctions evasion charged'],
    ['Er wurde wegen Umgehung der Russland-Sanktionen verurteilt.', 'sanctions evasion convicted'],
    ['Il a été renvoyé devant le tribunal pour importation de cocaïne.', 'drug trafficking charged'],
    ['La jueza federal procesó a la contadora por lavado de activos.', 'money laundering charged'],
    ['Escrito de acusación por tráfico ilícito de drogas.', 'drug trafficking charged'],
    ["È stato condannato per traffico d'armi.", 'arms trafficking convicted'],
    ['Hij is gedagvaard voor cocaïnesmokkel.', 'drug trafficking charged'],
    ['Usłyszała wyrok czterech lat więzienia za przemyt kokainy.', 'drug trafficking convicted'],
    ['Soud mu uložil pět let vězení za obchodování s lidmi.', 'human trafficking convicted'],
    ['Hackertámadás miatt vádat emeltek ellene.', 'cybercrime charged'],
    ['Han fick fyra års fängelse för vapensmuggling.', 'arms trafficking convicted'],
    ['Hun ble dømt for grov narkotikasmugling.', 'drug trafficking convicted'],
    ['Mies sai kolmen vuoden vankeustuomion petoksesta.', 'fraud convicted'],
    ['Ta mõisteti süüdi rahvusvahelise sanktsiooni rikkumises.', 'sanctions evasion convicted'],
    ['Viņš notiesāts par narkotiku kontrabandu.', 'drug trafficking convicted'],
    ['Jis nuteistas už prekybą žmonėmis.', 'human trafficking convicted'],
    ['Директорот е осуден на пет години затвор за шверц на кокаин.', 'drug trafficking convicted'],
    ['Осуђен је на четири године због пореске утаје.', 'tax crime convicted'],
    ['Изнесен е обвинителен акт за нарушаване на санкциите.', 'sanctions evasion charged'],
    ['Предпринимателю предъявлено обвинение в обходе санкций.', 'sanctions evasion charged'],
    ['Її визнали винуватою у збуті наркотиків.', 'drug trafficking convicted'],
    ['Παραπέμφθηκε σε δίκη για διακίνηση κοκαΐνης.', 'drug trafficking charged'],
    ['Yaptırımları delmek suçundan hapis cezası verildi.', 'sanctions evasion convicted'],
    ['قضت محكمة الجنايات بسجنه أربع سنوات بتهمة غسل الأموال', 'money laundering convicted'],
    ['صدر الحكم عليه بالحبس بعد إدانته بالاحتيال', 'fraud convicted'],
    ['او به اتهام کلاهبرداری به هفت سال حبس محکوم شد', 'fraud convicted'],
    ['הוגש נגדו כתב אישום בגין הלבנת הון', 'money laundering charged'],
    ['她因内幕交易被判处有期徒刑三年', 'market abuse convicted'],
    ['檢察官依違反制裁等罪嫌提起公訴', 'sanctions evasion charged'],
    ['不正アクセス禁止法違反の罪で起訴された', 'cybercrime charged'],
    ['법원은 해킹 혐의로 징역 3년을 선고했다', 'cybercrime convicted'],
    ['ศาลสั่งจำคุก 5 ปี ฐานค้ายาเสพติด', 'drug trafficking convicted'],
    ['Bà bị phạt 7 năm tù về tội mua bán trái phép chất ma túy.', 'drug trafficking convicted'],
    ['Pengusaha itu didakwa atas pencucian uang.', 'money laundering charged'],
    ['अदालत ने हेराफेरी में पांच साल की सजा सुनाई', 'embezzlement convicted'],
  ])('%s: %s', (text, expected) => {
    expect(gravest(text)).toBe(expected);
  });

  // What is asked for, threatened or denied is no judgment.
  test.each([
    'Der Staatsanwalt forderte sechs Jahre; ihm drohen zehn.',
    'Ему грозит до десяти лет лишения свободы.',
    'Prokurator żądał kary pięciu lat więzienia.',
    '検察側は懲役6年を求刑した',
    '검찰은 징역 7년을 구형했다',
    '最高可判十年有期徒刑',
    'طالبت النيابة بالحكم عليه بالسجن خمس سنوات',
    'لم تتم إدانته',
    'הוא לא הורשע',
    'Viện kiểm sát đề nghị mức án 8 năm tù.',
    'Не е осуден за ништо.',
    'Nije osuđen.',
    'Nebyl odsouzen.',
    'Não foi condenado.',
    'Non è stato condannato.',
    'Hij is niet veroordeeld.',
    'Kendisi mahkum edilmedi.',
    '무죄를 선고받았다',
    '他被判无罪',
  ])('"%s" convicts nobody', (text) => {
    expect(stageIn(text)?.stage).not.toBe('convicted');
  });

  test.each([
    'Nobody has been charged.',
    'None of the directors was ever charged.',
    '尚未被起诉',
    'Niemand wurde angeklagt.',
  ])('"%s" charges nobody', (text) => {
    expect(stageIn(text)?.stage).not.toBe('charged');
  });

  test('a beginning of proceedings that stands beside "nobody else was charged" stays', () => {
    expect(stageIn('Nobody else was charged')?.stage).toBe('charged');
  });

  test.each([
    'She ran a company of three.',
    'W sklepie sprzedaje się sok i ropę.',
    'Поздравили героев торговли и продажи.',
    'Il tappo della bottiglia',
    'Un drap de lin, trafic de trains',
    'U trgovini ljudi kupuju kruh.',
    'Handling the stuff of legends',
    'Podnik obchoduje s nábytkem.',
    'Сплатив мито на межі епох, на зламі століть',
  ])('"%s" names no offence', (text) => {
    expect(offencesIn(text)).toEqual([]);
  });
});

describe('the place in the name of a court is nobody else', () => {
  test.each([
    ["03/2023: convicted by the Jakarta People's Tribunal of bribery.", true],
    ['Mar 2024 - condannata dal Tribunale di Torre Annunziata.', true],
    ['Prosecutor Reggio Marchetti was convicted of bribery.', false],
    ['Pavel Dvorsky of the District Court was convicted of bribery.', false],
  ])('%s', (sentence, own) => {
    expect(aboutSubject(`Filed in 2021.\n${sentence}`, ['Lidia Sandoval']).includes(sentence)).toBe(own);
  });
});

describe('MED-4 asks for the judgment on the customer, who is surely the party of the profile', () => {
  const party = { dob: '1980-10-17', nationality: 'GB' };
  const outcomeOf = (furtherInformation: string) =>
    decide(
      'ADVERSE_MEDIA',
      { name: 'Martin Fendrich', ...party, furtherInformation: furtherInformation.replace('{}', 'Martin Fendrich') },
      customerWith(party, 'Martin Fendrich'),
    ).outcome;

  test.each([
    ["Nov 2025 - convicted by the Minsk District Court of bribery, 6 years' imprisonment.", 'REJECTED'],
    ['2025-11: indicted for conspiring to evade U.S. sanctions. No co-accused has been convicted.', 'REJECTED'],
    ['Fiscalía, 11/11/2025: escrito de acusación por lavado de activos.', 'REJECTED'],
    ['Under investigation for sanctions evasion since 2025; nobody has been charged.', 'PENDING'],
    ['Accused of bribery in the press in 2025.', 'PENDING'],
    ['A trader who stole from Paul Hendry has been jailed. {} admitted fraud in 2025.', 'REJECTED'],
    ['Paul Hendry, 50, and {}, 45, were convicted of bribery in 2025.', 'REJECTED'],
    ['Paul Hendry was convicted in 2025 of bribing {}.', 'PENDING'],
    ['Paul Hendry, who defrauded {}, was jailed in 2025.', 'PENDING'],
    ["{}'s wife, Carol Hendry, was convicted of fraud in 2025.", 'PENDING'],
    ['{}, whose sister Carol Hendry was convicted of fraud, runs a bakery.', 'PENDING'],
    ['Judge {} sentenced Paul Hendry to six years for wire fraud in 2025.', 'ACCEPTED'],
    ['Sędzia {} skazał Jana Kowala na pięć lat więzienia za oszustwo.', 'ACCEPTED'],
    ['Soudce {} odsoudil Karla Nováka na sedm let za podvod.', 'ACCEPTED'],
    ['Адвокат {} сообщил, что Сергей Волков приговорён к шести годам за мошенничество.', 'ACCEPTED'],
    ['Lawyer {} was convicted of fraud in 2025 with Paul Hendry.', 'REJECTED'],
    ['{}, 45, and his wife Carol Hendry, 44, both of Leeds, were jailed for fraud in 2025.', 'REJECTED'],
    ['His brother Paul Fendrich was convicted of bribery in 2025.', 'PENDING'],
  ])('%s: %s', (text, outcome) => {
    expect(outcomeOf(text)).toBe(outcome);
  });
});
