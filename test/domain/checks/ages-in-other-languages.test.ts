import { describe, expect, test } from 'vitest';
import { customerWith, decide } from './decide.ts';

type Row = [string, Record<string, unknown>, string];

/** The age or birth is somebody else's, or no age. */
const OF_OTHERS: Row[] = [
  [
    'Ahmet Yılmaz',
    { dob: '1997-09-09', nationality: 'TR', address: { city: 'Bursa', country: 'TR' } },
    "Ahmet Yılmaz, 82 yaşındaki Fatma Demir'i dolandırdı ve tutuklandı.",
  ],
  [
    'Ahmet Yılmaz',
    { dob: '1997-09-09', nationality: 'TR', address: { city: 'Bursa', country: 'TR' } },
    'Ahmet Yılmaz, 82 yaşındaki komşusunu dolandırmaktan hapis cezası aldı.',
  ],
  [
    'Ahmet Yılmaz',
    { dob: '1997-09-09', nationality: 'TR', address: { city: 'Bursa', country: 'TR' } },
    '58 yaşındaki babası Ali Yılmaz gibi Ahmet Yılmaz da tutuklandı.',
  ],
  [
    'Ahmet Yılmaz',
    { dob: '1997-09-09', nationality: 'TR', address: { city: 'Bursa', country: 'TR' } },
    'Ahmet Yılmaz 12 yaşındaki kızıyla yakalandı, dolandırıcılıktan tutuklandı.',
  ],
  [
    'Ahmet Yılmaz',
    { dob: '1997-09-09', nationality: 'TR', address: { city: 'Bursa', country: 'TR' } },
    '82 yaşındaki kadını dolandıran Ahmet Yılmaz tutuklandı.',
  ],
  [
    'Сергей Иванович Кузнецов',
    { dob: '1991-03-03', nationality: 'RU', address: { city: 'Пермь', country: 'RU' } },
    'Сергей Иванович Кузнецов обманул пенсионерку Петрову, 1940 года рождения.',
  ],
  [
    'Сергей Иванович Кузнецов',
    { dob: '1991-03-03', nationality: 'RU', address: { city: 'Пермь', country: 'RU' } },
    'Сергей Иванович Кузнецов обманул пенсионерку, 1940 года рождения, и был задержан.',
  ],
  [
    'Сергей Иванович Кузнецов',
    { dob: '1991-03-03', nationality: 'RU', address: { city: 'Пермь', country: 'RU' } },
    'Сергей Иванович Кузнецов и его отец, 1955 года рождения, арестованы за взятку.',
  ],
  [
    'Сергей Иванович Кузнецов',
    { dob: '1991-03-03', nationality: 'RU', address: { city: 'Пермь', country: 'RU' } },
    'Арестованы Иван Петров, 1955 года рождения, и Сергей Иванович Кузнецов.',
  ],
  [
    'Сергей Иванович Кузнецов',
    { dob: '1991-03-03', nationality: 'RU', address: { city: 'Пермь', country: 'RU' } },
    'Сергей Иванович Кузнецов обманул 82-летнюю Марию Петрову.',
  ],
  [
    'Carlos Eduardo Nunes',
    { dob: '2000-10-10', nationality: 'BR', address: { city: 'Recife', country: 'BR' } },
    'Carlos Eduardo Nunes enganou um aposentado de 71 anos, Pedro Lima, e foi preso.',
  ],
  [
    'Carlos Eduardo Nunes',
    { dob: '2000-10-10', nationality: 'BR', address: { city: 'Recife', country: 'BR' } },
    'Carlos Eduardo Nunes foi condenado a 12 anos, Recife comemora.',
  ],
  [
    'Carlos Eduardo Nunes',
    { dob: '2000-10-10', nationality: 'BR', address: { city: 'Recife', country: 'BR' } },
    'Carlos Eduardo Nunes roubou mulher de 71 anos, Maria Lima.',
  ],
  [
    'Carlos Eduardo Nunes',
    { dob: '2000-10-10', nationality: 'BR', address: { city: 'Recife', country: 'BR' } },
    'Pena de 45 anos, Carlos Eduardo Nunes recorre.',
  ],
  [
    'Carlos Eduardo Nunes',
    { dob: '2000-10-10', nationality: 'BR', address: { city: 'Recife', country: 'BR' } },
    'Carlos Eduardo Nunes, filho de empresário de 71 anos, Paulo Nunes, foi preso por fraude.',
  ],
  [
    'Jan Nowak',
    { dob: '2000-10-10', nationality: 'PL', address: { city: 'Kraków', country: 'PL' } },
    'Jan Nowak oszukał 82-letnią Annę Kowalską.',
  ],
  [
    'Jan Nowak',
    { dob: '2000-10-10', nationality: 'PL', address: { city: 'Kraków', country: 'PL' } },
    'Jan Nowak dostał 12 lat, prokuratura wnosiła o 15 lat.',
  ],
  [
    'Jan Nowak',
    { dob: '2000-10-10', nationality: 'PL', address: { city: 'Kraków', country: 'PL' } },
    'Jan Nowak (12 lat więzienia) apeluje.',
  ],
  [
    'Jan Nowak',
    { dob: '2000-10-10', nationality: 'PL', address: { city: 'Kraków', country: 'PL' } },
    'Jan Nowak, 12 lat, taki wyrok za oszustwo.',
  ],
  [
    'Jan Nowak',
    { dob: '2000-10-10', nationality: 'PL', address: { city: 'Kraków', country: 'PL' } },
    'Jan Nowak i jego 71-letni ojciec oszukiwali.',
  ],
  [
    'Chen Guoqiang',
    { dob: '1995-01-10', nationality: 'CN', address: { city: 'Wuhan', country: 'CN' } },
    '陈国强的父亲,62岁,看着他因诈骗被判刑。',
  ],
  [
    'Chen Guoqiang',
    { dob: '1995-01-10', nationality: 'CN', address: { city: 'Wuhan', country: 'CN' } },
    '陈国强与陈大明,62岁,因贪污被判刑。',
  ],
  [
    'Chen Guoqiang',
    { dob: '1995-01-10', nationality: 'CN', address: { city: 'Wuhan', country: 'CN' } },
    '陈国强诈骗李某,62岁,被判刑八年。',
  ],
  [
    'Chen Guoqiang',
    { dob: '1995-01-10', nationality: 'CN', address: { city: 'Wuhan', country: 'CN' } },
    '陈国强,31岁,因诈骗被判刑。',
  ],
  [
    'Chen Guoqiang',
    { dob: '1995-01-10', nationality: 'CN', address: { city: 'Wuhan', country: 'CN' } },
    '陈国强诈骗62岁的老人,被判刑。',
  ],
  [
    'Chen Guoqiang',
    { dob: '1995-01-10', nationality: 'CN', address: { city: 'Wuhan', country: 'CN' } },
    '被告人陈国强的母亲(62岁)也因诈骗被捕。',
  ],
  [
    'محمد علي حسن',
    { dob: '1998-06-06', nationality: 'EG', address: { city: 'القاهرة', country: 'EG' } },
    'والد محمد علي حسن، البالغ من العمر 62 عاما، حضر الحكم بسجن ابنه بتهمة الرشوة.',
  ],
  [
    'محمد علي حسن',
    { dob: '1998-06-06', nationality: 'EG', address: { city: 'القاهرة', country: 'EG' } },
    'قضت المحكمة بسجن محمد علي حسن، 62 شهرا، بتهمة الرشوة.',
  ],
  [
    'محمد علي حسن',
    { dob: '1998-06-06', nationality: 'EG', address: { city: 'القاهرة', country: 'EG' } },
    'احتال محمد علي حسن على سعيد محمود، 62 عاما، وسجن.',
  ],
  [
    'محمد علي حسن',
    { dob: '1998-06-06', nationality: 'EG', address: { city: 'القاهرة', country: 'EG' } },
    'محامي محمد علي حسن، 55 عاما، قال إن موكله أدين بالرشوة.',
  ],
  [
    'محمد علي حسن',
    { dob: '1998-06-06', nationality: 'EG', address: { city: 'القاهرة', country: 'EG' } },
    'سجن محمد علي حسن، 27 عاما، بتهمة الرشوة.',
  ],
];

