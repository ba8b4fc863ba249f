import type { Request } from 'express';

/**
 * Where the caller reaches us, without a trailing slash: the configured address, else what the request says (which
 * counts in a proxy's headers only where that proxy is trusted). Undefined when the request's Host is no host.
 */
export function baseUrl(request: Request, publicUrl: string | undefined): string | undefined {
  if (publicUrl !== undefined) return publicUrl;
  const url = request.get('host') === undefined ? null : URL.parse(`${request.protocol}://${request.host}`);
  // A Host with credentials, a path or a query in it would end up in the links that are built from this.
  return url !== null && url.href === `${url.origin}/` ? url.origin : undefined;
}
