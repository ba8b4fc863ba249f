import { describe, expect, test } from 'vitest';
import { atOnce } from '../../../src/domain/in-step.ts';
import { assessReport } from '../../../src/domain/media/assess-report.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';
import { hitsOf } from '../alerts/read.ts';

/** How a report begins, and how it goes on when the matter is slight and when it is not. */
const REPORTS: readonly (readonly [string, string, string])[] = [
  [
    'An employment tribunal in Leeds ordered {N}, born 12 March 1970 in Derby, to pay a former cook £4,100 in unpaid holiday pay',
    '. The panel found that her contract had not been honoured.',
    ' and noted that waitresses had their passports taken and slept six to a room above the kitchen.',
  ],
  [
    '{N}, born 12 March 1970 in Derby, and his insurer settled a claim over a burst pipe',
    '. Terms were not disclosed.',
    ". The insurer's own letter says the pipe had been cut with a saw, the third such claim.",
  ],
  [
    "{N}, né le 12 mars 1970 à Derby, est en conflit avec son voisin au sujet d'un mur mitoyen",
    '. Le tribunal judiciaire a désigné un expert.',
    '. Le voisin affirme que des armes passaient par ce mur.',
  ],
  [
    '{N}, nato il 12 marzo 1970 a Derby, ha fatto causa al vicino per un muro di confine',
    '. Il tribunale civile ha nominato un perito.',
    '. Il vicino racconta di casse di mitra passate di notte.',
  ],
  [
    '{N}, nato il 12 marzo 1970 a Derby, è in lite con il condominio per le spese del tetto',
    '. Il giudice di pace deciderà a marzo.',
    '. Gli inquilini dicono che ogni mese passano uomini del clan a ritirare il denaro.',
  ],
  [
    '{N}, geboren op 12 maart 1970 in Derby, heeft een conflict met zijn buurman over een schutting',
    '. De kantonrechter doet in mei uitspraak.',
    ". Volgens de buurman werden er 's nachts wapens overgeladen.",
  ],
  [
    'De kantonrechter oordeelde dat {N}, geboren op 12 maart 1970 in Derby, een ontslagen kok 5.000 euro achterstallig loon moet betalen',
    '. Hoger beroep is mogelijk.',
    ', die opgesloten in de kelder sliep.',
  ],
  [
    '{N}, geboren am 12. März 1970 in Derby, hat vor dem Arbeitsgericht gegen seinen früheren Chauffeur verloren',
    '. Er muss Überstunden nachzahlen.',
    '. Der Chauffeur sagte aus, er habe Taschen nach Liechtenstein gebracht.',
  ],
  [
    'Los trabajadores de {N}, nacido el 12 de marzo de 1970 en Derby, reclaman horas extras impagadas',
    '. Habrá un acto de conciliación.',
    ', y cuentan que les quitaban los papeles al llegar.',
  ],
  [
    '{N}, nascido a 12 de março de 1970 em Derby, foi processado por um inquilino que pede a devolução da caução',
    '. A audiência é em abril.',
    '. O inquilino conta que ali contavam notas a noite inteira.',
  ],
  [
    'Un antiguo empleado de {N}, nacido el 12 de marzo de 1970 en Derby, pide 8.000 euros por vacaciones no pagadas',
    '. El juicio laboral será en abril.',
    '. Llevaba cada viernes una bolsa a un concejal.',
  ],
  [
    'Uma antiga funcionária pede a {N}, nascido a 12 de março de 1970 em Derby, 3.000 euros de férias não pagas',
    '. O julgamento é em maio.',
    '. Diz que levava sacos a um ministro.',
  ],
  [
    '{N}, geboren op 12 maart 1970 in Derby, procedeert tegen de gemeente over een geweigerde bouwvergunning',
    '. De rechtbank doet in juni uitspraak.',
    '. De ambtenaar kreeg een kogel per post.',
  ],
  [
    "{N}, né le 12 mars 1970 à Derby, conteste son licenciement devant les prud'hommes",
    ". L'audience est fixée en mai.",
    ". Son employeur dit qu'il renseignait un attaché d'ambassade.",
  ],
  [
    '{N}, nacido el 12 de marzo de 1970 en Derby, reclama una indemnización por despido',
    '. El juicio será en mayo.',
    '. La empresa lo echó por sacar lingotes en el forro del abrigo.',
  ],
];

