import { SOURCE_KINDS } from '../../../src/domain/intake/intake-item';
import { sourceLabel } from '../../../src/domain/sources/source-label';

test('a source is called by its kind and reference', () => {
  expect(sourceLabel({ kind: 'CYBERTIP', reference: '4564654' })).toBe('CyberTip 4564654');
});

test('every kind has words of its own', () => {
  const labels = SOURCE_KINDS.map((kind) => sourceLabel({ kind, reference: '1' }));
  expect(new Set(labels).size).toBe(SOURCE_KINDS.length);
  expect(labels.filter((label) => label.includes('undefined') || label.includes('_'))).toEqual([]);
});
