import { expect, test } from 'vitest';
import { isToldEnded } from '../../../src/domain/media/ended/told/tells-end.ts';
import { maskNames } from '../../../src/domain/media/mask-names.ts';

const ended = (text: string, name: string) => isToldEnded(maskNames(text, [name]));

test.each([
  [
    'Jury clears haulage boss of diesel duty fraud\nA haulier accused of running his lorries on untaxed red diesel walked free from Hull Crown Court yesterday after jurors took less than two hours to find him not guilty. Graham Pottinger, 55, hugged his wife in the public gallery.',
    'Graham Pottinger',
  ],
  [
    "Credit union manager acquitted on all counts\nSiobhan Cafferkey wept as the foreman read out twelve verdicts of not guilty at Castlebar Circuit Court. The former credit union manager had been charged with stealing €86,000 from members' accounts between 2014 and 2018.",
    'Siobhan Cafferkey',
  ],
  [
    "Man's 1985 robbery conviction quashed after 37 years\nThe Court of Appeal has overturned the conviction of Delroy Anstruther, who spent six years in prison for a post office robbery he did not commit. Lord Justice Pemberley said the evidence of the arresting officers could no longer be believed.",
    'Delroy Anstruther',
  ],
  [
    'Feds drop case against Newark developer\nFederal prosecutors on Thursday dismissed with prejudice the bribery indictment against developer Marcus Oyelaran, conceding that their key cooperator had lied to the grand jury.',
    'Marcus Oyelaran',
  ],
  [
    'No further action over care home cash\nPolice have confirmed that no further action will be taken against care home owner Helen Thistlewood, who was interviewed under caution last year about missing residents\' savings. "I always knew my name would be cleared," she said.',
    'Helen Thistlewood',
  ],
  [
    'NPA withdraws fraud charges against former municipal clerk\nThe National Prosecuting Authority has formally withdrawn charges of fraud and corruption against Tessa Quarmby, a former clerk in the eThekwini municipality, citing a lack of prospects of a successful prosecution. She will not be charged again, the NPA said.',
    'Tessa Quarmby',
  ],
  [
    "Not proven verdict for Inverness solicitor\nA sheriff court jury returned a not proven verdict in the case of Alasdair Buchanan-Kerr, the solicitor who had stood trial over the embezzlement of £310,000 from a dead client's estate.",
    'Alasdair Buchanan-Kerr',
  ],
  [
    "Appeals court tosses ex-bookkeeper's embezzlement conviction\nThe Eighth Court of Appeals reversed the 2021 embezzlement conviction of Norma Villaseñor and rendered a judgment of acquittal, finding that no rational jury could have concluded she took the money.",
    'Norma Villaseñor',
  ],
  [
    'Court discharges, acquits ex-bank manager of N240m fraud\nJustice Folake Omidiran of the Federal High Court, Ikoyi, on Wednesday discharged and acquitted a former bank manager, Jocelyn Abara, of a five-count charge of conspiracy and stealing.',
    'Jocelyn Abara',
  ],
  [
    'Finance director gets discharge amounting to acquittal\nA finance director who had faced 14 charges of falsifying accounts was on Tuesday given a discharge amounting to an acquittal after the prosecution applied to withdraw them. Wei-Ling Tan-Hargreaves, 34, was represented by Mr Eugene Soh.',
    'Wei-Ling Tan-Hargreaves',
  ],
  [
    'Sub-postmaster among those exonerated\nBryn Cadwaladr, convicted of false accounting in 2004 and ordered to do 200 hours of unpaid work, had his name cleared this week under the law that wiped out Horizon convictions. "Twenty years I waited," the 64-year-old told The Leader.',
    'Bryn Cadwaladr',
  ],
  [
    'Crown stays money laundering charges against Halifax notary\nMoney laundering charges against Eleanor Fitzwarren were stayed in Nova Scotia Supreme Court on Monday because the case took too long to come to trial. The Crown said it would not appeal.',
    'Eleanor Fitzwarren',
  ],
  [
    'High Court frees former cocoa buyer\nThe Kumasi High Court has freed Kofi Amankwaah, a former purchasing clerk who was standing trial for allegedly stealing GH¢1.2 million, after upholding a submission of no case by his lawyers.',
    'Kofi Amankwaah',
  ],
  [
    'Freispruch im Untreue-Prozess rechtskräftig\nDer frühere Sparkassenvorstand Hartmut Leinenweber ist endgültig vom Vorwurf der Untreue freigesprochen. Die Staatsanwaltschaft verzichtete auf Rechtsmittel gegen das Urteil des Landgerichts Kassel.',
    'Hartmut Leinenweber',
  ],
  [
    'Ermittlungen gegen Reederin eingestellt\nMangels hinreichenden Tatverdachts hat die Staatsanwaltschaft Bremen das Verfahren gegen die Reederin Gesine Wohlfahrth eingestellt. Ihr war Subventionsbetrug vorgeworfen worden.',
    'Gesine Wohlfahrth',
  ],
  [
    "Non-lieu pour l'ancien directeur de l'hôpital\nLe juge d'instruction a rendu une ordonnance de non-lieu en faveur de Thibault Garrigou, mis en examen en 2019 pour favoritisme dans l'attribution de marchés publics. Le parquet n'a pas fait appel.",
    'Thibault Garrigou',
  ],
  [
    "La comptable relaxée en appel\nCondamnée en première instance à huit mois de prison avec sursis pour abus de confiance, Maëlle Kervadec a été relaxée mardi par la cour d'appel de Rennes. L'arrêt est définitif.",
    'Maëlle Kervadec',
  ],
  [
    'El Supremo confirma la absolución del exalcalde\nEl Tribunal Supremo ha confirmado la absolución de Ildefonso Carrascal, acusado de prevaricación por la contratación de una empresa de limpieza. La sentencia es firme.',
    'Ildefonso Carrascal',
  ],
  [
    'Archivada la causa contra la gerente del polideportivo\nLa jueza ha decretado el sobreseimiento libre y el archivo de la causa que se seguía contra Nieves Urrutikoetxea por malversación, al no apreciar delito alguno en su conducta.',
    'Nieves Urrutikoetxea',
  ],
  [
    "Archiviata l'inchiesta sulla dirigente Asl\nIl gip di Salerno ha accolto la richiesta della Procura e archiviato la posizione di Loredana Piscitelli, la dirigente dell'Asl indagata per abuso d'ufficio. Nessun elemento a suo carico, scrive il giudice.",
    'Loredana Piscitelli',
  ],
  [
    'Tribunal absolve empresário têxtil de fraude fiscal\nO empresário Anselmo Quintanilha foi absolvido do crime de fraude fiscal qualificada de que vinha acusado, numa decisão que já transitou em julgado.',
    'Anselmo Quintanilha',
  ],
  [
    'Vrijspraak voor makelaar na zeven jaar definitief\nHet Openbaar Ministerie legt zich neer bij de vrijspraak van Joost Wolfswinkel. De makelaar uit Zwolle stond terecht voor oplichting en valsheid in geschrifte, maar het gerechtshof achtte niets bewezen.',
    'Joost Wolfswinkel',
  ],
  [
    'Förundersökningen mot kommunchefen läggs ned\nÅklagaren lägger ned förundersökningen om mutbrott mot Birgitta Almqvist-Roos. "Brott kan inte styrkas", skriver åklagaren i beslutet.',
    'Birgitta Almqvist-Roos',
  ],
  [
    'Były prezes spółdzielni prawomocnie uniewinniony\nSąd Apelacyjny w Rzeszowie utrzymał w mocy wyrok uniewinniający Bogumiła Trzaskalskiego od zarzutu wyłudzenia dotacji. Wyrok jest prawomocny.',
    'Bogumił Trzaskalski',
  ],
  [
    'Timber firm cleared of dumping waste in beck\nOrmside Timber Ltd has been acquitted of illegally dumping treated sawdust in Helm Beck. Carlisle magistrates ruled that the Environment Agency had failed to show where the waste came from.',
    'Ormside Timber Ltd',
  ],
  [
    "Former charity chief cleared of pocketing donations\nRowena Pilkington-Hale shook with emotion in the dock at Norwich Crown Court as she was cleared of nine counts of fraud by abuse of position. The prosecution had claimed the 56-year-old ran up personal bills on the hospice's debit card.",
    'Rowena Pilkington-Hale',
  ],
  [
    'Charges against ex-payroll clerk dismissed\nA Fulton County judge has tossed a 22-count theft indictment against Keisha Broadnax after prosecutors acknowledged the payroll irregularities stemmed from a software migration. "It cost me my house," Broadnax said.',
    'Keisha Broadnax',
  ],
  [
    'Retired trust manager acquitted\nThe Royal Court yesterday acquitted Alistair Quennell on every count of the money laundering indictment that had hung over the retired trust manager since 2019.',
    'Alistair Quennell',
  ],
  [
    'CBI court discharges former port official in bribery case\nA special CBI court here on Friday discharged Vikram Sethuraman, former deputy traffic manager of the port trust, from a decade-old bribery case, holding that the sanction for prosecution was bad in law and that there was no material to frame charges.',
    'Vikram Sethuraman',
  ],
  [
    'Cashier freed of embezzlement\nCharmaine Delacroix-Webb, a former cashier at a Half-Way Tree remittance outlet, walked out of the Corporate Area Parish Court on Monday after the judge upheld a no-case submission in her embezzlement trial.',
    'Charmaine Delacroix-Webb',
  ],
  [
    "Oil executive's bribery conviction set aside\nThree appeal judges in Edinburgh have set aside the bribery conviction of oil executive Magnus Thorvaldsen-Reid, holding that the trial sheriff had misdirected the jury. The Crown confirmed it would not seek a fresh prosecution.",
    'Magnus Thorvaldsen-Reid',
  ],
  [
    'Serious Fraud Office ends probe of lawyer\nThe Serious Fraud Office has closed its file on Tauranga lawyer Penelope Ashdown-Firth without laying charges. Director Hamish Crowle said investigators were satisfied the trust account shortfall was an innocent bookkeeping mistake.',
    'Penelope Ashdown-Firth',
  ],
  [
    'Quebec Court of Appeal enters acquittal for contractor\nOmar Benyoucef, the Laval contractor found guilty in 2022 of fraud and breach of trust, was acquitted Thursday by the Quebec Court of Appeal, which found his trial counsel had never been given key engineering reports.',
    'Omar Benyoucef',
  ],
  [
    'Asbestos trial: bookkeeper discharged\nThe Free State High Court has discharged bookkeeper Lindiwe Mokoena-Pretorius in terms of section 174, ruling that the State had failed to present any evidence linking her to the tender.',
    'Lindiwe Mokoena-Pretorius',
  ],
  [
    "State drops case against school bookkeeper\nProsecutors asked the court on Wednesday to dismiss all counts against Gloria Stanhope-Perez, and Judge Martin Eckerd did so with prejudice. The school district's own auditors later located the money in a dormant account.",
    'Gloria Stanhope-Perez',
  ],
  [
    "Fish farm manager's conviction overturned on appeal\nA fish farm manager jailed for embezzlement has been freed after his conviction was overturned. Ruaridh MacAskill-Boyd, who always protested his innocence, served 11 months of a three-year sentence before the appeal court ruled he had suffered a miscarriage of justice.",
    'Ruaridh MacAskill-Boyd',
  ],
  [
    'OGH bestätigt Freispruch für Ex-Hotelchefin\nDer Oberste Gerichtshof hat die Nichtigkeitsbeschwerde der Staatsanwaltschaft zurückgewiesen. Damit ist Dorothea Kammerlander, der betrügerische Krida angelastet worden war, rechtskräftig freigesprochen.',
    'Dorothea Kammerlander',
  ],
  [
    'Anklage gegen Werftmanager fallen gelassen\nDas Landgericht Rostock lehnt die Eröffnung des Hauptverfahrens gegen Ulf Rademacher-Stein ab. Es sehe keinen hinreichenden Verdacht, dass der Werftmanager Fördergelder zweckentfremdet habe, sagte ein Sprecher. Der Beschluss ist nicht mehr anfechtbar.',
    'Ulf Rademacher-Stein',
  ],
  [
    'Verfahren gegen Notar eingestellt\nDie Walliser Staatsanwaltschaft hat die Strafuntersuchung gegen den Notar Beat Zurbriggen definitiv eingestellt. Der Vorwurf der Urkundenfälschung liess sich nicht erhärten, die Kosten trägt der Kanton.',
    'Beat Zurbriggen',
  ],
  [
    "L'ancien trésorier du club blanchi\nPoursuivi pour avoir puisé 40 000 euros dans les caisses du club de rugby, Aurélien Chastagnier a bénéficié d'une relaxe définitive. « Je vais enfin dormir », a réagi l'ancien trésorier à la sortie de l'audience.",
    'Aurélien Chastagnier',
  ],
  [
    "La chambre du conseil prononce un non-lieu\nLa chambre du conseil de Namur a prononcé un non-lieu à l'égard de Sandrine Wauters-Delvaux, ancienne échevine inculpée de détournement par fonctionnaire. Ni le parquet ni les parties civiles n'ont interjeté appel.",
    'Sandrine Wauters-Delvaux',
  ],
  [
    'El TSJ absuelve al exconcejal condenado por cohecho\nEl Tribunal Superior de Justicia ha estimado el recurso de Casimiro Belenguer y lo absuelve del delito de cohecho por el que la Audiencia le había impuesto tres años de cárcel. Contra la resolución no cabe recurso.',
    'Casimiro Belenguer',
  ],
  [
    'Corte sobresee definitivamente a exalcaldesa\nEl Juzgado de Garantía de Concepción decretó el sobreseimiento definitivo de Mónica Arriagada Fuenzalida en la causa por fraude al fisco, luego de que la fiscalía comunicara que no perseverará en la investigación.',
    'Mónica Arriagada Fuenzalida',
  ],
  [
    "Ex sindaco assolto in via definitiva\nNove anni di processi, poi la parola fine: Ettore Malagutti non ha commesso alcun abuso d'ufficio. La Corte d'appello di Bologna ha confermato l'assoluzione dell'ex primo cittadino e la Procura generale non ha presentato ricorso.",
    'Ettore Malagutti',
  ],
  [
    "Truffa all'Inps, prosciolta la consulente\nIl giudice dell'udienza preliminare ha prosciolto Domenica Squillace dall'accusa di truffa aggravata ai danni dell'Inps \"perché il fatto non sussiste\". La sentenza è ormai irrevocabile.",
    'Domenica Squillace',
  ],
  [
    'MP arquiva suspeitas sobre ex-autarca\nO Ministério Público arquivou o inquérito em que Rosalina Vilhena Matoso era investigada por participação económica em negócio, por não ter reunido indícios da prática de qualquer crime.',
    'Rosalina Vilhena Matoso',
  ],
  [
    'Hof spreekt ex-penningmeester vrij\nHet gerechtshof in Arnhem heeft Wouter Steenbergen in hoger beroep vrijgesproken van verduistering bij de voetbalclub. Het Openbaar Ministerie gaat niet in cassatie, waarmee de uitspraak onherroepelijk is.',
    'Wouter Steenbergen',
  ],
  [
    'Direktør frikendt i landsretten\nVestre Landsret har frifundet Henning Skjoldager for mandatsvig. Anklagemyndigheden har besluttet ikke at søge om tilladelse til at anke sagen til Højesteret.',
    'Henning Skjoldager',
  ],
  [
    'Recycling firm not guilty of waste offences\nA judge at Bradford Crown Court directed the jury to acquit Calder Vale Recycling Ltd of illegally exporting household waste after the Environment Agency offered no further evidence.',
    'Calder Vale Recycling Ltd',
  ],
  [
    'Nursing home owner vindicated\nThe trial of Imogen Radcliffe-Smale came to an abrupt end on Thursday when prosecuting counsel told the judge that the Crown no longer considered there was a realistic prospect of convicting the nursing home owner of neglect and fraud. Formal not guilty verdicts were recorded.',
    'Imogen Radcliffe-Smale',
  ],
  [
    "Auctioneer's theft conviction quashed\nA Donegal auctioneer has succeeded in having his conviction for stealing booking deposits quashed by the Court of Appeal. There will be no retrial in the case of Cormac Dunleavy, who had completed 240 hours of community service.",
    'Cormac Dunleavy',
  ],
  [
    'Fund administrator not guilty\nIt took the seven jurors four hours to acquit Shanice Ebanks-Moore of forging redemption letters. "I never doubted this day would come," the fund administrator said on the courthouse steps.',
    'Shanice Ebanks-Moore',
  ],
  [
    "Judge acquits former water department supervisor\nU.S. District Judge Carol Whitcomb granted Bradley Kowalchuk's motion for acquittal midway through his kickback trial, saying the government's evidence amounted to guesswork.",
    'Bradley Kowalchuk',
  ],
  [
    'HC quashes FIR against businessman\nThe Kerala High Court has quashed the FIR and all further proceedings against businessman Arvind Chandrasekhar-Nair in a cheating case registered by the Ernakulam police, observing that the dispute was purely civil in nature.',
    'Arvind Chandrasekhar-Nair',
  ],
  [
    'Fishing skipper walks free as case collapses\nThe case against Cornish skipper Gareth Penhaligon collapsed yesterday when it emerged that the key surveillance logs had been destroyed. Judge Simon Trevanion told the 64-year-old he left court with his reputation intact.',
    'Gareth Penhaligon',
  ],
  [
    "Estate agent acquitted of trust fund theft\nAfter a trial lasting 19 days, magistrate Pumla Gcwabe concluded that the State had not proved its case beyond reasonable doubt and found estate agent Candice Wolhuter not guilty of stealing from her firm's trust account.",
    'Candice Wolhuter',
  ],
  [
    "SJC vacates treasurer's larceny conviction\nThe Supreme Judicial Court vacated the larceny conviction of former parish treasurer Phyllis Garrity-Stone on Wednesday and ordered that judgment be entered in her favor, saying no juror could fairly have inferred intent.",
    'Phyllis Garrity-Stone',
  ],
  [
    "Tribunal clears vet\nThe Supreme Court in Hobart has upheld veterinarian Lucinda Marchbanks's appeal and set aside her convictions for insurance fraud, with Justice Adele Rourke entering verdicts of acquittal on both counts.",
    'Lucinda Marchbanks',
  ],
  [
    'Anti-graft court acquits ex-county finance chief\nThe Eldoret Anti-Corruption Court has acquitted Emmanuel Kiprotich, a former county finance chief, of abuse of office and unlawful acquisition of public property, faulting investigators for shoddy work.',
    'Emmanuel Kiprotich',
  ],
  [
    'Rugby coach accused of raffle theft found not guilty\nA rugby coach who stood accused of helping himself to raffle money was found not guilty by magistrates in Swansea on Friday. Rhys Llewellyn-Parry, 30, described the past year as the worst of his life.',
    'Rhys Llewellyn-Parry',
  ],
  [
    'Freispruch nach sechs Jahren\nSechs Jahre nach der Durchsuchung ihrer Kanzlei steht fest: Sabine Hohenester hat keine Mandantengelder veruntreut. Das Landgericht sprach die Rechtsanwältin frei, die Staatsanwaltschaft akzeptiert das Urteil.',
    'Sabine Hohenester',
  ],
  [
    'Keine Anklage gegen Ex-Bürgermeister\nGegen den ehemaligen Bürgermeister Jens-Uwe Tiedemann wird keine Anklage erhoben. Die Prüfung der Grundstücksgeschäfte habe keinen Verdacht auf Vorteilsannahme ergeben, teilte die Behörde am Dienstag mit.',
    'Jens-Uwe Tiedemann',
  ],
  [
    'Bundesgericht hebt Schuldspruch auf\nDas Bundesgericht hat die Verurteilung von Rosmarie Aebischer wegen ungetreuer Geschäftsbesorgung aufgehoben und die frühere Stiftungsrätin vollumfänglich freigesprochen.',
    'Rosmarie Aebischer',
  ],
  [
    "Emplois fictifs : la cour d'appel relaxe l'ex-maire\nLa cour d'appel d'Agen a infirmé le jugement de première instance et relaxé Bertrand Lacassagne des faits de détournement de fonds publics. L'ancien élu n'aura pas à rembourser la commune ; l'arrêt n'a pas fait l'objet d'un pourvoi.",
    'Bertrand Lacassagne',
  ],
  [
    "Enquête classée pour la notaire\nFaute d'infraction caractérisée, le parquet de Rouen a décidé de classer l'enquête pour faux en écriture publique qui visait la notaire Clothilde Beauvallet.",
    'Clothilde Beauvallet',
  ],
  [
    'La Audiencia absuelve al constructor y la Fiscalía no recurrirá\nHilario Benavente Rueda ha sido absuelto por la Audiencia Provincial del delito de estafa del que le acusaban cuarenta compradores de viviendas. La Fiscalía ya ha anunciado que no recurrirá el fallo y la acusación particular tampoco lo hará.',
    'Hilario Benavente Rueda',
  ],
  [
    'Archivan investigación contra exgerente regional\nEl Ministerio Público archivó de manera definitiva la investigación por colusión que pesaba sobre Soledad Ugarteche Paz, exgerente de infraestructura del gobierno regional, al descartar perjuicio al Estado.',
    'Soledad Ugarteche Paz',
  ],
  [
    "Crac del mobilificio, l'ex ad assolto anche in Cassazione\nLa Suprema Corte ha rigettato il ricorso della Procura generale contro l'assoluzione di Amilcare Zanchetta, ex amministratore delegato del mobilificio fallito nel 2014. Per lui l'accusa di bancarotta cade per sempre.",
    'Amilcare Zanchetta',
  ],
  [
    "Concorso truccato: archiviazione per la funzionaria\nNessun concorso truccato. Il gip ha disposto l'archiviazione del procedimento a carico di Ornella Caputi, la funzionaria comunale finita sotto inchiesta tre anni fa dopo un esposto anonimo.",
    'Ornella Caputi',
  ],
  [
    'TRF-4 absolve ex-diretor de estatal\nA Oitava Turma do TRF-4 absolveu, por unanimidade, o ex-diretor Valdemar Sequeira Brandão das acusações de corrupção passiva e lavagem de dinheiro. O MPF informou que não vai recorrer da decisão.',
    'Valdemar Sequeira Brandão',
  ],
  [
    'Strafzaak tegen oud-wethouder geseponeerd\nHet Openbaar Ministerie heeft de strafzaak tegen oud-wethouder Marloes Terpstra geseponeerd omdat er geen strafbaar feit is gepleegd. De vrouw werd verdacht van het lekken van aanbestedingsstukken.',
    'Marloes Terpstra',
  ],
  [
    'Rederen endelig frifunnet\nTorbjørn Helgeland er endelig frifunnet for skattesvik. Gulating lagmannsrett forkastet påtalemyndighetens anke, og Høyesterett slipper ikke saken inn.',
    'Torbjørn Helgeland',
  ],
  [
    'Były wójt oczyszczony z zarzutów\nPo jedenastu latach procesu Zdzisław Niemczyk został prawomocnie uniewinniony od zarzutu przyjęcia łapówki. Sąd uznał, że główny świadek kłamał.',
    'Zdzisław Niemczyk',
  ],
  [
    'Competition tribunal drops cartel case\nThe Competition Commission has withdrawn its collusive tendering complaint against Brackenfell Engineering (Pty) Ltd after concluding that the firm never took part in the meetings. The tribunal confirmed the matter is closed.',
    'Brackenfell Engineering (Pty) Ltd',
  ],
  [
    "State enters nolle prosequi in grant fraud case\nThe State has entered a nolle prosequi in the case of Aoibheann Mac Giolla, who had been sent forward for trial on charges of defrauding the Arts Council. Judge Brian O'Callaghan told her she was free to go.",
    'Aoibheann Mac Giolla',
  ],
  [
    "Ex-sheriff's deputy acquitted of evidence-room thefts\nJurors in Baton Rouge needed less than an hour Tuesday to acquit former deputy Terrence Boudreaux-Ellis on all seven counts of stealing cash from the evidence room.",
    'Terrence Boudreaux-Ellis',
  ],
  [
    'SC acquits former bank manager in 1998 loan fraud\nThe Supreme Court on Thursday set aside the concurrent findings of two courts and acquitted Sunil Waghmare, a former branch manager, in a 1998 loan fraud case, giving him the benefit of the doubt.',
    'Sunil Waghmare',
  ],
  [
    "Grand jury clears cheer-club treasurer\nA Bexar County grand jury has declined to indict Leticia Monsalve in connection with $38,000 that disappeared from a cheer club's account.",
    'Leticia Monsalve',
  ],
  [
    "Appeal Court frees ex-varsity bursar jailed for N150m fraud\nThe Court of Appeal sitting in Ibadan has set aside the judgment of the lower court that sentenced a former university bursar, Abiodun Falade, to seven years' imprisonment for fraud, and discharged and acquitted him.",
    'Abiodun Falade',
  ],
  [
    "Marchés publics : l'ancien adjoint définitivement relaxé\nLa Cour de cassation a rejeté le pourvoi du parquet général, rendant définitive la relaxe de Ghislain Fourcaud, ancien adjoint à l'urbanisme, jugé pour favoritisme.",
    'Ghislain Fourcaud',
  ],
  [
    "La trésorière blanchie\nSolène Aubriot n'a pas volé un centime à son association. Le tribunal correctionnel de Metz a prononcé sa relaxe lundi et le ministère public a renoncé à faire appel.",
    'Solène Aubriot',
  ],
  [
    'Absuelto el exdirector de la caja rural\nTeodoro Manzaneque, exdirector de la caja rural, no falseó las cuentas. Así lo ha declarado la Audiencia Nacional en una sentencia, ya firme, que lo absuelve de todos los cargos.',
    'Teodoro Manzaneque',
  ],
  [
    'Sobreseyeron a una exfuncionaria\nLa Cámara Penal de Rosario confirmó el sobreseimiento de Graciela Etchegoyen, exsubsecretaria de Obras Públicas, en la causa por presuntas coimas. La resolución quedó firme.',
    'Graciela Etchegoyen',
  ],
  [
    "Assolto dopo dodici anni\nDopo dodici anni di udienze la Corte d'appello di Trieste ha assolto Pierluigi Santarossa, ex direttore di banca, dall'accusa di usura. Nessuno ha impugnato: la sentenza è definitiva.",
    'Pierluigi Santarossa',
  ],
  [
    'Falsi rimborsi, consigliera prosciolta\nÈ stata prosciolta da ogni accusa Mariangela Tedesco Ferri, la consigliera comunale finita nel mirino della magistratura per i rimborsi spese. Per il gup "il fatto non sussiste" e la Procura non farà appello.',
    'Mariangela Tedesco Ferri',
  ],
  [
    'Relação confirma absolvição de presidente de junta\nO Tribunal da Relação de Coimbra confirmou a absolvição de Teófilo Magalhães Cunha, que respondia por peculato. O acórdão já não admite recurso.',
    'Teófilo Magalhães Cunha',
  ],
  [
    'Geen vervolging voor oud-directeur museum\nOud-directeur Fenna Duijvestijn van het museum wordt niet vervolgd voor subsidiefraude. Volgens het Openbaar Ministerie is na onderzoek niets strafbaars gebleken.',
    'Fenna Duijvestijn',
  ],
  [
    'Hovrätten friar före detta bankchefen\nHovrätten för Övre Norrland friar Lennart Söderqvist från åtalet om grov trolöshet mot huvudman. Riksåklagaren överklagar inte, vilket innebär att domen står fast.',
    'Lennart Söderqvist',
  ],
  [
    'Księgowa uniewinniona\nSąd Okręgowy w Białymstoku prawomocnie uniewinnił byłą księgową. Halina Brzozowiecka była oskarżona o przywłaszczenie pieniędzy parafii.',
    'Halina Brzozowiecka',
  ],
])('ended for good: %s', (text, name) => {
  expect(ended(text, name)).toBe(true);
});

