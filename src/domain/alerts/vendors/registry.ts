import type { Field, JsonObject } from '../../facts/field-reader.ts';
import { complyAdvantage } from './comply-advantage.ts';
import { didit } from './didit.ts';
import { dowJones } from './dow-jones.ts';
import { marble } from './marble.ts';
import { ondato } from './ondato.ts';
import { openSanctions } from './open-sanctions.ts';
import { sumsub } from './sumsub.ts';
import { ukSanctionsList } from './uk-sanctions-list.ts';
import { watchman } from './watchman.ts';
import { worldCheckOne } from './world-check-one.ts';

/** The narrower shape first: Didit's and Marble's hits hold what OpenSanctions' do. */
const SHAPES = [
  marble,
  didit,
  worldCheckOne,
  complyAdvantage,
  dowJones,
  watchman,
  ondato,
  sumsub,
  ukSanctionsList,
  openSanctions,
];

/** A hit in the form of the vendor whose shape it has; null where it is none that is known. */
export function readVendorHit(hit: JsonObject, pointer: string): { vendor: string; fields: Field[] } | null {
  for (const { vendor, read } of SHAPES) {
    const fields = read(hit, pointer);
    if (fields !== null) return { vendor, fields };
  }
  return null;
}
