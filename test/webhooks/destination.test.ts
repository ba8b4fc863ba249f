import { describe, expect, test } from 'vitest';
import { DEMO_DESTINATIONS } from '../../src/config.ts';
import { isAllowedAddress } from '../../src/webhooks/address.ts';
import { refuseDestination } from '../../src/webhooks/destination.ts';
import type { DestinationRules } from '../../src/webhooks/destination.ts';
import { endpointOf } from '../../src/webhooks/endpoint.ts';
import { checkedLookup } from '../../src/webhooks/resolve.ts';
import { HOSTILE_URLS } from './hostile-urls.ts';

const STRICT: DestinationRules = { allowHttp: false, allowCidrs: [], allowLocalhost: false, allowPorts: [443] };

describe('where a webhook may go', () => {
  test.each([
    'https://hooks.example.com/a?b=c',
    'https://hooks.example.com:443/',
    'https://93.184.215.14/hook',
    'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/hook',
    'https://bücher.example/hook',
    'https://does-not-resolve.example/',
  ])('%s is accepted', (url) => {
    expect(refuseDestination(url, STRICT)).toBeNull();
  });

  test.each(HOSTILE_URLS)('%s is refused, with the rule named', (url, rule) => {
    expect(refuseDestination(url, STRICT)).toMatch(rule);
  });

  test('the demo allows http, loopback and any port, and nothing else that is internal', () => {
    for (const url of [
      'http://localhost:9000/',
      'http://127.0.0.1:3000/',
      'http://[::1]:3000/',
      'https://example.com/',
    ]) {
      expect(refuseDestination(url, DEMO_DESTINATIONS)).toBeNull();
    }
    for (const url of [
      'http://10.0.0.1/',
      'http://169.254.169.254/',
      'http://vault.internal/',
      'http://u:p@localhost/',
    ]) {
      expect(refuseDestination(url, DEMO_DESTINATIONS)).not.toBeNull();
    }
  });

  test('an operator’s ranges are allowed, by address family', () => {
    const rules = { ...STRICT, allowCidrs: ['10.1.0.0/16'] };
    expect(isAllowedAddress('10.1.2.3', rules)).toBe(true);
    expect(isAllowedAddress('::ffff:10.1.2.3', rules)).toBe(true);
    expect(isAllowedAddress('::ffff:10.2.2.3', rules)).toBe(false);
    expect(isAllowedAddress('10.2.2.3', rules)).toBe(false);
    expect(isAllowedAddress('fd00::1', rules)).toBe(false);
  });

  test('a name that leads to an internal address is refused when connecting', async () => {
    const outcome = await new Promise<Error | null>((resolve) => {
      checkedLookup(STRICT)('localhost', {}, (error) => resolve(error));
    });
    expect(outcome?.message).toMatch(/not a public address/);
  });

  test.each([
    ['https://Hooks.Example.com:443/a/b?token=1#x', 'https://hooks.example.com/a/b'],
    ['https://hooks.example.com./a/b', 'https://hooks.example.com/a/b'],
    ['http://hooks.example.com.:8080', 'http://hooks.example.com:8080/'],
    ['https://BÜCHER.example/', 'https://xn--bcher-kva.example/'],
  ])('%s belongs to the endpoint %s', (url, endpoint) => {
    expect(endpointOf(url)).toBe(endpoint);
  });
});
