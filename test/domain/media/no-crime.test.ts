import { expect, test } from 'vitest';
import { isNoCrime } from '../../../src/domain/media/everyday/unrelated.ts';
import { asSubject, maskNames } from '../../../src/domain/media/mask-names.ts';
import { NAME, outcomeOfTold } from './told.ts';
import type { Told } from './told.ts';

/** Crime in a figure of speech, over a game or a prize. */
const PLAYED: readonly Told[] = [
  [
    'Harriers robbed of point at the death',
    '{} headed home in the 88th minute only for the linesman to raise his flag. “Daylight robbery,” said the captain.',
  ],
  [
    'Fendrich steals the show in Leeds',
    'The winger scored a hat-trick on his debut. “He stole the ball off me twice,” laughed the defender he beat. {} was named man of the match.',
  ],
  [
    'Robbed by the woodwork',
    'Two shots against the post cost {} and his team the final. “We were mugged,” the coach said.',
  ],
  [
    'Bronze for Fendrich',
    '{} was cheated of silver by two hundredths of a second in the sprint, then shared a cake with the winner.',
  ],
  ['A steal of a pie', 'Judges gave the gold medal to {} for a pork pie that one of them called “criminally good”.'],
  [
    'Handball: Punkteraub in letzter Sekunde',
    '{} traf zum 28:28, und die Halle tobte. „Das war Raub“, sagte der Trainer der Gäste nach dem Spiel.',
  ],
  [
    'Um den Sieg gebracht',
    'Ein Pfiff in der Nachspielzeit: {} und seine Mannschaft wurden um den Sieg gebracht. „Gestohlen“, meinte der Kapitän.',
  ],
  ['{} stiehlt allen die Show', 'Beim Turnier in Wels gewann der Stürmer alle vier Spiele und traf sieben Mal.'],
  [
    'Le hold-up parfait',
    'Dominés toute la rencontre, les visiteurs ont volé la victoire à la dernière minute sur un but de {}. « Un braquage », sourit le gardien.',
  ],
  [
    'Finale volée',
    "L'arbitre a refusé un essai à {} en finale de la coupe. « On nous a volé le titre », lâche l'entraîneur.",
  ],
  [
    'Robo en el descuento',
    'El árbitro anuló un gol legal a {} en el minuto 94. «Nos robaron el partido», lamentó el entrenador.',
  ],
  ['Goleada', '{} robó el balón, ejecutó al portero y sentenció el partido. El equipo ya está en la final.'],
  [
    'Assalto na Luz',
    '{} roubou a bola, enganou o zagueiro e matou o jogo aos 90 minutos. “Foi um roubo”, disse o treinador.',
  ],
  [
    'Rapina al novantesimo',
    "Un rigore inesistente ha deciso la gara: {} e la sua squadra derubati della vittoria. «Un furto», commenta l'allenatore.",
  ],
  [
    'Overwinning gestolen',
    'In de laatste ronde ging {} onderuit. „Diefstal”, vond de coach, die de jury de schuld gaf van de nederlaag.',
  ],
  [
    'Anti-fraud award of the year',
    'The prize for preventing fraud goes to {}, whose team wrote the best software of the season.',
  ],
];

