import { describe, expect, test } from 'vitest';
import { isBystander } from '../../../src/domain/media/bystander.ts';
import { asSubject, maskNames } from '../../../src/domain/media/mask-names.ts';

const NAME = 'Maeve Shannagher';
const standsBeside = (text: string) => isBystander(asSubject(maskNames(text.replaceAll('{}', NAME), [NAME])));

test('a judge who is filed with the title is one all the same', () => {
  const filed = (text: string) => isBystander(asSubject(maskNames(text, [`Judge ${NAME}`])));
  expect(filed(`Judge ${NAME} sentenced Pa Breslane to ten years for fraud.`)).toBe(true);
  expect(filed(`Judge ${NAME} was sentenced with Pa Breslane to ten years for fraud.`)).toBe(false);
});

describe('what only counsel, a prosecutor or a judge does in a trial', () => {
  test.each([
    'Tomás Dunphelan, Pa Breslane and Kyle Mortagh pleaded guilty to invoice redirection fraud. Solicitor {}, for Mr Breslane, asked for time to prepare reports.',
    'Pa Breslane was jailed for six years for fraud. Prosecutor {} had asked for fifteen years.',
    'Pa Breslane appeared in court charged with money laundering. Judge {} released him on bond.',
    'Kelvin Mutua was charged with obtaining Sh2 million by false pretences. Magistrate {} set his bail at Sh500,000.',
    'Kelvin Mutua was charged with fraud. His advocate {} applied for lenient bond terms.',
    'Der Kaufmann Uwe Brandt wurde wegen Betrugs zu drei Jahren verurteilt. Sein Verteidiger {} hatte auf Freispruch plädiert.',
    'Der Kaufmann Uwe Brandt wurde wegen Betrugs verurteilt. Staatsanwältin {} hatte fünf Jahre gefordert.',
    'Le gérant Paul Morin a été condamné pour escroquerie. Son avocate, Me {}, a demandé la relaxe.',
    'El empresario Juan Prado fue condenado por estafa. La fiscal {} había pedido ocho años de cárcel.',
    'O empresário João Prado foi condenado por burla. O advogado {}, que o representa, vai recorrer.',
    "L'imprenditore Carlo Rossetti è stato condannato per truffa. Il pm {} aveva chiesto sei anni.",
    'De ondernemer Kees Bakker is veroordeeld voor oplichting. Officier van justitie {} had vier jaar geëist.',
    'Direktør Lars Holm er dømt for bedrageri. Forsvarer {} ba om frifinnelse.',
    'Przedsiębiorca Jan Nowak został skazany za oszustwo. Prokurator {} żądał pięciu lat więzienia.',
    'Przedsiębiorca Jan Nowak został skazany za oszustwo. Jego obrońca, mecenas {}, wnosił o uniewinnienie.',
  ])('%s', (text) => {
    expect(standsBeside(text)).toBe(true);
  });

  test.each([
    'Pa Breslane was charged with fraud. Solicitor {}, charged with him, asked for time to prepare reports.',
    'Pa Breslane was charged with fraud. Solicitor {}, his co-accused, asked for bail.',
    'Two solicitors were charged with fraud. Solicitor {} asked for bail.',
    'Pa Breslane was charged with fraud. Former solicitor {}, also charged, asked for bail.',
    'Pa Breslane was jailed for fraud. Prosecutor {} had asked for a bribe of two years of salary.',
    'Pa Breslane was jailed for fraud. Prosecutor {} had asked for money to seek fewer years.',
    'Pa Breslane was charged with money laundering. Judge {} released him on bond in return for cash.',
    'Pa Breslane was charged with money laundering. Judge {} released him on bond and took 20,000 euros.',
    'Pa Breslane was charged with money laundering. Judge {} was released on bond.',
    'Pa Breslane was charged with fraud. Magistrate {} set her own bail terms, police allege.',
    'Pa Breslane was charged with fraud. Solicitor {} was remanded in custody until Friday.',
    'Pa Breslane was charged with fraud. Accountant {} asked for bail.',
    'Pa Breslane was charged with fraud. {} asked for bail.',
    'Pa Breslane was charged with fraud. Solicitor {} asked for bail for herself.',
    'Pa Breslane was charged with fraud. Solicitor {} asked clients for payments over two years.',
    'Solicitor {} asked for bail. She is accused of fraud with Pa Breslane.',
    'Der Kaufmann Uwe Brandt wurde verurteilt. Staatsanwältin {} hatte Geld für fünf Jahre Schweigen gefordert.',
    'Der Kaufmann Uwe Brandt wurde wegen Betrugs verurteilt. Für Rechtsanwältin {} hatte der Ankläger fünf Jahre gefordert.',
    "Le gérant Paul Morin a été condamné. Contre l'avocate {} le parquet a requis quatre ans de prison.",
    'El empresario Juan Prado fue condenado por estafa. La fiscal {} había pedido dinero por ocho años de cárcel.',
    'El empresario Juan Prado fue condenado por estafa. Para la abogada {} había pedido ocho años de cárcel.',
    "L'imprenditore Carlo Rossetti è stato condannato. Per l'avvocato {} aveva chiesto sei anni.",
    'Direktør Lars Holm er dømt for bedrageri. For advokat {} hadde aktor bedt om fire år.',
    'Przedsiębiorca Jan Nowak został skazany. Prokurator {} żądał łapówki za umorzenie.',
    'Przedsiębiorca Jan Nowak został skazany. Dla adwokat {} prokurator żądał pięciu lat więzienia.',
  ])('%s: not so', (text) => {
    expect(standsBeside(text)).toBe(false);
  });
});

