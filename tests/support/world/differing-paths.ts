/** Where two JSON values differ, as paths without the places in lists: `data.nodes.facts.totalCount`. */
function pathsBetween(left: unknown, right: unknown, path: string): string[] {
  if (JSON.stringify(left) === JSON.stringify(right)) return [];
  if (Array.isArray(left) && Array.isArray(right) && left.length === right.length) return left.flatMap((item, index) => pathsBetween(item, right[index], path));
  if (isObject(left) && isObject(right)) {
    const names = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...names].flatMap((name) => pathsBetween(left[name], right[name], path === '' ? name : `${path}.${name}`));
  }
  return [path];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bodyOf(text: string): unknown {
  return JSON.parse(text.slice(text.indexOf('\n\n') + 2));
}

/** The distinct places at which two written answers differ. */
export function differingPaths(whole: string, visible: string): string[] {
  return [...new Set(pathsBetween(bodyOf(whole), bodyOf(visible), ''))];
}