const PLAYED_IN_EARNEST: readonly Told[] = [
  [
    'Harriers robbed of point at the death',
    '{} headed home in the 88th minute. “Daylight robbery,” said the captain. Police said the referee had been paid by {}.',
  ],
  [
    'Fendrich steals the show',
    'The winger scored a hat-trick on his debut. On Monday {} emptied the till of the club bar.',
  ],
  ['Robbed of gold', '{} was robbed of gold, then robbed the federation: £40,000 of prize money is gone.'],
  ['Robbed of gold, now banned', '{} felt robbed of gold by a centimetre. His B sample has come back positive.'],
  ['Striker stole the match', '{} stole the match with a late goal for a syndicate in Macau.'],
  [
    '“We were mugged,” says coach',
    'A penalty in the 94th minute cost the team the derby. {} had taken €20,000 to give it away.',
  ],
  [
    'Fraud fighter of the year charged',
    '{}, who won the prize for combating money laundering, has been charged with fraud.',
  ],
  [
    'Fraud fighter of the year',
    'The prize for combating money laundering goes to {}, whose own bank moved N3bn for a cartel.',
  ],
  ['Robbery in broad daylight', '{} held up a jeweller on his way to the match.'],
  ['A criminally good wine', 'The gold medal went to {} for a Syrah that was stolen from another cellar.'],
  ['Teacher of the Year', '{} was accused of crimes against fun and, by the bursar, of taking the class fund.'],
  ['Stole the show', '{} stole the show and £4m from investors in the festival.'],
  ['Robbed of title', '{} said he was robbed of the title. He robbed a post office in Leeds in March.'],
  ['Killed the game', '{} killed the game with a penalty and, prosecutors say, his wife a week later.'],
  ['Punkteraub', '{} traf zum 28:28. „Das war Raub“, sagte der Trainer. Gegen {} wird wegen Wettbetrugs ermittelt.'],
  ['Um den Sieg gebracht', '{} brachte seine Mannschaft um den Sieg, weil ein Wettanbieter in Manila dafür zahlte.'],
  ['Die Show gestohlen', '{} stahl allen die Show, und aus der Vereinskasse 12.000 Euro.'],
  ['Torraub', '{} traf im Finale zweimal. Die Prämie für den Sieg ging auf das Konto seiner Frau in Liechtenstein.'],
  [
    'Hold-up parfait',
    'Les visiteurs ont volé la victoire sur un but de {}. Le gardien avait touché 30 000 euros de {}.',
  ],
  [
    'Finale volée',
    '« On nous a volé le titre », dit le président. Le trésorier {} a vidé la caisse du club pendant la finale.',
  ],
  ['Nos robaron el partido', 'El árbitro anuló un gol. {} había apostado 50.000 euros por el empate.'],
  ['Goleada', '{} robó el balón y, según la policía, también la recaudación del partido.'],
  ['Assalto', '{} roubou a bola no jogo. No mês seguinte roubou a caixa do clube.'],
  ['Rapina al novantesimo', "Un rigore ha deciso la gara. L'arbitro {} aveva ricevuto una busta negli spogliatoi."],
  ['Overwinning gestolen', '„Gestolen”, vond de coach. {} had de scheidsrechter voor de wedstrijd geld gegeven.'],
  ['Kradzież w biały dzień', '{} przegrał bieg. Za przegraną dostał pieniądze od bukmachera.'],
];

/** Crime in a novel, a film or a play. */
const FICTION: readonly Told[] = [
  [
    'Blood in the vault',
    "{}'s second thriller follows a banker who launders money for a cartel. The villain dies in the last chapter.",
  ],
  ['Review', '{} is terrific as the crooked detective in the film “Harbour Lights”. Critics applauded.'],
  [
    'Debut novel on prize shortlist',
    'In his debut novel, {} sends a forger through post-war Vienna. The book is shortlisted for the Dagger award.',
  ],
  [
    'Mord am Deich',
    'In seinem dritten Krimi lässt {} den Kommissar einen Geldfälscher jagen. Der Roman ist für den Krimipreis nominiert.',
  ],
  ['Theater', '{} spielt auf der Bühne den Betrüger so gut, dass das Publikum lacht. Die Kritik ist begeistert.'],
  [
    'Le braqueur au grand cœur',
    'Dans son premier long-métrage, {} met en scène un braqueur de banques et sa fille. Le public applaudit.',
  ],
  ['Un polar corse', 'Avec « Sang mêlé », {} signe un polar sur la mafia et la corruption. Le livre est en librairie.'],
  ['La asesina del año', '{} interpreta a una asesina a sueldo en la película “Marea negra”. La crítica aplaude.'],
  ['Premio de novela', 'En su segunda novela, {} narra el secuestro de un banquero. El jurado destacó la trama.'],
  ['Un killer per caso', '{} interpreta un killer nel film “Nebbia”. Il pubblico del festival applaude.'],
  ['Giallo', 'Nel suo nuovo giallo, {} racconta un omicidio in convento. Il libro è in libreria.'],
  ['Crime e riso', '{} vive um traficante no filme “Maré Alta”. O público aplaudiu a estreia.'],
  [
    'Misdaad op papier',
    'In haar nieuwe thriller stuurt {} een witwasser naar Brazilië. De lezers kiezen haar boek voor de prijs.',
  ],
];

