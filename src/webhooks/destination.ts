import ipaddr from 'ipaddr.js';
import { isAllowedAddress } from './address.ts';

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
/** RFC 1123, 2.1, and the underscore that some receivers' names have. */
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*$/;

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
  // The URL parser has already turned octal, hexadecimal, short and full-width notations into a plain address.
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (ipaddr.isValid(host)) {
    return isAllowedAddress(host, rules) ? null : `The address ${host} is not a public one: it is not allowed.`;
  }
  if (!HOST_NAME.test(host)) return `"${hostname}" is not a valid host name.`;
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
