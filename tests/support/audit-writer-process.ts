import { spawnSync } from 'node:child_process';
import { openAuditLog } from '../../src/audit/recorder';
import { anEvent } from './audit-event';

/**
 * A process that records, and prints the id of each entry once it is acknowledged. `endless` records until it is killed;
 * `full-disk` is started with a limit on the length of its files, meets it, has it lifted and goes on.
 */
async function main(folder: string, task: string): Promise<void> {
  const log = await openAuditLog({
    directory: `${folder}/audit`,
    anchorsDirectory: `${folder}/anchors`,
    signingKeyFile: `${folder}/keys/audit-anchor.pem`,
    writer: 'child',
  });
  const record = async (): Promise<string> => (await log.record(anEvent())).id;
  if (task === 'endless') {
    const keepRecording = async (): Promise<never> => {
      for (;;) process.stdout.write(`${await record()}\n`);
    };
    await Promise.all([keepRecording(), keepRecording(), keepRecording()]);
  }
  let refusals = 0;
  while (refusals < 3) {
    await record().then(
      (id) => process.stdout.write(`${id}\n`),
      () => (refusals += 1),
    );
  }
  spawnSync('prlimit', ['--pid', String(process.pid), '--fsize=unlimited']);
  process.stdout.write(`${await record()}\nrefused ${refusals}\n`);
  await log.close();
}

void main(process.argv[2]!, process.argv[3]!);
