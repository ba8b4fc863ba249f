import { CAPITALISED_PATTERN } from './person-names.ts';

const NAME = `(?:(?:\\p{Lu}[\\p{L}'’-]+ ){1,4}of (?:the )?)?${CAPITALISED_PATTERN}`;

/** Regular expression source (flag `u`) of a place: "Lyon, France", "Islamic Republic of Iran". */
export const PLACE_PATTERN = `${NAME}(?:, ${NAME}){0,2}`;
