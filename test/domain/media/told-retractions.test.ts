import { expect, test } from 'vitest';
import { isToldRetracted } from '../../../src/domain/media/ended/told/tells-end.ts';
import { maskNames } from '../../../src/domain/media/mask-names.ts';

const retracted = (text: string, name: string) => isToldRetracted(maskNames(text, [name]));

test.each([
  [
    'Apology\nAn article on 3 May wrongly stated that Marcus Ellery had been arrested on suspicion of fraud. He was not arrested. We apologise for the error.',
    'Marcus Ellery',
  ],
  [
    'The Daily Gazette has apologised to Marcus Ellery for false allegations of bribery made in our edition of 4 June.',
    'Marcus Ellery',
  ],
  [
    'Contrary to what we reported on Monday, Marcus Ellery was never charged with fraud. The report was about another man of the same name. We apologise to Mr Ellery.',
    'Marcus Ellery',
  ],
  [
    'Widerruf\nAm 3. Mai haben wir geschrieben, dass gegen Heiko Brunsendorf wegen Betrugs ermittelt werde. Diese Behauptung ist falsch. Wir bedauern den Fehler.',
    'Heiko Brunsendorf',
  ],
  [
    'Nous avons écrit le 3 mai que Fabrice Ondarrabal avait été mis en examen pour escroquerie. Cette information est inexacte. Nous lui présentons nos excuses.',
    'Fabrice Ondarrabal',
  ],
  [
    'Rectificación\nPublicamos el lunes que Eladio Morcuende había sido detenido por estafa. La noticia es falsa. Pedimos disculpas.',
    'Eladio Morcuende',
  ],
  [
    'Noticiámos na segunda-feira que Laércio Buzanello era arguido por burla. A notícia é falsa. Pedimos desculpa ao visado e aos leitores.',
    'Laércio Buzanello',
  ],
  [
    'Rectificatie\nMaandag schreven wij dat Ruud Terwindt wordt verdacht van oplichting. Dat is onjuist. Wij bieden hem onze excuses aan.',
    'Ruud Terwindt',
  ],
  [
    'Rättelse\nI måndags skrev vi att Pontus Läckström var misstänkt för bedrägeri. Uppgiften är fel. Vi beklagar.',
    'Pontus Läckström',
  ],
])('takes it back: %s', (text, name) => {
  expect(retracted(text, name)).toBe(true);
});

