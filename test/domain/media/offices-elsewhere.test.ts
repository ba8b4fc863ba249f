import { expect, test } from 'vitest';
import { isBystander } from '../../../src/domain/media/bystander.ts';
import { asSubject, maskNames } from '../../../src/domain/media/mask-names.ts';

const isClear = (name: string, text: string) => isBystander(asSubject(maskNames(text.replaceAll('{}', name), [name])));

/** What judges, prosecutors, police, counsel, writers, witnesses and the harmed say and do, in many languages. */
const CLEAR: readonly (readonly [string, string])[] = [
  ['Holger Brandis', 'Der Staatsanwalt {} wirft dem Angeklagten vor, Gelder aus Drogengeschäften gewaschen zu haben.'],
  [
    'Rainer Osthues',
    'Sein Verteidiger {} forderte Freispruch. Der Autohändler soll Kunden um eine halbe Million Euro betrogen haben.',
  ],
  [
    'Didier Lacombe',
    'Me {}, avocat du prévenu, a plaidé la relaxe. Son client est jugé pour fraude fiscale et blanchiment.',
  ],
  [
    'Mercedes Albornoz',
    'La fiscal {} imputó por lavado de activos al exintendente Raúl Toledo y pidió su prisión preventiva.',
  ],
  [
    'Rosario Quintanilla',
    'La periodista {} reveló en un reportaje cómo el exgobernador desvió fondos públicos a empresas fantasma. El Ministerio Público lo acusa de colusión.',
  ],
  [
    'Teresa Vilarinho',
    'A procuradora {} pediu a condenação do empresário a uma pena não inferior a sete anos por burla qualificada.',
  ],
  [
    'Caetano Brandolim',
    'O aposentado {} perdeu R$ 80 mil no golpe do falso advogado. Três pessoas foram presas em Goiânia.',
  ],
  [
    'Tullio Sanfelice',
    "Il colonnello {}, comandante provinciale della Guardia di Finanza, ha illustrato l'operazione che ha portato al sequestro di beni per otto milioni a un imprenditore accusato di evasione fiscale.",
  ],
  [
    'Grażyna Wolniak',
    'Prokurator {} poinformowała, że podejrzanemu przedstawiono zarzut prania brudnych pieniędzy. Mężczyzna został tymczasowo aresztowany.',
  ],
  [
    'Ragnhild Tveitane',
    '– Min klient erkjenner ikke straffskyld, sier forsvarer {}. Mannen er tiltalt for skattesvik.',
  ],
  [
    'Torben Kragelund',
    'Specialanklager {} har rejst tiltale mod en tidligere bankdirektør for hvidvask af 200 millioner kroner.',
  ],
  ['Nurhan Akdemir', 'Gazeteci {}, eski belediye başkanının rüşvet ağını haberleştirdi. Başkan tutuklandı.'],
  [
    'Галина Ветрова',
    'Пенсионерка {} перевела мошенникам два миллиона рублей. Возбуждено уголовное дело, подозреваемый задержан.',
  ],
  [
    'Оксана Гринчук',
    'Речниця поліції {} розповіла, що шахраї видурили у пенсіонерів понад мільйон гривень. Двох чоловіків затримано.',
  ],
  ['Milena Radosavac', 'Odvjetnica {}, braniteljica okrivljenog, najavila je žalbu na presudu za primanje mita.'],
  ['سامي الخطيب', 'صرح الناطق باسم الأمن العام {} بأنه ألقي القبض على ثلاثة أشخاص بتهمة الاحتيال.'],
  ['Δήμητρα Καλογήρου', 'Η εισαγγελέας {} άσκησε δίωξη σε επιχειρηματία για απάτη και ξέπλυμα χρήματος.'],
  ['Uwe Steinbrecher', 'Der Staatsanwalt {} wirft dem Treuhänder gewerbsmässigen Betrug und Urkundenfälschung vor.'],
  [
    'Corinne Vasseur',
    'La commissaire {} précise que les deux suspects ont été interpellés à Lyon. Ils ont reconnu avoir vendu de fausses montres.',
  ],
  [
    'Belén Arizmendi',
    'La portavoz del TSJ, {}, confirmó que el exconcejal ha sido condenado a dos años por prevaricación.',
  ],
  [
    'Ornella Guidotti',
    "Secondo il pm {}, l'imprenditore avrebbe distratto fondi per due milioni prima del fallimento. L'uomo è ai domiciliari.",
  ],
  [
    'Jadwiga Sołtysiak',
    'Sędzia {} w uzasadnieniu wyroku podkreśliła, że oskarżony działał z premedytacją. Były skarbnik spędzi w więzieniu cztery lata.',
  ],
  [
    'Ulrika Hallgren',
    'Chefsåklagare {} yrkar på fyra års fängelse för företagsledaren som misstänks för grovt skattebrott.',
  ],
  ['Selin Karataş', 'Savcı {}, şirket müdürü hakkında kara para aklamaktan 8 yıla kadar hapis talep etti.'],
  [
    'Vesna Jurišić',
    'Advokat okrivljenog, {}, izjavila je da će se žaliti na presudu. Biznismen je osuđen na tri godine zatvora zbog prevare.',
  ],
  ['Κατερίνα Μαυρίδη', 'Η δικηγόρος {} δήλωσε ότι ο πελάτης της αρνείται την κατηγορία της απάτης.'],
  ['Gonzalo Etcheverry', 'El fiscal {} formalizó al contador por estafa y pidió seis meses de prisión preventiva.'],
  [
    'Cesare Bonfanti',
    "Il pm {} ha chiesto il rinvio a giudizio dell'ex direttore della banca per appropriazione indebita.",
  ],
  ['Astrid Nyhus', 'Politiadvokat {} bekrefter at en mann i 50-årene er siktet for grovt underslag.'],
  [
    'Ирина Лаптева',
    'Пресс-секретарь суда {} сообщила, что предприниматель арестован на два месяца по обвинению в мошенничестве.',
  ],
  ['محمود عبد الغني', 'قال المحامي {} إن موكله لم يرتكب أي جريمة احتيال.'],
];

