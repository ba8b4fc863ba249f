import { expect, test } from 'vitest';
import { isBystander } from '../../../src/domain/media/bystander.ts';
import { isEndedElsewhere } from '../../../src/domain/media/ended/ended-elsewhere.ts';
import { isToldEnded } from '../../../src/domain/media/ended/told/tells-end.ts';
import { isUnrelated } from '../../../src/domain/media/everyday/unrelated.ts';
import { asSubject, maskNames } from '../../../src/domain/media/mask-names.ts';
import { proceedingsIn } from '../../../src/domain/media/proceedings.ts';

const NAME = 'Ana Coyle';
const masked = (text: string) => maskNames(text.replaceAll('{}', NAME), [NAME]);
const standsBeside = (text: string) => isBystander(asSubject(masked(text)));

/** One plain sentence of an agency on an official, counsel or a victim. */
const BYSTANDERS = [
  'Staatsanwalt {} hat den Treuhänder Urs Fankhauser wegen gewerbsmässigen Betrugs angeklagt.',
  'Officier van justitie {} heeft vier jaar cel geëist tegen boekhouder Frits Vermeulen wegens verduistering.',
  'Kandy nurse {}, 32, told the magistrate how she lost Rs 900,000 to an agency run by Ruwan Pathirana, who is charged with cheating 17 people.',
  '{}, 80, of Zwolle, handed over €48,000 to two men posing as bank employees. Police have charged Jordi van R. and Mees K. with fraud.',
  'El jubilado {} entregó 15.000 soles a un falso gestor. La policía detuvo a Jorge Quispe por estafa.',
  'Die Pensionistin {} übergab 30.000 Euro an einen falschen Polizisten. Die Polizei nahm am Freitag den 24-jährigen Dragan Petrovic fest.',
  "Le tribunal a condamné Paul Rigaud à deux ans de prison pour abus de confiance. Son avocat, Me {}, a annoncé qu'il ferait appel.",
  'Reporter {} of the Tulsa Record first revealed the scheme. A grand jury indicted contractor Dale Huckaby on nine counts of wire fraud.',
];

const ACTORS = [
  'Staatsanwalt {} hat den Treuhänder Urs Fankhauser bestochen und wurde angeklagt.',
  'Der frühere Staatsanwalt {} wurde wegen Betrugs angeklagt.',
  '{}, 50, paid €48,000 to two officers posing as hitmen. Police have charged Jordi van R. with fraud.',
  '{}, 50, handed over €48,000 to two men posing as bank employees. Police have charged Jordi van R. and the woman with fraud.',
  '{}, 32, told the magistrate how she lost Rs 900,000 of clients to an agency run by Ruwan Pathirana, who paid her.',
  '{}, 32, lost Rs 900,000 to an agency, and Ruwan Pathirana said she helped him. Both are charged with fraud.',
  "The bank's internal auditor {} found 41 dead farmers and took loans in their names. Branch manager Suresh Patil has been arrested.",
  "Le tribunal a condamné Paul Rigaud et son avocate. {}, 45 ans, a annoncé qu'elle ferait appel.",
  'A törvényszék öt év börtönre ítélte dr. {} ügyvédet csalás miatt.',
  'A törvényszék elítélte Kovács Norbertet csalás miatt. {} ügyvéd elmondta, hogy beismerte a csalást.',
  'Soud odsoudil Petra Dvořáka za podvod. Advokátka {}, která peníze převedla, uvedla, že se odvolá.',
  'Soud odsoudil Petra Dvořáka za podvod. Advokátka {} uvedla, že se odvolá. Advokátku čeká soud.',
  'Instanța a condamnat-o pe avocata {}, complicea lui Ion Radu, pentru înșelăciune.',
  'Hakim menjatuhkan hukuman kepada pengacara {} dan Budi Santoso karena penipuan.',
  "Mahkeme avukat {}'i ve Mehmet Kaya'yı dolandırıcılıktan mahkum etti; sanıklar itiraz etti.",
  'Суд засудив Івана Бондаренка за шахрайство. Прокурор {} повідомила про вирок і отримала хабар.',
];

test.each(BYSTANDERS)('stands beside: %s', (text) => {
  expect(standsBeside(text)).toBe(true);
});

test.each(ACTORS)('may have done it: %s', (text) => {
  expect(standsBeside(text)).toBe(false);
});

const isOver = (text: string) => isEndedElsewhere(masked(text)) || isToldEnded(masked(text));

test.each([
  '{} pravomocně zproštěna\nVrchní soud pravomocně zprostil {} obžaloby z dotačního podvodu v plném rozsahu.',
  'Apelacioni sud pravosnažno oslobodio {} optužbi za prevaru.',
  'El tribunal de enjuiciamiento absolvió a {} del único cargo de fraude que se le imputaba; la sentencia quedó firme.',
])('ended in full: %s', (text) => {
  expect(isOver(text)).toBe(true);
});

test.each([
  '{} nebyla zproštěna\nVrchní soud pravomocně zprostil {} obžaloby z podvodu.',
  '{} částečně zproštěna\nVrchní soud pravomocně zprostil {} obžaloby z podvodu.',
  'Viši sud oslobodio je {} optužbi za prevaru.',
  'El tribunal de enjuiciamiento absolvió a {} de uno de los cargos de fraude; la sentencia quedó firme.',
  'El tribunal absolvió a {} del único cargo de fraude; por el de cohecho irá a juicio.',
])('may go on: %s', (text) => {
  expect(isOver(text)).toBe(false);
});

const isPrize = (text: string) => isUnrelated(asSubject(masked(text)), []);

test.each([
  'Lecturer honoured for work against fraud\n{}, 43, received the prize for her research on detecting invoice fraud.',
  'Investigadora premiada por estudo sobre branqueamento de capitais\n{}, da Universidade de Coimbra, recebeu o prémio nacional pela tese sobre a prevenção do branqueamento.',
  "School wins regional reading prize\nFounder {} received the prize for a library that lends 3,000 books a month. 'Our children fight poverty with stories,' she said.",
])('is a prize: %s', (text) => {
  expect(isPrize(text)).toBe(true);
});

test.each([
  'Prize for anti-corruption campaigner\n{}, 43, received the national award for her book on bribery. "I paid them all," she said.',
  'Prize for anti-corruption campaigner\n{}, 43, who won an award for her fight against corruption, diverted the grant.',
  'Prize for lecturer\n{}, 43, received the prize for her research on fraud and was charged with fraud.',
])('may be no prize alone: %s', (text) => {
  expect(isPrize(text)).toBe(false);
});

test.each([
  ['Apelacioni sud je osudio direktora na tri godine zatvora zbog pronevere.', 'embezzlement', 'convicted'],
  ['Käräjäoikeus tuomitsi miehen törkeästä petoksesta vankeuteen.', 'fraud', 'convicted'],
  ['Prokurátor podal obžalobu pre spreneveru 95-tisíc eur.', 'embezzlement', 'charged'],
  ['O Ministério Público ofereceu denúncia, recebida em março, por peculato.', 'corruption', 'charged'],
  ['Police filed a chargesheet against him for cheating and falsification of accounts.', 'fraud', 'charged'],
  ['قضت محكمة جنايات الإسكندرية بمعاقبة خالد بالسجن المشدد سبع سنوات لتقديمه رشوة.', 'corruption', 'convicted'],
])('reads the offence and the stage: %s', (text, offence, stage) => {
  expect(proceedingsIn(text)[0]).toMatchObject({ offence: { offence }, stage });
});
