import { parse } from 'csv-parse';
import { openFile } from './open-file.ts';

/** A person to screen, as /api/screen/ takes one. */
export interface Person {
  name: string;
  dob: string | null;
}

/** Reads a file in the shape of listed-persons.csv: the columns full_name and date_of_birth count. */
export async function readPersons(file: string): Promise<Person[]> {
  const persons: Person[] = [];
  const rows = (await openFile(file))
    .createReadStream()
    .pipe(parse({ columns: true, bom: true, skip_empty_lines: true, trim: true }));
  for await (const row of rows as AsyncIterable<Record<string, string>>) {
    const { full_name: name, date_of_birth: dob } = row;
    if (name === undefined) throw new Error(`${file} has no column full_name`);
    persons.push({ name, dob: dob === undefined || dob === '' ? null : dob });
  }
  if (persons.length === 0) throw new Error(`${file} holds no person`);
  return persons;
}
