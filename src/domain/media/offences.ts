import type { MediaClass } from '../policy/policy.ts';

/** Offences by the words reports use for them; the gravest class that a text names governs. Section 5, Class. */
const OFFENCES: readonly { class: MediaClass; offence: string; words: string }[] = [
  { class: 'S4', offence: 'terrorism', words: 'terroris\\w+|extremist group|financing of terror' },
  { class: 'S4', offence: 'proliferation', words: 'proliferation|weapons of mass destruction' },
  {
    class: 'S4',
    offence: 'sanctions evasion',
    words: 'sanctions (?:evasion|busting|violation)|evad\\w+ sanctions|violat\\w+ sanctions',
  },
  { class: 'S4', offence: 'money laundering', words: 'money[- ]launder\\w+|launder(?:ed|ing)\\b' },
  { class: 'S4', offence: 'human trafficking', words: '(?:human|people|sex) traffick\\w+|modern slavery' },
  { class: 'S4', offence: 'organised crime', words: 'organi[sz]ed crime|mafia|cartel|racketeering|crime syndicate' },
  { class: 'S3', offence: 'fraud', words: 'fraud\\w*|ponzi|swindl\\w+|scam\\w*|defraud\\w*' },
  { class: 'S3', offence: 'corruption', words: 'corrupt\\w*|brib\\w+|kickbacks?' },
  {
    class: 'S3',
    offence: 'drug trafficking',
    words: '(?:drugs?|cocaine|heroin|narcotics) (?:traffick\\w+|dealing|smuggling|offences?|ring)',
  },
  { class: 'S3', offence: 'arms trafficking', words: '(?:arms|weapons) (?:traffick\\w+|smuggling|dealing)' },
  { class: 'S3', offence: 'tax crime', words: 'tax (?:evasion|fraud|crimes?|offences?)|evad\\w+ tax\\w*' },
  { class: 'S3', offence: 'cybercrime', words: 'cyber ?crime|hack(?:ed|er|ing)|ransomware|phishing' },
  { class: 'S3', offence: 'embezzlement', words: 'embezzl\\w+|misappropriat\\w+' },
  { class: 'S3', offence: 'market abuse', words: 'insider (?:trading|dealing)|market (?:abuse|manipulation)' },
  { class: 'S3', offence: 'murder', words: 'murder\\w*|manslaughter|homicide' },
  {
    class: 'S3',
    offence: 'robbery or theft',
    words: 'robber\\w*|robbed|burglar\\w*|theft|thefts|stole|stolen|stealing',
  },
  { class: 'S3', offence: 'kidnapping or extortion', words: 'kidnap\\w*|extort\\w*|blackmail\\w*' },
  { class: 'S3', offence: 'smuggling or counterfeiting', words: 'smuggl\\w+|counterfeit\\w*' },
  {
    class: 'S2',
    offence: 'regulatory breach',
    words: 'regulat\\w+ (?:fine|breach|sanction)|fined by|licen[cs]e (?:was )?(?:revoked|withdrawn)|wrongful trading',
  },
  { class: 'S2', offence: 'forgery', words: 'forger\\w*|forged' },
  { class: 'S2', offence: 'environmental crime', words: 'illegal (?:logging|dumping)|poaching|wildlife crime' },
  {
    class: 'S2',
    offence: 'violent crime',
    words: 'assault\\w*|rape\\w*|sexual (?:abuse|offences?)|stabb\\w+|shooting',
  },
  {
    class: 'S1',
    offence: 'civil or labour dispute',
    words: 'lawsuit|sued|civil (?:suit|claim|dispute)|unfair dismissal|labour dispute|divorce',
  },
];

const PATTERNS = OFFENCES.map(({ words, ...offence }) => ({ ...offence, pattern: new RegExp(`\\b(?:${words})`, 'i') }));

/** The gravest offence a text names; null where it names none. */
export function gravestOffence(text: string): { class: MediaClass; offence: string } | null {
  const found = PATTERNS.find(({ pattern }) => pattern.test(text));
  return found ? { class: found.class, offence: found.offence } : null;
}
