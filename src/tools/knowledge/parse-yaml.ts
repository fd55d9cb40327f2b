import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

/** A file of YAML. `lineOf` finds the line (1-based) of a path inside it. */
export interface ParsedFile {
  value: unknown;
  /** What is no YAML, in words, and where. */
  problems: { line: number; message: string }[];
  lineOf: (keys: readonly (string | number)[]) => number;
}

/** The line of what concerns the file as a whole. */
export const wholeFile = 0;

/** Reads a file. Says what is wrong with it rather than throw. */
export function parseYaml(file: string): ParsedFile {
  const text = textOf(file);
  if (text === undefined)
    return {
      value: undefined,
      problems: [{ line: wholeFile, message: 'the file cannot be read' }],
      lineOf: () => wholeFile,
    };
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const problems = document.errors.map((error) => ({
    line: error.linePos?.[0].line ?? wholeFile,
    message: error.message.split('\n')[0] ?? 'not YAML',
  }));
  const lineOf = (keys: readonly (string | number)[]): number => {
    for (let length = keys.length; length > 0; length -= 1) {
      const start = startOf(document, keys.slice(0, length));
      if (start !== undefined) return counter.linePos(start).line;
    }
    return 1;
  };
  if (problems.length > 0) return { value: undefined, problems, lineOf };
  try {
    return { value: document.toJS(), problems, lineOf };
  } catch (error) {
    // An alias that leads nowhere, or to far too much, shows only now.
    return {
      value: undefined,
      problems: [{ line: wholeFile, message: error instanceof Error ? error.message : 'not YAML' }],
      lineOf,
    };
  }
}

/** The text of a file; undefined when it cannot be read. */
export function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Where a path begins in the text: at its key, for a value may stand lines below. */
function startOf(document: Document.Parsed, keys: readonly (string | number)[]): number | undefined {
  const parent: unknown = keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
  const last = String(keys.at(-1));
  const node: unknown = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === last)?.key
    : document.getIn(keys, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
