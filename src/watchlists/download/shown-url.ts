/** An address for people and logs: without what may be secret in it, user, password and query. */
export function shownUrl(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return url;
  return `${parsed.origin}${parsed.pathname}${parsed.search === '' ? '' : '?…'}`;
}
