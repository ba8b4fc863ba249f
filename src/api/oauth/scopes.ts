import { ROLES, SCOPES } from '../../domain/case/vocabulary.ts';
import type { Role, Scope } from '../../domain/case/vocabulary.ts';

/** The role that a program with these scopes acts in: that of the highest. */
export function roleOfScopes(scopes: readonly Scope[]): Role {
  const highest = Math.max(0, ...scopes.map((scope) => SCOPES.indexOf(scope)));
  return ROLES[highest] ?? 'viewer';
}

/** The scope that lets a program do what needs this role. */
export function scopeOfRole(role: Role): Scope {
  return SCOPES[ROLES.indexOf(role)] ?? 'admin';
}

/**
 * The scopes that a program asks for, separated by spaces (RFC 6749, 3.3), as far as the client may have them.
 * Undefined where it asks for one that there is not, or that exceeds its own.
 */
export function grantedScopes(asked: string | undefined, allowed: readonly Scope[]): Scope[] | undefined {
  if (asked === undefined) return inOrder(allowed);
  const names = asked.split(' ').filter((name) => name !== '');
  const scopes = SCOPES.filter((scope) => names.includes(scope));
  const highest = ROLES.indexOf(roleOfScopes(allowed));
  const isGranted = names.every((name) => scopes.some((scope) => scope === name && SCOPES.indexOf(scope) <= highest));
  return names.length > 0 && isGranted ? scopes : undefined;
}

export function inOrder(scopes: readonly Scope[]): Scope[] {
  return SCOPES.filter((scope) => scopes.includes(scope));
}
