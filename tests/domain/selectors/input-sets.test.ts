import { readFileSync } from 'node:fs';
import { INPUT_SETS } from '../../../bench/inputs/input-sets';
import { testWithData } from '../../support/test-data';

describe.each(INPUT_SETS)('$name', (set) => {
  testWithData(set.file, 'as many samples come out right as are due', (_text, path) => {
    const folder = path.slice(0, -set.file.length);
    const { reached, of, misses } = set.measure((file) => readFileSync(folder + file, 'utf8'));
    expect({ misses: misses.slice(0, 5), isEnough: reached >= Math.floor((set.least ?? 0.95) * of) }).toMatchObject({ isEnough: true });
  });
});
