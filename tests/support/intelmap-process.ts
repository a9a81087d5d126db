import { runIntelmap } from '../../src/cli/intelmap';

void runIntelmap(process.argv.slice(2));
