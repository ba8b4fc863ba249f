import { expect, test } from 'vitest';
import { isBystander } from '../../../src/domain/media/bystander.ts';
import { asSubject, maskNames } from '../../../src/domain/media/mask-names.ts';

const isClear = (name: string, text: string) => isBystander(asSubject(maskNames(text.replaceAll('{}', name), [name])));

/** Short reports whose verb comes first, or whose role is told beside it: "als Zeugin", "dans une enquête signée". */
const CLEAR: readonly (readonly [string, string])[] = [
  [
    'Annegret Moosbach',
    'Im Prozess um gefälschte Rechnungen forderte Staatsanwältin {} fünf Jahre Haft für den früheren Geschäftsführer. Das Landgericht verurteilte Dieter K. zu vier Jahren.',
  ],
  [
    'Gisela Brandhorst',
    'Vor dem Landgericht sagte am Dienstag die Sekretärin {} als Zeugin aus. Der angeklagte Bankier Uwe S. bestreitet die Vorwürfe.',
  ],
  [
    'Renate Koslowski',
    'Die Rentnerin {} (81) verlor 45.000 Euro an einen falschen Polizisten. Die Polizei nahm später einen 24-Jährigen fest.',
  ],
  [
    'Matthias Eggert',
    'Verteidiger {} kündigte Revision gegen das Urteil an. Sein Mandant war wegen Steuerhinterziehung zu sechs Jahren Haft verurteilt worden.',
  ],
  ['Stefan Hartung', 'Polizeisprecher {} bestätigte am Freitag die Festnahme von vier Männern wegen Geldwäsche.'],
  [
    'Daniela Bruscoli',
    "L'avvocato difensore {} ha annunciato ricorso in appello. L'imprenditore era stato condannato per bancarotta fraudolenta.",
  ],
  ['Franca Perissinotto', "{}, sentita come testimone, ha raccontato in aula che l'imputato pretendeva una tangente."],
  [
    'Elisa Torrigiani',
    "In un'inchiesta firmata da {}, il nostro giornale aveva rivelato le fatture false del consorzio. La procura ha indagato il presidente.",
  ],
  [
    'Fernanda Lobato',
    'Ouvida como testemunha, {} contou ao tribunal que o arguido lhe pediu dinheiro para acelerar a licença.',
  ],
  ['Sjoerd Haverkamp', 'Advocaat {} kondigde hoger beroep aan. Zijn cliënt kreeg drie jaar cel wegens oplichting.'],
  ['Pieter Zonneveld', 'Politiewoordvoerder {} bevestigde dat er zes verdachten zijn aangehouden voor witwassen.'],
  [
    'Egon Damsgaard',
    '{} på 78 år mistede 300.000 kroner, da en falsk bankrådgiver ringede. Politiet har anholdt en 22-årig mand.',
  ],
  ['Eivind Kvalheim', 'Statsadvokat {} la ned påstand om sju års fengsel mot den tiltalte finansrådgiveren.'],
  ['Zenon Marczuk', 'Świadek {} zeznał przed sądem, że oskarżony żądał od niego łapówki.'],
  ['Ladislav Kučírek', 'Obhájce {} oznámil, že se proti rozsudku odvolá. Jeho klient byl odsouzen za podvod.'],
  [
    'Božena Pavlištová',
    'Důchodkyně {} přišla o 600 tisíc korun, když uvěřila falešnému bankéři. Policie zadržela dva muže.',
  ],
  ['Radek Sýkora', 'Svědek {} u soudu vypověděl, že obviněný úředník po něm chtěl úplatek.'],
  ['Оксана Гринчук', 'Свідок {} розповіла суду, як обвинувачений чиновник вимагав від неї хабар.'],
  ['Sevgi Tunçbilek', 'Sanık avukatı {} karara itiraz edeceklerini söyledi.'],
  ['Cengiz Altınok', 'Emniyet sözcüsü {}, operasyonda altı kişinin gözaltına alındığını açıkladı.'],
  [
    'Birgit Ahlers',
    'Im Verfahren gegen den ehemaligen Sparkassenchef verlangte Staatsanwältin {} eine Haftstrafe von viereinhalb Jahren. Das Urteil wird am Freitag erwartet.',
  ],
  ['Colette Virlogeux', 'À la barre, la témoin {} a expliqué que le prévenu exigeait des pots-de-vin.'],
  ['Rocío Almansa', 'En el juicio por estafa, la fiscal {} pidió seis años de prisión para el constructor.'],
  ['Gerardo Pontevedra', 'Como testigo, {} relató ante el tribunal que el acusado le exigió una comisión ilegal.'],
  [
    'Encarnación Lozano',
    'La denunciante, {}, perdió sus ahorros en una falsa inversión. La Guardia Civil investiga a tres personas.',
  ],
  ['Hernán Quiroga', 'El defensor del imputado, {}, adelantó que apelará el fallo por lavado de activos.'],
  ['Ximena Barrientos', 'Según un reportaje de la periodista {}, el exministro desvió fondos públicos.'],
  ['Hilde Roelofs', 'In de zaak rond de beleggingsfraude eiste officier van justitie {} zes jaar cel.'],
  ['Koen Stevelinck', 'De raadsman van de verdachte, {}, gaat in hoger beroep tegen de veroordeling voor oplichting.'],
  ['Greetje Posthuma', 'Als getuige verklaarde {} dat de verdachte smeergeld eiste.'],
  ['Rune Almqvist', 'Som vittne berättade {} att den åtalade krävde pengar.'],
  ['Jørn Thuesen', 'Politikommissær {} bekræfter, at to mænd er anholdt for hvidvask.'],
  ['Kåre Myklebust', 'Vitnet {} fortalte i retten at tiltalte krevde bestikkelser.'],
  ['Jolanta Bielska', 'Jak napisała sędzia {} w uzasadnieniu wyroku, oskarżony działał z chęci zysku.'],
  ['Mirosław Kędzior', 'Przed sądem jako świadek zeznawał {}. Oskarżony prezes spółdzielni nie przyznaje się do winy.'],
  ['Аркадий Мелехов', 'Допрошенный как свидетель {} рассказал, что подсудимый требовал у него откат.'],
  [
    'Gudrun Faßbender',
    'Vor dem Amtsgericht beantragte Staatsanwältin {} zwei Jahre auf Bewährung für den Autohändler.',
  ],
  ['Patrice Lemarchand', "Au procès, le substitut {} a requis trois ans de prison à l'encontre du gérant."],
  ['Inés Calatrava', 'En el juicio, la fiscal {} solicitó cinco años de cárcel para el contable.'],
  ['Tommaso Bertolucci', "Come testimone, {} ha detto che l'imputato pretendeva soldi."],
  ['Duarte Salgueiro', 'No julgamento, o procurador {} pediu oito anos de prisão para o gestor.'],
  ['Annelies Dekkers', 'Tijdens de zitting eiste officier van justitie {} drie jaar celstraf tegen de boekhouder.'],
  ['Harm Oldenburger', 'Als getuige vertelde {} dat de verdachte geld eiste.'],
  ['Göran Lindvall', 'I tingsrätten yrkade kammaråklagare {} på tre års fängelse.'],
  ['Mette Frandsen', 'I retten krævede anklager {} to års fængsel til den tiltalte ejendomsmægler.'],
  ['Poul Erik Nygaard', 'Som vidne fortalte {}, at den tiltalte krævede bestikkelse.'],
  ['Adam Kuczera', 'Jako świadek {} zeznał, że oskarżony domagał się łapówki.'],
  ['Tomáš Bureš', 'Jako svědek {} uvedl, že obžalovaný chtěl úplatek.'],
  ['Наталья Громыко', 'В суде прокурор {} запросила для подсудимого шесть лет колонии.'],
  ['Виктор Лаптев', 'Как свидетель {} заявил, что обвиняемый требовал взятку.'],
  ['Світлана Когут', "У суді прокурорка {} просила призначити обвинуваченому п'ять років ув'язнення."],
  ['Роман Бойчук', 'Як свідок {} повідомив, що обвинувачений вимагав гроші.'],
  ['Emre Gökçen', 'Sanığın avukatı {}, karara itiraz edeceklerini belirtti.'],
];

test.each(CLEAR)('%s stands beside: %s', (name, text) => {
  expect(isClear(name, text)).toBe(true);
});
