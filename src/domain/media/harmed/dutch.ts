import type { HarmedWords } from './harmed-words.ts';

const CROOK =
  '(?:oplichters?|dieven|dief|inbrekers?|overvallers?|rovers?|daders?|hackers?|ontvoerders?|afpersers?|criminelen|fraudeurs?|verdachten?|bende|nep\\p{L}+|babbeltrucs?)';

export const DUTCH_HARMED: HarmedWords = {
  culprits: [
    `(?:(?:de|het|een|twee|drie|vier|enkele|zijn|haar) )?(?:gewapende |gemaskerde |valse |zogenaamde |onbekende )?${CROOK}`,
    '(?:een|twee|drie|vier) (?:\\p{Ll}+ )?(?:man|mannen|vrouw|vrouwen|jongens|tieners)(?: met een vuurwapen)?',
    '(?:de|een|zijn|haar) (?:voormalige )?(?:directeur|boekhouder|adviseur|penningmeester|medewerker|verzorgster)(?= (?:is|werd|heeft|had|wordt)(?!\\p{L})|,? \\u0081)',
  ],
  suffered: [
    '(?:werd|is|was|zijn|werden) (?:[\\p{L}\\d]+ ){0,3}?(?:overvallen|beroofd|opgelicht|bestolen|mishandeld|ontvoerd|bedreigd|neergestoken|neergeschoten|vermoord|afgeperst|gewond)',
    '(?:raakte|raakten|is|was) (?:[\\p{L}\\d]+ ){0,3}?(?:spaargeld|geld|huis|[\\d.]+ euro) kwijt',
    '(?:werd|is|was) (?:het )?slachtoffer van (?:een )?(?:oplichting|overval|inbraak|fraude|diefstal|phishing|mishandeling|babbeltruc)',
    '(?:zag|zagen) (?:[\\p{L}\\d.,€]+ ){1,8}?(?:verdwijnen|in rook opgaan)',
    '(?:deed|heeft|doet) (?:\\p{L}+ )?aangifte(?: gedaan)?',
    'meldde (?:de|het) (?:fraude|misstanden|onregelmatigheden|diefstal)',
  ],
  harms: [
    '(?:(?:hebben|heeft|had|hadden|die) ){0,2}(?:stalen|stal|beroofde|beroofden|overviel|overvielen|bedreigde|bedreigden|gingen er vandoor)',
  ],
  flows: [],
  harmless: ['de politie (?:zoekt getuigen|zoekt|onderzoekt|heeft)', 'al in \\d{4}', 'aan haar spaargeld'],
  roles: '(?:slachtoffers?|getuige|klokkenluider|klokkenluidster|aangever|gepensioneerde)',
  openers: '(?:die|dat|toen|nadat|terwijl|omdat|en|maar|hoe|waarna|waarbij)',
  pronouns: '(?:hij|zij|ze|hem|haar|hun|ik|mij|mijn|wij|we|ons)',
  persons:
    '(?:slachtoffers?|getuigen?|medeplichtigen?|partner|baas|eigenaar|eigenaresse|stel|beiden|man|vrouw|broer|zus|zoon|dochter|moeder|vader|vriend|vriendin|collega|klant|opdracht|samen|ook|zelf)',
  words: `
    spaargeld huis bank rekening juwelier winkelier ondernemer klokkenluider politie rechtbank overval fraude ziekenhuis getuigen vrijdag al kwijt aan door`,
};
