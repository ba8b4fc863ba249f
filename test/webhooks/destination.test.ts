import { describe, expect, test } from 'vitest';
import { DEMO_DESTINATIONS } from '../../src/config.ts';
import { isAllowedAddress } from '../../src/webhooks/address.ts';
import { refuseDestination } from '../../src/webhooks/destination.ts';
import type { DestinationRules } from '../../src/webhooks/destination.ts';
import { checkedLookup } from '../../src/webhooks/resolve.ts';

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

  test.each([
    ['no url', /valid URL/],
    ['ftp://example.com/', /valid URL/],
    ['javascript:alert(1)', /valid URL/],
    ['http://example.com/', /https/],
    ['https://user:secret@example.com/', /credentials/],
    ['https://user@example.com/', /credentials/],
    ['https://example.com:8443/', /Port 8443/],
    ['https://localhost/', /internal/],
    ['https://LOCALHOST./', /internal/],
    ['https://api.localhost/', /internal/],
    ['https://printer.local/', /internal/],
    ['https://vault.internal/', /internal/],
    ['https://intranet/', /single label/],
    ['https://127.0.0.1/', /address/],
    ['https://127.1/', /address/],
    ['https://0x7f.1/', /address/],
    ['https://2130706433/', /address/],
    ['https://017700000001/', /address/],
    ['https://0/', /address/],
    ['https://10.0.0.8/', /address/],
    ['https://172.16.5.5/', /address/],
    ['https://192.168.1.1/', /address/],
    ['https://169.254.169.254/latest/meta-data/', /address/],
    ['https://100.64.0.1/', /address/],
    ['https://224.0.0.1/', /address/],
    ['https://255.255.255.255/', /address/],
    ['https://[::1]/', /address/],
    ['https://[::]/', /address/],
    ['https://[::ffff:127.0.0.1]/', /address/],
    ['https://[::7f00:1]/', /address/],
    ['https://[64:ff9b::7f00:1]/', /address/],
    ['https://[2002:7f00:1::]/', /address/],
    ['https://[fd00:ec2::254]/', /address/],
    ['https://[fe80::1]/', /address/],
    ['https://[ff02::1]/', /address/],
    ['https://[4000::1]/', /address/],
  ])('%s is refused, with the rule named', (url, rule) => {
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
    expect(isAllowedAddress('10.2.2.3', rules)).toBe(false);
    expect(isAllowedAddress('fd00::1', rules)).toBe(false);
  });

  test('a name that leads to an internal address is refused when connecting', async () => {
    const outcome = await new Promise<Error | null>((resolve) => {
      checkedLookup(STRICT)('localhost', {}, (error) => resolve(error));
    });
    expect(outcome?.message).toMatch(/not a public address/);
  });
});
