import { chooseFiles } from '../input/choose-files.ts';
import { jsonLines } from '../input/json-lines.ts';
import type { JsonObject } from '../input/json-lines.ts';
import { UNDECODED } from '../input/damage.ts';
import { startReading } from '../reading.ts';
import type { Publication } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import type { SourceItem } from '../source-item.ts';
import type { Source } from '../source.ts';
import { readFtmEntity } from './ftm-entity.ts';
import type { FtmEntity } from './ftm-entity.ts';
import { FtmLinks, LINKED_SCHEMATA } from './links.ts';
import { readParty } from './party.ts';
import { partySchema } from './schemata.ts';

const WHAT = 'a file of FollowTheMoney entities, one per line';

export const ftm: Source = {
  id: 'ftm',
  title: 'FollowTheMoney entities (OpenSanctions)',
  kinds: ['SANCTION', 'PEP'],
  files: 'entities.ftm.json or targets.nested.json: one JSON entity per line',
  urls: [],
  read: (files) => startReading((publication) => read(files, publication)),
};

/** A quote within a value is escaped, so this is the key. */
const SCHEMA = /"schema"\s*:\s*"(\w+)"/;

/** The files are read twice: what is said of a party may come before it or after. */
async function* read(files: readonly SourceFile[], publication: Publication): AsyncGenerator<SourceItem> {
  const kind = {
    id: 'entities',
    name: 'entities.ftm.json',
    named: /\.ftm\.json$|^entities.*\.(?:json|jsonl|ijson)$|^targets\.nested\.json$/i,
    looksLike: (head: string) => head.trimStart().startsWith('{') && /"schema"\s*:/.test(head),
  };
  const chosen = (await chooseFiles(files, [kind], { what: WHAT })).get(kind.id) ?? [];
  const links = new FtmLinks();
  for (const file of chosen) yield* gatherLinks(file, links);
  if (links.left > 0) {
    const reason = `${links.left} sanctions, documents, positions and addresses did not fit in memory: the parties they belong to are read without them, or without some`;
    yield { problem: { file: chosen[0]?.name ?? '', line: 1, reason } };
  }
  for (const file of chosen) yield* readParties(file, links, publication);
}

async function* gatherLinks(file: SourceFile, links: FtmLinks): AsyncGenerator<SourceItem> {
  for await (const line of jsonLines(file, isLinked)) {
    const problem = (reason: string) => ({ problem: { file: file.name, line: line.line, reason } });
    if ('broken' in line) {
      // One too long shows no schema here, and is told of when the parties are read.
      if (line.unseen !== true) yield problem(line.broken);
      continue;
    }
    const entity = readFtmEntity(line.object);
    if (entity) links.add(entity);
    else yield problem('is no entity: it has no id, schema or properties');
  }
}

function isLinked(text: string): boolean {
  return LINKED_SCHEMATA.has(SCHEMA.exec(text)?.[1] ?? '');
}

async function* readParties(file: SourceFile, links: FtmLinks, publication: Publication): AsyncGenerator<SourceItem> {
  for await (const line of jsonLines(file, (text) => !isLinked(text))) {
    const at = { file: file.name, line: line.line };
    const problem = (reason: string) => ({ problem: { ...at, reason } });
    if ('broken' in line) {
      yield problem(line.broken);
      continue;
    }
    const entity = readFtmEntity(line.object);
    if (!entity) {
      yield problem('is no entity: it has no id, schema or properties');
      continue;
    }
    noteDates(line.object, publication);
    const schema = partySchema(entity.schema);
    if (!schema || !isListed(entity, line.object, links)) continue;
    if (line.damaged) yield problem(UNDECODED);
    const party = readParty(entity, schema, links);
    yield party ? { entity: party, at } : problem(`the entity ${entity.id} has no name`);
  }
}

/**
 * Files of OpenSanctions also hold parties that are on no list, such as owners of listed companies. Elsewhere whoever is
 * in the file is listed.
 */
function isListed(entity: FtmEntity, { target, datasets }: JsonObject, links: FtmLinks): boolean {
  if (target === true || entity.all('topics').length > 0 || links.has(entity.id)) return true;
  return target === undefined && datasets === undefined;
}

function noteDates(object: JsonObject, publication: Publication): void {
  for (const date of [object.last_seen, object.last_change]) if (typeof date === 'string') publication.change(date);
}
