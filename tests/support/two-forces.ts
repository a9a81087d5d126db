import type { Viewer } from '../../src/domain/access/viewer';
import type { System } from '../../src/system/open-system';
import type { Tip, TippedPerson } from './cyber-tip';
import { importTips } from './import-tips';

const rights = { clearance: 'OFFICIAL', compartments: [], roles: ['investigator'] } as const;
export const NORTHSHIRE: Viewer = { ...rights, name: 'dc.larkin', force: 'northshire' };
export const SOUTHMERE: Viewer = { ...rights, name: 'ds.okafor', force: 'southmere' };
export const WESTFOLD: Viewer = { ...rights, name: 'di.brandt', force: 'westfold' };
export const AUDITOR: Viewer = { ...rights, name: 'a.lindqvist', force: 'northshire', roles: ['auditor'] };

export const CARRIER_ADDRESS = '100.64.0.7';
const REPORTER = 'desk@platform.example.com';

const ALAN: TippedPerson = {
  name: ['Alan', 'Sample'],
  born: '1991-05-17',
  phones: ['+447700900123'],
  emails: ['alan.sample@example.com'],
  account: 'live:alan.1',
  screenName: 'Alan_S',
  addresses: ['198.51.100.7', CARRIER_ADDRESS],
};
const KERRY: TippedPerson = { name: ['Kerry', 'Hidden'], born: '2013-04', emails: ['kerry@example.org'], screenName: 'kerry.h' };

/** What Northshire was told, and what Southmere was told of the same event by another route. */
export const FIRST_EVENT: Tip = { at: '2026-03-01T14:30:00Z', reporter: REPORTER, suspects: [ALAN], victims: [KERRY] };
/** Another event, reported by another platform: the same man under another account. */
const SECOND_EVENT: Tip = {
  at: '2026-03-09T20:00:00Z',
  reporter: REPORTER,
  suspects: [
    {
      name: ['A', 'Sample'],
      phones: ['+447700900123'],
      emails: ['alan.sample@example.com'],
      account: 'u-771',
      service: 'Chatline',
      addresses: [CARRIER_ADDRESS],
    },
  ],
};
/** An unrelated namesake, behind the same carrier. */
const NAMESAKE: Tip = {
  at: '2026-03-12T09:00:00Z',
  reporter: REPORTER,
  suspects: [{ name: ['Alan', 'Sample'], phones: ['+447700900456'], account: 'u-902', service: 'Chatline', addresses: [CARRIER_ADDRESS] }],
};
const UNSEEN: Tip = { at: '2026-03-20T09:00:00Z', suspects: [{ name: ['Alan', 'Sample'], phones: ['+447700900123'], account: 'u-913', service: 'Chatline' }] };

export const NUMBERS = { north: 'NS/2026/0001', south: 'SM/2026/0007', copy: 'SM/2026/0008', namesake: 'WF/2026/0003', silent: 'WF/2026/0009' } as const;

/**
 * One man in two forces' investigations over two platforms; a copy of the first report in a third investigation; a namesake in a
 * fourth; and a fifth, which Westfold keeps to itself, that holds his telephone number too.
 */
export async function giveTwoForcesOneOffender(system: System): Promise<void> {
  await importTips(system, NUMBERS.north, { tips: [FIRST_EVENT], title: 'Operation Lantern', options: { grade: '1BP', receivedAt: Date.UTC(2026, 2, 2) } });
  await importTips(system, NUMBERS.south, { tips: [SECOND_EVENT], force: 'southmere', options: { receivedAt: Date.UTC(2026, 2, 10) } });
  await importTips(system, NUMBERS.copy, { tips: [FIRST_EVENT], force: 'southmere', options: { receivedAt: Date.UTC(2026, 2, 11) } });
  await importTips(system, NUMBERS.namesake, { tips: [NAMESAKE], force: 'westfold' });
  await importTips(system, NUMBERS.silent, { tips: [UNSEEN], force: 'westfold', visibility: 'SILENT' });
}
