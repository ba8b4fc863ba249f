import type { CookieOptions, Request, Response } from 'express';
import { SESSION_IDLE_SECONDS } from '../../db/sessions.ts';

export const SESSION_COOKIE = 'sessionid';

export function sessionToken(request: Request): string | undefined {
  const { [SESSION_COOKIE]: token } = request.cookies as Record<string, unknown>;
  return typeof token === 'string' && token !== '' ? token : undefined;
}

export function setSessionCookie(
  request: Request,
  response: Response,
  { token, publicUrl }: { token: string; publicUrl: string | undefined },
): void {
  response.cookie(SESSION_COOKIE, token, { ...attributes(request, publicUrl), maxAge: SESSION_IDLE_SECONDS * 1000 });
}

export function clearSessionCookie(request: Request, response: Response, publicUrl: string | undefined): void {
  response.clearCookie(SESSION_COOKIE, attributes(request, publicUrl));
}

function attributes(request: Request, publicUrl: string | undefined): CookieOptions {
  const secure = request.secure || publicUrl?.startsWith('https:') === true;
  return { httpOnly: true, sameSite: 'lax', path: '/', secure };
}
