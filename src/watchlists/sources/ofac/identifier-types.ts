import type { ListedIdentifier } from '../../../domain/watchlists/listed-entity.ts';

type IdentifierType = ListedIdentifier['type'];

/** Words of the labels OFAC gives to numbers, and what kind of number they make it; the first that is found counts. */
const WORDS: readonly (readonly [RegExp, IdentifierType])[] = [
  [/\bvessel registration identification\b/, 'imo'],
  [/\bpassport/, 'passport'],
  [/\bmmsi\b|\bmaritime mobile service\b/, 'mmsi'],
  [/\bcall sign\b/, 'call_sign'],
  [/\btail number\b/, 'tail_number'],
  [/\bswift|\bbic\b/, 'bic'],
  [/\blegal entity number\b|\blei\b/, 'lei'],
  [/\bdigital currency\b/, 'wallet'],
  [
    /\btax|\bv\.?a\.?t\.?\b|\bfiscal|\bnit\b|\br\.?f\.?c\b|\bruc\b|\brif\b|\brtn\b|\bc\.u\.i\.t\b|\bfein\b|\bn\.?i\.?e\b|\bnuit\b|\binn\b|\bcif\b|\bc\.i\.f\b/,
    'tax_id',
  ],
  [
    /\bdriver|\blicen[cs]e(?! number\b.*\bservice)|\belectoral|\bmilitar|\btravel document|\bvisa|\bresidenc|\bbirth certificate|\bimmigration|\bseafarer|\bseaman/,
    'document_number',
  ],
  [
    /\bcompany|\bcommerc|\bbusiness|\bmercantil|\bincorporation|\bchamber of|\bcharity|\benterprise|\bregist|\bcredit code|\bc\.?r\.? no|\bgazette|\bbranch unit|\bfile number|\btrade licen/,
    'registration_number',
  ],
  [
    /\bnational|\bcedula|\bidenti|\bpersonal id|\bpersonal num|\bcitizen|\bssn\b|\bc\.u\.r\.p|\bd\.n\.i|\bc\.u\.i|\btazkira|\bkenyan id|\bi\.f\.e|\ble number|\btarjeta|\bid card|\bid no/,
    'national_id',
  ],
];

/** What kind of number a label such as `Cedula No.` or `Registration ID` announces. */
export function identifierType(label: string): IdentifierType {
  const text = label.toLowerCase();
  return WORDS.find(([words]) => words.test(text))?.[1] ?? 'other';
}
