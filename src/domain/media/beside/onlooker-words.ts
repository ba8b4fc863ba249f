/**
 * What onlookers of a crime do: they speak in court or to the police, come upon it, report it, suffer from it; and what
 * judges and counsel do with a hearing. Regular expression sources of whole words in small letters, by the language of
 * the everyday vocabularies; `said` alone is no ground, `reported` is.
 */
export interface OnlookerWords {
  /** What one says or feels. */
  said: string;
  /** To report, to come upon, to suffer: who does is no actor. */
  reported: string;
  /** Small words that are no verbs, in languages that tell verbs by their place. */
  small: string;
}

/** "Rs 900,000", "£4m", "12 million rand". */
const MONEY =
  '(?:(?:\\p{Sc}|(?:us|hk|nt|[acsr])\\$|rs\\.?|tk|rm|ksh|sh|[knpr]|fcfa|inr|lkr|pkr|kes|ngn|ugx|tzs|zar|ghs|usd|eur|gbp|chf|sek|nok|dkk|php|myr|aed) ?)?\\d[\\d.,]*(?: ?(?:m|k|bn|lakh|crore|million|thousand))?(?: (?:pounds|euros?|dollars|rand|naira|rupees|ringgit|shillings|cedis|pesos|francs|kwacha|pula|dirhams|riyals|baht|taka|lari|lei|zloty|crowns|kroner|kronor))?';
/** Whom one takes for what they are not, and trusts. */
const FALSE_OFFICIALS =
  '(?:an? |the |two |three |four |some )?(?:(?:\\p{Ll}+ )?(?:fraudsters?|scammers?|con ?m[ae]n|swindlers?|tricksters?|impostors?)|(?:fake|bogus|false) [\\p{Ll}-]+(?: [\\p{Ll}-]+)?|(?:m[ae]n|wom[ae]n|callers?|people|person|strangers?|couple|youths?|teenagers?|gang) (?:posing as|pretending to be|claiming to be|impersonating|who (?:posed as|pretended to be|claimed to be|said (?:he|she|they) (?:was|were))) (?:an? |the |her |his )?(?:[\\p{L}-]+ )?(?:employees?|staff|officers?|officials?|workers?|inspectors?|engineers?|advis[eo]rs?|bankers?|police(?:m[ae]n|wom[ae]n)?|detectives?|doctors?|builders?|landlords?|relatives?|grandsons?|nephews?|clerks?|technicians?))';

