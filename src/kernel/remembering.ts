/**
 * A function that always gives the same for the same thing, asked once for each: the answers are kept by a text that stands for the thing
 * until there are `most`, then gathered anew.
 */
export function remembering<Asked, Value>(
  find: (asked: Asked) => Value,
  { textOf, most }: { textOf: (asked: Asked) => string; most: number },
): (asked: Asked) => Value {
  let remembered = new Map<string, Value>();
  return (asked) => {
    const text = textOf(asked);
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (remembered.size >= most) remembered = new Map();
    const found = find(asked);
    remembered.set(text, found);
    return found;
  };
}
