/** How much structure a JSON body may have. What lies within costs milliseconds to parse, copy and write again. */
export interface ShapeLimits {
  /** Objects and lists inside each other. */
  depth: number;
  /** Names in all its objects together. */
  keys: number;
  /** Commas: one less than the values side by side. */
  values: number;
}

export type ShapeFault = 'too deep' | 'too many keys';

/**
 * Looks at a JSON text while its bytes arrive and tells as soon as it has more structure than allowed. It does not check
 * that the text is JSON, which the parser does afterwards. In UTF-8 no byte of a longer character looks like one of these.
 */
export function shapeWatch(limits: ShapeLimits): (piece: Uint8Array) => ShapeFault | undefined {
  let inText = false;
  let escaped = false;
  let depth = 0;
  let keys = 0;
  let values = 0;

  const inside = (byte: number): void => {
    if (escaped) escaped = false;
    else if (byte === backslash) escaped = true;
    else if (byte === quote) inText = false;
  };
  const outside = (byte: number): void => {
    switch (byte) {
      case quote:
        inText = true;
        return;
      case openObject:
      case openList:
        depth += 1;
        return;
      case closeObject:
      case closeList:
        depth -= 1;
        return;
      case colon:
        keys += 1;
        return;
      case comma:
        values += 1;
        return;
      default:
    }
  };

  return (piece) => {
    for (const byte of piece) {
      if (inText) inside(byte);
      else outside(byte);
      if (depth > limits.depth) return 'too deep';
    }
    return keys > limits.keys || values > limits.values ? 'too many keys' : undefined;
  };
}

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openList = 0x5b;
const backslash = 0x5c;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;
