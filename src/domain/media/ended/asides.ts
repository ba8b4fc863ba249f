import { BIRTH_DATE_PATTERN, BIRTH_PLACE_PATTERN, BORN_PATTERN } from '../../dates/birth-words.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';

const PLACE_OF_BIRTH = BIRTH_PLACE_PATTERN.replace('(?:in|at', `(?:in ${OTHER}|in|at`);
const BIRTH = `(?:who was )?${BORN_PATTERN}(?: ${PLACE_OF_BIRTH},?)?${BIRTH_DATE_PATTERN}(?: ${PLACE_OF_BIRTH})?`;
/** Who brought the case closed it: what follows says which. */
const CLOSES_CASE = `(?<=^|[.!?\\n] ?)(?:(?:The|Die|Das|Le|La|L['’]|El|Il) )?(?:[Pp]rosecut(?:ors?|ion)|Crown|[Cc]ourt|[Jj]udge|Staatsanwaltschaft|Gericht|[Mm]inistère public|${OTHER} public|[Pp]arquet|[Pp]rocureure?|[Jj]uge(?: d['’]instruction)?|[Jj]ustice|[Ff]iscalía|[Jj]uzgado|[Jj]uez|[Pp]rocura|[Gg]iudice|Gip|Gup)(?: (?:de|di|von|in|of) \\p{Lu}[\\p{L}-]+)? (?:(?:has |have )?(?:closed|dropped|dismissed|discontinued) the (?:case|investigation|proceedings|matter)|(?:a |ont )?class(?:é|e|ent) (?:l['’]affaire|le dossier|l['’]enquête|la procédure)(?: sans suite)?|hat (?:das Verfahren|die Ermittlungen|den Fall) eingestellt|stellt (?:das Verfahren|die Ermittlungen) ein|(?:ha )?archiv(?:ó|a|ado) (?:la causa|el caso|las diligencias)|ha archiviato (?:il caso|l['’]inchiesta|il procedimento|la posizione))`;
/** What was missed had only been mislaid. */
const FOUND_AGAIN =
  "(?:the|l['’]|le |les |la |das|die|der|il |el |los |las )? ?(?:missing |vermisste |verschwundene )?(?:money|cash|takings|funds?|jewel(?:s|lery|ry)|goods|tools|documents|argent|recette|fonds|somme|bijoux|marchandise|caisse|Geld|Kasse|Schmuck|Ware|Einnahmen|denaro|soldi|cassa|incasso|gioielli|dinero|caja|recaudación|joyas)(?: (?:of|from|de|du|des|della?|del|dell['’]|der|aus der)(?: la| l['’])? ?\\p{L}+)? (?:(?:had |has )?(?:been )?(?:mislaid|misplaced|was found|were found|had been found|turned up|lay|had lain|was lying|sat)|dormait|se trouvait|était restée?s?|avait été (?:égarée?s?|mal rangée?s?)|(?:a|ont) été retrouvée?s?|lag|lagen|fand sich|tauchte[n]? wieder auf|wurde[n]? (?:wieder)?gefunden|era(?:no)? (?:rimast[oaie]|finit[oaie])|è stat[oa] ritrovat[oa]|apareci(?:ó|eron)|estaba[n]?)(?: (?!(?:his|her|their|son|sa|ses|leur|seine[nmrs]?|ihre[nmrs]?|suo|sua|su|sus|by|par|von|da|por)(?!\\p{L}))\\p{Ll}[\\p{L}'’-]*){0,8}";
const MISTAKEN =
  "(?:an? |une? |ein |una? )?(?:(?:accounting|clerical|bookkeeping|computer|software|banking) error|erreur (?:comptable|informatique|de caisse|de saisie)|Buchungsfehler|Rechenfehler|errore (?:contabile|informatico)|error (?:contable|informático))(?: \\p{Ll}[\\p{L}'’-]*){1,8}";
