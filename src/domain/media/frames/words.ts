import { FRAME_WORDS_ELSEWHERE } from './words-elsewhere.ts';

/**
 * Words of the few frames of MED-1 by which a report brings in whoever stands beside a matter, whatever other words it
 * has. Whole words in small letters, parted by blanks, by language; each list is read as one for all languages.
 */
export interface FrameWords {
  /** Auxiliaries of the passive. */
  passive: string;
  articles: string;
  /** What leads to the noun for victims: "among the", "one of the". */
  among: string;
  /** Before a clause whose verb may have no subject of its own but the one who speaks. */
  that: string;
  /** Words of any kind by which the language is told. */
  common?: string;
  /** Who speaks in an office or calling, beyond those of `officeKinds`. */
  voices?: string;
  /** To say, announce, argue, appeal: what a voice does, as finite verb or participle. */
  says: string;
  /** What an auxiliary of such a participle looks like, or of a verb to come. */
  auxiliary: string;
  /** Victims, witnesses, complainants. */
  victims: string;
  /** Between such a noun and a name: "among the victims is X". */
  is: string;
  /** Of what was done to somebody, as participle or passive. */
  harmed: string;
  /** To lose money or goods. */
  lost: string;
  /** To pay or hand over: of one who is called a victim, a loss. */
  handed: string;
  /** To be honoured, as participle or passive. */
  honoured: string;
  /** To win or receive, before a prize. */
  won: string;
  /** Of a word that names a prize. */
  prizes: string;
  /** Before what an honoured person works against. */
  against: string;
  /** By, of, for and the like: a name behind them is no subject. */
  prepositions: string;
  /** Before one who defends or represents: "defended by". */
  defendedBy: string;
  /** He, she, they: whoever that is. */
  pronouns: string;
  /** His, her, their; and him, her, them where no other word looks like it. */
  owners: string;
  /** Who may go on in a clause about somebody. */
  who: string;
  /** That there is more to it. */
  turns: string;
  /** To own up: what nobody beside does. */
  admits: string;
  /** To notice and tell of a crime, and to file what is in the next list. */
  reports: string;
  files: string;
  complaints: string;
}