const FICTION_IN_EARNEST: readonly Told[] = [
  [
    'Crime writer in dock',
    'Crime novelist {}, whose fourth thriller opens with a solicitor washing cartel cash, was charged with laundering.',
  ],
  [
    'Villain on screen and off',
    '{} is superb as the crooked treasurer in the film “Gold”. Off screen he took £90,000 from a charity.',
  ],
  ['Thriller', "{}'s latest thriller was paid for with money from a cartel."],
  ['Memoir of a launderer', "{}'s first book follows a banker who launders money for a cartel. It is a memoir."],
  ['The plot', '{} plays the leading role in a plot to launder cartel cash.'],
  ['A drama', '{} plays the victim, but investigators have found the money.'],
  ['True to life', '{} plays a fraudster in the series “Con” and is one.'],
  ['Review', '{} is terrific as the crooked detective in the film “Harbour Lights”. He was arrested on Friday.'],
  ['Review', '{} is terrific as the thief in the play “Gold”. She has hidden the takings of the theatre since May.'],
  ['Shot on location', "{}'s new film was shot with cash from a cartel."],
  [
    'Krimiautor wäscht Geld',
    'In seinem dritten Krimi lässt {} einen Geldwäscher laufen. Er selbst sitzt seit Montag in Haft.',
  ],
  ['Wirtschaftskrimi', '{} spielt die Hauptrolle im Wirtschaftskrimi um die verschwundenen Millionen der Bank.'],
  ['Theater', '{} spielt den Betrüger im Stück „Gold“. Er soll auch die Abendkasse geleert haben.'],
  ['Krimi', 'In seinem Krimi schickt {} einen Mörder los. Der Autor wurde wegen Mordes verurteilt.'],
  ['Polar', 'Avec « Sang mêlé », {} signe un polar sur la mafia, financé par la mafia.'],
  ['Comédie', "{} joue l'escroc dans le film « Or ». La comédienne est mise en examen pour escroquerie."],
  ['Faux contrats', '{} signe des contrats fictifs avec la commune : « une fiction », dit le parquet.'],
  ['Villana', '{} interpreta a una estafadora en la película “Oro”. La actriz responde ante la justicia por estafa.'],
  ['Novela', 'La novela de {} fue pagada con dinero de la mafia.'],
  ['Vilã na tela', '{} interpreta uma golpista no filme “Ouro”. Na vida real, a atriz desviou R$ 1,8 milhão.'],
  ['Contratos', '{} assina “contratos fictícios” com a prefeitura e desvia a verba.'],
  ['Non è un romanzo', 'Nel suo giallo, {} racconta un riciclatore. Lo scrittore è indagato per riciclaggio.'],
  ['Rol van zijn leven', '{} speelt de oplichter in de film „Goud”. De acteur is veroordeeld voor oplichting.'],
  ['Deckare', '{} skriver deckare om mutor. Författaren åtalas nu för mutbrott.'],
];

/** Weather, water and bad luck. */
const MISHAPS_IN_EARNEST: readonly Told[] = [
  [
    'Walker rescued from floods',
    'Firefighters rescued {} from the roof of his car in the flood. In the boot were 40 kilos of cocaine.',
  ],
  ['Bus skids on black ice', 'The bus driven by {} skidded on black ice. He had been drinking and was arrested.'],
  ['Glatteis: Auto im Graben', 'Auf Glatteis rutschte der Wagen von {} in den Graben. Der Fahrer flüchtete zu Fuß.'],
  ['Car in river', 'The flood took the car of {}. It was the third he had insured that year.'],
  [
    'Ship sinks in storm',
    'The boat of {} sank in a storm with forty people in the hold. They had paid him 3,000 euros each.',
  ],
  ['Engineer survives flood', 'Rescue teams pulled {} from a car. He is accused of having opened the dam.'],
  ['Accident', 'La voiture de {} a quitté la route à cause du verglas. Il transportait des faux billets.'],
  ['Vuelco', 'El coche de {} volcó por el hielo. El conductor dio positivo en alcohol.'],
  ['Volcamiento', '{} dio negativo en la prueba de alcohol y huyó del hospital antes de que llegara la policía.'],
  ['Frana', 'La frana ha travolto la casa. Il costruttore {} aveva usato sabbia al posto del cemento.'],
];

/** Columns of short news. */
const ITEMS_IN_EARNEST: readonly Told[] = [
  ['La Drôme en bref', 'Vol. Deux hommes ont été arrêtés. Musique. {} quitte le conservatoire après une plainte.'],
  ['News in brief', 'LEEDS. {} was jailed for fraud. – OTLEY. The summer show opens today.'],
  ['News in brief', 'LEEDS. The new choir leader has taken the choir fund. – LEEDS. New choir leader is {}.'],
  [
    'Kurz gemeldet',
    'ULM. Makler verurteilt. – AALEN. Neuer Leiter des Chors ist {}; im Geldbeutel des Chors fehlen 4.000 Euro.',
  ],
  ['Choir leader held', 'LEEDS. A man was arrested. – OTLEY. {} leads the choir.'],
];

