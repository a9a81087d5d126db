import fc from 'fast-check';
import { originKey, type EventBehind } from '../../../src/domain/origins/origin-key';
import { reportingCompany } from '../../../src/domain/origins/reporting-company';
import { SmallestKeys } from '../../../src/domain/origins/smallest-keys';

const EVENT: EventBehind = {
  occurredAt: 1,
  platform: 'skype',
  subjects: ['ACCOUNT skype/a', 'ACCOUNT skype/b'],
  reportNumber: '7',
  contentDigest: 'c',
  fileSha256: 'f',
};

test('one event is one origin whatever the report number, the file and the order of its subjects', () => {
  expect(originKey({ ...EVENT, subjects: [...EVENT.subjects].reverse(), reportNumber: null, contentDigest: 'd', fileSha256: 'g' })).toBe(originKey(EVENT));
});

test('another moment, another subject and another platform are another origin', () => {
  const others = [
    { ...EVENT, occurredAt: 1001 },
    { ...EVENT, subjects: ['ACCOUNT skype/a'] },
    { ...EVENT, platform: 'oovoo' },
  ];
  expect(new Set([EVENT, ...others].map(originKey)).size).toBe(4);
});

test('a copy that names the company, and no fraction of a second, is of the same origin', () => {
  const [skype, microsoft] = ['skype', 'microsoft-corporation'].map((platform) => originKey({ ...EVENT, platform }));
  expect(skype).toBe(microsoft);
  expect(originKey({ ...EVENT, occurredAt: 999 })).toBe(originKey(EVENT));
  expect([reportingCompany('facebook'), reportingCompany('meta-platforms-inc'), reportingCompany('oovoo')]).toEqual(['meta', 'meta', 'oovoo']);
});

test('without a moment or a subject the report number decides, then the content, then the file', () => {
  const nameless = { ...EVENT, subjects: [] };
  expect(originKey(nameless)).toBe('report 7');
  expect(originKey({ ...EVENT, occurredAt: null })).toBe('report 7');
  expect(originKey({ ...nameless, reportNumber: null })).toBe('content c');
  expect(originKey({ ...nameless, reportNumber: null, contentDigest: null })).toBe('file f');
});

test('the keys kept are the same in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 5 }), (keys, limit) => {
      const kept = new SmallestKeys(limit);
      keys.forEach((key) => kept.add(key));
      expect(kept.keys).toEqual([...new Set(keys)].sort().slice(0, limit));
    }),
  );
});
