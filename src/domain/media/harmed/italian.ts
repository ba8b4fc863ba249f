import type { HarmedWords } from './harmed-words.ts';

const CROOK =
  '(?:truffator[ei]|truffatric[ei]|ladr[oi]|ladra|rapinator[ei]|rapitor[ei]|aggressor[ei]|malviventi|malvivente|banditi|estorsor[ei]|usurai[o]?|hacker|criminali|imputat[oaie]|accusat[oaie]|indagat[oaie]|sospettat[oaie]|assassin[oaie]|killer|sconosciuti|borseggiator[ei]|falsari[o]?)';
const DETERMINER =
  "(?:(?:il|lo|la|i|gli|le|l['’]|un|uno|una|due|tre|quattro|cinque|dei|degli|dai|dagli|dal|alcuni|suoi|suo|sua) ?)?";
const HURT =
  '(?:legat|imbavagliat|malmenat|truffat|rapinat|derubat|aggredit|raggirat|minacciat|sequestrat|rapit|ferit|uccis|assassinat|accoltellat|picchiat|ricattat|svaligiat|ingannat|scippat|estort)[oaie]';
const LOST =
  '(?:(?:tutti|tutto|i|il|le|la|suoi|sue|suo|sua|più|di|oltre) ){0,4}(?:risparmi|soldi|denaro|casa|pensione|gioielli|[\\d.]+ (?:mila |milioni di )?euro)';

export const ITALIAN_HARMED: HarmedWords = {
  culprits: [
    `${DETERMINER}(?:presunt[oaie] |fint[oaie] |fals[oaie] )?${CROOK}(?: armati| incappucciati)?`,
    `${DETERMINER}(?:fint[oaie]|fals[oaie]) (?:carabinier[ei]|poliziott[oiae]|avvocat[oi]|tecnic[oi]|consulent[ei]|promotor[ei]|maresciallo|medic[oi]|impiegat[oi])`,
    '(?:un|una|due|tre|quattro|cinque) (?:uomo|uomini|donna|donne|persone|giovani|ragazzi|ventenne|trentenne|quarantenne)(?: armati| incappucciati)?',
    '(?:il|la|un|una|suo|sua) (?:ex )?(?:contabile|commercialista|consulente|soci[oa]|badante|dipendente|promotore|boss|direttore)(?= (?:aveva|ha|è|avrebbe)(?!\\p{L})|,? \\u0081)',
  ],
  suffered: [
    '(?:ha|aveva|hanno) visto (?:sparire|svanire) (?:(?:tutti|tutte|i|le|gli|il|la|suoi|sue) )*\\p{L}+',
    `(?:è|era|sono|viene|essere) stat[oaie] (?:\\p{L}+mente )?${HURT}(?:(?:,| e) (?!condann|arrest|accus|imput|indag|denunci|ferm|coinvolt|ricerc)\\p{L}+[aiu]t[oaie](?!\\p{L}))?`,
    "(?:è|era|è rimast[oa]|rimast[oa]) vittim[ae] di (?:una |un['’])?(?:truffa|rapina|aggressione|estorsione|furto|raggiro|usura|frode)",
    `(?:ha|aveva|hanno) perso (?:${LOST})`,
    '(?:ha|aveva|hanno) (?:denunciato|sporto denuncia|presentato denuncia)(?: (?:i suoi|il|la|i|gli) ?(?=\\u008C))?',
    '(?:ora )?vive sotto scorta',
  ],
  harms: [
    '(?:(?:che|gli|le|lo|la|ha|hanno|aveva|avevano|è|sono) ){0,4}(?:portato via|rubato|rapinato|truffato|raggirato|aggredito|minacciato|rapito|ferito|ucciso|svaligiato|sottratto|estorto|svuotato|falsificato|usato|fuggiti|fuggito|derubato)',
  ],
  flows: [
    'arrestat[oi](?= \\u008C)',
    `(?:ha|aveva) (?:consegnato|versato|affidato|pagato|bonificato|investito) (?:${LOST})`,
  ],
  harmless: [
    '(?:i carabinieri|la polizia|gli inquirenti) (?:indagano|indaga|cercano|cerca)',
    '(?:ha|hanno) (?:raccontato|testimoniato|dichiarato|spiegato|ricordato)(?: in (?:aula|tribunale))?',
    "(?:la donna|l['’]uomo|la vittima)?,? ?(?:è|era) sotto choc",
    'nella notte',
  ],
  roles: '(?:vittim[ae]|testimon[ei]|parte civile|pensionat[oa]|vedov[oa]|denunciante|parte lesa|persona offesa)',
  openers: '(?:che|chi|quando|come|mentre|dopo che|e|ed|ma|dove|perché)',
  pronouns: '(?:lui|lei|loro|gli|suo|sua|suoi|sue|si|io|mio|mia|noi)',
  persons:
    '(?:vittim[ae]|testimon[ei]|complic[ei]|soci[oae]|capo|titolare|proprietari[oa]|coppia|entrambi|marito|moglie|fratello|sorella|figli[oa]|madre|padre|amic[oahei]+|cliente|mandante|insieme|anche|stess[oa])',
  words: `
    tabaccheria tabaccaio gioielleria farmacia benzinaio supermercato bar ristorante albergo officina camion auto
    moto telefono portafoglio borsa orologio collana anello ospedale ferite spiaggia strada domenica turista tassista
    villa appartamento ufficio magazzino famiglia
    pensionato pensionata imprenditrice imprenditore commerciante agricoltore gioielliere negoziante attore attrice cantante farmacista
    casa banca conto conti risparmi polizia carabinieri tribunale processo denuncia donna uomo choc negozio notte merce scorta ora anni`,
};
