/** Names by which JavaScript itself asks an object for something. */
const asked: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toLocaleString',
  'valueOf',
  'toJSON',
  'then',
]);

/**
 * Whether a value from outside answers where only JavaScript should: such an object breaks whoever turns it into a text, and a
 * `length` that is no number breaks schemas that bound one. Teams sends none. Goes as far as the value does, without recursion.
 */
export function hasOddNames(value: unknown): boolean {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const isList = Array.isArray(next);
    for (const [name, part] of Object.entries(next)) {
      if (!isList && (asked.has(name) || (name === 'length' && typeof part !== 'number'))) return true;
      open.push(part);
    }
  }
  return false;
}
