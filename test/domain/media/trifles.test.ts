import { expect, test } from 'vitest';
import { outcomeOfTold } from './told.ts';
import type { Told } from './told.ts';

/** Trifling fines, neighbours, labour and planning, as papers tell of them. */
const SLIGHT: readonly Told[] = [
  ['Library fine', '{} paid a fine of £12 for overdue library books.'],
  ['Fined for dog without a leash', '{} was fined €40 in Cork for a dog off its lead. She has paid the fine.'],
  ['Falschparker in der Innenstadt', '{} muss ein Bußgeld von 55 Euro zahlen, weil er im Halteverbot geparkt hatte.'],
  [
    'Prune pour le maire',
    '{} a reçu une amende de 35 euros pour stationnement en double file devant la mairie. Il a payé.',
  ],
  ['Multa', '{} pagó una multa de 80 euros por dejar el coche en doble fila.'],
  ['Multa de estacionamento', '{} pagou uma multa de 60 euros por ter o carro mal estacionado.'],
  ['Boete', '{} kreeg een boete van 110 euro omdat hij fout geparkeerd stond.'],
  ['Farmer loses row over cockerel', 'Neighbours took {} to the county court over the crowing of his cockerel.'],
  [
    'Delivery firm must pay drivers overtime',
    'The labour court ordered {} to pay nine drivers overtime. The firm is considering an appeal.',
  ],
  [
    'Kündigung unwirksam',
    'Das Arbeitsgericht Ulm gab einer Köchin recht: {} muss sie weiterbeschäftigen und den Lohn nachzahlen.',
  ],
  [
    'Prozess um Hecke',
    'Der Streit um eine Hecke zwischen {} und seinem Nachbarn endete vor dem Amtsgericht mit einem Vergleich.',
  ],
  [
    'Licenciement',
    "Le conseil de prud'hommes a condamné {} à réintégrer une vendeuse et à verser des arriérés de salaire.",
  ],
  [
    'Despido improcedente',
    'El juzgado de lo social obliga a {} a readmitir a un camarero o a indemnizarlo con 6.000 euros.',
  ],
  [
    'Despedimento ilícito',
    'O tribunal do trabalho condenou {} a reintegrar uma empregada e a pagar salários em atraso.',
  ],
  [
    'Ontslag vernietigd',
    'De kantonrechter oordeelde dat {} een werknemer ten onrechte ontsloeg. Het loon moet worden doorbetaald.',
  ],
];

/** They begin like those, and one clause tells of more. */
const GRAVER: readonly Told[] = [
  [
    'Bürgermeister zahlt Parkbusse',
    '{} hatte seinen Wagen falsch abgestellt. Er zahlte die Busse aus der Gemeindekasse.',
  ],
  [
    'Councillor fined over parking',
    '{} was fined £60 for a parked car. Inside the car were two girls who had been reported missing.',
  ],
  ['Boete', '{} kreeg een boete van 110 euro. In de kofferbak lag een pistool.'],
  [
    'Cafe told to remove awning',
    'The planning inspector ordered {} to take down an awning at her cafe. Behind it she ran a card game for the Brescia clan.',
  ],
  [
    'Farmer loses row over cockerel',
    'Neighbours took {} to the county court over his cockerel. One of them was found with a broken skull.',
  ],
  [
    'Delivery firm must pay drivers overtime',
    'The labour court ordered {} to pay nine drivers overtime. The drivers said the parcels held heroin.',
  ],
  [
    'Kündigung unwirksam',
    'Das Arbeitsgericht gab einer Köchin recht: {} muss sie weiterbeschäftigen. Sie hatte gemeldet, dass er Geld in Mehlsäcken aufbewahrte.',
  ],
  ['Prozess um Hecke', 'Der Streit um eine Hecke zwischen {} und seinem Nachbarn endete mit Schüssen.'],
  [
    'Licenciement',
    "Le conseil de prud'hommes a condamné {} à réintégrer une vendeuse qui refusait de tenir une seconde caisse.",
  ],
  [
    'Despido improcedente',
    'El juzgado de lo social obliga a {} a readmitir a un camarero que se negó a cobrar en negro.',
  ],
  ['Despedimento', 'O tribunal do trabalho condenou {} a reintegrar uma empregada que vira malas de notas.'],
  [
    'Tettoia abusiva',
    "Il Tar ha dato ragione al Comune: {} dovrà demolire la tettoia. Il tecnico comunale aveva avuto un'auto da {}.",
  ],
  ['Library fine', '{} paid a fine of £12 for library books. The rare maps cut out of them were sold in Vienna.'],
  ['Parking fine', '{} was fined £60 for parking. He gave the warden the name of a dead man.'],
  ['Speeding fine', '{} was fined for speeding. His wife took the points for him.'],
  [
    'Multa',
    '{} pagó una multa de 80 euros por dejar el coche en doble fila. El agente había recibido antes un jamón y un sobre.',
  ],
  ['Prune', "{} a reçu une amende pour stationnement. Il l'a fait payer par la caisse de la commune."],
  ['Parkbusse', '{} zahlte die Parkbusse. Den Wagen hatte ihm der Bauunternehmer geschenkt, der das Schulhaus baut.'],
  [
    'Planning fight',
    'Councillors voted seven to four against the quarry of {}. Three of the four had been on holiday at his villa.',
  ],
  [
    'Planning win',
    'Councillors voted seven to four for the quarry of {}, who had paid for the roof of the town hall and of two councillors.',
  ],
  [
    'Clinic settles overtime suit',
    '{} will pay eleven technicians back wages. They were told to bill patients who had died.',
  ],
  ['Neighbours end fence fight', '{} will move her fence. She had poisoned the dogs next door.'],
  ['Muro', 'O Tribunal Administrativo mandou demolir o muro de {}. O fiscal da câmara recebera um terreno.'],
  [
    'Hawker fined for tray lapse',
    '{} was fined $300 for a tray. His laksa stall is where the runners of the lottery meet.',
  ],
  [
    'Burenruzie',
    'De rechter gaf de buurman van {} gelijk over de schutting. Hij had hem met een bijl achternagezeten.',
  ],
];

test.each(SLIGHT)('too slight to matter: %s ¶ %s', (...told) => {
  expect(outcomeOfTold(told)).toBe('ACCEPTED');
});

test.each(GRAVER)('more than slight, or it may be: %s ¶ %s', (...told) => {
  expect(outcomeOfTold(told)).not.toBe('ACCEPTED');
});
