/** What sentences call the two sides of a comparison. */
export interface Sides {
  /** `the customer`, `Ivan Petrov`. */
  own: string;
  /** `the alert`, `the report`, `the list entry`. */
  other: string;
}
