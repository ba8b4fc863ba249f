import { inReadingOrder } from '../facts/person-name.ts';
import { listedCountry } from '../facts/listed-countries.ts';
import type { EntityDraft } from '../facts/entity-draft.ts';
import { addFeature, readLabelled } from './features.ts';
import { identifierType } from './identifier-types.ts';

/** `a.k.a. 'EL CHAPO'`: names in the remarks are the weak ones (OFAC FAQ 122-125). */
const WEAK_NAME = /^(a|f|n)\.k\.a\.,? '(.+)'$/;
const WALLET = /^Digital Currency Address - ([A-Z0-9]{2,8}) (\S+)$/i;
/** A company's IMO number is one of another register than a ship's. */
const COMPANY_IMO = /^(?:Company|Identification) Number (IMO \d{7})\b/;
const SHIP_IMO = /^Vessel Registration Identification (.+)$/;

/** Labels of numbers that do not end in a word for number. */
const LABELS =
  "(?:Diplomatic |Official |Service )?Passport(?: Booklet)?|Cedula(?: de [A-Za-z]+)*|C\\.U\\.R\\.P\\.|R\\.?F\\.?C\\.?|D\\.N\\.I\\.|NIT|RUC|RIF|RTN|SSN|C\\.U\\.I\\.[PT]?\\.?|I\\.F\\.E\\.|C\\.I\\.F\\.|C\\.R\\.|US FEIN|Legal Entity|Registration ID|Italian Fiscal Code|Credencial electoral|Cartilla de Servicio Militar Nacional|Personal ID Card|Tazkira National ID Card|Matricula Mercantil|Numero de Identidad|ISIN|BIK \\(RU\\)|Chinese Commercial Code|License|VisaNumberID|Unified Social Credit Code \\(USCC\\)|United Social Credit Code Certificate \\(USCCC\\)|Numero Unico de Identificacao Tributaria \\(NUIT\\)|Aircraft Manufacturer's Serial Number \\(MSN\\)|Aircraft Construction Number \\(also called L/N or S/N or F/N\\)|Aircraft Mode S Transponder Code|Aircraft Serial Identification|Business Registration Document|Equity Ticker";
const NUMBER = new RegExp(
  `^((?:${LABELS})(?: (?:No\\.?|Number|#))?|[A-Z][A-Za-z.'’/ -]{1,60} (?:No\\.?|Number|ID|#)(?: \\([A-Z]{2,5}\\))?):? +(.*\\d.*)$`,
);
/** `4506550500 (Russia) issued 03 Jun 2009 expires 02 Jun 2014`. */
const VALUE = /^(.*?)(?: \(([^()]+)\))?(?: (?:issued|expires) .*)?$/;

/** What is no number though it looks like one. */
const NO_NUMBER =
  /^(?:Executive Order|Listing Date|Effective Date|Purchase|For more|Aircraft Model|Aircraft Operator|Linked To|CAATSA|Secondary|Additional|Transactions)/i;

/** Reads the remarks of an entry; what has no place elsewhere in the entry stays remarks. */
export function addRemarks(draft: EntityDraft, remarks: string): void {
  for (const part of remarks.split(/;\s+/)) {
    const text = part.trim().replace(/\.$/, '');
    if (text !== '') addPart(draft, text);
  }
}

function addPart(draft: EntityDraft, text: string): void {
  const part = text.replace(/^alt\. /i, '');
  const name = WEAK_NAME.exec(part);
  if (name) {
    const spelled = name[2] ?? '';
    const kind = name[1] === 'f' ? 'FORMER' : 'ALIAS';
    draft.name(draft.schema === 'Person' ? inReadingOrder(spelled) : spelled, kind, true);
    return;
  }
  const labelled = readLabelled(part);
  if (labelled) addFeature(draft, labelled.label, labelled.value);
  else if (!addNumber(draft, part)) draft.remark(text);
}

function addNumber(draft: EntityDraft, part: string): boolean {
  const [, , wallet] = WALLET.exec(part) ?? [];
  if (wallet !== undefined) draft.identifier('wallet', wallet);
  const [, ofCompany] = COMPANY_IMO.exec(part) ?? [];
  if (ofCompany !== undefined) draft.identifier('registration_number', ofCompany);
  const [, ofShip] = SHIP_IMO.exec(part) ?? [];
  if (ofShip !== undefined) draft.identifier('imo', ofShip);
  if (wallet !== undefined || ofCompany !== undefined || ofShip !== undefined) return true;
  const [, label, rest = ''] = NO_NUMBER.test(part) ? [] : (NUMBER.exec(part) ?? []);
  if (label === undefined) return false;
  const [, value = '', inBrackets] = VALUE.exec(rest) ?? [];
  draft.identifier(identifierType(label), value, inBrackets === undefined ? null : listedCountry(inBrackets));
  return true;
}
