import { describe, expect, test } from 'vitest';
import { customerWith, decide } from '../checks/decide.ts';

const report = (snippet: string, date = '2022-03-03') => ({
  media_hits: [{ url: 'https://news.example/1', source: 'national daily', date, title: 'Court report', snippet }],
});
const outcomeOf = (snippet: string, customer: Parameters<typeof decide>[2]) =>
  decide('ADVERSE_MEDIA', report(snippet), customer).outcome;

const born = (name: string, dob = '1993-03-03') => customerWith({ dob }, name);

describe('who was convicted when the customer was a child', () => {
  test.each([
    ['Sławomir Bieńczak', 'Sławomir Bieńczak, skazany już w 1997 roku za oszustwo, ponownie usłyszał zarzuty.'],
    ['Dale Hutchcombe', 'Dale Hutchcombe, convicted as early as 1997 of running a boiler room, is accused of fraud.'],
    ['Jan Obrtel', 'Jan Obrtel, odsouzený už v roce 1999 za podvod, znovu stojí před soudem.'],
    ['Arvid Stenmark', 'Arvid Stenmark, som redan 1999 dömdes för grovt bedrägeri, åtalas på nytt.'],
    ['Luca Sambonet', 'Luca Sambonet, che già nel 1998 era stato condannato per usura, è tornato in carcere.'],
    ['Иван Крутиков', 'Иван Крутиков, осуждённый ещё в 1998 году за мошенничество, вновь предстал перед судом.'],
    ['Ivan Horvatić', 'Ivan Horvatić, koji je već 1999. godine osuđen zbog prijevare, ponovno je uhićen.'],
    ['Torsten Engelke', 'Torsten Engelke, bereits 1998 wegen Betrugs verurteilt, steht wieder vor Gericht.'],
    ['Jan Beckstein', 'Der bereits 1998 wegen Betrugs verurteilte Jan Beckstein steht erneut vor Gericht.'],
    ['Mehmet Akyazı', 'Daha 1998 yılında dolandırıcılıktan mahkûm olan Mehmet Akyazı yeniden tutuklandı.'],
    ['Szabó Kálmán', 'A már 1998-ban csalásért elítélt Szabó Kálmán ismét bíróság elé áll.'],
    ['Holger Beck', 'Der Betrüger Holger Beck, im Prozess von 1999 gerade 34 Jahre alt, steht vor Gericht.'],
    ['Klaus Ritterbach', 'Klaus Ritterbach, zur Tatzeit 2004 bereits 39, muss wegen Betrugs vor Gericht.'],
    ['Hélène Masurel', 'Hélène Masurel, 44 ans au moment de sa condamnation en 2006, est jugée pour escroquerie.'],
    ['Ben Harkin', 'Ben Harkin, 39 when he was jailed in 2005, is wanted again over a VAT scam.'],
  ])('%s: %s', (name, snippet) => {
    expect(outcomeOf(snippet, born(name))).toBe('ACCEPTED');
  });

  test.each([
    ['Dale Hutchcombe', 'Dale Hutchcombe, whose father was convicted as early as 1997, is accused of fraud.'],
    ['Dale Hutchcombe', 'Dale Hutchcombe, accomplice of a man convicted in 1997, is accused of fraud.'],
    ['Dale Hutchcombe', 'Dale Hutchcombe, convicted under a law of 1996, has been jailed for fraud.'],
    ['Dale Hutchcombe', 'Dale Hutchcombe, convicted of robbing a bank founded in 1986, appealed.'],
    ['Dale Hutchcombe', "Dale Hutchcombe's father, convicted as early as 1996, taught Dale Hutchcombe fraud."],
    ['Luca Sambonet', 'Luca Sambonet, nipote di un usuraio già condannato nel 1998, è finito in carcere.'],
    ['Marek Wolny', 'Marek Wolny, syn skazanego już w 1997 roku gangstera, usłyszał zarzuty oszustwa.'],
    ['Jan Beckstein', 'Die 1998 verurteilte Mutter half; Jan Beckstein ist wegen Betrugs angeklagt.'],
  ])('%s may be the customer: %s', (name, snippet) => {
    expect(outcomeOf(snippet, born(name))).not.toBe('ACCEPTED');
  });
});

const company = (fullName: string) => ({
  fullName,
  customerType: 'COMPANY' as const,
  inputDetails: { incorporation_date: '2021-05-01' },
});

