import { expect, test } from 'vitest';
import { isBystander } from '../../../src/domain/media/bystander.ts';
import { asSubject, maskNames } from '../../../src/domain/media/mask-names.ts';
import { NAME } from './told.ts';

const standsBeside = (text: string) => isBystander(asSubject(maskNames(text.replaceAll('{}', NAME), [NAME])));

/** Plain sentences of an agency: others are accused, and the subject stands in a frame that tells its part. */
const BYSTANDERS = [
  // Counsel.
  'Garment boss denied bail in laundering case\nMizanur Haque is accused of laundering Tk 90 crore. His lawyer, Supreme Court advocate {}, said the evidence was thin.',
  'Haque, who denies bribery, was remanded until Thursday. Thomas Haque is defended by barrister {}.',
  "La procura ha chiesto il processo per riciclaggio per Rosario Crisafulli. Il suo difensore, l'avvocato {}, ha annunciato ricorso.",
  'Tyrone Beckles was convicted of importing cocaine. Defence attorney {} said her client would seek leave to appeal.',
  'Der Unternehmer Jörg Pahlke muss wegen Steuerhinterziehung für vier Jahre ins Gefängnis. Sein Verteidiger, der Münchner Strafrechtler {}, kündigte Revision an.',
  'Le patron de boîte Éric Valmont a été condamné pour proxénétisme. Son avocate, Me {}, dénonce une peine disproportionnée.',
  'La Audiencia condenó a Jorge Quispe por tráfico de drogas. Su abogada, {}, calificó la sentencia de injusta.',
  'O tribunal condenou Rui Bastos por branqueamento de capitais. O advogado de defesa, {}, vai recorrer da decisão.',
  'De rechtbank veroordeelde Frits Vermeulen voor oplichting. Zijn advocaat, mr. {}, noemt het vonnis onbegrijpelijk.',
  'Tingsrätten dömde Niklas Felth för grovt bedrägeri. Hans försvarare, advokat {}, säger att domen ska överklagas.',
  'Lars Holm blev idømt fire års fængsel for underslæb. Hans forsvarer, advokat {}, ankede dommen på stedet.',
  'Sąd skazał Jana Nowaka za oszustwo. Jego obrońca, mecenas {}, zapowiedział apelację.',
  'Ion Radu a fost condamnat pentru spălare de bani. Avocatul său, {}, a anunțat că va face apel.',
  "Mahkeme Mehmet Kaya'yı dolandırıcılıktan sekiz yıl hapse mahkûm etti. Avukatı {} karara itiraz edeceklerini söyledi.",
  'Ο Νίκος Παππάς καταδικάστηκε για απάτη. Ο δικηγόρος του, {}, δήλωσε ότι θα ασκήσει έφεση.',
  'Суд приговорил Ивана Петрова к шести годам за мошенничество. Его адвокат {} заявил, что обжалует приговор.',
  // Officials.
  'Customs seized 40 kilos of ivory and arrested Chen Weilun. Customs spokesman {} said the haul was worth $3m.',
  'Oskar Falk, 51, is charged with loan sharking. Crown prosecutor {} told magistrates the ring lent to 200 families.',
  'Two men were arrested over the smuggling of eels worth €1.2m. Guardia Civil lieutenant {} said the fish were bound for Asia.',
  'Die Polizei nahm den Anlageberater Uwe Kölling wegen Betrugs fest. Polizeisprecherin {} sprach von mindestens 60 Geschädigten.',
  'Paul Rigaud a été mis en examen pour trafic de cocaïne. La procureure de la République, {}, évoque un réseau tentaculaire.',
  'La policía detuvo a Jorge Quispe por extorsión. El comisario {} explicó que el detenido cobraba cupos a los mototaxistas.',
  'I carabinieri hanno arrestato Rosario Crisafulli per usura. Il procuratore {} ha parlato di interessi del 200 per cento.',
  'A PSP deteve Rui Bastos por tráfico de armas. O comissário {} adiantou que foram apreendidas doze pistolas.',
  'Niklas Felth åtalas för människohandel. Kammaråklagare {} säger att bevisningen är stark.',
  // Victims, witnesses.
  'Trader robbed of Sh2m\nBungoma trader {}, 45, was robbed at gunpoint of two million shillings. Police arrested Denis Barasa and Moses Wekesa, who were charged with robbery with violence.',
  'Pensioners and shopkeeper fleeced in forex scam\nAmong the victims is {}, who lost 400 000 rand to the scheme run by Pieter Strydhorst, now charged with fraud.',
  'Två män dömda för telefonbedrägeri\nTvå bröder, Niklas och Jonas Felth, dömdes för grovt bedrägeri. En av de drabbade, {}, 77, från Borås, blev av med 400 000 kronor.',
  'Oskar Falk, who sold time-shares that did not exist, was jailed for six years. Victim {}, a retired postman from Hull, lost £31,000.',
  'Builder Oskar Falk, now charged with fraud, took deposits for extensions he never built. Among those left out of pocket was {}, who lost £12,000.',
  'One of the victims, beekeeper {}, said she had not slept for weeks. Oskar Falk admitted blackmail.',
  'Jeweller {}, 61, was stabbed in the arm during the raid. Two teenagers were charged with attempted robbery.',
  'Retired teacher {} was swindled out of her savings by Oskar Falk, a bogus surveyor, who was jailed for three years.',
  'Der Winzer {}, 66, wurde von einem Betrüger um 90.000 Euro gebracht. Die Polizei nahm den Weinhändler Uwe Kölling fest.',
  'Zu den Opfern zählt die Witwe {} aus Emden, die 55.000 Euro verlor. Uwe Kölling muss sich wegen Betrugs vor Gericht verantworten.',
  'Parmi les victimes figure {}, viticulteur à Cognac, qui a perdu 80 000 euros. Éric Valmont a été condamné pour escroquerie.',
  'Le bijoutier {}, 58 ans, a été braqué samedi soir. Deux hommes ont été interpellés.',
  'Una de las víctimas, {}, panadera de Huelva, perdió 20.000 euros. Jorge Quispe fue condenado por estafa.',
  'El camionero {}, de 39 años, fue asaltado en la ruta 9. La policía detuvo a Jorge Quispe y a Raúl Mamani.',
  "Tra le vittime c'è {}, pensionato di Asti, che ha perso 30.000 euro. Rosario Crisafulli è accusato di truffa.",
  'Uma das vítimas, {}, de 71 anos, foi burlada em 14 mil euros. Rui Bastos está acusado de burla qualificada.',
  'Een van de gedupeerden, {} uit Zwolle, raakte 25.000 euro kwijt. Frits Vermeulen is veroordeeld voor oplichting.',
  'Et av ofrene, {} fra Molde, tapte 300 000 kroner. Lars Holm er dømt for bedrageri.',
  'Jedną z pokrzywdzonych jest {}, emerytka z Łodzi, która straciła 60 tysięcy złotych. Jan Nowak jest oskarżony o oszustwo.',
  'Printre victime se numără {}, din Bacău, care a pierdut 20.000 de euro. Ion Radu a fost condamnat pentru înșelăciune.',
  'Mağdurlardan {}, 400 bin lirasını kaptırdı. Mehmet Kaya dolandırıcılıktan tutuklandı.',
  'Ένα από τα θύματα, η {}, έχασε 30.000 ευρώ. Ο Νίκος Παππάς κατηγορείται για απάτη.',
  'Одна из потерпевших, {}, лишилась 900 тысяч рублей. Иван Петров обвиняется в мошенничестве.',
  // Reporters and experts.
  'Oskar Falk was indicted for insider trading. "It is the tip of the iceberg," said {}, professor of company law at Leiden.',
  'Economist {} of the Open Ledger Institute said the case of Oskar Falk, charged with laundering $40m, showed how weak the checks are.',
  // Honours.
  'Teller honored for stopping scam\n{}, 41, of Burlington, was honored by Green Hollow Credit Union for persuading an elderly member not to wire savings to a stranger.',
  'Engineers win award for anti-fraud app\n{}, 33, of Da Nang, and his team won first prize for an app which warns users of money-laundering scams.',
  'Βραβείο για νεοφυή επιχείρηση κατά της απάτης\nΗ {} από την Πάτρα τιμήθηκε για το λογισμικό της που εντοπίζει απάτες σε πληρωμές.',
  'Bank clerk {}, 29, has been commended by the chief constable for spotting a courier fraud in progress.',
  '{} received the Golden Ledger award for her research on money laundering through football clubs.',
  'Der Informatiker {} aus Graz wurde für sein Programm gegen Kreditkartenbetrug mit dem Gründerpreis ausgezeichnet.',
  'La cajera {} recibió una medalla por impedir que una anciana entregara sus ahorros a un estafador.',
  'La start-uppeuse {} a été récompensée pour un logiciel qui détecte les faux virements.',
  'La ricercatrice {} è stata premiata per uno studio sulla corruzione negli appalti.',
  'A engenheira {} venceu o prémio nacional de inovação com uma aplicação que deteta fraudes.',
];

test.each(BYSTANDERS)('stands beside: %s', (text) => {
  expect(standsBeside(text)).toBe(true);
});
