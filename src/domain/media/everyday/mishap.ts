import { HARMLESS, beginningsOf, isQuiet, wholeWords } from './quiet.ts';
import { SENTENCE_END } from '../proceedings.ts';

/** What nobody does: weather, water, beasts and bad luck. */
const NATURE = wholeWords([
  '(?:flash |wadi )?floods?(?:waters?)?|flooded|black ice|icy|ice|snow|snowstorm|blizzard|avalanche|landslides?|mudslide|earthquake|lightning|storms?|hurricane|gales?|fog|mist|rip current|rough seas|sinkhole|falling tree|fallen tree|wet road|slippery|a deer|a moose|a kangaroo|stray (?:dog|cow)|burst tyre|heart attack|wasps?|bees',
  'hochwasser|überschwemmung|glatteis|eisglätte|blitzeis|glätte|schnee(?:sturm|fall)?|lawine|erdrutsch|erdbeben|blitz(?:schlag)?|sturm|orkan|nebel|strömung|umgestürzter baum|nasser? fahrbahn|aquaplaning|wildunfall|reh|wildschwein|geplatzter? reifen|sekundenschlaf|herzinfarkt',
  'verglas|neige|tempête|avalanche|glissement de terrain|éboulement|séisme|foudre|crue|inondations?|brouillard|chaussée (?:mouillée|glissante|humide)|sanglier|chevreuil|pneu éclaté|malaise|aquaplanage',
  'neblina|niebla|hielo|nieve|tormenta|alud|deslave|derrumbe|terremoto|sismo|rayo|inundaci(?:ón|ones)|riada|crecida|pavimento (?:mojado|resbaladizo)|calzada (?:mojada|resbaladiza)|jabalí|reventón|nevoeiro|gelo|neve|tempestade|deslizamento|desmoronamento|terramoto|raio|cheias?|enchente|inundaç(?:ão|ões)|piso molhado|pista molhada|javali|pneu furado',
  'nebbia|ghiaccio|neve|bufera|valanga|frana|terremoto|fulmine|alluvione|piena|asfalto (?:viscido|bagnato)|cinghiale|capriolo|malore|gladheid|ijzel|sneeuw|storm|lawine|aardverschuiving|aardbeving|bliksem|overstroming|hoogwater|nat wegdek|everzwijn|halka|dimma|snö|åska|skred|flom|snø|tåge|glatt føre|gołoledź|mgła|śnieg|powódź|burza|sarna|dzik',
]);

/** That nobody is to blame, or nobody is looked for. */
const BLAMELESS = wholeWords([
  'no other (?:vehicle|car|person|one)(?:s)? (?:was|were|is) involved|(?:tested|test) negative(?: for (?:alcohol|drugs))?|(?:was|were) not (?:arrested|detained|injured|to blame|at fault)|no (?:one|body) (?:was|is) (?:hurt|injured|to blame|at fault)|no (?:suspicious circumstances|foul play|offences?)|foul play (?:was|is) ruled out|police (?:said|say|do not suspect [\\p{L} ]{1,30})',
  'ohne fremdverschulden|fremdverschulden (?:wird |ist )?(?:ausgeschlossen|schließt die polizei aus)|kein (?:anderes|weiteres) fahrzeug (?:war )?beteiligt|kein alkohol|alkoholtest (?:verlief |war )?negativ|(?:teilte|teilt|berichtet|so) (?:die )?polizei(?: mit)?|nach angaben der polizei|nach polizeiangaben|laut polizei',
  "aucun autre véhicule n'est (?:impliqué|en cause)|aucun tiers|(?:test|contrôle|dépistage)s? (?:d'alcoolémie )?(?:s'est révélé |est |s'est avéré )?négatifs?|n'a pas été (?:arrêté|inquiété)e?|(?:selon|d'après|indiquent) (?:la gendarmerie|les gendarmes|la police|les pompiers)",
  'dio negativo(?: en (?:la|las) (?:pruebas?|test|control)(?: de (?:alcohol|alcoholemia|drogas))?)?|no (?:fue|quedó|ha sido) detenid[oa]|no hay (?:más|otros) (?:vehículos|implicados)|sin (?:culpables|responsables)|(?:indicó|informó|según|señaló) la policía(?: (?:de tránsito|local|nacional|vial))?|(?:según|informó) la guardia civil|deu negativo|não foi detid[oa]|teste (?:do balão|de alcoolemia) (?:deu )?negativo|segundo a (?:polícia|gnr|psp|prf)|nenhum outro veículo (?:foi )?envolvido',
  "negativo all'alcol ?test|nessun altro (?:mezzo|veicolo) coinvolto|non è stat[oa] (?:arrestat|indagat|denunciat)[oa]|(?:secondo|hanno riferito) i (?:carabinieri|vigili del fuoco)|blaastest (?:was )?negatief|geen andere (?:voertuigen|auto's) betrokken|niet aangehouden|(?:aldus|volgens|meldt) de politie|ingen annan inblandad|inte misstänkt|ingen mistænkt|ikke mistenkt|był\\p{L}* trzeźw\\p{L}+",
]);

