/**
 * What concurrency limits and disabling go by: scheme, host, port and path of a webhook's URL, without its query.
 * Undefined for what is no URL.
 */
export function endpointOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null) return undefined;
  // A name means the same with and without the root's dot.
  const host = parsed.host.replace(/\.(?=$|:\d+$)/, '');
  return `${parsed.protocol}//${host}${parsed.pathname}`;
}
