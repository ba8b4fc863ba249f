import { describe, expect, test } from 'vitest';
import { isBystander } from '../../../src/domain/media/bystander.ts';
import { asSubject, maskNames } from '../../../src/domain/media/mask-names.ts';

const NAME = 'Maeve Shannagher';
const standsBeside = (text: string) => isBystander(asSubject(maskNames(text.replaceAll('{}', NAME), [NAME])));

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
