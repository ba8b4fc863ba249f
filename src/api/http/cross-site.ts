import type { Request } from 'express';
import { baseUrl } from './base-url.ts';
import { forbidden } from './errors.ts';

/**
 * Refuses a request that a browser sent on behalf of another site: a cookie would go with it. A caller without these
 * headers is no browser and passes. (OWASP, "Cross-Site Request Forgery Prevention": Fetch Metadata, Origin.)
 * @throws ApiError 403
 */
export function refuseCrossSite(request: Request, publicUrl: string | undefined): void {
  const origin = request.get('origin');
  const isForeign = origin !== undefined && !ownOrigins(request, publicUrl).includes(origin);
  if (isForeign || request.get('sec-fetch-site') === 'cross-site') {
    throw forbidden('Cross-site requests are not allowed.');
  }
}

function ownOrigins(request: Request, publicUrl: string | undefined): string[] {
  const urls = [publicUrl, baseUrl(request, undefined)];
  return urls.filter((url) => url !== undefined).map((url) => new URL(url).origin);
}
