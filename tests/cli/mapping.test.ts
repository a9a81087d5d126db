import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mappingCommand } from '../../src/cli/mapping';
import { readMappingFile } from '../../src/system/read-mapping-file';

const folder = mkdtempSync(join(tmpdir(), 'intelmap-mapping-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function printed(...words: string[]): Promise<string> {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await mappingCommand().parseAsync(words, { from: 'user' });
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
}

test('what is printed for a table is a mapping that can be followed as it stands', async () => {
  const yaml = await printed(fileWith('table.csv', 'Name,Mobile\nAnn,07700 900123\n'));
  const mapping = await readMappingFile(fileWith('proposed.yaml', yaml));
  expect(mapping.persons).toHaveLength(1);
  expect(mapping.selectors).toMatchObject([{ type: 'PHONE', column: 'Mobile' }]);
});

test('with --json it is one JSON document', async () => {
  expect(JSON.parse(await printed(fileWith('table.csv', 'Name\nAnn\n'), '--json'))).toMatchObject({ mapping: expect.stringContaining('persons:') as string });
});

test('a file that is no table, or that is not there, is refused in one sentence', async () => {
  await expect(printed(fileWith('book.xlsx', 'PK\u0003\u0004'))).rejects.toThrow('save the sheet as CSV');
  await expect(printed(join(folder, 'nowhere.csv'))).rejects.toThrow('is no file that can be read');
});

test('all that is wrong with a mapping is said at once, and it goes with tables alone', async () => {
  const path = fileWith('wrong.yaml', 'persons:\n- { id: p }\n- { id: q, role: SUSPECT, nam: A }\n');
  await expect(readMappingFile(path)).rejects.toThrow(/line 2: .*\n {2}line 3: /);
  await expect(readMappingFile(path, 'cybertip')).rejects.toThrow('it does not go with --format cybertip');
});
