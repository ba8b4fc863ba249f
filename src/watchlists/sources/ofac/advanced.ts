import { UNDECODED } from '../input/damage.ts';
import { xmlEntries } from '../input/xml-entries.ts';
import type { XmlElement } from '../input/xml-element.ts';
import type { Publication } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import type { SourceItem } from '../source-item.ts';
import { EntityDraft } from '../facts/entity-draft.ts';
import { listedForm } from '../facts/loose-dates.ts';
import { partialDate, partialInterval } from './advanced-dates.ts';
import { AdvancedLookup } from './advanced-lookup.ts';
import { addNames } from './advanced-names.ts';
import { finish } from './csv.ts';
import { addFeature } from './features.ts';
import { identifierType } from './identifier-types.ts';
import { REFERENCE_KINDS } from './reference-values.ts';

const ROOTS = ['Sanctions'];
const WHAT = 'the advanced XML of OFAC';

/** Why and since when a party is listed; keyed by its profile. */
type Listings = Map<string, { programs: string[]; listedOn?: string }>;

/**
 * Entries of SDN_ADVANCED.XML or CONS_ADVANCED.XML (Advanced Sanctions Data Standard). The file is read twice: why a
 * party is listed comes after all parties, and parties are too many to hold.
 */
export async function* readOfacAdvanced(file: SourceFile, publication: Publication): AsyncGenerator<SourceItem> {
  const listings = await readListings(file);
  const lookup = new AdvancedLookup();
  const entries = new Set([...REFERENCE_KINDS, 'DateOfIssue', 'Location', 'IDRegDocument', 'DistinctParty']);
  for await (const { element, damaged } of xmlEntries(file, { roots: ROOTS, entries, what: WHAT })) {
    if (element.name === 'DateOfIssue') publication.state(partialDate(element));
    else if (element.name !== 'DistinctParty') lookup.add(element);
    else {
      const entity = readParty(element, lookup, listings);
      const at = { file: file.name, line: element.line };
      const problem = (reason: string) => ({ problem: { ...at, reason } });
      if (damaged) yield problem(UNDECODED);
      yield entity ? { entity, at } : problem(`the party ${element.get('FixedRef')} has no name or no profile`);
    }
  }
}

async function readListings(file: SourceFile): Promise<Listings> {
  const listings: Listings = new Map();
  const programTypes = new Set<string>();
  const entries = new Set(['SanctionsType', 'SanctionsEntry']);
  for await (const { element } of xmlEntries(file, { roots: ROOTS, entries, what: WHAT })) {
    if (element.name === 'SanctionsType') {
      if (element.text.trim() === 'Program') programTypes.add(element.get('ID'));
      continue;
    }
    const programs = element
      .all('SanctionsMeasure')
      .filter((measure) => programTypes.has(measure.get('SanctionsTypeID')))
      .map((measure) => measure.first('Comment'));
    const dates = element.all('EntryEvent', 'Date').flatMap((date) => partialDate(date) ?? []);
    const profile = element.get('ProfileID');
    const known = listings.get(profile);
    const [listedOn] = [...dates, ...(known?.listedOn === undefined ? [] : [known.listedOn])].sort();
    listings.set(profile, {
      programs: [...(known?.programs ?? []), ...programs],
      ...(listedOn === undefined ? {} : { listedOn }),
    });
  }
  return listings;
}

function readParty(party: XmlElement, lookup: AdvancedLookup, listings: Listings): ReturnType<EntityDraft['build']> {
  const [profile] = party.all('Profile');
  if (!profile) return null;
  const draft = new EntityDraft(party.get('FixedRef') || profile.get('ID'), lookup.schema(profile));
  draft.topic('sanction');
  const listing = listings.get(profile.get('ID'));
  for (const program of listing?.programs ?? []) draft.program(program);
  draft.listedOn = listing?.listedOn;
  for (const identity of profile.all('Identity')) {
    addNames(draft, identity, lookup.values);
    for (const { label, number, country } of lookup.documents(identity.get('ID'))) {
      const shipOrCompany = /^IMO \d{7}$/.test(number) && draft.schema !== 'Vessel' ? 'registration_number' : null;
      draft.identifier(shipOrCompany ?? identifierType(label), number, country);
    }
  }
  // Some editions put features beside the profile, not in it.
  for (const feature of [...profile.all('Feature'), ...party.all('Feature')]) readFeature(draft, feature, lookup);
  draft.remark(party.first('Comment'));
  return finish(draft);
}

function readFeature(draft: EntityDraft, feature: XmlElement, lookup: AdvancedLookup): void {
  const label = lookup.values.text('FeatureType', feature.get('FeatureTypeID')).replace(/\s*[-:]\s*$/, '');
  for (const version of feature.all('FeatureVersion')) {
    for (const period of version.all('DatePeriod')) {
      const interval = partialInterval(period);
      if (interval !== null) addFeature(draft, label, listedForm(interval).replace(/^~/, 'circa '));
    }
    for (const detail of version.all('VersionDetail')) {
      const value = detail.text.trim() || lookup.values.text('DetailReference', detail.get('DetailReferenceID'));
      if (value !== '') addFeature(draft, label, value);
    }
    for (const reference of version.all('VersionLocation')) {
      const location = lookup.location(reference.get('LocationID'));
      if (!location) continue;
      if (label === 'Location') {
        draft.country(location.country, 'residence');
        if (location.address !== location.countryName) draft.address(location.address);
      } else addFeature(draft, label, location.address);
    }
  }
}
