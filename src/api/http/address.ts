import type { Request } from 'express';
import ipaddr from 'ipaddr.js';

/** Whoever has one IPv6 address has the 2^64 beside it too (RFC 4291, 2.5.4). */
const IPV6_PREFIX_BITS = 64;

/** Where the request comes from, as far as it tells callers apart: an IPv4 address, or an IPv6 network. */
export function callerAddress(request: Request): string {
  if (request.ip === undefined || !ipaddr.isValid(request.ip)) return 'unknown';
  const address = ipaddr.process(request.ip);
  if (address.kind() === 'ipv4') return address.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/${IPV6_PREFIX_BITS}`).toString();
}
