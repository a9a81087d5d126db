import { batchById, batchPages } from '../../src/features/batching';

test('what one tick asks for is one statement, each id once, null where nothing is found', async () => {
  const asked: (readonly string[])[] = [];
  const loader = batchById((ids) => {
    asked.push(ids);
    return Promise.resolve(ids.filter((id) => id !== 'none').map((id) => ({ id })));
  });
  const found = await Promise.all([loader.load('b'), loader.load('none'), loader.load('a'), loader.load('b')]);
  expect(found).toEqual([{ id: 'b' }, null, { id: 'a' }, { id: 'b' }]);
  expect(asked).toEqual([['b', 'none', 'a']]);
});

interface Request {
  readonly of: string;
  readonly after: string;
  readonly limit: number;
}

function pages() {
  const statements: { requests: readonly { of: string; after: string; index: number }[]; limit: number }[] = [];
  const loader = batchPages<Request, { index: number; told: string }>((requests, limit) => {
    statements.push({ requests, limit });
    return Promise.resolve(
      [...requests].reverse().flatMap(({ of, after, index }) => (of === 'nobody' ? [] : [{ index, told: `${of} after ${after} by ${limit}` }])),
    );
  });
  return { loader, statements };
}

test('pages of one size are one statement, and each request gets its own, in whatever order they come back', async () => {
  const { loader, statements } = pages();
  const found = await Promise.all(['a', 'nobody', 'c'].map((of) => loader.load({ of, after: 'x', limit: 26 })));
  expect(found.map((row) => row?.told)).toEqual(['a after x by 26', undefined, 'c after x by 26']);
  expect(statements).toHaveLength(1);
  expect(statements[0]?.requests.map((request) => Object.keys(request))).toEqual(Array(3).fill(['of', 'after', 'index']));
});

test('pages of several sizes are a statement for each size', async () => {
  const { loader, statements } = pages();
  const found = await Promise.all([11, 26, 11].map((limit, number) => loader.load({ of: `${number}`, after: '', limit })));
  expect(found.map((row) => row?.told)).toEqual(['0 after  by 11', '1 after  by 26', '2 after  by 11']);
  expect(statements.map(({ limit }) => limit).sort()).toEqual([11, 26]);
});

test('the same page asked for twice is read once, another place in it again', async () => {
  const { loader, statements } = pages();
  const request = { of: 'a', after: '', limit: 26 };
  await Promise.all([loader.load(request), loader.load({ ...request }), loader.load({ ...request, after: 'y' })]);
  expect(statements.map(({ requests }) => requests.length)).toEqual([2]);
});
