import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { z } from 'zod';
import { OperatorFault } from '../kernel/faults';

/** A YAML file of seed/ in the shape asked for; what is wrong with it is said in one sentence, with its place. */
export async function readSeedFile<Shape extends z.ZodType>(path: string, shape: Shape): Promise<z.infer<Shape>> {
  const parsed = shape.safeParse(parseYaml(path, await readText(path)));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new OperatorFault(`${path}: ${issue?.path.join('.') || 'the whole file'}: ${issue?.message ?? 'not as expected'}.`);
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new OperatorFault(`${path} cannot be read.`, { cause: error });
  });
}

function parseYaml(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const [sentence] = error instanceof Error ? error.message.split('\n') : [];
    throw new OperatorFault(`${path} is not YAML: ${sentence?.replace(/:$/, '') ?? 'it cannot be parsed'}.`, { cause: error });
  }
}
