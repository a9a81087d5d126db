import { IntelmapCommand } from '../support/intelmap-command';

let intelmap: IntelmapCommand;

beforeAll(() => {
  intelmap = new IntelmapCommand({ PORT: '70000', INTELMAP_SEED: 'cases' });
});
afterAll(() => intelmap.remove());

test.each([
  ['one that works on the database', ['import', 'report.xml', '--investigation', 'NS/1']],
  ['one that needs the keys alone', ['token', '--name', 'dc.larkin', '--force', 'northshire', '--clearance', 'OFFICIAL', '--role', 'analyst']],
  ['one that reads the log alone', ['verify-audit']],
])(
  'a command with bad settings tells every one of them in a line, and nothing else: %s',
  async (_what, words) => {
    expect(await intelmap.run(...words)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'INTELMAP_SEED: expected story or none\nPORT: expected a whole number from 0 to 65535\n',
    });
  },
  60_000,
);
