import { runSteps } from '../../../src/dev/check/run-steps';
import { PASSED, type Step } from '../../../src/dev/check/step';

const step = (name: string, run: Step['run']): Step => ({ name, run });

describe('the steps of a check', () => {
  test('each step is told of once, as soon as it is done', async () => {
    const told: string[] = [];
    await runSteps([step('types', async () => PASSED), step('words', async () => PASSED), step('tree', async () => PASSED)], '.', ({ name }) =>
      told.push(name),
    );
    expect(told.sort()).toEqual(['tree', 'types', 'words']);
  });

  test('a step that throws has failed, and the others still run', async () => {
    const broken = step('broken', () => Promise.reject(new Error('no such tool')));
    const reports = await runSteps([broken, step('words', async () => PASSED)], '.', () => undefined);
    expect(reports.map(({ name, passed }) => [name, passed])).toEqual(
      expect.arrayContaining([
        ['broken', false],
        ['words', true],
      ]),
    );
    expect(reports.find(({ name }) => name === 'broken')?.output).toContain('no such tool');
  });

  test('two steps run at a time', async () => {
    let running = 0;
    let most = 0;
    const slow = (name: string): Step =>
      step(name, async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running--;
        return PASSED;
      });
    await runSteps(['a', 'b', 'c', 'd'].map(slow), '.', () => undefined);
    expect(most).toBe(2);
  });
});