/** What leaves an end as it is, and would hide it: a birth, of what the case began, who says so, and that no other follows. */
const ASIDES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${SUBJECT}(?:, ${BIRTH}(?:,|(?=\\.(?:\\s|$)))| \\(${BIRTH}\\))`, 'gu'), SUBJECT],
  [
    new RegExp(
      `(?<=^|[.!?\\n]\\s?)Mise? en examen (?:en (?:19|20)\\d{2} )?pour [\\p{Ll}'’ -]{3,80}, (?=${SUBJECT})`,
      'gu',
    ),
    '',
  ],
  [
    new RegExp(
      `(?<=non-lieu (?:devenu )?définitif), (?:a|ont) (?:indiqué|annoncé|confirmé|précisé)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))? (?:le parquet|le procureur|la procureure)(?: d['eu][\\p{L}${OTHER} '’-]{1,30})?(?=\\.|$)`,
      'gu',
    ),
    '',
  ],
  [
    new RegExp(
      `${SUBJECT}(?:,? an? (?:dual )?\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)?(?: (?:citizen|national))?,? ${BIRTH}(?:,|(?=\\.(?:\\s|$)))|,? an? \\p{Lu}\\p{L}+ (?:citizen|national)(?:,|(?=\\.(?:\\s|$)))| \\(${BIRTH}\\),? an? \\p{Lu}\\p{L}+ (?:citizen|national),|, an? [\\p{Lu}][\\p{L}]+(?:an|ish|ese|ch),|, (?:ein |eine )?\\p{Ll}+er? (?:Staatsbürger|Staatsangehöriger)(?:in)?,)`,
      'gu',
    ),
    SUBJECT,
  ],
  // What kind of source it is, in a line of its own.
  [
    /(?<=^|\n)(?:(?:local|regional|national|daily|weekly|trade|business|appeals?|high|supreme|government) )?(?:newspaper|paper|press|magazine|news (?:agency|site)|agency|broadcaster|court|regulator)(?=\n|$)/giu,
    '',
  ],
  // ", 49, of Bath, owner of Ellery Fine Wines, for fraud"
  [
    new RegExp(
      `(?<=(?:conviction (?:of|against)|acquitted|cleared) ${SUBJECT})(?:,? \\(?\\d{2}\\)?)?(?:,? (?:of|from) [\\p{L} '-]{2,30})?,(?: (?:the )?(?:former )?(?:owner|director|founder|manager|head|partner|accountant|lawyer|treasurer|chairman|chairwoman|employee|broker|trader|banker) (?:of|at) [^,.;]{1,40},)?(?= (?:of|for|on) )`,
      'gu',
    ),
    '',
  ],
  [
    /(?<=(?:acquit|conviction)[^.]*); (?:no retrial(?: was ordered)?|the (?:magistrate|judge|court|jury) found no evidence against (?:him|her))(?=\.|$)/giu,
    '',
  ],
  [
    new RegExp(
      `(?<=${SUBJECT}), (?:the )?(?:former )?(?:owner|director|founder|manager|head|partner|accountant|lawyer|treasurer|chairman|chairwoman|employee|broker|trader|banker) (?:of|at) [^,.;]{1,60},(?= (?:was|has been) (?:acquitted|cleared|found not guilty))`,
      'gu',
    ),
    '',
  ],
  [
    new RegExp(
      `(?<=conviction (?:of|against) ${SUBJECT}[^.;,]{0,60}) and (?:ordered|directed|entered|substituted) (?:(?:a |the |an )?(?:entry of )?(?:a )?(?:judgment|verdict)s? of acquittal|(?:that )?no (?:retrial|new trial))(?=\\.|$)`,
      'gu',
    ),
    '',
  ],
  // "2024-11-05, Corriere della Sera: assolta …"
  [
    /(?<=^|\n)(?:19|20)\d{2}-\d{2}-\d{2},? (?:\p{Lu}[\p{L}.'’-]*|del?|della?|des|du|of|the)(?: (?:\p{Lu}[\p{L}.'’-]*|del?|della?|des|du|of|the)){0,4}: /gu,
    '',
  ],
  [new RegExp(`${CLOSES_CASE}: (?=\\p{L})`, 'gu'), ''],
  [new RegExp(`; (?:${FOUND_AGAIN}|${MISTAKEN})(?=\\.(?:\\s|$)|$)`, 'gu'), ''],
];

/** A text without what leaves the end that it tells of as it is. */
export function withoutAsides(masked: string): string {
  return ASIDES.reduce((text, [aside, by]) => text.replace(aside, by), masked);
}

const MATTER =
  '(?:charges?|case|proceedings|prosecution|investigation|probe|verfahren|anklage|ermittlungen|affaire|enquête|poursuites|procédure|causa|caso|investigación|inchiesta|procedimento)';
const CLOSED =
  '(?:dropped|dismissed|withdrawn|thrown out|closed|discontinued|eingestellt|fallengelassen|classées?(?: sans suite)?|abandonnées?|archivad[oa]|sobreseíd[oa]|archiviat[oa])';
const FREE =
  '(?:acquitted|cleared|found not guilty|freigesprochen|relaxée?|acquittée?|blanchie?|mise? hors de cause|absuelt[oa]|assolt[oa]|prosciolt[oa])';
const OF_WHAT =
  "(?: (?:of|over|from|in|for|vom|von|für|de|du|des|pour|dans|por|del|di|da|dal|per|nel) [\\p{L}'’ -]{3,50})?";
const WHOSE = "(?:(?!not|no|none|nicht|non|pas|ne|nearly|partly)[\\p{L}'’-]+ ){0,5}";
const HEADLINE = new RegExp(
  `^(?:(?:all )?${WHOSE}${MATTER} ${WHOSE}${CLOSED}|${WHOSE}${FREE}${OF_WHAT}|(?:acquittal|freispruch|non-lieu|relaxe|acquittement|absolución|sobreseimiento|assoluzione|archiviazione|proscioglimento)${OF_WHAT})$`,
  'iu',
);

/** Whether a line without a stop says in short that something ended: what it was, and whose, its text tells. */
export function isHeadlineOfEnd(line: string): boolean {
  return !line.includes(SUBJECT) && HEADLINE.test(line);
}
