import { createHash } from 'node:crypto';
import { expandVisible } from './expand-visible';
import type { ModelFile } from './read-files';
import { FIRST_LINE, templateLiteral } from './write-feature';

/** The generated list of constraints and indexes; the digest tells a step that was changed after it was applied. */
export function writeModel(model: readonly ModelFile[]): string {
  const steps = model.map(({ name, body }) => {
    const text = expandVisible(body);
    const sha256 = createHash('sha256').update(text).digest('hex');
    return [`  {`, `    name: '${name}',`, `    text: ${templateLiteral(text)},`, `    sha256: '${sha256}',`, `  },`].join('\n');
  });
  const head = `${FIRST_LINE}\n\n/** The steps of cypher/model in the order in which they are applied. */`;
  return `${[head, 'export const MODEL_STEPS: readonly { readonly name: string; readonly text: string; readonly sha256: string }[] = [', ...steps, '];'].join('\n')}\n`;
}
