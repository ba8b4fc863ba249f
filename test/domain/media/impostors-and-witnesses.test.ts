import { describe, expect, test } from 'vitest';
import { isBystander } from '../../../src/domain/media/bystander.ts';
import { asSubject, maskNames } from '../../../src/domain/media/mask-names.ts';

const isBeside = (name: string, text: string) => isBystander(asSubject(maskNames(text, [name])));

describe('MED-1: whom impostors robbed, who saw it, who speaks of it and who is honoured', () => {
  test.each([
    [
      'Mai Thanh Hang',
      'Pensioner loses savings to fake police callers\nMai Thanh Hang, 65, lost 1.4 billion dong after callers posing as police told her to move her savings. Two men, Do Van Tien and Vu Duc Long, were arrested for fraud.',
    ],
    [
      'Ilse Vandermeulen',
      'Bejaarde vrouw opgelicht door valse bankmedewerker\nIlse Vandermeulen (81) uit Oostende verloor 34.000 euro aan een man die zich voordeed als bankbediende. De politie pakte Kevin D. op.',
    ],
    [
      'Bongani Sithebe',
      'Warehouse heist trial hears of inside man\nState witness Bongani Sithebe told the high court he saw the accused, Lucky Maseko, hand the gate codes to the robbers. Maseko denies robbery.',
    ],
    [
      'Edith Rowntree',
      'Edith Rowntree, 82, lost £18,000 after a caller posing as a bank official persuaded her to transfer her savings. Dean Foley admitted fraud.',
    ],
    [
      'Hedwig Rademacher',
      'Hedwig Rademacher (79) aus Fulda verlor 22.000 Euro an einen Mann, der sich als Polizist ausgab. Ein 34-Jähriger wurde festgenommen.',
    ],
    [
      'Carmen Ortega Luis',
      'Carmen Ortega Luis, de 74 años, perdió 9.000 euros ante un hombre que se hizo pasar por técnico. La policía detuvo a Iván Soto.',
    ],
    [
      'Grace Wanyama',
      'Prosecution witness Grace Wanyama told the court she saw two men load the stolen computers into a van. Peter Oduya and John Were deny theft.',
    ],
    [
      'Klara Wimmer',
      'Die Zeugin Klara Wimmer sagte, sie habe den Angeklagten Josef Brandl mit der Tasche gesehen. Brandl wird Raub vorgeworfen.',
    ],
    [
      'Marie Delcourt',
      'Le témoin Marie Delcourt a raconté avoir vu Karim Benali frapper le caissier. Benali est jugé pour vol avec violence.',
    ],
    [
      'Jorge Salinas',
      'El testigo Jorge Salinas declaró que vio a Raúl Peña apuñalar al guardia. Peña está acusado de asesinato.',
    ],
    [
      'Aurélien Tisserand',
      "Coup de filet contre un trafic de cocaïne à Brest\n« Sept suspects ont été mis en examen », a précisé le commandant Aurélien Tisserand, chef de la brigade des stupéfiants, qui a dirigé l'enquête contre le réseau Le Goff.",
    ],
    [
      'Matthias Gruberbauer',
      'Goldene Nadel für Vereinsobmann\nMatthias Gruberbauer wurde für zehn Jahre ehrenamtliche Arbeit bei der Feuerwehr mit der Goldenen Nadel geehrt.',
    ],
    [
      'Amara Nwosu',
      'Nurse honoured\nAmara Nwosu received the governor\'s medal for thirty years of service at the village clinic. "I am grateful to my colleagues," she said.',
    ],
    [
      'Sergio Montalbán',
      'Sergio Montalbán recibió el premio a la innovación por una aplicación que detecta estafas bancarias. «Es un honor», dijo.',
    ],
    [
      'Rajesh Pillai',
      'Rajesh Pillai won the state teaching award for a course that helps pensioners spot online scams.',
    ],
    [
      'Olena Marchuk',
      'Olena Marchuk, 71, handed €12,000 to a courier after a caller claiming to be her grandson said he had been in a crash. A 22-year-old was charged.',
    ],
    [
      'Gunilla Sandström',
      'Gunilla Sandström, 84, förlorade 90 000 kronor till bedragare som utgav sig för att vara från banken. En 24-åring har gripits.',
    ],
    [
      'Adela Ruiz Pons',
      'Adela Ruiz Pons, de 80 años, fue estafada por dos hombres que se hicieron pasar por revisores del gas. Los detenidos están en prisión.',
    ],
    [
      'Thérèse Vasseur',
      'Thérèse Vasseur, 77 ans, a été escroquée de 15 000 euros par un faux conseiller bancaire. Un homme de 30 ans a été interpellé.',
    ],
    [
      'Rosa Bianchini',
      'Rosa Bianchini, 83 anni, ha consegnato i gioielli a un finto carabiniere. Arrestato un ventenne di Napoli.',
    ],
    [
      'Frank Dietzel',
      'Frank Dietzel (58), Wirt aus Gera, wurde in der Nacht in seiner Gaststätte überfallen und gefesselt. Zwei Männer wurden festgenommen.',
    ],
    [
      'Matteo Galli',
      "Il testimone Matteo Galli ha riferito di aver visto l'imputato Enzo Riva fuggire. Riva è accusato di rapina.",
    ],
    [
      'Ines Falcão',
      '«Foram apreendidos 40 quilos de cocaína», disse a inspetora Ines Falcão, da Polícia Judiciária. Três homens ficaram em prisão preventiva.',
    ],
    [
      'Tom Verhoeven',
      '"De bende werkte vanuit Antwerpen", zegt hoofdinspecteur Tom Verhoeven. Vijf verdachten zitten vast.',
    ],
    [
      'Joanna Piątek',
      'Prokurator Joanna Piątek poinformowała, że zatrzymano czterech mężczyzn podejrzanych o oszustwa.',
    ],
    [
      'Ricardo Antunes',
      'O advogado Ricardo Antunes disse que o seu cliente, Paulo Reis, vai recorrer da condenação por burla.',
    ],
    ['Henrik Valdmaa', 'Oskar Falk stole £23,000 from retired teacher Henrik Valdmaa. Falk was jailed for two years.'],
    ['Henrik Valdmaa', 'Oskar Falk defrauded pensioner Henrik Valdmaa, 75, of Leeds. Falk was jailed for fraud.'],
    ['Henrik Valdmaa', 'Oskar Falk was convicted of fraud. Witness Henrik Valdmaa told the jury what he saw.'],
    ['Henrik Valdmaa', 'Kevin Roux a volé 3 000 euros à la retraitée Henrik Valdmaa. Roux a été condamné.'],
  ])('%s: %s', (name, text) => {
    expect(isBeside(name, text)).toBe(true);
  });

  test.each([
    [
      'Bongani Sithebe',
      'State witness Bongani Sithebe told the high court he saw the accused, Lucky Maseko, hand over the codes he had sold him. Maseko denies robbery.',
    ],
    [
      'Bongani Sithebe',
      'State witness Bongani Sithebe told the high court he saw Lucky Maseko hand the codes to the robbers and took his share. Maseko denies robbery.',
    ],
    [
      'Bongani Sithebe',
      'State witness Bongani Sithebe, himself charged, told the high court he saw Lucky Maseko hand the codes to the robbers.',
    ],
    [
      'Bongani Sithebe',
      'Bongani Sithebe told the high court he saw Lucky Maseko hand the codes to the robbers. He pleaded guilty to robbery.',
    ],
    [
      'Bongani Sithebe',
      'Accused number two Bongani Sithebe told the high court he saw Lucky Maseko hand the gate codes to the robbers.',
    ],
    [
      'Bongani Sithebe',
      'State witness Bongani Sithebe told the court he saw Lucky Maseko hand the codes to the robbers. Sithebe received immunity for his part in the robbery.',
    ],
    [
      'Bongani Sithebe',
      'State witness Bongani Sithebe told the court he saw Lucky Maseko open the gate while he waited in the getaway car. Maseko denies robbery.',
    ],
    [
      'Bongani Sithebe',
      'State witness Bongani Sithebe told the court he drove the car and saw Lucky Maseko shoot the guard. Maseko denies murder.',
    ],
    [
      'Edith Rowntree',
      "Edith Rowntree, 52, lost £18,000 of clients' money after a caller posing as a bank official persuaded her to transfer her savings. Dean Foley admitted fraud.",
    ],
    [
      'Edith Rowntree',
      'Edith Rowntree, 52, lost her job after posing as a bank official who told pensioners to move their savings. Dean Foley admitted fraud.',
    ],
    [
      'Edith Rowntree',
      'Edith Rowntree, 52, paid Dean Foley, a man posing as an officer, to persuade her victims to transfer their savings.',
    ],
    [
      'Ilse Vandermeulen',
      'Ilse Vandermeulen (41) uit Oostende verloor haar baan omdat ze samenwerkte met een man die zich voordeed als bankbediende. De politie pakte Kevin D. op.',
    ],
    [
      'Hedwig Rademacher',
      'Hedwig Rademacher verlor 22.000 Euro Schwarzgeld an einen Mann, der sich als Polizist ausgab. Ein 34-Jähriger wurde festgenommen.',
    ],
    [
      'Hedwig Rademacher',
      'Hedwig Rademacher überwies 22.000 Euro an einen Mann, der sich als Polizist ausgab, und behielt einen Anteil. Ein 34-Jähriger wurde festgenommen.',
    ],
    [
      'Jorge Salinas',
      'El testigo Jorge Salinas declaró que vio a Raúl Peña entregar el sobre que él había preparado. Peña está acusado de soborno.',
    ],
    [
      'Marta Iglesias Rey',
      '«Hay tres detenidos», explicó la inspectora Marta Iglesias Rey, jefa de la brigada de estupefacientes, que coordinó la operación contra el clan de los Castro.',
    ],
    [
      'Aurélien Tisserand',
      "« Sept suspects ont été mis en examen », a précisé le commandant Le Goff, qui a dirigé l'enquête contre le réseau d'Aurélien Tisserand.",
    ],
    [
      'Aurélien Tisserand',
      "« Sept suspects ont été mis en examen », a précisé le procureur. Le commandant Aurélien Tisserand, chef de la brigade des stupéfiants, qui a dirigé l'enquête contre le réseau Le Goff, est soupçonné de corruption.",
    ],
    [
      'Aurélien Tisserand',
      "« Je suis innocent », a précisé le commandant Aurélien Tisserand, chef de la brigade des stupéfiants, qui a dirigé l'enquête contre le réseau Le Goff et touché de l'argent.",
    ],
    [
      'Aurélien Tisserand',
      '« Tout est faux », a précisé le commandant Aurélien Tisserand, chef de la brigade des stupéfiants, qui a dirigé le réseau Le Goff.',
    ],
    [
      'Peter Olmstead',
      '"The gang hid cocaine in furniture," said Detective Sergeant Peter Olmstead, who led the investigation before his arrest. Lee Carver was jailed.',
    ],
    [
      'Peter Olmstead',
      '"The gang paid me," said Detective Sergeant Peter Olmstead, who led the investigation. Lee Carver and Tom Dunn were jailed.',
    ],
    [
      'Jan Kowalczewski',
      '– To klasyczny schemat – tłumaczy biegły sądowy Jan Kowalczewski, oskarżony o fałszowanie opinii. Oskarżono też Marka Z.',
    ],
    [
      'Jan Kowalczewski',
      '– To klasyczny schemat – tłumaczy biegły sądowy Jan Kowalczewski. Biegły usłyszał zarzuty wraz z Markiem Z.',
    ],
    [
      'Marta Iglesias Rey',
      '«Hay tres detenidos», explicó la inspectora Marta Iglesias Rey, jefa de la brigada, que coordinó la operación y avisaba al clan de los Castro.',
    ],
    ['Rajesh Pillai', 'Rajesh Pillai won the state teaching award in 2019. He is now accused of fraud.'],
    ['Rajesh Pillai', 'Rajesh Pillai received a prize for an app that was used for mobile-money fraud.'],
    [
      'Kofi Agyenim-Duah',
      'Kofi Agyenim-Duah received the prize for an app against fraud. "The money is gone," he said.',
    ],
    [
      'Kofi Agyenim-Duah',
      'Kofi Agyenim-Duah received the prize for an app against fraud. "I took it and I am sorry," he said.',
    ],
    [
      'Matthias Gruberbauer',
      'Matthias Gruberbauer wurde für zehn Jahre Arbeit mit der Goldenen Nadel geehrt und hat die Vereinskasse geleert.',
    ],
    ['Matthias Gruberbauer', 'Matthias Gruberbauer wurde mit Peter Falk geehrt. Beide sollen Geld veruntreut haben.'],
    [
      'Olena Marchuk',
      "Olena Marchuk, 31, a courier, collected €12,000 after a caller claiming to be a pensioner's grandson said he had been in a crash. A 22-year-old was charged too.",
    ],
    [
      'Thérèse Vasseur',
      'Thérèse Vasseur, 37 ans, a été condamnée pour avoir escroqué des clients avec un faux conseiller bancaire. Un homme de 30 ans a été interpellé.',
    ],
    [
      'Thérèse Vasseur',
      'Thérèse Vasseur, 37 ans, a remis 15 000 euros à un faux conseiller bancaire, son complice. Un homme de 30 ans a été interpellé.',
    ],
    [
      'Rosa Bianchini',
      'Rosa Bianchini, 33 anni, ha consegnato i gioielli rubati a un finto carabiniere. Arrestato un ventenne di Napoli.',
    ],
    [
      'Rosa Bianchini',
      'Rosa Bianchini, 33 anni, è stata truffata da un finto carabiniere. Arrestata anche lei per ricettazione.',
    ],
    [
      'Rosa Bianchini',
      'Rosa Bianchini, 33 anni, è stata derubata. Arrestata una donna di 33 anni: avrebbe simulato il furto.',
    ],
    [
      'Frank Dietzel',
      'Frank Dietzel (58) wurde in seiner Gaststätte überfallen und gefesselt, wie er behauptete. Zwei Männer und der Wirt wurden festgenommen.',
    ],
    [
      'Sarah Whitcombe',
      'Neighbour Sarah Whitcombe told jurors she heard Craig Dunmore shouting before she lit the fire. Dunmore denies arson.',
    ],
    [
      'Sarah Whitcombe',
      'Neighbour Sarah Whitcombe, who is also charged, told jurors she heard Craig Dunmore shouting. Dunmore denies arson.',
    ],
    [
      'Sarah Whitcombe',
      'Neighbour Sarah Whitcombe was told by jurors that she was guilty. Craig Dunmore denies arson.',
    ],
    [
      'Matteo Galli',
      "Matteo Galli ha riferito di aver visto l'imputato Enzo Riva fuggire con la sua parte. Riva è accusato di rapina.",
    ],
    [
      'Peter Olmstead',
      '"The gang hid cocaine in furniture," said Detective Sergeant Peter Olmstead, who led the investigation before his arrest. Lee Carver was jailed.',
    ],
    [
      'Bongani Sithebe',
      'Bongani Sithebe told the high court he saw Lucky Maseko hand the codes to the robbers. Maseko denies robbery.',
    ],
    ['Henrik Valdmaa', 'Oskar Falk stole £23,000 from drug dealer Henrik Valdmaa. Falk was jailed.'],
    [
      'Henrik Valdmaa',
      'Oskar Falk stole £23,000 from the charity and passed it from Leeds to Henrik Valdmaa. Falk was jailed.',
    ],
    ['Henrik Valdmaa', 'Oskar Falk stole £23,000 from his firm with Henrik Valdmaa. Falk was jailed.'],
    ['Henrik Valdmaa', 'Oskar Falk stole £23,000 from clients of Henrik Valdmaa. Falk was jailed.'],
    ['Henrik Valdmaa', 'Oskar Falk stole £23,000 from thief Henrik Valdmaa. Falk was jailed.'],
    [
      'Henrik Valdmaa',
      'Oskar Falk stole £23,000 from accountant Henrik Valdmaa, who had embezzled it. Falk was jailed.',
    ],
    [
      'Henrik Valdmaa',
      'Police say £23,000 stolen from a bank was found at the home of Henrik Valdmaa. Oskar Falk was jailed.',
    ],
    ['Henrik Valdmaa', 'Kevin Roux a volé 3 000 euros et les a remis à Henrik Valdmaa. Roux a été condamné.'],
    ['Henrik Valdmaa', 'Kevin Roux a volé 3 000 euros pour les donner à Henrik Valdmaa. Roux a été condamné.'],
    ['Henrik Valdmaa', 'Oskar Falk was convicted of fraud. Witness Henrik Valdmaa told the jury what he did for Falk.'],
    [
      'Henrik Valdmaa',
      'Oskar Falk was convicted of fraud. Henrik Valdmaa told the jury what he saw, and admitted theft.',
    ],
    ['Henrik Valdmaa', 'Kevin Roux a volé 3 000 euros remis à Henrik Valdmaa. Roux a été condamné.'],
  ])('but may have had a part in it, %s: %s', (name, text) => {
    expect(isBeside(name, text)).toBe(false);
  });
});