describe('a company of which a text tells in a year before the customer was founded', () => {
  test.each([
    ['Clyde Metals Ltd', 'In 2014 Clyde Metals Ltd was convicted of a scrap metal VAT fraud and later wound up.'],
    ['Clyde Metals Ltd', 'In March 2016 magistrates fined Clyde Metals Ltd for dumping asbestos.'],
    ['Clyde Metals Ltd', 'Clyde Metals Ltd pleaded guilty to VAT fraud in 2015 and was wound up.'],
    ['Nordkai Logistik GmbH', 'Im Jahr 2013 wurde die Nordkai Logistik GmbH wegen Betrugs verurteilt.'],
    ['Tres Robles S.L.', 'En 2012 la Audiencia condenó a Tres Robles S.L. por fraude de IVA.'],
    ['Verrerie du Lac SARL', 'Verrerie du Lac SARL avait été condamnée en 2010 pour fraude fiscale.'],
    ['Trans Odra Sp. z o.o.', 'W 2013 roku Trans Odra Sp. z o.o. została skazana za oszustwa podatkowe.'],
  ])('%s: %s', (name, snippet) => {
    expect(outcomeOf(snippet, company(name))).toBe('ACCEPTED');
  });

  test.each([
    'In 2016 the director of Clyde Metals Ltd was jailed. The firm is now accused of fraud itself.',
    'In 2016 John Roe, who later set up Clyde Metals Ltd, was jailed for fraud. The firm is accused too.',
    'In 2016 New Clyde Metals Ltd was fined for fraud, as Clyde Metals Ltd now is.',
    'In 2016 a rival was convicted. Clyde Metals Ltd has now been charged with the same fraud.',
    'Clyde Metals Ltd was convicted of dumping waste at a quarry closed in 2016.',
    'Clyde Metals Ltd, whose founder was jailed in 2016, is charged with fraud.',
    'Clyde Metals Ltd is charged with defrauding customers between 2021 and 2022.',
  ])('may be the customer: %s', (snippet) => {
    expect(outcomeOf(snippet, company('Clyde Metals Ltd'))).not.toBe('ACCEPTED');
  });
});

describe('an age in brackets behind a name with an ending glued to it', () => {
  test.each([
    ['রফিকুল আলম', 'প্রতারণার মামলায় রফিকুল আলমকে (৫২) গ্রেপ্তার করেছে র‍্যাব।'],
    ['አበበ ተስፋዬ', 'ፖሊስ አበበ ተስፋዬን (52) በማጭበርበር ወንጀል ተጠርጥሮ በቁጥጥር ስር አዋለ።'],
    ['რამაზ გელაშვილი', 'პოლიციამ დააკავა რამაზ გელაშვილი (52) თაღლითობისთვის.'],
    ['Rehema Mushi', 'Rehema Mushi mwenye umri wa miaka 52 amefikishwa mahakamani kwa utapeli.'],
  ])('%s is of another generation', (name, snippet) => {
    expect(outcomeOf(snippet, born(name))).toBe('ACCEPTED');
  });

  test.each([
    ['রফিকুল আলম', 'প্রতারণার মামলায় রফিকুল আলমকে (২৮) গ্রেপ্তার করেছে র‍্যাব।'],
    ['রফিকুল আলম', 'রফিকুল আলমের বাবা আব্দুল করিমকে (৫৬) গ্রেপ্তার করেছে র‍্যাব।'],
    ['রফিকুল আলম', 'রফিকুল আলমগীরকে (৫৬) গ্রেপ্তার করেছে র‍্যাব।'],
  ])('%s may be the customer: %s', (name, snippet) => {
    expect(outcomeOf(snippet, born(name))).toBe('PENDING');
  });
});

describe('a people told with a place, beside another middle name', () => {
  const charbel = customerWith({ dob: '1990-05-14', nationality: 'LB', residence: 'AE' }, 'Charbel Antoun Semaan');
  test.each([
    ['an Australian of Parramatta,', 'ACCEPTED'],
    ['a Canadian from Laval,', 'ACCEPTED'],
    ['a Canadian of Lebanese descent,', 'PENDING'],
    ['a Lebanese of Tripoli,', 'PENDING'],
  ])('%s', (who, outcome) => {
    expect(outcomeOf(`Charbel Youssef Semaan, ${who} was charged with fraud over fake permits.`, charbel)).toBe(
      outcome,
    );
  });
});