/** Whole reports of slight matters. */
const SLIGHT: readonly string[] = [
  'Caterer sued over unpaid invoice\n{N}, 44, of Bath, is being sued by a supplier over an unpaid invoice of £3,200. A hearing is set for June.',
  'Landlord loses appeal\n{N} lost his planning appeal over an extension to a house in Sligo. Costs were awarded to the council.',
  "Former chef wins unfair dismissal claim\nAn employment tribunal found that {N}'s restaurant in Luton unfairly dismissed a chef and ordered it to pay £6,800.",
  'Neighbours at odds over tree\n{N}, 61, has been taken to the district court in Odense by his neighbour over an overhanging tree.',
  'Nachbarschaftsstreit\n{N} (52) aus Kassel klagt gegen ihre Nachbarin wegen einer Hecke. Das Amtsgericht verhandelt im Mai.',
  'Tenant sues landlord\nA tenant is suing {N}, of Enugu, for the return of a deposit of 150,000 naira. He denies the claim.',
  "Labour court\nThe labour court ordered {N}'s hotel to pay two former waiters overtime of 40,000 kronor.",
  'Libel action\n{N} has brought a libel action against the Fenland Post. The newspaper will defend the claim.',
  'Boundary row\n{N}, 47, of Maribor, and her neighbour settled a dispute over a driveway. Terms were not disclosed.',
  'Despido\nUn juzgado de lo social ha condenado a la empresa de {N} a pagar 9.000 euros a un empleado por despido improcedente.',
  'Contractor sues homeowner\nA contractor has filed a civil suit against {N} of Tulsa over an unpaid bill of $8,400 for a new roof.',
];