describe('press in which the subject only judges, charges, defends or speaks', () => {
  test.each([
    // A verdict is read out, and a term asked for.
    'Judge {} read out the verdict: six years for former councillor Pa Breslane for bribery and two for the builder who paid him.',
    "Il giudice {} ha letto la sentenza: quattro anni all'ex sindaco Carlo Rossetti per corruzione e due al costruttore che lo pagava.",
    'La jueza {} leyó la sentencia: cinco años para el exalcalde Juan Prado por corrupción y dos para el contratista que le pagaba.',
    'Sędzia {} odczytała wyrok: pięć lat dla byłego radnego Jana Nowaka za korupcję.',
    'Судья {} огласила приговор: пять лет бывшему депутату Ивану Петрову за взятку.',
    'Dommer {} idømte Lars Holm fire års fængsel for bedrageri.',
    'Åklagare {} yrkar tre års fängelse för den 51-årige mäklaren Niklas Felth, åtalad för grov förskingring.',
    'Státní zástupce {} navrhl čtyři roky vězení pro podnikatele Jana Nováka za podvod.',
    'Прокурор {} просив чотири роки для Івана Петренка за шахрайство.',
    'Cumhuriyet savcısı {}, belediye memuru Mehmet Kaya hakkında zimmetten 9 yıl hapis cezası istedi. Mahkeme tutukladı.',
    // Charges.
    'O promotor de Justiça {}, do Ministério Público de Goiás, acusou doze pessoas de burla. "A prova é forte", disse {}.',
    'Procurorul {} a trimis în judecată unsprezece persoane pentru spălare de bani.',
    'Следователь {} предъявил Ивану Петрову обвинение в мошенничестве.',
    'Åklagare {} har åtalat elva personer för penningtvätt. "Bevisningen är stark", säger {}.',
    // What is said.
    'Pa Breslane and Kyle Mortagh were found guilty of fraud. Their solicitor, {}, told reporters that both men would appeal.',
    'Carlo Rossetti e Luca Berti sono stati condannati per truffa. Il loro avvocato, {}, ha annunciato che ricorreranno in appello.',
    'Kvinnen (41) er siktet for underslag. Hennes forsvarer, advokat {}, sier at hun ikke erkjenner straffskyld.',
    "L'homme, âgé de 34 ans, est soupçonné d'escroquerie. Son avocate, Me {}, affirme que son client conteste les faits.",
    'Politiewoordvoerder {} zei dat twee mannen zijn aangehouden voor drugshandel.',
    '"The evidence was plain," said deputy prosecutor {}, who tried the case. A jury found Pa Breslane guilty of fraud.',
    'According to prosecutor {}, Pa Breslane laundered €3 million through a chain of kebab shops.',
    'Enligt åklagare {} har Niklas Felth tvättat pengar genom bedrägeri mot äldre.',
    // Who wrote it.
    '{} / EGE POSTASI - Belediyedeki ihale soruşturmasında müdür Kemal Tozan ile iki müteahhit tutuklandı.',
    'By {}, Crime Correspondent\nPa Breslane was jailed for six years for fraud at Leeds Crown Court.',
    'Kyle Mortagh was jailed for fraud at Leeds Crown Court on Monday. (Reporting by {}; Editing by Ann Lee)',
    'Par {}, envoyé spécial à Lyon\nLe gérant Paul Morin a été condamné lundi à trois ans de prison pour escroquerie.',
    '{} / MADRID. El empresario Juan Prado fue condenado el lunes a tres años por estafa.',
  ])('%s', (text) => {
    expect(standsBeside(text)).toBe(true);
  });

  test.each([
    'Judge {} read out the verdict Pa Breslane had paid for.',
    'Judge {} read out the verdict: two years for Pa Breslane, who paid her.',
    'Judge {} read out the verdict and pocketed the money. Pa Breslane was jailed for fraud.',
    'Judge {} gave Pa Breslane two years for a bribe.',
    'Judge {} acquitted Pa Breslane of fraud after a dinner in Monaco.',
    'Judge {} sentenced to four years for bribery. Pa Breslane had paid for the verdict.',
    'Il giudice {} condannato a cinque anni per corruzione. Carlo Rossetti lo pagava.',
    'La juge {} condamnée à cinq ans de prison pour corruption. Paul Morin avait payé.',
    'Procurorul {} trimis în judecată pentru spălare de bani. Ion Radu e martor.',
    'Åklagare {} åtalade elva personer för penningtvätt. "Pengarna är mina", säger {}.',
    'Savcı {}, Mehmet Kaya hakkında dava açmamak için para istedi.',
    "Savcı {}, Mehmet Kaya'dan rüşvet aldığını söyledi. Kaya tutuklandı.",
    'Hakim {}, Mehmet Kaya ile birlikte altı yıl hapis cezasına çarptırıldı.',
    'Následně soudce {} uvedl, že úplatek vzal. Jan Novák byl odsouzen za korupci.',
    'Prosecutor {} charged eleven people with money laundering. "The prosecutor took a share," said {}.',
    'Prosecutor {} charged eleven people with money laundering. {} sought a cut.',
    'Адвокат {} заявил, что деньги взял. Иван Петров осуждён за мошенничество.',
    'Prokurator {} powiedział, że wziął pieniądze. Jan Nowak został skazany za oszustwo.',
    'Суддя {} засудив Івана Петренка за хабар і взяв гроші.',
    'Gegen Staatsanwältin {} fordert der Ankläger vier Jahre Haft. Uwe Brandt wurde wegen Betrugs verurteilt.',
    'According to prosecutor {}, Pa Breslane gave him the car. Breslane was jailed for fraud.',
    'Prosecutor {} said in a plea deal that Pa Breslane was the leader. Breslane was jailed for fraud.',
    '"We shared it," said prosecutor {}. A jury found Pa Breslane guilty of fraud.',
    'Inspector {} took charge of the cash and charged Pa Breslane €500 with a smile.',
    'Lawyer {} defends the theft. Pa Breslane was jailed for fraud.',
    'The woman, 51, is charged with fraud. Lawyer {} said the money was a loan.',
    'Mannen (34) er siktet for bedrageri. Advokat {} sier at pengene var et lån.',
    'Their lawyer, {}, told reporters that both men had paid her. Pa Breslane was found guilty of fraud.',
    '{} / Leeds - Jailed for six years for fraud with Pa Breslane at Leeds Crown Court.',
    '{} / EGE POSTASI - Soruşturmada Kemal Tozan ile birlikte tutuklandı.',
    'Suspect: {}\nPa Breslane was jailed for six years for fraud at Leeds Crown Court.',
  ])('%s: not so', (text) => {
    expect(standsBeside(text)).toBe(false);
  });
});
