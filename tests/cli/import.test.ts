import { importCommand } from '../../src/cli/import';

const NEEDED = ['report.xml', '--investigation', 'NS/1'];

/** The options as they are read, without anything being imported. */
function read(words: readonly string[]): Record<string, unknown> {
  const command = importCommand();
  command.parseOptions([...words]);
  return command.opts();
}

/** How a wrong call ends. */
async function endOf(words: readonly string[]): Promise<{ code: string; told: string }> {
  let told = '';
  const command = importCommand()
    .exitOverride()
    .configureOutput({ writeErr: (text) => (told += text) });
  try {
    await command.parseAsync([...words], { from: 'user' });
  } catch (error) {
    return { code: (error as { code: string }).code, told };
  }
  throw new Error('The call was taken for a right one');
}

test('what is not said is left open, and a new investigation is pointed to and OFFICIAL', () => {
  expect(read(NEEDED)).toEqual({ investigation: 'NS/1', visibility: 'pointer', tier: 'OFFICIAL', marking: [], compartment: [] });
});

test('everything that a new investigation and its source are is read', () => {
  const words = [
    ...['--format', 'cybertip', '--force', 'northshire', '--title', 'Operation Lantern', '--visibility', 'silent', '--tier', 'top secret'],
    ...['--marking', 'OFFICIAL-SENSITIVE', '--marking', 'B', '--compartment', 'OAK', '--compartment', 'ELM', '--contact', 'desk'],
    ...['--grade', '1BP', '--received', '2026-03-14T09:26:53Z', '--publisher', 'Chatline', '--as', 'token.txt', '--json'],
  ];
  expect(read([...NEEDED, ...words])).toEqual({
    investigation: 'NS/1',
    format: 'cybertip',
    force: 'northshire',
    title: 'Operation Lantern',
    visibility: 'silent',
    tier: 'TOP_SECRET',
    marking: ['OFFICIAL-SENSITIVE', 'B'],
    compartment: ['OAK', 'ELM'],
    contact: 'desk',
    grade: '1BP',
    received: Date.UTC(2026, 2, 14, 9, 26, 53),
    publisher: 'Chatline',
    as: 'token.txt',
    json: true,
  });
});

test.each([
  ['SECRET', 'SECRET'],
  ['top-secret', 'TOP_SECRET'],
  [' Top Secret ', 'TOP_SECRET'],
])('the tier may be written %p', (written, tier) => {
  expect(read([...NEEDED, '--tier', written])['tier']).toBe(tier);
});

test('a day is its beginning in UTC', () => {
  expect(read([...NEEDED, '--received', '2026-03-14'])['received']).toBe(Date.UTC(2026, 2, 14));
});

test.each([
  ['no file', ['--investigation', 'NS/1'], 'commander.missingArgument'],
  ['no investigation', ['report.xml'], 'commander.missingMandatoryOptionValue'],
  ['a format that is none', [...NEEDED, '--format', 'pdf'], 'commander.invalidArgument'],
  ['a visibility that is none', [...NEEDED, '--visibility', 'hidden'], 'commander.invalidArgument'],
  ['a tier that is none', [...NEEDED, '--tier', 'RESTRICTED'], 'commander.invalidArgument'],
  ['a moment that is none', [...NEEDED, '--received', '1'], 'commander.invalidArgument'],
  ['a day that is not on the calendar', [...NEEDED, '--received', '2026-02-30'], 'commander.invalidArgument'],
  ['an option that is none', [...NEEDED, '--shout'], 'commander.unknownOption'],
])('%s is a wrong call, and nothing is started', async (_what, words, code) => {
  const end = await endOf(words);
  expect(end.code).toBe(code);
  expect(end.told).toMatch(/^error: /);
});
