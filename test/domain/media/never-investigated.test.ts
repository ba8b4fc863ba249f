import { describe, expect, test } from 'vitest';
import { isToldRetracted } from '../../../src/domain/media/ended/told/tells-end.ts';
import { maskNames } from '../../../src/domain/media/mask-names.ts';
import { customerWith, decide } from '../checks/decide.ts';

const isRetracted = (name: string, text: string) => isToldRetracted(maskNames(text, [name]));

describe('MED-8: a paper says that somebody was never investigated', () => {
  test.each([
    [
      'Fiorella Castagnoli',
      'Rettifica e scuse\nIl 9 gennaio abbiamo scritto che la commercialista Fiorella Castagnoli era indagata per riciclaggio. La notizia era falsa e viene ritirata: la dottoressa Castagnoli non è mai stata indagata. Ce ne scusiamo.',
    ],
    [
      'Paolo Venturin',
      "Errata corrige\nNell'edizione di ieri abbiamo riportato che l'ingegner Paolo Venturin era imputato per corruzione. L'informazione è errata: Venturin non è mai stato imputato né indagato. Ci scusiamo con i lettori.",
    ],
    [
      'Uwe Lindemann',
      'Richtigstellung und Entschuldigung\nAm 3. März haben wir berichtet, dass gegen den Steuerberater Uwe Lindemann wegen Geldwäsche ermittelt werde. Das ist falsch: Gegen Herrn Lindemann wurde nie ermittelt. Wir bitten um Entschuldigung.',
    ],
    [
      'Claire Montagnier',
      "Rectificatif et excuses\nLe 4 mai, nous avons écrit que la notaire Claire Montagnier était mise en examen pour blanchiment. C'est faux : Mme Montagnier n'a jamais été mise en examen. Nous lui présentons nos excuses.",
    ],
    [
      'Rocío Valverde',
      'Rectificación y disculpas\nEl 2 de junio publicamos que la abogada Rocío Valverde estaba investigada por blanqueo. La información era falsa: la señora Valverde nunca ha sido investigada. Pedimos disculpas.',
    ],
    [
      'Tiago Meireles',
      'Retificação e desculpas\nNo dia 2 de junho escrevemos que o advogado Tiago Meireles era arguido por burla. A notícia era falsa: Tiago Meireles nunca foi arguido. Pedimos desculpa.',
    ],
    [
      'Sanne Kuiper',
      'Rectificatie en excuses\nOp 3 mei schreven wij dat notaris Sanne Kuiper werd verdacht van fraude. Dat bericht was onjuist: mevrouw Kuiper is nooit verdacht geweest. Wij bieden onze excuses aan.',
    ],
    [
      'Helen Marsden',
      'Correction and apology\nOn 3 May we reported that the accountant Helen Marsden was under investigation for money laundering. The report was false and is withdrawn: Ms Marsden has never been investigated. We apologise.',
    ],
  ])('%s: %s', (name, text) => {
    expect(isRetracted(name, text)).toBe(true);
  });

  test.each([
    [
      'Fiorella Castagnoli',
      'Rettifica\nIl 9 gennaio abbiamo scritto che Fiorella Castagnoli era indagata per riciclaggio. La notizia era errata: Castagnoli è indagata per corruzione. Ce ne scusiamo.',
    ],
    [
      'Fiorella Castagnoli',
      'Rettifica\nAbbiamo scritto che Fiorella Castagnoli era indagata per riciclaggio. Castagnoli dice che la notizia era falsa e non è mai stata indagata.',
    ],
    [
      'Fiorella Castagnoli',
      'Rettifica\nAbbiamo scritto che Fiorella Castagnoli non è mai stata indagata per riciclaggio. La notizia era falsa e viene ritirata. Ce ne scusiamo.',
    ],
    [
      'Fiorella Castagnoli',
      'Rettifica\nAbbiamo scritto che Fiorella Castagnoli era indagata per riciclaggio. La notizia era falsa: la dottoressa Castagnoli non è mai stata indagata ma condannata. Ce ne scusiamo.',
    ],
    [
      'Fiorella Castagnoli',
      'Rettifica\nAbbiamo scritto che Fiorella Castagnoli era indagata per riciclaggio. La dottoressa Castagnoli non è mai stata indagata dalla procura di Roma, bensì da quella di Bari. Ce ne scusiamo.',
    ],
    [
      'Uwe Lindemann',
      'Richtigstellung\nAm 3. März haben wir berichtet, dass gegen Uwe Lindemann wegen Geldwäsche ermittelt werde. Das ist falsch: Gegen Herrn Lindemann wurde nie ermittelt, sondern Anklage erhoben. Wir bitten um Entschuldigung.',
    ],
    [
      'Uwe Lindemann',
      'Richtigstellung\nWir haben berichtet, dass Uwe Lindemann wegen Geldwäsche verurteilt wurde. Das ist falsch: Herr Lindemann wurde nie verurteilt. Gegen ihn läuft ein Verfahren. Wir bitten um Entschuldigung.',
    ],
    [
      'Claire Montagnier',
      "Rectificatif\nNous avons écrit que Claire Montagnier était mise en examen pour blanchiment. Mme Montagnier n'a jamais été mise en examen mais placée sous le statut de témoin assisté pour fraude. Nous lui présentons nos excuses.",
    ],
    [
      'Rocío Valverde',
      'Rectificación\nPublicamos que Rocío Valverde fue condenada por blanqueo. La información era falsa: la señora Valverde nunca ha sido condenada, aunque está investigada. Pedimos disculpas.',
    ],
    [
      'Tiago Meireles',
      'Retificação\nEscrevemos que Tiago Meireles foi condenado por burla. Tiago Meireles nunca foi condenado; aguarda julgamento. Pedimos desculpa.',
    ],
  ])('and leaves something standing, %s: %s', (name, text) => {
    expect(isRetracted(name, text)).toBe(false);
  });
});

describe('the report that a paper takes back', () => {
  const NAME = 'Fiorella Castagnoli';
  const taken = {
    source: 'Il Foglio',
    date: '2026-01-14',
    title: 'Rettifica e scuse',
    snippet: `Abbiamo scritto che ${NAME} era indagata per riciclaggio. La notizia era falsa: Castagnoli non è mai stata indagata. Ce ne scusiamo.`,
  };
  const beside = (source: string, date: string, crime = 'indagata per riciclaggio') =>
    decide(
      'ADVERSE_MEDIA',
      { media_hits: [taken, { source, date, snippet: `La commercialista ${NAME} è ${crime}.` }] },
      customerWith({ dob: '1980-01-01', nationality: 'IT' }, NAME),
    ).outcome;

  test('is its own earlier one', () => {
    expect(beside('Il Foglio', '2026-01-09')).toBe('ACCEPTED');
  });

  test.each([
    ['La Gazzetta', '2026-01-09'],
    ['Il Foglio', '2026-01-19'],
    ['Il Foglio', '2026-01-09', 'indagata per corruzione'],
    ['Il Foglio', '2026-01-09', 'condannata per riciclaggio'],
  ])('and no other: %s, %s, %s', (...report) => {
    expect(beside(...(report as [string, string, string?]))).toBe('PENDING');
  });
});
