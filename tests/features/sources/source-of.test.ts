import { sourceOf } from '../../../src/features/sources/source-of';
import { aReading, loaderOf } from '../fake-reading';

const reading = aReading({ sources: loaderOf({ id: 'src_1', reference: '4564654' }) });

test('who says so is found in the reading in which it was said', async () => {
  expect(await sourceOf({ source: 'src_1', reading })).toEqual({ id: 'src_1', reference: '4564654', reading });
});

test('a visible fact whose source is not to be seen is a broken promise, never an answer without a source', async () => {
  await expect(sourceOf({ source: 'src_2', reading })).rejects.toThrow(
    'Broken invariant: a visible fact or record names the source src_2, which its viewer may not see',
  );
});