export const FRAME_WORDS: Readonly<Record<string, FrameWords>> = {
  english: {
    passive: 'was were been is are',
    articles: 'the a an one of',
    among:
      'among one two three prosecution state crown key eye he she they those left out people of the his her their its most other many first another',
    that: '',
    voices:
      'economist campaigner regulator lieutenant captain sergeant colonel commander neighbour neighbor passer-by bystander villager prosecuting defending',
    says: 'said says told tells added adds announced argued argues insisted insists explained explains warned warns confirmed noted notes stated maintained maintains appealed criticised criticized welcomed vowed vows disputed disputes submitted testified',
    auxiliary: 'has had have will',
    victims:
      'victim victims witness eyewitness neighbour neighbor passer-by bystander complainant claimant plaintiff pocket defrauded cheated swindled fleeced duped',
    is: 'is was are were include includes included',
    harmed:
      'robbed mugged burgled defrauded swindled cheated scammed conned duped tricked fleeced stabbed attacked assaulted beaten kidnapped abducted carjacked blackmailed threatened rescued stalked harassed ambushed deceived hijacked extorted',
    lost: 'lost loses',
    handed: 'paid transferred handed gave sent wired',
    honoured: 'honoured honored awarded praised commended decorated recognised recognized thanked lauded celebrated',
    won: 'won wins received receives receive took earned collected scooped given handed',
    prizes: 'prize award medal commendation fellowship scholarship trophy',
    against:
      'stopping spotting foiling preventing persuading detecting detects warns warning warn thwarting against anti anti-fraud on about exposing uncovering helping fighting protecting protects blocking cracking foiled spot spots recognise recognize identify identifies stops prevents flags',
    prepositions:
      'of by from to with against for in on at near behind under over through between among into about like and or but than as',
    defendedBy: 'defended represented',
    pronouns: 'he she they we',
    owners: 'his her their its him them hers',
    who: 'who whose whom which that',
    turns:
      'accomplice accomplices rival feud gangs cartels immunity co-accused co-defendant co-conspirator himself herself themselves itself myself own together alongside also too both alleged allegedly apparently purported supposed so-called believed staged faked invented hoax falsely loot fellow prison cartel gang so ours mine friend partner bribes share posed posing pretended former ex disbarred suspended disgraced later afterwards turned until instead except complicit colluded conspired withdrew withdrawn revoked stripped me us loyalty insider inside',
    admits: 'guilty culprit confessed admitted apologised apologized regretted',
    reports:
      'alerted reported noticed spotted discovered uncovered exposed revealed testified revealed found flagged detected uncovered',
    files: 'raised filed lodged made gave',
    complaints: 'alarm complaint complaints report evidence',
  },
  german: {
    voices: 'major nachbar nachbarin anwohner anwohnerin',
    passive: 'wurde wurden ist sei',
    articles: 'der die das den dem des ein eine einen einem einer',
    among: 'unter zu den der die einer eine eines ein dem das von des eines weiteres weiterer',
    that: '',
    says: 'sagte sagt erklärte erklärt kündigte sprach spricht betonte nannte nennt bezeichnete kritisierte plädierte berichtete äußerte gesagt angekündigt eingelegt legte teilte führte einlegen aussagte schilderte schildert',
    auxiliary: 'hat hatte wird will ist habe',
    victims: 'opfer opfern geschädigten geschädigte geschädigter betrogenen zeuge zeugin zeugen',
    is: 'ist war zählt zählen zählte gehört gehörte sind waren',
    harmed:
      'betrogen bestohlen überfallen geprellt beraubt ausgeraubt niedergeschlagen angegriffen erpresst entführt getäuscht hereingelegt abgezockt gebracht niedergestochen gefesselt verletzt geschlagen bedroht attackiert verprügelt misshandelt gestalkt gewürgt',
    lost: 'verlor verloren büßte verliert',
    handed: 'angezahlt überwies überwiesen übergab übergeben zahlte bezahlte',
    honoured: 'ausgezeichnet geehrt gewürdigt gelobt prämiert belobigt',
    won: 'erhielt gewann bekam erhält erhalten gewonnen bekommen',
    prizes: 'preis medaille auszeichnung',
    against: 'gegen über zu zur vor erkennt erkennen warnt',
    prepositions:
      'von vom für gegen mit bei beim aus in im am an auf durch zu zum zur nach über und oder der des wegen als',
    defendedBy: 'verteidigt vertreten',
    pronouns: 'er sie es man wir',
    owners: 'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihm ihn ihnen',
    who: 'der die das dessen deren welcher welche',
    turns:
      'komplize komplizin mittäter mittäterin selbst eigene eigenen eigener gemeinsam zusammen ebenfalls auch beide angeblich angebliche angeblicher mutmaßlich mutmaßliche mutmaßlicher vermeintlich früherer frühere ehemaliger ehemalige später vorgetäuscht vortäuschens inszeniert hieß herausstellte stellte heraus beute unsere mir mich',
    admits: 'schuldig gestand gestanden',
    reports: 'meldete bemerkte entdeckte alarmierte erstattete gemeldet bemerkt entdeckt fand',
    files: 'schlug brachte',
    complaints: 'alarm anzeige strafanzeige ans',
  },
  french: {
    voices: 'commandant capitaine colonel lieutenant adjudant voisin voisine riverain riveraine',
    passive: 'été est',
    articles: 'le la les l un une des du',
    among: 'parmi une un des de les l la le autre ses leurs',
    that: '',
    says: 'dit déclare déclaré expliqué explique annoncé annonce dénonce dénoncé évoque évoqué plaidé plaide estime estimé précise précisé indique indiqué souligne souligné rappelle rappelé affirme affirmé salue salué regrette conteste contesté requis parle ajoute ajouté confié raconté témoigné présenté réagi',
    auxiliary: 'a avait va ont',
    victims: 'victime victimes témoin témoins plaignant plaignante plaignants lésés',
    is: 'est était figure figurent figurait sont',
    harmed:
      'braqué braquée volé volée dépouillé dépouillée escroqué escroquée arnaqué arnaquée agressé agressée poignardé poignardée cambriolé cambriolée dupé dupée séquestré séquestrée racketté rackettée trompé trompée enlevé enlevée ligoté ligotée frappé frappée menacé menacée harcelé harcelée attaqué attaquée torturé torturée',
    lost: 'perdu perd',
    handed: 'versé remis viré transféré donné',
    honoured:
      'récompensé récompensée distingué distinguée félicité félicitée primé primée honoré honorée décoré décorée salué saluée',
    won: 'reçu remporté obtenu remporte reçoit',
    prizes: 'prix médaille récompense distinction trophée',
    against: 'détecte détectent repère repèrent contre sur déjoué déjouer empêché',
    prepositions: 'de du des par pour avec contre à au aux en dans sur sous chez entre et ou que comme',
    defendedBy: 'défendu défendue représenté représentée',
    pronouns: 'il elle ils elles on nous',
    owners: "son sa ses leur leurs lui eux l'a l'avait l'ont",
    who: 'qui dont lequel laquelle',
    turns:
      'complice complices lui-même elle-même aussi également ensemble soi-disant présumé présumée prétendu prétendue ancien ancienne ex plus-tard puis simulé simulée moi radié radiée reconnu',
    admits: 'coupable avoué reconnu',
    reports: 'signalé découvert remarqué alerté dénoncé révélé',
    files: 'déposé porté donné',
    complaints: 'plainte alerte alarme',
  },
  spanish: {
    voices: 'capitán coronel teniente comandante sargento vecino vecina',
    passive: 'fue fueron sido es resultó',
    articles: 'el la los las un una unos unas',
    among: 'entre una uno de las los la el otra otro sus',
    that: 'que',
    says: 'dijo dice declaró declara explicó explica anunció anuncia señaló señala afirmó afirma calificó califica recurrirá apelará indicó indica precisó anunciado dicho explicado recurrir apelar detalló resume sostuvo testificó relató contó narró',
    auxiliary: 'ha había va',
    victims: 'víctima víctimas testigo testigos perjudicado perjudicada perjudicados estafados afectados denunciante',
    is: 'es está fue era figura son se encuentra',
    harmed:
      'asaltado asaltada robado robada estafado estafada atracado atracada secuestrado secuestrada agredido agredida apuñalado apuñalada engañado engañada timado timada extorsionado extorsionada amenazado amenazada golpeado golpeada acosado acosada amordazado amordazada asesinado asesinada',
    lost: 'perdió perdido pierde',
    handed: 'entregó transfirió dio pagó envió',
    honoured:
      'premiado premiada galardonado galardonada condecorado condecorada homenajeado homenajeada reconocido reconocida felicitado felicitada',
    won: 'recibió ganó obtuvo recibe gana recibido ganado',
    prizes: 'premio medalla galardón reconocimiento distinción',
    against: 'impedir evitar contra sobre detecta detectar frustrar alerta previene',
    prepositions: 'de del por para con contra a al en sobre entre y o e que como ante tras',
    defendedBy: 'defendido defendida representado representada',
    pronouns: 'él ella ellos ellas yo nosotros le les',
    owners: 'su sus suyo suya',
    who: 'que quien quienes cuyo cuya',
    turns:
      'cómplice cómplices mismo misma también juntos juntas junto presunto presunta supuesto supuesta exabogado exabogada anterior después posteriormente luego ambos ambas simuló simulado fingió me mí soborno',
    admits: 'culpable confesó admitió',
    reports: 'denunció descubrió detectó notó alertó',
    files: 'presentó interpuso puso dio',
    complaints: 'denuncia querella alarma aviso',
  },
  portuguese: {
    voices: 'capitão coronel tenente comandante vizinho vizinha',
    passive: 'foi foram sido é',
    articles: 'o a os as um uma uns umas',
    among: 'entre uma um das dos as os a o outra outro suas seus',
    that: 'que',
    says: 'disse diz declarou explicou explica anunciou anuncia afirmou afirma adiantou adianta referiu destacou recorrer recorrerá apelar contestar considera classificou resume contou testemunhou depôs relatou',
    auxiliary: 'vai tinha havia',
    victims: 'vítima vítimas testemunha testemunhas lesado lesada lesados burlados',
    is: 'é está foi era figura são encontra-se',
    harmed:
      'burlado burlada roubado roubada assaltado assaltada enganado enganada agredido agredida esfaqueado esfaqueada sequestrado sequestrada ameaçado ameaçada lesado lesada extorquido extorquida extorquida baleado baleada espancado espancada raptado raptada',
    lost: 'perdeu perde',
    handed: 'entregou transferiu entregou-lhe pagou enviou',
    honoured:
      'premiado premiada distinguido distinguida homenageado homenageada condecorado condecorada galardoado galardoada elogiado elogiada',
    won: 'venceu recebeu ganhou conquistou',
    prizes: 'prémio prêmio medalha galardão distinção',
    against: 'deteta detecta detetar detectar contra sobre evitar impedir',
    prepositions: 'de do da dos das por pelo pela para com contra a ao em no na entre e ou que como sobre',
    defendedBy: 'defendido defendida representado representada',
    pronouns: 'ele ela eles elas eu nós lhe lhes',
    owners: 'seu sua seus suas dele dela',
    who: 'que quem cujo cuja',
    turns:
      'cúmplice cúmplices próprio própria mesmo mesma também juntos juntas alegado alegada suposto suposta ex-advogado antigo antiga depois posteriormente ambos simulou forjou mim',
    admits: 'culpado confessou admitiu',
    reports: 'denunciou descobriu detetou detectou notou alertou',
    files: 'apresentou fez deu registrou registou',
    complaints: 'queixa denúncia alarme participação boletim',
  },
  italian: {
    voices: 'capitano colonnello tenente comandante vicino vicina',
    passive: 'stato stata è viene',
    articles: 'il lo la i gli le l un uno una',
    among: 'tra fra una uno delle dei le i la il altra sue suoi',
    that: 'che',
    says: 'detto dichiarato spiegato annunciato parlato precisato sottolineato aggiunto ribadito sostenuto definito dice dichiara spiega annuncia parla precisa sottolinea sostiene definisce contesta invita ricorda raccontato riferito testimoniato',
    auxiliary: 'ha aveva farà',
    victims: 'vittima vittime testimone testimoni truffati raggirati',
    is: 'è era figura sono compare',
    harmed:
      'derubato derubata truffato truffata raggirato raggirata rapinato rapinata aggredito aggredita accoltellato accoltellata sequestrato sequestrata minacciato minacciata picchiato picchiata ingannato ingannata rapito rapita perseguitato perseguitata legato legata',
    lost: 'perso perduto perde',
    handed: 'consegnato versato bonificato pagato',
    honoured: 'premiato premiata insignito insignita elogiato elogiata encomiato encomiata',
    won: 'vinto ricevuto ottenuto vince riceve',
    prizes: 'premio medaglia riconoscimento encomio',
    against: 'contro su sulla sulle sullo rileva individua sventato evitare',
    prepositions:
      'di del dello della dei delle degli da dal dalla per con contro a al alla in nel su tra fra e ed o che come',
    defendedBy: 'difeso difesa rappresentato rappresentata assistito assistita',
    pronouns: 'egli lui lei loro io noi gli',
    owners: "suo sua suoi sue l'ha l'aveva l'hanno",
    who: 'che cui quale',
    turns:
      'complice complici stesso stessa anche insieme entrambi presunto presunta sedicente ex precedente poi successivamente simulato simulata mi me volta',
    admits: 'colpevole confessato ammesso',
    reports: 'denunciato scoperto segnalato notato',
    files: 'sporto presentato dato',
    complaints: 'denuncia querela allarme esposto',
  },
  dutch: {
    voices: 'woordvoerder buurman buurvrouw omwonende',
    passive: 'werd werden is wordt',
    articles: 'de het een',
    among: 'onder een één van de het ander',
    that: '',
    says: 'zei zegt verklaarde verklaart noemt noemde vertelde vertelt meldde meldt liet stelt stelde benadrukte aangekondigd gezegd getuigde getuigt',
    auxiliary: 'heeft had gaat zal',
    victims: 'slachtoffer slachtoffers gedupeerde gedupeerden getuige getuigen',
    is: 'is was waren behoort behoorde',
    harmed:
      'opgelicht bestolen beroofd overvallen mishandeld neergestoken bedrogen bedreigd ontvoerd afgeperst misleid gestalkt belaagd geslagen vastgebonden',
    lost: 'verloor kwijt verloren verliest',
    handed: 'maakte overgemaakt betaalde gaf',
    honoured: 'onderscheiden bekroond gehuldigd geprezen',
    won: 'won kreeg ontving wint',
    prizes: 'prijs onderscheiding medaille lintje',
    against: 'tegen over naar',
    prepositions: 'van door voor tegen met bij aan in op uit onder over en of dat als',
    defendedBy: 'verdedigd bijgestaan vertegenwoordigd',
    pronouns: 'hij zij ze wij',
    owners: 'zijn haar hun hem hen',
    who: 'die dat wie wiens',
    turns:
      'medeplichtig medeplichtige zelf eigen samen ook vermeende vermeend zogenaamde voormalig voormalige later bleek blijkt verzonnen ik mij me',
    admits: 'schuldig bekende',
    reports: 'ontdekte merkte meldde ontdekt gemeld',
    files: 'deed sloeg luidde',
    complaints: 'aangifte alarm noodklok',
  },
  ...FRAME_WORDS_ELSEWHERE,
};

/** All there are of such lists. */
export const KINDS = ['voices', 'common', ...Object.keys(FRAME_WORDS['german'] ?? {})] as (keyof FrameWords)[];