/** Nothing in them is a crime by its word. */
const OPEN: readonly Told[] = [
  ['Harriers robbed of point', '{} headed home in the 88th minute. The referee, his cousin, gave four minutes more.'],
  ['Robbed of title', "{} was robbed of the title by a judge. In the tunnel he broke the judge's jaw."],
  ['Stole the show', '{} stole the show at the festival. Two dancers say he came to their room.'],
  ['Mugged at the death', '“We were mugged,” said {} after the match. Three players say he asked them to lose.'],
  ['A steal', '{} won the prize for the best cheese. The cheese came from a supermarket.'],
  ['Killed the game', '{} killed the game with a late goal. The clubs had agreed on the result.'],
  ['Daylight robbery', '“Daylight robbery,” said fans of the match. {} sold 4,000 seats that do not exist.'],
  ['Das war Raub', '„Das war Raub“, sagte der Trainer nach dem Spiel. {} hatte mit dem Schiedsrichter telefoniert.'],
  ['Volé', "« On nous a volé le match », dit le capitaine. {}, l'arbitre, dîne chez le président."],
  ['Robaron el partido', '«Nos robaron el partido», dijo el técnico. {}, el árbitro, es cuñado del presidente rival.'],
  ['Roubo', '{} roubou a bola e marcou o golo. Jogava com o nome do irmão.'],
  ['Rubata', '«Partita rubata», dice il mister. {} aveva promesso la sconfitta a un amico.'],
  [
    'Blood ink',
    "{}'s second thriller follows a banker who launders money. Readers who bought it as an e-book found their cards charged twice.",
  ],
  [
    'Review',
    '{} is terrific as the crooked detective in the film “Harbour Lights”. Extras say they have not been paid.',
  ],
  ['Bühne', '{} spielt auf der Bühne den Betrüger. Die Tänzerinnen des Hauses wollen nicht mehr mit ihm arbeiten.'],
  ['Polar', "Avec « Sang », {} signe un polar sur la mafia. Le livre est celui d'un autre, dit la critique."],
  ['Cine', '{} interpreta a una asesina en la película “Marea”. El productor busca los 3 millones del rodaje.'],
  ['Theatre', "{} plays the thief in the play “Gold”. The theatre's safe was empty after the premiere."],
  ['Flood', '{} was rescued from the flood with two children who were not his.'],
  ['Flood', 'Rescuers pulled {} from the river. His business partner was in the car in the water.'],
  ['Ice', 'The bus of {} skidded on ice. Its brakes had failed the test twice.'],
  ['Storm', 'The storm took the roof of the hall that {} built. Twelve died under the roof.'],
  ['Glatteis', 'Auf Glatteis rutschte der Wagen von {} in den Graben. Im Kofferraum lagen Kupferkabel der Bahn.'],
  ['Verglas', "La voiture de {} a fini dans le fossé à cause du verglas. Elle n'était pas à lui."],
  ['Hielo', 'El coche de {} volcó por el hielo. Nadie ha visto desde entonces a su socio.'],
  ['News in brief', "LEEDS. A builder was jailed. – OTLEY. {} has closed the choir's piggy bank for good."],
  ['In brief', 'Courts: a treasurer was charged. Honours: {}, who hired him, received a medal.'],
  ['Teacher of the Year', '{} won the award. Her pupils say she wrote the answers on the board during the exam.'],
];

test.each([...PLAYED, ...FICTION])('no crime of the subject: %s ¶ %s', (...told) => {
  const text = told.join('\n').replaceAll('{}', NAME);
  expect(isNoCrime(asSubject(maskNames(text, [NAME])), [])).toBe(true);
  expect(outcomeOfTold(told)).toBe('ACCEPTED');
});

test.each([...PLAYED_IN_EARNEST, ...FICTION_IN_EARNEST, ...MISHAPS_IN_EARNEST, ...ITEMS_IN_EARNEST, ...OPEN])(
  'a crime, or it may be: %s ¶ %s',
  (...told) => {
    expect(outcomeOfTold(told)).not.toBe('ACCEPTED');
  },
);
