import { BoardCache } from '../../../src/features/overlaps/board-cache';

function counted() {
  let computed = 0;
  const compute = () => {
    computed += 1;
    return Promise.resolve([]);
  };
  return { compute, times: () => computed };
}

test('a board is computed once for the same rights at the same version', async () => {
  const cache = new BoardCache();
  const { compute, times } = counted();
  const [one, other] = await Promise.all([cache.get('v1 1,2', compute), cache.get('v1 1,2', compute)]);
  expect(one).toBe(other);
  await cache.get('v1 1,2', compute);
  expect(times()).toBe(1);
});

test('other rights, or another version, are another board', async () => {
  const cache = new BoardCache();
  const { compute, times } = counted();
  for (const key of ['v1 1,2', 'v1 1', 'v2 1,2']) await cache.get(key, compute);
  expect(times()).toBe(3);
});

test('a board that could not be computed is not kept', async () => {
  const cache = new BoardCache();
  await expect(cache.get('v1', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  await expect(cache.get('v1', () => Promise.resolve([]))).resolves.toEqual([]);
});

test('no more than eight boards are kept, the oldest go first', async () => {
  const cache = new BoardCache();
  const { compute, times } = counted();
  for (let version = 1; version <= 9; version += 1) await cache.get(`v${version}`, compute);
  await cache.get('v9', compute);
  await cache.get('v2', compute);
  expect(times()).toBe(9);
  await cache.get('v1', compute);
  expect(times()).toBe(10);
});
