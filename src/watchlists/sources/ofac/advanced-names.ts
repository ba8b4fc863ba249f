import type { XmlElement } from '../input/xml-element.ts';
import type { EntityDraft } from '../facts/entity-draft.ts';
import { joinName } from '../facts/person-name.ts';
import type { ReferenceValues } from './reference-values.ts';

const READING_ORDER = ['First Name', 'Middle Name', 'Patronymic', 'Last Name', 'Matronymic'];
/** Scripts in which the family name comes first and nothing parts the two. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Adds the names of an identity, each in all the scripts it is given in. */
export function addNames(draft: EntityDraft, identity: XmlElement, values: ReferenceValues): void {
  const partTypes = new Map(
    identity
      .all('NamePartGroups', 'MasterNamePartGroup', 'NamePartGroup')
      .map((group) => [group.get('ID'), values.text('NamePartType', group.get('NamePartTypeID'))]),
  );
  for (const alias of identity.all('Alias')) {
    const type = values.text('AliasType', alias.get('AliasTypeID'));
    const weak = alias.get('LowQuality') === 'true';
    for (const [index, documented] of alias.all('DocumentedName').entries()) {
      const primary = alias.get('Primary') === 'true' && index === 0;
      const kind = primary ? 'PRIMARY' : type === 'F.K.A.' ? 'FORMER' : 'ALIAS';
      addDocumented(draft, documented, { partTypes, kind, weak });
    }
  }
}

interface NameContext {
  partTypes: ReadonlyMap<string, string>;
  kind: 'PRIMARY' | 'ALIAS' | 'FORMER';
  weak: boolean;
}

function addDocumented(draft: EntityDraft, documented: XmlElement, { partTypes, kind, weak }: NameContext): void {
  const parts = documented.all('DocumentedNamePart', 'NamePartValue').map((part) => ({
    type: partTypes.get(part.get('NamePartGroupID')) ?? '',
    text: part.text.trim(),
  }));
  const ofType = (type: string) => parts.filter((part) => part.type === type).map(({ text }) => text);
  const others = parts.filter(({ type }) => !READING_ORDER.includes(type) && type !== 'Maiden Name');
  const ordered = READING_ORDER.flatMap(ofType);
  const name = ordered.some((text) => FAMILY_FIRST.test(text))
    ? [...ofType('Last Name'), ...ofType('First Name'), ...ofType('Middle Name')].join('')
    : joinName(...others.map(({ text }) => text), ...ordered);
  draft.name(name, kind, weak);
  for (const maiden of ofType('Maiden Name')) draft.name(joinName(...ofType('First Name'), maiden), 'FORMER', weak);
}