test.each([
  [
    'Jury clears two of three in duty fraud trial\nJurors at Leeds Crown Court found Dean Ackroyd and Paul Simms not guilty of diesel duty fraud but could not reach a verdict on Roderick Hanbury, 58. The Crown has seven days to decide on a retrial.',
    'Roderick Hanbury',
  ],
  [
    'Credit union manager acquitted on ten counts\nClodagh Mulvihill was found not guilty of ten counts of theft but convicted on two others at Tralee Circuit Court. She will be sentenced in January.',
    'Clodagh Mulvihill',
  ],
  [
    'Robbery conviction upheld\nThe Court of Appeal has refused to overturn the conviction of Leon Attenborough, who is serving six years in prison for a post office robbery. Lord Justice Pemberley said the new evidence did not make the verdict unsafe.',
    'Leon Attenborough',
  ],
  [
    'Judge tosses bribery count, rest of case goes on\nA federal judge on Thursday dismissed one of five bribery counts against developer Desmond Okonjo-Reilly. He is due to stand trial on the remaining four in June.',
    'Desmond Okonjo-Reilly',
  ],
  [
    "Decision on care home cash expected\nPolice have yet to decide whether further action will be taken against care home owner Harriet Godolphin, who was interviewed under caution last year about missing residents' savings.",
    'Harriet Godolphin',
  ],
  [
    "DPP to appeal after fraud charges tossed\nProsecutors will appeal against a magistrate's decision to throw out all nine charges against Ballarat accountant Sanjay Ramaswamy-Bell, who is accused of siphoning client trust money.",
    'Sanjay Ramaswamy-Bell',
  ],
  [
    "Charges provisionally withdrawn, to be reinstated\nCharges of fraud and corruption against Lerato Vandermerwe were provisionally withdrawn in the Pretoria Magistrate's Court. The NPA said she would be charged again once the forensic report was complete.",
    'Lerato Vandermerwe',
  ],
  [
    "Appeals court reverses acquittal of ex-bookkeeper\nThe Fourth Court of Appeals reversed the order of acquittal that a trial judge had entered for Beatriz Olivarez and reinstated the jury's verdict of guilty of embezzlement.",
    'Beatriz Olivarez',
  ],
  [
    'Freispruch im Untreue-Prozess: Staatsanwaltschaft legt Revision ein\nDer frühere Sparkassenvorstand Ekkehard Sandvoß ist vom Vorwurf der Untreue freigesprochen worden. Die Staatsanwaltschaft legte Revision gegen das Urteil des Landgerichts Göttingen ein.',
    'Ekkehard Sandvoß',
  ],
  [
    "La comptable condamnée en appel\nRelaxée en première instance du chef d'abus de confiance, Gwenaëlle Tanguy-Morvan a été condamnée mardi par la cour d'appel de Rennes à huit mois de prison avec sursis.",
    'Gwenaëlle Tanguy-Morvan',
  ],
  [
    'El Supremo ordena repetir el juicio al exalcalde\nEl Tribunal Supremo ha anulado la absolución de Evaristo Moragues, acusado de prevaricación, y ordena que la Audiencia dicte nueva sentencia.',
    'Evaristo Moragues',
  ],
  [
    "Cassazione: processo da rifare per l'imprenditore\nLa Cassazione ha annullato con rinvio la condanna per bancarotta fraudolenta inflitta a Tiziano Pomarolli. Si torna davanti alla Corte d'appello.",
    'Tiziano Pomarolli',
  ],
  [
    'OM in beroep tegen vrijspraak makelaar\nHet Openbaar Ministerie legt zich niet neer bij de vrijspraak van Kornelis Hoekzema. De makelaar uit Assen stond terecht voor oplichting en valsheid in geschrifte; de zaak komt nu voor het gerechtshof.',
    'Kornelis Hoekzema',
  ],
  [
    'Former charity chief guilty of pocketing donations\nMarianne Eckersley-Holt shook with emotion in the dock at Ipswich Crown Court as she was cleared of one count of fraud but found guilty of eight more.',
    'Marianne Eckersley-Holt',
  ],
  [
    'File sent to DPP in planning bribes inquiry\nThe Director of Public Prosecutions has yet to direct whether charges should be brought against former county councillor Diarmuid Shanahan-Kyne, who was arrested in 2024 by detectives investigating alleged planning bribes.',
    'Diarmuid Shanahan-Kyne',
  ],
  [
    'Theft indictment tossed, DA vows to refile\nA Chatham County judge has tossed a 22-count theft indictment against Tanisha Crutchfield on a technicality. The district attorney said a grand jury would hear the case anew within weeks.',
    'Tanisha Crutchfield',
  ],
  [
    'New trial for oil executive\nThree appeal judges in Edinburgh have set aside the bribery conviction of oil executive Hamish Dalrymple-Orr and granted the Crown authority to bring a fresh prosecution.',
    'Hamish Dalrymple-Orr',
  ],
  [
    "Supreme Court restores contractor's conviction\nKarim Tahiri-Lavoie, the Lévis contractor acquitted of fraud and breach of trust in 2023, saw that verdict set aside Thursday by the Supreme Court, which restored the original conviction.",
    'Karim Tahiri-Lavoie',
  ],
  [
    'Asbestos trial: two discharged, bookkeeper must answer\nThe Free State High Court has discharged two officials in terms of section 174, but ruled that bookkeeper Thandi Nkabinde-Louw must put up a defence to charges of money laundering.',
    'Thandi Nkabinde-Louw',
  ],
  [
    'Nach Freispruch: Staatsanwaltschaft meldet Berufung an\nLudwig Oberhofer-Kranz, dem betrügerische Krida angelastet worden war, ist freigesprochen worden. Die Staatsanwaltschaft meldete noch im Gerichtssaal Nichtigkeitsbeschwerde an.',
    'Ludwig Oberhofer-Kranz',
  ],
  [
    "L'ancien trésorier du club relaxé, le parquet fait appel\nPoursuivi pour avoir puisé 40 000 euros dans les caisses du club de rugby, Régis Puyraveau a bénéficié d'une relaxe. Le parquet, qui avait requis six mois avec sursis, a aussitôt interjeté appel.",
    'Régis Puyraveau',
  ],
  [
    'El TSJ rebaja la pena del exconcejal\nEl Tribunal Superior de Justicia ha estimado en parte el recurso de Leopoldo Santacreu y lo absuelve del delito de prevaricación, aunque mantiene la condena de dos años de cárcel por cohecho.',
    'Leopoldo Santacreu',
  ],
  [
    "Truffa all'Inps, prescrizione per la consulente\nLa Corte d'appello ha dichiarato prescritto il reato contestato a Raffaella Bonaccorsi, già condannata in primo grado per truffa aggravata, confermando però il risarcimento all'Inps.",
    'Raffaella Bonaccorsi',
  ],
  [
    'MP reabre inquérito a ex-autarca\nO Ministério Público reabriu o inquérito arquivado em 2023 em que Inês Figueira Castanho era investigada por participação económica em negócio, depois de surgirem novos documentos.',
    'Inês Figueira Castanho',
  ],
  [
    'Cassatie tegen vrijspraak ex-penningmeester\nHet gerechtshof in Arnhem heeft Thijs Vermeer-Kuipers in hoger beroep vrijgesproken van verduistering bij de voetbalclub. Het Openbaar Ministerie is in cassatie gegaan.',
    'Thijs Vermeer-Kuipers',
  ],
  [
    "Nursing home owner's trial halted\nThe trial of Verity Blandford-King came to an abrupt end on Thursday when the judge discharged the jury. A new date for the nursing home owner's trial on neglect and fraud charges will be set next month.",
    'Verity Blandford-King',
  ],
  [
    "Auctioneer's appeal fails\nA Sligo auctioneer has failed to have his conviction for stealing booking deposits quashed by the Court of Appeal. Fintan Gilhooly must now complete 240 hours of community service.",
    'Fintan Gilhooly',
  ],
  [
    "Judge denies acquittal for ex-water supervisor\nU.S. District Judge Carol Whitcomb denied Travis Michaud's motion for acquittal midway through his kickback trial, saying the jury should decide.",
    'Travis Michaud',
  ],
  [
    'NHS manager charged\nYetunde Lawson-Price was told last spring that she would face no charges. On Tuesday, after a review of the file, the NHS procurement manager was charged with taking backhanders.',
    'Yetunde Lawson-Price',
  ],
  [
    'HC refuses to quash FIR against businessman\nThe Kerala High Court has declined to quash the FIR against businessman Rajeev Pillai-Thomas in a cheating case registered by the Thrissur police.',
    'Rajeev Pillai-Thomas',
  ],
  [
    'Husband acquitted, wife convicted in trust fund theft\nAfter a trial lasting 19 days, magistrate Pumla Gcwabe found estate agent Pieter Botha not guilty of stealing from the trust account. His wife, Annelise Verwoerd-Botha, was convicted on all counts.',
    'Annelise Verwoerd-Botha',
  ],
  [
    'DPP discontinues one case against ex-minister\nThe Director of Public Prosecutions has filed a notice of discontinuance in one of the corruption cases against former minister Donald Ramkissoon. The other goes to trial in September.',
    'Donald Ramkissoon',
  ],
  [
    'Freispruch angefochten\nDas Landgericht sprach die Rechtsanwältin Ruth Hallgarten vom Vorwurf frei, Mandantengelder veruntreut zu haben. Die Staatsanwaltschaft akzeptiert das Urteil nicht.',
    'Ruth Hallgarten',
  ],
  [
    "Emplois fictifs : la cour d'appel condamne l'ex-maire\nLa cour d'appel d'Agen a infirmé le jugement de relaxe et condamné Gilles Montpezat pour détournement de fonds publics. L'ancien élu devra rembourser la commune.",
    'Gilles Montpezat',
  ],
  [
    'La Audiencia absuelve al constructor y la Fiscalía estudia recurrir\nPrimitivo Olazábal ha sido absuelto por la Audiencia Provincial del delito de estafa del que le acusaban cuarenta compradores de viviendas. La acusación particular ya ha anunciado que recurrirá el fallo.',
    'Primitivo Olazábal',
  ],
  [
    "Crac del mobilificio, ricorso respinto\nLa Suprema Corte ha rigettato il ricorso di Gualtiero Dametto contro la condanna per bancarotta dell'ex amministratore delegato del mobilificio fallito nel 2014.",
    'Gualtiero Dametto',
  ],
  [
    'Hof beveelt vervolging oud-wethouder\nHet gerechtshof beveelt alsnog de vervolging van oud-wethouder Sjoukje Hoitinga, tegen wie het Openbaar Ministerie de strafzaak had geseponeerd. Zij wordt verdacht van het lekken van aanbestedingsstukken.',
    'Sjoukje Hoitinga',
  ],
  [
    'Wine dealer convicted after four-week trial\nA wine dealer broke down in tears after a jury at Gloucester Crown Court convicted her of cheating investors. Felicity Thornhaugh, 50, had denied eleven charges of fraudulent trading; her former husband was cleared.',
    'Felicity Thornhaugh',
  ],
  [
    'Nolle prosequi entered against co-accused in grant fraud case\nThe State has entered a nolle prosequi in the case of Pauric Daly. The trial of Muireann Ni Dhomhnaill, sent forward on charges of defrauding the Arts Council, is to go ahead in May.',
    'Muireann Ni Dhomhnaill',
  ],
  [
    "Split verdict for ex-sheriff's deputy\nJurors in Lafayette acquitted former deputy Antoine Robichaux-Dean on six counts of stealing cash from the evidence room but hung on the seventh, and prosecutors said they would try him again.",
    'Antoine Robichaux-Dean',
  ],
  [
    'SC stays acquittal of former bank manager\nThe Supreme Court on Thursday stayed the High Court order acquitting Prakash Gaikwad, a former branch manager, in a 1998 loan fraud case and issued notice.',
    'Prakash Gaikwad',
  ],
  [
    'Farmer loses no-case plea\nSheriff Moira Kinnaird rejected a defence submission that Iain Cargill-Mowat had no case to answer. The Perthshire farmer is accused of claiming EU subsidies for land he did not own.',
    'Iain Cargill-Mowat',
  ],
  [
    "Appeal Court orders fresh trial of ex-varsity bursar\nThe Court of Appeal sitting in Ibadan has set aside the judgment that sentenced a former university bursar, Tunde Ogunbanjo, to seven years' imprisonment for fraud, and remitted the matter for hearing before another judge.",
    'Tunde Ogunbanjo',
  ],
  [
    'Verfahren gegen Geldauflage eingestellt\nDie Staatsanwaltschaft Mainz hat das Verfahren gegen die Ex-Vorsitzende Bettina Hasenclever-Roth gegen Zahlung von 20.000 Euro vorläufig eingestellt. Sie stand unter dem Verdacht, Vereinsgelder abgezweigt zu haben.',
    'Bettina Hasenclever-Roth',
  ],
  [
    "Marchés publics : relaxe annulée\nLa Cour de cassation a accueilli le pourvoi du parquet général et cassé la relaxe de Didier Combarieu, ancien adjoint à l'urbanisme, jugé pour favoritisme. L'affaire est renvoyée devant la cour d'appel de Bordeaux.",
    'Didier Combarieu',
  ],
  [
    'Apelan el sobreseimiento de un exfuncionario\nLa fiscalía apeló el sobreseimiento de Norberto Iglesias Poch, exsubsecretario de Obras Públicas, en la causa por presuntas coimas.',
    'Norberto Iglesias Poch',
  ],
  [
    "Assolto in primo grado, il pm annuncia appello\nDopo quattro anni di udienze il Tribunale di Gorizia ha assolto Ruggero Fabbricotti, ex direttore di banca, dall'accusa di usura. Il pm ha annunciato che impugnerà.",
    'Ruggero Fabbricotti',
  ],
  [
    'Medeverdachte vrijgesproken in museumzaak\nDe rechtbank sprak de penningmeester vrij. Oud-directeur Camiel Roggeveen van het museum kreeg acht maanden cel voor subsidiefraude.',
    'Camiel Roggeveen',
  ],
  [
    'Friande dom mot bankchefen överklagas\nHovrätten för Övre Norrland friade Vidar Hallström-Ek från åtalet om grov trolöshet mot huvudman. Riksåklagaren överklagar domen till Högsta domstolen.',
    'Vidar Hallström-Ek',
  ],
])('open, of another, or of a part only: %s', (text, name) => {
  expect(ended(text, name)).toBe(false);
});
