import { sharedBecause } from '../../../src/domain/selectors/shared-address';

test.each([
  ['100.64.0.1', 'RFC 6598'],
  ['10.0.0.2', 'RFC 1918'],
  ['192.168.1.1', 'RFC 1918'],
  ['127.0.0.1', 'loopback'],
  ['169.254.0.1', 'link-local'],
  ['::1', 'loopback'],
  ['fe80::1', 'link-local'],
  ['fd00::1', 'RFC 4193'],
])('%s names no subscriber, and the reason is said', (address, reason) => {
  expect(sharedBecause(address)).toContain(reason);
});

test.each(['192.0.2.1', '198.51.100.7', '203.0.113.9', '2001:db8::1', '8.8.8.8'])('%s may be one subscriber, documentation ranges included', (address) => {
  expect(sharedBecause(address)).toBeNull();
});