export const ONLOOKER_WORDS: Readonly<Record<string, OnlookerWords>> = {
  english: {
    said: "paid (?:him|her|them) [^\\s]+(?: million)? (?:for|towards) (?:an? |the |her |his |their )?(?:new )?(?:extension|kitchen|bathroom|roof|conservatory|loft|driveway|visa|flat|house|car|holiday|wedding|tickets|puppy|course|(?:building )?work|repairs|treatment)|said|says|saying|added|adds|recalled|recalls|explained|described|describes|recounted|told (?:[\\p{L}'’-]+ ){0,4}?(?:court|jury|jurors|tribunal|inquiry|hearing|judge|magistrates?|inquest|police|officers|detectives|reporters|newspaper|bbc|post|times|herald|mail|channel \\d|itv|paper|committee|senators|mps|lawmakers)|wept|cried|welcomed|thanked|feared|fears|hopes|hoped|still (?:has|have|cannot|feels)|cannot|can not|could not|had trusted|trusted|believed|thought|felt|sleep|was (?:shocked|devastated|heartbroken|relieved|stunned|horrified|left shaken|shaken|in tears|at work|at home|asleep)|(?:did|does|do) not (?:match|add up|exist|arrive|come|work|fit|balance|tally)|prosecuting|defending",
    reported: `lost ${MONEY}(?= (?:to|in|when|after|through|by|on|of|from)(?!\\p{L})|[.,;]|$)|(?:paid|sent|transferred|wired|gave|handed(?: over)?|lost) (?:${MONEY}|(?:all )?(?:her|his|their) (?:(?:life )?savings|bank cards?|cards?|jewellery|gold|cash|money|pension)) to ${FALSE_OFFICIALS}|lost (?:an? |the )?[£€$]\\d[\\d.,]*(?: [\\p{L}-]+)?|lost (?:(?:all|most|half|much|more|than|about|nearly|almost|over|some|of|her|his|their|the|life|family|retirement|whole|entire) )*(?:savings|pension|deposits?|home|house|inheritance|money|nest egg|[£€$¥₹\\p{Sc}]?\\d[\\d.,]*(?: ?(?:m|k|million|pounds|euros|dollars|rand|naira|rupees|shillings|lari|lei|zloty|crowns|kroner|kronor))?)|was left (?:with|without|out of pocket|homeless|penniless)|found (?:\\d+|${MONEY}|two|three|four|five|dozens of|hundreds of|several|false|fake|forged) (?:[\\p{Ll}-]+ )?(?:loans|invoices|payments|transfers|accounts|entries|discrepancies|irregularities|withdrawals|cheques|receipts|signatures)|(?:first )?(?:revealed|exposed|broke) the (?:scheme|fraud|scandal|story|affair|scam|thefts?)|noticed|spotted|saw|discovered|found (?:a|another) (?:family|couple|tenant|stranger)|uncovered|raised the alarm|alerted (?:the )?(?:police|bank|authorities|board|auditors|regulator)|called (?:the )?police|reported (?:it|them|him|her|the \\p{L}+) to|went to the police|testified|gave evidence|was (?:robbed|cheated|conned|defrauded|swindled|duped|tricked|scammed|attacked|threatened|tied up|injured|stabbed|beaten|burgled|mugged|deceived|fleeced|held at (?:gun|knife)point)|among (?:those|the people|the victims|the pensioners|the customers|the savers) (?:[\\p{L}]+ ){0,3}(?:cheated|conned|defrauded|swindled|duped|tricked|scammed|affected) (?:was|were|is)|(?:paid|sent|transferred|handed over|gave) (?:him |her |them )?[£€$¥₹\\p{Sc}]?\\d[\\d.,]*(?: \\p{L}+)?(?: (?:to|for) (?:[\\p{L}-]+ ){1,6}?(?:that|which) (?:never (?:came|arrived|existed|happened)|(?:did not|didn't) (?:exist|arrive|come)|(?:\\p{L}+ )?(?:leaked|collapsed|broke)))|(?:sent|paid|transferred) [£€$¥₹\\p{Sc}]?\\d[\\d.,]* for (?:an? |the )?[\\p{L}]+(?: [\\p{L}]+){0,3}?(?: in \\p{L}+)?(?= and found)`,
    small:
      'living|working|waiting|standing|sitting|sleeping|watching|the|a|an|of|in|on|at|to|from|for|by|with|about|into|over|under|near|outside|inside|during|since|until|before|after|and|or|but|that|how|when|while|because|as|who|whose|whom|which|he|she|it|they|we|her|his|him|its|their|them|this|these|those|there|not|no|only|also|then|now|still|just|one|two|three|four|five|six|seven|eight|nine|ten|first|second|all|some|more|most|than|very|so|out|up|down|off|back|yesterday|today|later|ago|where|what|own|each|other|such|every',
  },
  german: {
    said: 'sagt|sagte|sagten|erklärt|erklärte|berichtet|berichtete|schildert|schilderte|erzählt|erzählte|betont|betonte|meint|meinte|warnt|warnte|hofft|dankte|begrüßt|begrüßte|hat(?=[^.;,]* (?:gesagt|erklärt|berichtet|geschildert|ausgesagt|bemerkt|entdeckt|gemeldet|alarmiert|verloren|vertagt)(?!\\p{L}))|setzte|vertagte|aus|verlas|leitet|leitete|vertritt|vertrat|verteidigt|gesagt|erklärt|berichtet|geschildert|ausgesagt|vertagt|ausgesetzt',
    reported:
      '(?:übergab|überwies|zahlte|gab) (?:[\\p{L}\\d.,-]+ ){0,6}?(?:an )?(?:eine[nmr]? |zwei |die |den |dem )?(?:falsche[nr]?|vermeintliche[nr]?|angebliche[nr]?) (?:polizist\\p{L}*|polizeibeamt\\p{L}*|bank\\p{L}+|beamt\\p{L}+|handwerker\\p{L}*|enkel\\p{L}*|neffen?|ärzt\\p{L}*|kripo\\p{L}+)|bemerkte|entdeckte|meldete|alarmierte (?:die |den |das )?(?:polizei|bank|behörden?|aufsicht)|erstattete (?:daraufhin |sofort |dann )?(?:[Ss]trafa|[Aa])nzeige|verlor|sah|wurde (?:[\\p{L}\\d.,-]+ ){0,6}?(?:betrogen|bestohlen|überfallen|geprellt|beraubt|bedroht|gefesselt|getäuscht|verletzt)|bemerkt|entdeckt|gemeldet|alarmiert',
    small:
      'und|oder|der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|in|im|an|am|auf|aus|bei|beim|mit|nach|von|vom|vor|zu|zum|zur|für|über|um|durch|gegen|bis|seit|dass|wie|als|sich|nicht|noch|auch|er|sie|es|ihr|ihre|ihren|ihrem|ihrer|sein|seine|seinen|seinem|seiner|dabei|dort|hier|heute|gestern|dann|daraufhin|sofort|sehr|so|nur|schon|erst|wieder|weil|wenn|man|ihm|ihn|was',
  },
  french: {
    said: "(?<=(?:[Ss]on|[Ss]a|[Ll]eur) avocate?,? (?:[Mm]e |[Mm]aître )?\\u0080,? )a annoncé (?:qu['’](?:il|elle) (?:ferait|fera|allait faire|va faire|interjetterait) appel|son intention de faire appel)|a (?:dit|déclaré|expliqué|raconté|témoigné|rappelé|souligné|estimé|confié|ajouté|décrit|requis|plaidé|salué|remercié|précisé|assuré)|dit|explique|raconte|témoigne|confie|précise|souligne|estime|rappelle|assure|déplore|ajoute|décrit|n['’]a pas|espère|présidait|préside|défend|représente",
    reported:
      "(?:a|avait|ont) (?:\\p{L}+ment )?(?:remarqué|découvert|signalé|dénoncé|(?:alerté|prévenu) (?:la police|les gendarmes|la gendarmerie|le parquet|la banque|la justice|sa banque)|vu|perdu|constaté|porté plainte|déposé plainte|saisi (?:le|la) (?:police|parquet|justice))|(?:a|avait|ont) été (?:\\p{L}+ment )?(?:volé|dépouillé|escroqué|arnaqué|trompé|agressé|menacé|ligoté|frappé|blessé|séquestré|cambriolé|dupé|floué)e?s?|(?:a|avait) (?:remis|confié|versé|donné|viré) (?:[\\p{L}\\d'’]+ ){1,6}?à (?:de |un |une |deux )?(?:faux|fausses?|soi-disant|prétendus?) [\\p{L}]+(?: bancaires?)?|(?:leur |lui )(?:a|avait) (?:remis|confié|versé|donné) (?:sa|son|ses|[\\d ]+)(?: (?:carte(?: bancaire)?|économies|argent|épargne|bijoux|code|euros))|s['’]est (?:fait|vu) (?:voler|escroquer|arnaquer|dérober|soutirer)|porte plainte|s['’]aperçoit|s['’]est aperçue?",
    small:
      'le|la|les|l|un|une|des|de|du|d|à|au|aux|en|dans|sur|sous|par|pour|avec|sans|chez|et|ou|mais|que|qu|qui|dont|où|comment|quand|lorsque|après|avant|pendant|depuis|lors|ce|cette|ces|son|sa|ses|leur|leurs|il|elle|ils|elles|lui|se|s|ne|n|pas|plus|jamais|y|jour|hier|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|tout|toute|tous|toutes',
  },
  spanish: {
    said: 'dijo|declaró|explicó|contó|relató|señaló|afirmó|aseguró|recordó|testificó|detalló|manifestó|comentó|lamentó|agradeció|indicó|precisó|dice|explica|cuenta|relata|señala|afirma|recuerda|ha (?:dicho|declarado|explicado|contado|relatado|señalado|asegurado)|confía|espera|aplazó|suspendió|presidió|preside',
    reported:
      '(?:denunció|descubrió|detectó|alertó a la (?:policía|guardia civil|fiscalía)|perdió|vio|notó)|(?:entregó|transfirió|pagó|dio) (?:[\\p{L}\\d.,]+ ){1,6}?a (?:un |una |unos |dos )?(?:fals[oa]s?|supuest[oa]s?) (?:policías?|agentes?|emplead[oa]s?|funcionari[oa]s?|gestor(?:es)?|asesor(?:es)?|técnicos?|notarios?|inspector(?:es)?)|ha (?:denunciado|descubierto|perdido|visto)|presentó (?:una |la )?(?:denuncia|querella)|puso (?:una |la )?denuncia|(?:fue|fueron|ha sido|resultó) (?:estafad|robad|engañad|asaltad|amenazad|agredid|timad|atracad|herid|secuestrad)[oa]s?|se negó a (?:pagar|firmar)',
    small:
      'el|la|los|las|lo|un|una|unos|unas|de|del|a|al|en|por|para|con|sin|sobre|ante|tras|desde|hasta|entre|y|o|e|pero|que|quien|cómo|como|cuando|mientras|donde|su|sus|se|le|les|no|ya|más|muy|también|ayer|hoy|este|esta|estos|estas|ese|esa|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|todo|todos|toda|todas|él|ella|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  },
  portuguese: {
    said: 'disse|contou|explicou|relatou|afirmou|declarou|lembrou|lamentou|destacou|ressaltou|testemunhou|detalhou|diz|conta|explica|relata|afirma|agradeceu|espera|presidiu|adiou',
    reported:
      '(?:entregou|transferiu|pagou|deu) (?:[\\p{L}\\d.,]+ ){1,6}?a (?:um |uma |uns |dois )?fals[oa]s? (?:polícias?|agentes?|funcionári[oa]s?|gerentes?|técnicos?|médicos?|inspetor(?:es)?)|denunciou|descobriu|detectou|percebeu|notou|alertou (?:a polícia|o banco|as autoridades|a pj)|perdeu|viu|(?:registrou|registou|apresentou|fez) (?:um |uma |o |a )?(?:boletim(?: de ocorrência)?|queixa|denúncia|participação)|receb(?:er|eu|endo) ameaças(?: de morte)?|(?:foi|foram) (?:burlad|roubad|enganad|assaltad|ameaçad|agredid|ferid|sequestrad|lesad)[oa]s?|recusou-se a pagar',
    small:
      'o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|em|no|na|nos|nas|por|pelo|pela|pelos|pelas|para|com|sem|sobre|após|depois|antes|desde|até|entre|e|ou|mas|que|quem|como|quando|enquanto|onde|seu|sua|seus|suas|se|lhe|não|já|mais|muito|também|ontem|hoje|este|esta|ao|aos|à|às|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|ele|ela|num|numa',
  },
  italian: {
    said: 'ha (?:detto|raccontato|spiegato|dichiarato|riferito|testimoniato|ricordato|sottolineato|precisato|aggiunto|descritto|ringraziato|rinviato|aggiornato)|dice|racconta|spiega|ricorda|sottolinea|precisa|spera|presiede|difende',
    reported:
      '(?:ha|aveva) (?:consegnato|versato|dato) (?:[\\p{L}\\d.,]+ ){1,6}?a (?:un |una |due |dei )?(?:fint[oiae]|falsi?|sedicent[ei]) (?:carabinier[ei]|agent[ei]|poliziott[oi]|funzionari[o]?|avvocat[oi]|tecnic[oi]|marescial\\p{L}+|nipot[ei])|(?:ha|aveva) (?:denunciato|scoperto|segnalato|visto|perso|notato|(?:avvertito|allertato|chiamato) (?:i carabinieri|la polizia|la banca)|chiamato (?:i carabinieri|la polizia)|sporto denuncia|presentato denuncia|presentato querela)|(?:a|ad) denunciar\\p{L}+ (?:è stat[oa]|sono stat[ie]|fu)|si è rifiutat[oa] di pagare|(?:è|era|erano|sono) stat[oaie] (?:\\p{L}+mente )?(?:derubat|truffat|raggirat|minacciat|aggredit|rapinat|ferit|picchiat|legat|sequestrat|ingannat)[oaie]',
    small:
      'il|lo|la|i|gli|le|l|un|uno|una|di|del|dello|della|dei|degli|delle|d|a|al|allo|alla|ai|agli|alle|all|da|dal|dallo|dalla|dai|dalle|in|nel|nello|nella|nei|nelle|con|su|sul|sulla|sui|per|tra|fra|e|ed|o|ma|che|chi|cui|come|quando|mentre|dove|dopo|prima|suo|sua|suoi|sue|si|gli|non|già|più|molto|anche|ieri|oggi|questo|questa|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|lui|lei',
  },
  dutch: {
    said: 'zei|zegt|zeggen|vertelde|vertelt|verklaarde|verklaart|aldus|legde|uit|benadrukte|benadrukt|hoopt|vindt|(?:heeft|had)(?=[^.;,]* (?:gezegd|verteld|verklaard|ontdekt|gemeld|gezien)(?!\\p{L}))|gezegd|verteld|verklaard|voorzit',
    reported:
      '(?:gaf|overhandigde|betaalde|maakte) (?:[\\p{L}\\d.,€]+ ){1,6}?aan (?:een |twee |de )?(?:nep-?\\p{L}+|zogenaamde \\p{L}+|valse \\p{L}+)|ontdekte|ontdekt|zag|zien|merkte|merkt|meldde|deed (?:\\p{L}+ )?aangifte|doet aangifte|(?:heeft|had) (?:\\p{L}+ )?aangifte gedaan|verloor|(?:alarmeerde|waarschuwde) (?:de politie|de bank|de toezichthouder)|(?:had )?(?:bekeken|gecontroleerd|nagekeken)(?: had)?|bekeek|werd (?:[\\p{L}\\d.,]+ ){0,5}?(?:opgelicht|bestolen|beroofd|overvallen|bedreigd|mishandeld|misleid)|(?:raakte|is) (?:[\\p{L}\\d.,]+ ){1,4}kwijt|verdwijnen|opgelicht|bestolen',
    small:
      'en|of|de|het|een|in|op|aan|van|voor|met|bij|naar|uit|over|onder|door|tot|sinds|tegen|als|dat|die|dit|deze|nadat|toen|omdat|hoe|zij|ze|hij|haar|zijn|hun|ik|we|wij|niet|nog|ook|om|te|er|daar|hier|dan|al|zo|toch|wel|veel|meer|maar|daarna|meteen|direct|vrijdag|maandag|dinsdag|woensdag|donderdag|zaterdag|zondag|gisteren|vandaag',
  },
};