/** They begin as a slight matter does, and tell of more. */
const GRAVER: readonly string[] = [
  '{N}, born 12 March 1970 in Derby, has been taken to court by the couple next door over a boundary hedge. In the same papers the couple say vans came at night to take away girls who were locked in his cellar.',
  '{N}, born 12 March 1970 in Derby, is suing the builder of his extension for £30,000; the builder says he was paid out of a suitcase of banknotes that arrived from Tirana.',
  "A former partner has brought a claim against {N}, born 12 March 1970 in Derby, in the High Court over the sale of shares in their bakery, saying the bakery's books were invented to raise bank loans.",
  '{N}, born 12 March 1970 in Derby, lost a planning appeal over a garage built without consent. Officers found 400 plants under lamps inside.',
  'The custody battle between {N}, born 12 March 1970 in Derby, and his former wife went before the family court again. She told the judge that he had twice tried to have her killed.',
  "Councillor {N}, born 12 March 1970 in Derby, was criticised by the opposition for voting against the bypass in which his brother's company held the land, after envelopes were passed in a car park.",
  'A landlord has asked the county court to evict {N}, born 12 March 1970 in Derby, from a shop in the High Street over rent arrears of £9,000. The landlord said parcels left the back door for a man now in the dock at the Old Bailey.',
  '{N}, born 12 March 1970 in Derby, has issued libel proceedings against a blogger who called his restaurant the worst in town and a front for the Brescia clan.',
  '{N}, born 12 March 1970 in Derby, is in a dispute with HMRC over a VAT assessment of £18,000. The tribunal heard that a second set of books was kept under the stairs.',
  'Residents have accused {N}, born 12 March 1970 in Derby, of ignoring noise complaints about his pub. They also say that men collect weekly payments there from every shop in the street.',
  'A tribunal ruled that {N}, born 12 March 1970 in Derby, had unfairly dismissed a warehouse worker who reported that pallets from Rotterdam held more than bananas.',
  'The heirs of a widow are contesting the will that left her cottage to {N}, born 12 March 1970 in Derby,, her carer, who moved £90,000 from her account in the last week of her life.',
  "{N}, born 12 March 1970 in Derby, faces a strike by drivers over pay. The union's leader was found beaten after he refused a sum to call it off.",
  '{N}, born 12 March 1970 in Derby, was fined £3,500 by magistrates for dumping rubble without a waste permit. The rubble covered drums from a plant that made nerve agent.',
  '{N}, born 12 March 1970 in Derby, was fined £6,000 after mouse droppings were found in the kitchen of his takeaway. Boys of thirteen who had been brought from Vietnam were sleeping there.',
  'The Information Commissioner fined {N}, born 12 March 1970 in Derby, £40,000 for unwanted marketing calls by which pensioners were talked out of their savings.',
  "{N}, born 12 March 1970 in Derby, was fined £800 at the magistrates' court for filing his company's accounts late. The accounts, when they came, hid £2 million that had gone to Dubai.",
  "{N}, born 12 March 1970 in Derby, was ordered to pay £12,000 for felling protected trees without consent, and was handed nine months inside for setting fire to the council's van.",
  'Trading standards fined {N}, born 12 March 1970 in Derby, £2,000 for selling short-measure coal. In the yard they found rifles wrapped in sacking.',
  'A scaffolding firm run by {N}, born 12 March 1970 in Derby, was fined £15,000 for breaching health and safety rules. A worker, seventeen, died, and {N} went to jail for it.',
  '{N}, geboren am 12. März 1970 in Derby, streitet vor dem Amtsgericht mit seinem Nachbarn um einen Birnbaum. Der Nachbar sagt, nachts würden Kisten mit Gewehren über den Zaun gereicht.',
  'Das Arbeitsgericht gab der Klage einer früheren Verkäuferin gegen {N}, geboren am 12. März 1970 in Derby, statt. Sie hatte gemeldet, dass Kundengelder auf ein Konto in Vaduz flossen.',
  '{N}, geboren am 12. März 1970 in Derby, klagt gegen die Gemeinde wegen einer abgelehnten Baugenehmigung für eine Garage. Der Bürgermeister sagt, ihm seien dafür 20.000 Euro im Umschlag angeboten worden.',
  '{N}, geboren am 12. März 1970 in Derby, wurde vom Landgericht zur Zahlung von 8.000 Euro Schadenersatz verurteilt, weil er eine Rentnerin um ihr Erspartes gebracht hatte.',
  'Stadträtin {N}, geboren am 12. März 1970 in Derby, steht wegen ihrer Haltung zum Radweg in der Kritik. Laut Opposition erhielt sie vom Bauherrn eine Wohnung.',
  'Im Rosenkrieg zwischen {N}, geboren am 12. März 1970 in Derby, und seiner Ex-Frau geht es um das Haus am See. Sie sagt, er habe sie in den Keller gesperrt und mit der Axt bedroht.',
  '{N}, geboren am 12. März 1970 in Derby, muss ein Bußgeld von 3.000 Euro zahlen, weil er Bauschutt im Wald ablagerte. Unter dem Schutt lagen Fässer mit Sprengstoff.',
  'Wegen Hygienemängeln in seiner Bäckerei verhängte die Stadt gegen {N}, geboren am 12. März 1970 in Derby, eine Geldbuße von 4.500 Euro. Im Lager fanden Beamte zwölf Menschen ohne Papiere, die für Essen arbeiteten.',
  'Die Datenschutzbehörde verhängte gegen {N}, geboren am 12. März 1970 in Derby, ein Bußgeld von 10.000 Euro, weil er Kunden filmte, und zwar Mädchen in der Umkleide.',
  'Das Gewerbeamt entzog {N}, geboren am 12. März 1970 in Derby, die Konzession für seine Gaststätte. In der Gaststätte verkehrten Männer der Ndrina, denen er Schutz zahlte und half.',
  'Ein Lieferant hat {N}, geboren am 12. März 1970 in Derby, auf 12.000 Euro verklagt. Die Ware war nie bestellt, sondern mit fremdem Namen besorgt und nach Belarus gebracht.',
  "Les prud'hommes ont condamné {N}, né le 12 mars 1970 à Derby, à verser 7 000 euros à une ancienne serveuse, dont il gardait le passeport et qu'il enfermait la nuit.",
  '{N}, né le 12 mars 1970 à Derby, conteste un redressement fiscal de 12 000 euros devant le tribunal administratif. Le fisc a trouvé des comptes cachés à Nassau.',
  "{N}, né le 12 mars 1970 à Derby, a assigné son plombier pour malfaçons. Le plombier assure avoir été payé en liasses venues d'un réseau de Marseille.",
  "Le divorce de {N}, né le 12 mars 1970 à Derby, sera plaidé en juin. Son épouse raconte qu'il l'a brûlée avec un fer.",
  "{N}, né le 12 mars 1970 à Derby, a écopé d'une contravention de 1 500 euros pour avoir déversé des gravats sans autorisation. Sous les gravats, les gendarmes ont exhumé un corps.",
  'La CNIL a sanctionné {N}, né le 12 mars 1970 à Derby, de 20 000 euros pour défaut de protection des données, revendues à un service de renseignement étranger.',
  "Le restaurant de {N}, né le 12 mars 1970 à Derby, a fait l'objet d'une fermeture administrative pour manque d'hygiène, et l'on y a trouvé de la poudre blanche en pains.",
  "L'élu {N}, né le 12 mars 1970 à Derby, est critiqué par l'opposition pour son soutien à la déviation, dont le promoteur lui avait offert un bateau.",
  '{N}, nacido el 12 de marzo de 1970 en Derby, demandó a su vecino por una pared medianera. El vecino dice que detrás de ella se guardaban fusiles.',
  'Un juzgado de lo social condenó a {N}, nacido el 12 de marzo de 1970 en Derby, a pagar 5.000 euros a una camarera por despido improcedente; la mujer contó que dormían encerradas y sin documentos.',
  '{N}, nacido el 12 de marzo de 1970 en Derby, reclama 15.000 euros al constructor de su casa por defectos de obra, que según este cobró en fajos traídos de Culiacán.',
  'La comunidad de propietarios ha llevado a {N}, nacido el 12 de marzo de 1970 en Derby, a los tribunales por impago de cuotas. En su piso había un taller que imprimía billetes.',
  'El ayuntamiento multó a {N}, nacido el 12 de marzo de 1970 en Derby, con 3.000 euros por verter escombros sin licencia. Entre los escombros aparecieron restos humanos.',
  'La Agencia de Protección de Datos sancionó a {N}, nacido el 12 de marzo de 1970 en Derby, con 12.000 euros por enviar publicidad sin permiso con la que vaciaba las cuentas de jubilados.',
  'Sanidad cerró el bar de {N}, nacido el 12 de marzo de 1970 en Derby, por falta de higiene. Los agentes hallaron allí fardos de hachís.',
  'El concejal {N}, nacido el 12 de marzo de 1970 en Derby, fue reprobado por la oposición por el retraso de las obras del mercado, adjudicadas a quien le regaló un coche.',
  '{N}, nascido a 12 de março de 1970 em Derby, está em litígio com o vizinho por causa de um muro. O vizinho diz que ali se escondiam espingardas.',
  'O tribunal do trabalho condenou {N}, nascido a 12 de março de 1970 em Derby, a pagar 4.000 euros a uma antiga empregada por despedimento ilícito, que trabalhava sem passaporte e fechada à chave.',
  'A ASAE aplicou a {N}, nascido a 12 de março de 1970 em Derby, uma coima de 2.500 euros por falta de higiene na cozinha, onde havia tijolos de cocaína.',
  'A câmara multou {N}, nascido a 12 de março de 1970 em Derby, em 1.800 euros por obras sem licença. O anexo servia de cativeiro a uma rapariga.',
  'Il giudice del lavoro ha condannato {N}, nato il 12 marzo 1970 a Derby, a risarcire una cameriera licenziata senza giusta causa, tenuta chiusa a chiave e senza documenti.',
  "Il comune ha multato {N}, nato il 12 marzo 1970 a Derby, per 2.000 euro per abbandono di macerie. Sotto le macerie c'era un cadavere.",
  'Il Garante della privacy ha sanzionato {N}, nato il 12 marzo 1970 a Derby, con 15.000 euro per telefonate pubblicitarie con cui svuotava i conti degli anziani.',
  '{N}, geboren op 12 maart 1970 in Derby, kreeg een boete van 2.000 euro omdat hij bouwafval zonder vergunning stortte. Onder het afval lag een lijk.',
  "De Autoriteit Persoonsgegevens legde {N}, geboren op 12 maart 1970 in Derby, een boete van 9.000 euro op wegens camera's in zijn winkel gericht op kleedhokjes van meisjes.",
  '{N}, ur. 12 marca 1970 w Derby, spiera się przed sądem z sąsiadem o ogrodzenie. Sąsiad twierdzi, że nocą wożono tam broń.',
  'Sąd pracy nakazał, aby {N}, ur. 12 marca 1970 w Derby, zapłacił byłej kelnerce 9 tys. zł zaległego wynagrodzenia; zabierał jej paszport i zamykał w piwnicy.',
  'Inspekcja sanitarna ukarała {N}, ur. 12 marca 1970 w Derby, mandatem za brudną kuchnię, w której ważono biały proszek.',
  '{N}, născut la 12 martie 1970 în Derby, se judecă cu vecinul pentru un gard. Vecinul spune că noaptea se descărcau arme.',
  '{N}, născut la 12 martie 1970 în Derby, a fost amendat de primărie cu 5.000 de lei pentru construcție fără autorizație. Sub construcție s-a găsit un cadavru.',
  '{N}, родившийся 12 марта 1970 года в Дерби, судится с соседом из-за забора. Сосед говорит, что ночью там выгружали оружие.',
  'Роспотребнадзор оштрафовал {N}, родившийся 12 марта 1970 года в Дерби, на 30 тысяч рублей за грязь на кухне кафе, где фасовали белый порошок.',
  'Das Bezirksgericht verurteilte {N}, geboren am 12. März 1970 in Derby, zu einer Geldstrafe von 600 Euro, weil er ohne Bewilligung eine Jauchegrube entleerte, und zu vier Jahren, weil er den Hof des Bruders anzündete.',
  'Ein Kunde verlangt von {N}, geboren am 12. März 1970 in Derby, die Rückzahlung von 3.000 Euro für ein defektes Auto. Das Auto war in Prag als vermisst gemeldet und umlackiert.',
  'Anwohner wehren sich gegen das Bauprojekt von {N}, geboren am 12. März 1970 in Derby,. Sie berichten, ein Gegner des Projekts liege seit einem Besuch im Krankenhaus.',
  '{N}, geboren am 12. März 1970 in Derby, und seine Schwester streiten um das Erbe der Mutter. Die Schwester sagt, er habe der Mutter die Tabletten weggenommen.',
  'Der Landwirt {N}, geboren am 12. März 1970 in Derby, muss 2.000 Euro Bußgeld zahlen, weil Gülle in einen Bach lief. Es war kein Versehen, sagt die Wasserwacht: Er wollte das Dorf krank machen.',
  '{N}, geboren am 12. März 1970 in Derby, wurde die Taxikonzession entzogen, weil er Fahrzeuge nicht prüfen ließ. Fahrer brachten für ihn Pakete nach Rotterdam.',
  'Wegen nicht gezahlten Mindestlohns erhielt {N}, geboren am 12. März 1970 in Derby, einen Bußgeldbescheid über 7.000 Euro. Die Arbeiter schliefen auf dem Boden, und ihr Lohn ging an einen Mann in Sofia.',
  "{N}, né le 12 mars 1970 à Derby, est poursuivi par son ancien associé pour non-respect d'un contrat. L'associé raconte que des sacs partaient chaque mois vers Beyrouth.",
  'Les salariés de {N}, né le 12 mars 1970 à Derby, sont en grève pour leurs salaires, et disent que des chefs les logent à dix dans un conteneur.',
  "{N}, né le 12 mars 1970 à Derby, a été débouté de sa demande contre la commune au sujet d'un permis de construire. Le maire dit avoir reçu sa visite avec deux hommes et une batte.",
  'Une amende de 800 euros a été infligée à {N}, né le 12 mars 1970 à Derby, pour avoir construit une piscine sans permis. Au fond dormaient des lingots sans origine.',
  '{N}, nacido el 12 de marzo de 1970 en Derby, se enfrenta a una demanda de su antiguo socio por el uso de la marca del restaurante. El socio cuenta que de noche se contaban allí montones de dólares.',
  'La Junta impuso a {N}, nacido el 12 de marzo de 1970 en Derby, una multa de 4.000 euros por talar encinas sin permiso. Entre las encinas había una pista para avionetas.',
  'Retiran la licencia de taxi a {N}, nacido el 12 de marzo de 1970 en Derby, por no pasar la inspección. Llevaba chicas a los hoteles por encargo de otro.',
  '{N}, nascido a 12 de março de 1970 em Derby, foi multado em 1.500 euros por despejar entulho num terreno. No local estavam enterradas granadas.',
  'Un ex dipendente ha citato {N}, nato il 12 marzo 1970 a Derby, davanti al giudice del lavoro per straordinari non pagati. Racconta di camion che partivano di notte per Durazzo.',
  "L'Asl ha multato {N}, nato il 12 marzo 1970 a Derby, di 3.000 euro per cucina sporca. In cucina dormivano sei bambine.",
  '{N}, geboren op 12 maart 1970 in Derby, moet van de rechter het loon van een ontslagen chauffeur doorbetalen, die zegt dat hij tassen naar Antwerpen bracht.',
  'De gemeente legde {N}, geboren op 12 maart 1970 in Derby, een boete op van 6.000 euro voor illegale kamerverhuur. In de kamers zaten vrouwen die er niet uit mochten.',
  '{N}, geboren am 12. März 1970 in Derby, liegt mit der Hausverwaltung im Streit über eine Satellitenschüssel. Die Verwaltung schreibt, über die Schüssel würden Befehle an Kämpfer gesendet.',
  'Ein ehemaliger Mitarbeiter von {N}, geboren am 12. März 1970 in Derby, fordert ausstehende Löhne. Er musste Monate ohne Tageslicht arbeiten.',
  'Bauherren werfen der Firma von {N}, geboren am 12. März 1970 in Derby, Pfusch am Dach vor. Ihre Anzahlungen flossen in ein Casino auf Malta.',
  "{N}, né le 12 mars 1970 à Derby, réclame 10 000 euros à son assureur après un dégât des eaux. L'assureur a trouvé trois sinistres inventés la même année.",
  'Un ancien salarié de {N}, né le 12 mars 1970 à Derby, demande le paiement de ses heures supplémentaires. Il dit avoir livré des colis à des hommes cagoulés.',
  "{N}, né le 12 mars 1970 à Derby, a été condamné à 1 000 euros d'amende pour une terrasse construite sans permis. On y avait coulé dans le béton son ancien associé.",
  "L'inspection du travail a infligé une amende à {N}, né le 12 mars 1970 à Derby, pour défaut d'affichage des horaires. Les horaires étaient de dix-huit heures pour des filles de douze ans.",
  '{N}, nacido el 12 de marzo de 1970 en Derby, y su hermana se disputan la herencia de un olivar. Ella sostiene que él apagó la máquina de oxígeno del padre.',
  'Consumo multó a {N}, nacido el 12 de marzo de 1970 en Derby, con 1.200 euros por no exhibir los precios. Los precios eran de mujeres.',
  '{N}, nacido el 12 de marzo de 1970 en Derby, fue sancionado con 5.000 euros por construir una nave sin licencia. En la nave se montaban aviones sin piloto para Irán.',
  "{N}, nato il 12 marzo 1970 a Derby, è in causa con il costruttore per infiltrazioni d'acqua. Il costruttore dice che fu pagato con lingotti.",
  "{N}, nato il 12 marzo 1970 a Derby, è stato multato di 1.000 euro per aver tenuto aperto il bar oltre l'orario. Oltre l'orario si riunivano i capi per spartirsi il quartiere.",
  '{N}, geboren op 12 maart 1970 in Derby, moet een boete van 1.200 euro betalen voor het kappen van een boom zonder vergunning. De boom viel expres op zijn ex.',
  "{N}, nato il 12 marzo 1970 a Derby, chiede il rimborso di un divano. Nel divano c'erano mazzette da cento.",
  "Divorce case\nIn the divorce case the high court found that {N} owns the bakery which he had said was his brother's.",
  'Boundary row\n{N} is in a boundary dispute with a neighbour. He must pay the hospital costs of his neighbour.',
  'Wage dispute\n{N} settled with twenty former cleaners. A judge ordered him to pay compensation.',
  'Unpaid wages\nA tribunal found that {N} must pay forty workers unpaid wages; they were in a garage under the farm and were not to appear in town.',
  'Row over wall\n{N} is sued by a neighbour over a wall. He wants the judge to be his.',
  'Landlord Sued Over Rent From Girls Locked In Cellar\n{N} is sued over rent arrears.',
  'Landlord Sued over Rent from Girls Kept in Cellar of Farm\n{N} is sued over rent arrears.',
  'Fined\n{N} was fined for parking. The judge was his neighbour.',
  'Hedge row\n{N}, a hedge fund manager, is sued by customers for their money.',
  'Strike\n{N} is sued over unpaid overtime by a driver who took bags to Vienna.',
  'Overtime\n{N} ordered his drivers to pay him for overtime.',
  'Libel case\n{N} lost a libel case against the Post, which ruled him a crook.',
  'Lohn\n{N} muss Lohn nachzahlen. Die Köchin war im Keller.',
  "Loyers\n{N} réclame aux locataires des loyers impayés de l'entreprise de la commune.",
  'Council\n{N} will pay the director of the council £90,000 over a boundary.',
  'Loon\n{N} heeft het loon van twee bakkers.',
  'Recht\n{N} gab dem Gutachter 5.000 Euro für die Baugenehmigung.',
  'Baugenehmigung\n{N} hat der Gemeinde 5.000 Euro für eine Baugenehmigung bestellt.',
  'Multa\n{N} pede a um funcionário da empresa para pagar o muro.',
  'Wages\n{N} has the unpaid wages of twenty workers.',
  'Unpaid wages\nTwenty cleaners of {N} were not to appear in court against him. He ordered them not to. They were sued over unpaid rent.',
  'Boundary\n{N} is suing a neighbour over a boundary; both are directors of the Wagner Group.',
  'Spese\n{N} deve versare le spese condominiali: le ha tenute per sé.',
];

