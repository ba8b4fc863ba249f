import canonicalize from 'canonicalize';

/** RFC 8785, "JSON Canonicalization Scheme": the one text of a JSON object that can be hashed and signed. */
export function canonicalJson(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('the value has no JSON');
  return text;
}
