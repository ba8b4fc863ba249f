import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What a webhook may be sent to; see the contract's section "Webhook". */
export interface DestinationRules {
  allowHttp: boolean;
  /** Address ranges of internal receivers that are allowed although they are not public. */
  allowCidrs: string[];
  allowLocalhost: boolean;
  /** `*` = every port. */
  allowPorts: number[] | '*';
}

/** Names that only mean something inside a network: RFC 6761, RFC 6762 and the reserved `internal`. */
const INTERNAL_NAME = /(^|\.)(localhost|local|internal)$/;
const GLOBAL_UNICAST_V6: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/**
 * Why a webhook may not go to this URL, in words for whoever gave it; null when it may. Names are not resolved here:
 * the addresses behind them are checked when connecting (`checkedLookup`).
 */
export function refuseDestination(url: string, rules: DestinationRules): string | null {
  if (!URL.canParse(url)) return 'Enter a valid URL.';
  const { protocol, username, password, port, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return 'Enter a valid URL: it must begin with https://.';
  if (protocol === 'http:' && !rules.allowHttp) return 'Only https is allowed: use an https:// URL.';
  if (username !== '' || password !== '') return 'A URL with credentials in it is not allowed.';
  return refuseHost(hostname, rules) ?? refusePort(protocol, port, rules);
}

function refuseHost(hostname: string, rules: DestinationRules): string | null {
  // The URL parser has already turned octal, hexadecimal and short notations into a plain address.
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (ipaddr.isValid(host)) {
    return isAllowedAddress(host, rules) ? null : `The address ${host} is not a public one: it is not allowed.`;
  }
  if (host === 'localhost' && rules.allowLocalhost) return null;
  if (INTERNAL_NAME.test(host)) {
    return `The host name "${host}" is an internal one (localhost, *.localhost, *.local, *.internal): it is not allowed.`;
  }
  if (!host.includes('.')) return `The host name "${host}" is a single label: give a full public name.`;
  return null;
}

function refusePort(protocol: string, port: string, rules: DestinationRules): string | null {
  const number = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
  if (number === 0) return 'Port 0 is none that anything listens on.';
  if (rules.allowPorts === '*' || rules.allowPorts.includes(number)) return null;
  return `Port ${number} is not allowed: use one of ${rules.allowPorts.join(', ')}.`;
}

/** True for a public address and for one within the operator's own allowed ranges. */
export function isAllowedAddress(address: string, rules: DestinationRules): boolean {
  const parsed = ipaddr.process(address);
  if (rules.allowCidrs.some((range) => isWithin(parsed, range))) return true;
  if (parsed.range() !== 'unicast') return false;
  // The library calls every unassigned IPv6 block unicast; only 2000::/3 is global unicast (IANA).
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GLOBAL_UNICAST_V6);
}

function isWithin(address: ipaddr.IPv4 | ipaddr.IPv6, range: string): boolean {
  const [network, bits] = ipaddr.parseCIDR(range);
  return address.kind() === network.kind() && address.match([network, bits] as [ipaddr.IPv4, number]);
}

/** The receiver's name leads to an address that a webhook may not reach. */
export class RefusedAddressError extends Error {
  constructor(address: string) {
    super(`the host resolves to ${address}, which is not a public address`);
  }
}

/**
 * Resolves a name once and refuses it if any of its addresses is not allowed; the connection then goes to these very
 * addresses, so a name that changes between check and connect gains nothing.
 */
export function checkedLookup(rules: DestinationRules): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) {
        callback(error, []);
        return;
      }
      const refused = addresses.find(({ address }) => !isAllowedAddress(address, rules));
      if (refused) callback(new RefusedAddressError(refused.address), []);
      else if (options.all === true) callback(null, addresses);
      else callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
    });
  };
}
