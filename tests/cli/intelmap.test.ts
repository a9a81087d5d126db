import { intelmapProgram } from '../../src/cli/intelmap';

test('every command says what it does, and its options too', () => {
  for (const command of intelmapProgram().commands) {
    expect(command.description()).not.toBe('');
    for (const option of command.options) expect(option.description).not.toBe('');
  }
});

test('a machine can be examined, a token issued and the audit log verified from the command line', () => {
  expect(intelmapProgram().commands.map((command) => command.name())).toEqual(expect.arrayContaining(['doctor', 'token', 'verify-audit']));
});
