import type { Edit, MappedText } from './mapped-text';
import { joinCutNumbers } from './normalise';
import { looksLikeHtml, unwrapHtml } from './unwrap-html';
import { readJsonIsland, type JsonLeaf } from './json-island';

/** A stretch of text that belongs together: prose, or one value of a JSON object with the keys that lead to it. */
export interface Segment {
  text: MappedText;
  /** Keys from the outermost object inwards, through every nested JSON string, the innermost 64 of them; empty for prose. */
  path: readonly string[];
  /** How many JSON values or strings of JSON lie around it. */
  depth: number;
}

/**
 * How often all layers together may hold the characters of a paste, and how many more in a short one. Real layers get shorter
 * inwards; those that do not are made to be read for ever.
 */
const mostReadAgain = 8;
const freelyRead = 64 * 1024;

/** The values of a whole run history; more are made to be read for ever, and what is left of them is read as text. */
const mostValues = 6000;

/** Error bodies nest JSON in strings in JSON; real ones go five deep, hostile ones without end. */
export const deepestLayer = 64;

// What may open JSON in the middle of prose: {"a, {'a':, {a:, {/*, {\"a, {\r\n \"a, {{, ["a, [{. A log's [ERROR: or FAIL [0x8...] may not.
const islandStart =
  /\{(?:\s|\\{1,64}[rnt]){0,200}(?:\\{1,64}"|"|\/[/*]|'[\w$. -]{1,60}'\s{0,20}:|[{[]|[A-Za-z_$][\w$.-]{0,60}\s{0,20}:)|\[(?:\s|\\{1,64}[rnt]){0,200}(?:\\{1,64}"|"|\/[/*]|[{[])/g;

interface Layer {
  text: MappedText;
  path: readonly string[];
  depth: number;
}

/**
 * Takes a paste apart into prose and the values of every JSON it holds, however deep it is nested in strings and
 * whether its quotes are escaped, half escaped, single or missing. Every character of the paste ends up in a segment.
 * Runs in a loop, not by recursion: depth is bounded by {@link deepestLayer}.
 */
export function unfoldJson(paste: MappedText): Segment[] {
  const segments: Segment[] = [];
  const layers: Layer[] = [{ text: paste, path: [], depth: 0 }];
  let left = mostReadAgain * paste.text.length + freelyRead;
  let valuesLeft = mostValues;
  // The list grows while it is walked; taking its first away each time would move all the others.
  for (const layer of layers) {
    const { text, path, depth } = layer;
    left -= text.text.length;
    if (depth >= deepestLayer || left < 0 || valuesLeft <= 0) {
      segments.push(layer);
      continue;
    }
    let prose = 0;
    islandStart.lastIndex = 0;
    for (let found = islandStart.exec(text.text); found; found = islandStart.exec(text.text)) {
      if (found[0].includes('\\')) {
        // The quotes here are escaped although the object is not inside a string: someone copied the inside of one.
        if (found.index > prose) segments.push({ text: text.slice(prose, found.index), path, depth });
        layers.push({ text: unescape(text.slice(found.index, text.text.length)), path, depth: depth + 1 });
        prose = text.text.length;
        break;
      }
      const island = readJsonIsland(text.text, found.index, valuesLeft);
      valuesLeft -= island.leaves.length;
      if (found.index > prose) segments.push({ text: text.slice(prose, found.index), path, depth });
      const pathTo = pathsBehind(path);
      for (const leaf of island.leaves) layers.push(layerOf(leaf, layer, pathTo(leaf.path)));
      prose = island.end;
      islandStart.lastIndex = Math.max(island.end, found.index + 1);
    }
    if (prose < text.text.length) segments.push({ text: text.slice(prose, text.text.length), path, depth });
  }
  return segments;
}

/** Joins paths to one that lies around them; leaves under the same keys share theirs. */
function pathsBehind(around: readonly string[]): (path: readonly string[]) => readonly string[] {
  let last: readonly string[] | undefined;
  let joined: readonly string[] = around;
  return (path) => {
    if (path !== last) joined = [...around, ...path].slice(-deepestLayer);
    last = path;
    return joined;
  };
}

function layerOf(leaf: JsonLeaf, around: Layer, path: readonly string[]): Layer {
  const raw = around.text.slice(leaf.start, leaf.end);
  const decoded = leaf.quoted && raw.text.includes('\\') ? joinCutNumbers(unescape(raw)) : raw;
  // HTML inside a JSON string, such as the innerError of a gateway.
  const text = looksLikeHtml(decoded.text) ? decoded.through(unwrapHtml(decoded.text)) : decoded;
  return { text, path, depth: around.depth + 1 };
}

// Backslashes in a row are one edit: strings in strings in strings are full of them.
const jsonEscape = /((?:\\\\)+)|\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g;
const letters: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\n'],
  ['t', '\t'],
  ['b', ' '],
  ['f', '\n'],
]);

function unescape(text: MappedText): MappedText {
  const edits: Edit[] = [];
  jsonEscape.lastIndex = 0;
  for (let match = jsonEscape.exec(text.text); match; match = jsonEscape.exec(text.text))
    edits.push({ start: match.index, end: match.index + match[0].length, text: plainOf(match) });
  return text.edit(edits);
}

function plainOf([, backslashes, unicode, letter = '']: RegExpExecArray): string {
  if (backslashes !== undefined) return backslashes.slice(backslashes.length / 2);
  if (unicode !== undefined) return String.fromCharCode(Number.parseInt(unicode, 16));
  return letters.get(letter) ?? letter;
}