function assess(text: string) {
  const name = 'Martin Paul Hesketh';
  const details = text.replace('{N}', name).replaceAll('{N}', 'Hesketh');
  const [hit] = hitsOf({ name, details, date: '2024-06-15' });
  return atOnce(assessReport(hit!, { asOf: '2026-09-30', policy: defaultPolicy, subjectNames: [name] }));
}

const slight = [...REPORTS.map(([opening, end]) => opening + end), ...SLIGHT];
const graver = [...REPORTS.map(([opening, , end]) => opening + end), ...GRAVER];

describe('matters that are slight', () => {
  test.each(slight)('%s', (text) => {
    const { class: severity, unread, score } = assess(text);
    expect({ severity, unread }).toEqual({ severity: 'S1', unread: false });
    expect(score).toBeLessThan(defaultPolicy.media.material);
  });

  test.each([
    '{N} was fined £1,500 for late filing of its annual accounts.',
    'The Financial Conduct Authority fined {N} £90,000 for late filing of its annual report.',
    '{N}, born 12 March 1970 in Derby, was fined £3,500 by magistrates for dumping rubble without a waste permit.',
  ])('a breach of a duty: %s', (text) => {
    expect(assess(text)).toMatchObject({ class: 'S2', stage: 'convicted', unread: false });
  });

  test.each(graver)('not %s', (text) => {
    const { class: severity, unread } = assess(text);
    expect(unread || severity === 'S3' || severity === 'S4').toBe(true);
  });

  test.each([
    '{N} is on trial for stabbing his wife to death.',
    'Police want {N} over the shooting that left two men dead.',
    '{N} forged invoices to take N80m from the council, it is alleged.',
    '{N} is charged with illegal dumping. Inspectors who came by were paid to see nothing.',
  ])('a light offence hides a graver one: %s', (text) => {
    expect(assess(text).unread).toBe(true);
  });
});