/** What happens in a mishap, and who comes to help. */
const HAPPENED = wholeWords([
  'rescue\\p{L}*|rescued|rescuers|survive\\p{L}*|survivors?|accident|crash\\p{L}*|skidded|overturned|rolled|swept|stranded|trapped|pulled|freed|airlifted|winched|hospital|ambulance|paramedics|injur\\p{L}+|bruis\\p{L}+|broken (?:arm|leg|wrist|ankle|collarbone)|car|vehicle|lorry|truck|bus|boat|capsized|sank|roof|ditch|drowned|firefighters|coastguard|lifeboat|driver|passengers?',
  'unfall\\p{L}*|verunglückt\\p{L}*|gerettet|rettung\\p{L}*|überlebt\\p{L}*|überschlug|rutschte|schleuderte|graben|krankenhaus|klinik|verletzt\\p{L}*|feuerwehr|fahrer\\p{L}*|auto|wagen|fahrzeug|boot|gekentert|ertrank\\p{L}*|bergwacht|hubschrauber|insass\\p{L}+',
  'accident|sortie de route|sauvé\\p{L}*|secou\\p{L}+|secouristes|rescapé\\p{L}*|survécu|fossé|tonneau\\p{L}*|hôpital|blessé\\p{L}*|blessures|pompiers|conduct\\p{L}+|voiture|véhicule|camion|bateau|chaviré|noyé\\p{L}*|hélicoptère|passagers?',
  'accidente|percance|volcamiento|volcó|vuelco|siniestro|rescat\\p{L}+|sobreviv\\p{L}+|cuneta|hospital|herid[oa]s?|lesiones|bomberos|conductor\\p{L}*|volante|coche|carro|auto|vehículo|camión|bus|autobús|lancha|naufrag\\p{L}+|ahogad[oa]s?|pasajeros?|acidente|despiste|capot\\p{L}+|resgat\\p{L}+|sobreviveu|valeta|ferid[oa]s?|ferimentos|bombeiros|condutor\\p{L}*|motorista|viatura|veículo|caminhão|ônibus|barco|afogad[oa]s?|passageiros?',
  'incidente|sbandat[oa]|ribaltat[oa]|fuori strada|salvat[oa]|soccors\\p{L}+|soccorritori|sopravviss\\p{L}+|fosso|ospedale|ferit[oaie]|ferite|vigili del fuoco|conducente|auto|vettura|furgone|camion|barca|annegat[oa]|elicottero|passegger\\p{L}+|ongeluk|ongeval|gered|reddings\\p{L}+|overleefd\\p{L}*|sloot|ziekenhuis|gewond\\p{L}*|brandweer|bestuurder|auto|vrachtwagen|boot|verdronk\\p{L}*|olycka\\p{L}*|ulykke\\p{L}*|räddad\\p{L}*|reddet|diket|sjukhus\\p{L}*|sykehus\\p{L}*|sygehus\\p{L}*|skadad\\p{L}*|skadet|bilen|wypadek\\p{L}*|ranny|ranna|szpital\\p{L}*|kierowc\\p{L}+|uratowan\\p{L}+',
]);

/** Drink, haste, flight and what was insured. */
const BLAMED = beginningsOf([
  'business partner|partner|associ|soci[oa](?!\\p{L})|teilhaber|geschäftspartner|compagnon|vennoot|(?:was|were|is) not (?:his|hers)|not his|n.était pas à|no era suy|non era su|não era d|gehörte ihm nicht|niet van h|brakes|bremsen|freins|frenos|freni|remmen|had failed|fled|ran (?:off|away)|left the scene|hit[- ]and[- ]run|flücht|flieh|floh|entfernte sich|enfui|pris la fuite|huy|huid|se dio a la fuga|fugi|pôs-se em fuga|fugg|scapp|vlucht|doorgereden|uciek|zbieg|drunk|alcohol|insur|blame|fault|unlicensed|speeding|asleep|second time|third time|betrunken|alkohol|versicher|handy|fahrerflucht|ohne führerschein|zu schnell|ivre|alcool|assur|téléphone|sans permis|trop vite|borrach|ebri|seguro|móvil|celular|embriag|sin (?:carn|licencia)|exceso|álcool|excesso|ubriac|alcol|assicur|telefono|senza patente|dronken|verzeker|telefoon|te hard|beruset|onykter|promille|pijan|nietrzeźw',
]);

/**
 * S0: a mishap that weather, water or a beast brought about, or for which the text has nobody to blame: each sentence tells
 * of it and of the help that came, and no word of drink, flight, insurance or the law.
 * @param masked by `maskNames`
 */
export function isMishap(masked: string): boolean {
  const lower = masked.toLowerCase();
  const told = lower.replaceAll(BLAMELESS, HARMLESS);
  const isNobodysDoing = told !== lower || lower.search(NATURE) >= 0;
  if (!isNobodysDoing) return false;
  const harmless = told.replaceAll(NATURE, HARMLESS).replaceAll(HAPPENED, HARMLESS);
  return (
    !BLAMED.test(harmless) &&
    isQuiet(harmless) &&
    harmless.split(SENTENCE_END).every((sentence) => sentence.trim() === '' || sentence.includes(HARMLESS))
  );
}
