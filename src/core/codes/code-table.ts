import { codeIn, type Code } from './code';

/** A code with what it is called. `names` is never empty; the first is the canonical name. */
export interface NamedCode {
  code: Code;
  names: readonly string[];
}

/** Names of codes by number and numbers by name. */
export interface CodeTable {
  byKey(key: string): NamedCode | undefined;
  /** Any letter case. */
  byName(name: string): NamedCode | undefined;
}

/** Builds a table; where two entries share a key the first one's names come first, so put the more telling source first. */
export function codeTable(entries: Iterable<NamedCode>): CodeTable {
  const keys = new Map<string, NamedCode>();
  const names = new Map<string, string>();
  for (const entry of entries) {
    const { key } = entry.code;
    const before = keys.get(key);
    keys.set(key, before ? joined(before, entry) : entry);
    for (const name of entry.names) {
      const small = name.toLowerCase();
      if (!names.has(small)) names.set(small, key);
    }
  }
  return {
    byKey: (key) => keys.get(key),
    byName: (name) => {
      const key = names.get(name.toLowerCase());
      return key === undefined ? undefined : keys.get(key);
    },
  };
}

function joined(before: NamedCode, entry: NamedCode): NamedCode {
  return { code: before.code, names: [...new Set([...before.names, ...entry.names])] };
}

/** Defers reading the entries until a look-up needs them: most pastes need a handful of the thousands of names. */
export function lazyCodeTable(read: () => Iterable<NamedCode>): CodeTable {
  let table: CodeTable | undefined;
  const loaded = (): CodeTable => (table ??= codeTable(read()));
  return { byKey: (key) => loaded().byKey(key), byName: (name) => loaded().byName(name) };
}

/** Asks the tables in order; names of one code in several tables are joined. What was joined once is kept. */
export function joinedCodeTable(tables: readonly CodeTable[]): CodeTable {
  const joinedOnes = new Map<string, NamedCode>();
  const byKey = (key: string): NamedCode | undefined => {
    const known = joinedOnes.get(key);
    if (known) return known;
    let found: NamedCode | undefined;
    for (const table of tables) {
      const entry = table.byKey(key);
      if (entry) found = found ? joined(found, entry) : entry;
    }
    if (found) joinedOnes.set(key, found);
    return found;
  };
  return {
    byKey,
    byName: (name) => {
      const small = name.toLowerCase();
      for (const table of tables) {
        const found = table.byName(small);
        if (found) return byKey(found.code.key);
      }
      return undefined;
    },
  };
}

/**
 * Reads a code file of knowledge/codes: lines `system<TAB>value<TAB>Name|OtherName`, `#` starts a comment line.
 * AADSTS rows may leave the names empty: their number is their name. Throws naming the line that is not one.
 */
export function* readCodeLines(tsv: string): Generator<NamedCode> {
  let number = 0;
  for (const line of tsv.split('\n')) {
    number += 1;
    if (line === '' || line.startsWith('#')) continue;
    const [system = '', value = '', called = ''] = line.split('\t');
    const names = called === '' ? [] : called.split('|');
    const code = codeIn(system, value);
    if (!code) throw new Error(`line ${number}: not a code: ${line}`);
    yield { code, names: code.system === 'aadsts' ? [`AADSTS${value}`, ...names] : names.length > 0 ? names : [value] };
  }
}