/** It is that of the namesake whom the report is about. */
const OF_THE_SUBJECT: Row[] = [
  [
    'Ahmet Yılmaz',
    { dob: '1997-09-09', nationality: 'TR', address: { city: 'Bursa', country: 'TR' } },
    '58 yaşındaki Ahmet Yılmaz dolandırıcılıktan tutuklandı.',
  ],
  [
    'Сергей Иванович Кузнецов',
    { dob: '1991-03-03', nationality: 'RU', address: { city: 'Пермь', country: 'RU' } },
    'Сергей Иванович Кузнецов (1955 г.р.) арестован за взятку.',
  ],
  [
    'Сергей Иванович Кузнецов',
    { dob: '1991-03-03', nationality: 'RU', address: { city: 'Пермь', country: 'RU' } },
    'Арестован Кузнецов Сергей Иванович, 1955 г. рождения, за взятку.',
  ],
  [
    'Jan Nowak',
    { dob: '2000-10-10', nationality: 'PL', address: { city: 'Kraków', country: 'PL' } },
    'Jan Nowak (71 l.) usłyszał zarzuty oszustwa.',
  ],
  [
    'Jan Nowak',
    { dob: '2000-10-10', nationality: 'PL', address: { city: 'Kraków', country: 'PL' } },
    '71-letni Jan Nowak usłyszał zarzuty oszustwa.',
  ],
  [
    'Chen Guoqiang',
    { dob: '1995-01-10', nationality: 'CN', address: { city: 'Wuhan', country: 'CN' } },
    '被告人陈国强,现年62岁,因贪污罪被判处有期徒刑八年。',
  ],
  [
    'Chen Guoqiang',
    { dob: '1995-01-10', nationality: 'CN', address: { city: 'Wuhan', country: 'CN' } },
    '陈国强（男，62岁）因诈骗被捕。',
  ],
  [
    '陈国强',
    { dob: '1995-01-10', nationality: 'CN', address: { city: 'Wuhan', country: 'CN' } },
    '陈国强,男,汉族,62岁,因诈骗被捕。',
  ],
  [
    'محمد علي حسن',
    { dob: '1998-06-06', nationality: 'EG', address: { city: 'القاهرة', country: 'EG' } },
    'قضت المحكمة بسجن محمد علي حسن، البالغ من العمر ٦٢ عاما، بتهمة الرشوة.',
  ],
  [
    'محمد علي حسن',
    { dob: '1998-06-06', nationality: 'EG', address: { city: 'القاهرة', country: 'EG' } },
    'قضت المحكمة بسجن رجل الأعمال محمد علي حسن، 62 عاما، بتهمة الرشوة.',
  ],
];

function outcomeOf([name, details, text]: Row): string {
  const hit = { url: 'https://news.example/a', source: 'AFP', date: '2026-02-10', snippet: text };
  return decide('ADVERSE_MEDIA', { media_hits: [hit] }, customerWith(details, name)).outcome;
}

describe('ages beside a name in other languages', () => {
  test.each(OF_OTHERS)('%s %j: %s', (...row) => {
    expect(outcomeOf(row)).toBe('PENDING');
  });

  test.each(OF_THE_SUBJECT)('%s %j: %s', (...row) => {
    expect(outcomeOf(row)).toBe('ACCEPTED');
  });
});
