const ADJECTIVES =
  'islamic|federal|federative|democratic|socialist|peoples|united|arab|bolivarian|plurinational|hashemite|independent|co operative|cooperative|oriental|eastern|federated';
/** Not "State of" anything: Georgia is a state of the US too. */
const KINDS =
  'republic|kingdom|states|principality|grand duchy|commonwealth|sultanate|union|nation|emirate|plurinational state|independent state|state(?= of (?:israel|kuwait|qatar|libya|eritrea|palestine|japan)$)';
const FORM = `(?:(?:${ADJECTIVES}) )*(?:${KINDS})(?: of the union)? of`;
const GERMAN =
  '(?:(?:islamische|demokratische|foderale|foderative|sozialistische|arabische|bundes|volks) ?)*(?:republik|konigreich|furstentum|grossherzogtum|sultanat|staat)(?: (?:der|des|von))?';
const ROMANCE =
  '(?:republique|royaume|principaute|sultanat|republica|reino|principado|repubblica|regno|principato)' +
  '(?: (?:islami[a-z]+|federa[a-z]+|popula[a-z]+|popola[a-z]+|democrati[a-z]+|uni[a-z]+|sociali[a-z]+|arab[a-z]+|bolivari[a-z]+))*(?: (?:de|du|des|del|di|do|da|dos|della|dell)(?: (?:la|los|las|el))?)?';

const FORMS: readonly RegExp[] = [
  new RegExp(`^(?:${FORM}|${GERMAN}|${ROMANCE}) (?:the )?`),
  // "Republique islamique d'Iran"
  new RegExp(`^${ROMANCE} d(?=[aeiouh])`),
  // "Tanzania, United Republic of"
  new RegExp(` ${FORM}(?: the)?$`),
  // "Hellenic Republic", "Swiss Confederation"
  / (?:republic|confederation|eidgenossenschaft)$/,
  /^(?:республика|республіка|република|королевство) /,
];

/** What the formal name of a state may stand for without the words that say how it is set up: "Iran", "Hellenic". */
export function withoutForm(folded: string): string[] {
  return FORMS.filter((form) => form.test(folded)).map((form) => folded.replace(form, ''));
}