test.each([
  [
    'Correction\nWe reported that Marcus Ellery had stolen £2m. That was wrong. The sum was £3m. We apologise for the error.',
    'Marcus Ellery',
  ],
  ['We reported that Marcus Ellery had been acquitted of fraud. That was untrue. We apologise.', 'Marcus Ellery'],
  [
    'We reported that Marcus Ellery had been arrested on Monday. That was wrong: he was arrested on Tuesday. We apologise.',
    'Marcus Ellery',
  ],
  [
    'We reported that Marcus Ellery had been charged with fraud. He was charged with theft. We apologise.',
    'Marcus Ellery',
  ],
  ['We reported that Marcus Ellery had been charged with fraud. His lawyers say this is untrue.', 'Marcus Ellery'],
  ['We reported that Marcus Ellery had stolen money. We stand by the story and will not apologise.', 'Marcus Ellery'],
  ['We reported that Marcus Ellery had stolen money. He says that is untrue and wants an apology.', 'Marcus Ellery'],
  ['Marcus Ellery apologised to the court. He said the claim was untrue.', 'Marcus Ellery'],
  [
    'Marcus Ellery apologised for the fraud. It was reported that Marcus Ellery stole money. That is false, his wife said.',
    'Marcus Ellery',
  ],
  [
    'The paper apologised to Peter Grim for false allegations of bribery. Marcus Ellery was convicted of it.',
    'Marcus Ellery',
  ],
  [
    'Apology to Peter Grim. We reported that Peter Grim had helped Marcus Ellery to steal. That was untrue.',
    'Marcus Ellery',
  ],
  ['We reported that the victim of Marcus Ellery had lied. That was untrue. We apologise to her.', 'Marcus Ellery'],
  ['We reported that Marcus Ellery had not paid the bribe. That was untrue. We apologise.', 'Marcus Ellery'],
  [
    'The Gazette apologised to Marcus Ellery for the wrong spelling of his name in its report of his conviction.',
    'Marcus Ellery',
  ],
  ['The Gazette apologised to Marcus Ellery for the incorrect photograph. He was convicted of fraud.', 'Marcus Ellery'],
  [
    'Am 3. Mai haben wir geschrieben, dass Heiko Brunsendorf wegen Betrugs angeklagt ist. Das ist falsch. Er ist wegen Untreue angeklagt. Wir bedauern den Fehler.',
    'Heiko Brunsendorf',
  ],
  [
    'Am 3. Mai haben wir geschrieben, dass Heiko Brunsendorf freigesprochen wurde. Das ist falsch. Wir bedauern den Fehler.',
    'Heiko Brunsendorf',
  ],
  [
    'Am 3. Mai haben wir geschrieben, dass Heiko Brunsendorf drei Millionen veruntreut habe. Das ist falsch. Es waren zwei Millionen Euro. Wir bedauern den Fehler.',
    'Heiko Brunsendorf',
  ],
  [
    'Heiko Brunsendorf fordert einen Widerruf. Wir haben geschrieben, dass Heiko Brunsendorf betrogen habe. Das sei falsch, sagt er.',
    'Heiko Brunsendorf',
  ],
  [
    'Nous avons écrit que Fabrice Ondarrabal avait été relaxé. Cette information est inexacte. Nous présentons nos excuses.',
    'Fabrice Ondarrabal',
  ],
  [
    "Nous avons écrit que Fabrice Ondarrabal avait été condamné à trois ans. C'est faux : il a été condamné à deux ans. Nous présentons nos excuses.",
    'Fabrice Ondarrabal',
  ],
  [
    'Fabrice Ondarrabal présente ses excuses aux victimes. Nous avons écrit que Fabrice Ondarrabal a détourné des fonds.',
    'Fabrice Ondarrabal',
  ],
  ['Publicamos que Eladio Morcuende fue absuelto. La noticia es falsa. Pedimos disculpas.', 'Eladio Morcuende'],
  [
    'Publicamos que Eladio Morcuende fue detenido por estafa. La noticia es incorrecta: fue detenido por robo. Pedimos disculpas.',
    'Eladio Morcuende',
  ],
  [
    'Contrariamente a quanto da noi scritto, Nicoletta Bragadina non è stata assolta. Ci scusiamo con i lettori.',
    'Nicoletta Bragadina',
  ],
  [
    'Contrariamente a quanto da noi scritto, Nicoletta Bragadina non è indagata per truffa ma per riciclaggio. Ci scusiamo.',
    'Nicoletta Bragadina',
  ],
  [
    'Contrariamente a quanto da noi scritto, Nicoletta Bragadina non era ai domiciliari, bensì in carcere. Ci scusiamo.',
    'Nicoletta Bragadina',
  ],
  ['Contrary to what we reported on Monday, Marcus Ellery was not acquitted. We apologise.', 'Marcus Ellery'],
  [
    'Contrary to what we reported on Monday, Marcus Ellery was not charged with fraud but with theft. We apologise.',
    'Marcus Ellery',
  ],
  [
    'Contrary to what we reported on Monday, Marcus Ellery is not a former director but the chairman. He is on trial for fraud.',
    'Marcus Ellery',
  ],
  [
    'Anders als berichtet, ist Heiko Brunsendorf nicht freigesprochen worden. Wir bedauern den Fehler.',
    'Heiko Brunsendorf',
  ],
  [
    "Contrairement à ce que nous avons écrit, Fabrice Ondarrabal n'est pas relaxé. Nous regrettons cette erreur.",
    'Fabrice Ondarrabal',
  ],
  ['Maandag schreven wij dat Ruud Terwindt is vrijgesproken. Dat is onjuist. Wij betreuren dit.', 'Ruud Terwindt'],
  [
    'Zbysław Kępczyński przeprasza bank za nieprawdziwe dane we wniosku. Sąd skazał go za wyłudzenie.',
    'Zbysław Kępczyński',
  ],
  ['The witness has retracted the story; Henrik Valdmaa stays charged.', 'Henrik Valdmaa'],
  ['Retraction of licence: Henrik Valdmaa must close his fund.', 'Henrik Valdmaa'],
])('takes back a detail, praise, or what was said of another: %s', (text, name) => {
  expect(retracted(text, name)).toBe(false);
});
