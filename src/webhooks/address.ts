import ipaddr from 'ipaddr.js';

/** IANA's global unicast block; the library calls every unassigned IPv6 block unicast too. */
const GLOBAL_UNICAST_V6: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/** Services inside a cloud's own network that answer at public addresses: the platform of Azure. */
const PLATFORM_ADDRESSES = new Set(['168.63.129.16']);

/**
 * True for a public address, and for one within the operator's own ranges. Forms of IPv6 that carry an IPv4 address
 * (mapped, compatible, translated, 6to4, Teredo) are no public addresses, whatever they carry.
 */
export function isAllowedAddress(address: string, { allowCidrs }: { allowCidrs: readonly string[] }): boolean {
  const parsed = ipaddr.parse(address);
  // A mapped address leads to the very host that its IPv4 form names.
  const reached = ipaddr.process(address);
  if (allowCidrs.some((range) => isWithin(reached, range))) return true;
  if (parsed.range() !== 'unicast' || PLATFORM_ADDRESSES.has(parsed.toString())) return false;
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GLOBAL_UNICAST_V6);
}

function isWithin(address: ipaddr.IPv4 | ipaddr.IPv6, range: string): boolean {
  const [network, bits] = ipaddr.parseCIDR(range);
  return address.kind() === network.kind() && address.match([network, bits] as [ipaddr.IPv4, number]);
}