/** Like sentences in which they are charged, take something, are another's object or may be meant by what follows. */
const OPEN: readonly (readonly [string, string])[] = [
  [
    'Holger Brandis',
    'Der Staatsanwalt {} forderte von dem Angeklagten 20.000 Euro, damit das Verfahren eingestellt wird.',
  ],
  [
    'Holger Brandis',
    'Laut Staatsanwalt {} hat der Verdächtige gestanden. Der Ankläger wurde tags darauf wegen Bestechlichkeit verhaftet.',
  ],
  [
    'Judith Kammerer',
    'Richterin {} verurteilte den Dealer zu drei Jahren. Die 55-Jährige sitzt inzwischen wegen Rechtsbeugung in Haft.',
  ],
  ['Rainer Osthues', 'Rechtsanwalt {} sagte, er habe das Geld des Angeklagten nur verwahrt.'],
  [
    'Rainer Osthues',
    'Rechtsanwalt {} verteidigte den Drogenhändler. Der Stadtrat wurde am Montag wegen Geldwäsche festgenommen.',
  ],
  ['Jens Köttgen', 'Der Journalist {}, gegen den wegen Erpressung ermittelt wird, berichtete über den Ex-Banker.'],
  ['Didier Lacombe', "L'avocat {} a plaidé la relaxe du notaire. Il a été interpellé hier pour blanchiment."],
  ['Hélène Castaing', 'La procureure {} a requis la relaxe du promoteur, son compagnon, poursuivi pour corruption.'],
  ['Hélène Castaing', "La juge {} a annoncé sa démission : elle est soupçonnée d'avoir favorisé un promoteur."],
  ['Fabrice Noullet', "Le journaliste {} a révélé l'enquête visant l'ex-ministre et a été condamné pour chantage."],
  ['Mercedes Albornoz', 'La jueza {} condenó al empresario. Fue detenida por cobrar sobornos.'],
  ['Mercedes Albornoz', 'El abogado del imputado dijo que la fiscal {}, acusada de extorsión, debe renunciar.'],
  [
    'Iñigo Berastegi',
    'El letrado {}, que representa a los afectados, se quedó con las indemnizaciones de sus clientes.',
  ],
  ['Iñigo Berastegi', 'El inspector {} detuvo al empresario y le exigió 50.000 euros.'],
  ['Teresa Vilarinho', 'A juíza {} condenou o autarca. Agora é arguida num processo de corrupção.'],
  ['Caetano Brandolim', 'O advogado {} afirmou que é inocente e que o ex-prefeito foi condenado por lavagem.'],
  ['Caetano Brandolim', 'O advogado {}, que defende o ex-prefeito, disse que vai recorrer da própria condenação.'],
  ['Lorenza Bacigalupo', 'Il giudice {} condannato per corruzione: favorì un imprenditore arrestato.'],
  [
    'Tullio Sanfelice',
    'Il procuratore ha chiesto quattro anni per il colonnello {} e per un imprenditore accusato di corruzione.',
  ],
  ['Marieke Boonstra', 'Advocaat {} verklaarde dat ze geld van de verdachte had doorgesluisd.'],
  ['Grażyna Wolniak', 'Adwokat {} powiedziała, że oskarżonemu przekazała dwa grypsy i pieniądze.'],
  ['Zdzisław Kępiński', 'Dziennikarz {} ujawnił aferę byłego ministra, za co wziął od konkurencji 100 tys. zł.'],
  ['Ragnhild Tveitane', 'Advokat {} forklarte at hun og klienten delte utbyttet.'],
  ['Gunilla Sjöbäck', 'Åklagare {} åtalad för mutbrott tillsammans med en bankman.'],
  ['Nurhan Akdemir', 'Dolandırıcılıktan tutuklanan avukat {}, suçlamaları reddetti. Üç kişi yakalandı.'],
  ['Галина Ветрова', 'Судья {} приговорила директора к шести годам. Задержана она была через месяц за взятку.'],
  ['Галина Ветрова', 'Адвокат обвиняемой {} арестована по делу о мошенничестве.'],
  ['Оксана Гринчук', 'Адвокатка {} розповіла, що підозрюваному передавала хабар.'],
  ['Milena Radosavac', 'Sudija {} osudila je vlasnika firme. Uhapšena je zbog primanja mita.'],
  ['هدى المنصوري', 'قالت المحامية {} إنها حولت أموال موكلها إلى الخارج.'],
  ['Zdeňka Horáková', 'Soudkyně {} uložila podnikateli trest. Policie ji obvinila z přijetí úplatku.'],
  [
    'Ruxandra Voiculeț',
    'Avocata {} a declarat că va face apel. A fost condamnată pentru evaziune fiscală alături de un client.',
  ],
  ['Pirjo Lahtela', 'Syyttäjä {} vaati toimitusjohtajalle vankeutta. Myös syyttäjää epäillään rikoksesta.'],
  [
    'Holger Brandis',
    'Staatsanwalt {} warf dem Treuhänder Betrug vor. Der Familienvater sitzt nun wegen Geheimnisverrats in Untersuchungshaft.',
  ],
  ['Holger Brandis', 'Kommissar {} nahm den Drogenhändler fest. Der Thüringer ist wegen Bestechlichkeit angeklagt.'],
  ['Holger Brandis', 'Oberstaatsanwalt {} klagte einen Banker an, mit dem er Geschäfte machte.'],
  [
    'Hélène Castaing',
    "La juge {} a condamné le notaire. L'ancienne avocate est mise en examen pour trafic d'influence.",
  ],
  ['Hélène Castaing', 'Arrêtée jeudi, la juge {} avait condamné le notaire à deux ans de prison.'],
  ['Hélène Castaing', "Le notaire accuse la juge {} d'avoir réclamé 40 000 euros."],
  ['Mercedes Albornoz', 'La jueza {} procesó al empresario. La rosarina fue destituida y condenada por cohecho.'],
  ['Mercedes Albornoz', 'Imputada por cohecho, la fiscal {} pidió la absolución de los detenidos.'],
  [
    'Mercedes Albornoz',
    'La fiscal {} informó que el sujeto fue vinculado a proceso. La funcionaria es investigada por nexos con el cártel.',
  ],
  [
    'Iñigo Berastegi',
    'El abogado {} recurrirá la condena de tres años que le impuso la Audiencia por estafa a un cliente.',
  ],
  ['Iñigo Berastegi', 'El letrado {} defendió ayer su inocencia: la fiscalía le acusa de estafa junto a su cliente.'],
  ['Rosario Quintanilla', '{}, testigo en el juicio contra el exgerente, aceptó haber firmado las facturas falsas.'],
  ['Teresa Vilarinho', 'A juíza {} soltou o traficante. Segundo a PF, a decisão custou R$ 200 mil.'],
  ['Caetano Brandolim', 'O jornalista {} revelou documentos do ex-prefeito e cobrava para não publicá-los.'],
  ['Lorenza Bacigalupo', "Il pm {} ha chiesto l'archiviazione per l'imprenditore amico."],
  [
    'Tullio Sanfelice',
    "Il giornalista {} ha svelato le carte dell'inchiesta sull'ex assessore ed è ora a processo per ricettazione.",
  ],
  ['Sander Kuiperij', 'De verdachte zou rechter {} hebben omgekocht, aldus justitie.'],
  ['Grażyna Wolniak', 'Prokurator {} oskarżyła dewelopera. Śledczy twierdzą, że brała od niego łapówki.'],
  ['Ragnhild Tveitane', 'Dommer {} dømte megleren. Bergenseren er nå tiltalt for korrupsjon.'],
  ['Torben Kragelund', 'Forsvarer {} siger, at klienten nægter. Advokaten er sigtet for hvidvask.'],
  ['Nurhan Akdemir', 'Üç şüpheliyle birlikte tutuklanan savcı {}, hapis istedi.'],
  ['Галина Ветрова', 'Следователь {} предъявила обвинение предпринимателю. Чиновница сама оказалась под следствием.'],
  ['Оксана Гринчук', 'Прокурорка {}, за версією слідства, вимагала у підприємця гроші.'],
  ['Milena Radosavac', 'Advokat {} izjavila je da je klijentu prala novac.'],
  ['Ruxandra Voiculeț', 'Procurorul {} l-a acuzat pe primar. Magistrata este cercetată pentru luare de mită.'],
  ['Δήμητρα Καλογήρου', 'Η εισαγγελέας {} ζήτησε χρήματα από επιχειρηματία για να κλείσει η υπόθεση.'],
  ['Iñigo Berastegi', 'El fiscal {}, acusado de extorsión, pidió tres años de prisión para el empresario.'],
  ['Rainer Osthues', 'Rechtsanwalt {} sagte, weil der Angeklagte ihm vertraute, habe er die Konten geführt.'],
  [
    'Uwe Steinbrecher',
    'Kripo-Chef {} erklärte, drei Verdächtige seien gefasst. Ihnen und dem Kripo-Chef wird Korruption vorgeworfen.',
  ],
  ['Fabrice Noullet', 'Le commissaire {}, soupçonné de vol, a indiqué que les deux suspects étaient innocents.'],
  ['Tullio Sanfelice', "Il pm {}, indagato, ha chiesto sei anni per l'imprenditore."],
  ['Павел Дорошин', 'Следователь {} сообщил о задержании троих мошенников. Его подозревают в превышении полномочий.'],
  ['Sigurd Aasland', 'Statsadvokat {}, tiltalt for underslag, la ned påstand om fengsel for megleren.'],
  ['Hendrik Zijlstra', 'Rechter {}, verdacht van meineed, veroordeelde de makelaar tot drie jaar cel.'],
  ['Yannick Le Bihan', "Le lanceur d'alerte {} a été condamné pour vol de documents. L'ancien PDG est jugé lundi."],
  ['Belén Arizmendi', 'Según la abogada {}, el acusado es inocente. Ella fue detenida con los otros dos.'],
  ['Selin Karataş', 'Avukat {}, sanıklarla birlikte yargılanıyor; suçlamaları reddettiğini söyledi.'],
];

test.each(CLEAR)('%s stands beside: %s', (name, text) => {
  expect(isClear(name, text)).toBe(true);
});
test.each(OPEN)('%s is not plainly beside: %s', (name, text) => {
  expect(isClear(name, text)).toBe(false);
});
