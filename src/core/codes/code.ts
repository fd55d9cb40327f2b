import { fromHexDigits, hexOf } from './windows-number';

/** The families a code can come from. A 32-bit number is ntstatus or hresult; small Windows numbers are win32 or winhttp. */
export const codeSystems = [
  'ntstatus',
  'hresult',
  'win32',
  'winhttp',
  'aadsts',
  'power-automate',
  'oauth',
  'drs',
  'event',
  'unknown',
] as const;
export type CodeSystem = (typeof codeSystems)[number];

/** What identifies a code, whatever its spelling. `key` compares: two codes with one key are one code. */
export interface Code {
  system: CodeSystem;
  /** 0xC000006D, 12002, 50126, AadLogonFailure */
  value: string;
  key: string;
}

/** `0xC000006D` is one number whether a document calls it NTSTATUS or HRESULT, so the system is no part of its key. */
export function windowsCode(value: number, system?: 'ntstatus' | 'hresult'): Code {
  const hex = hexOf(value);
  return { system: system ?? (value >>> 28 === 0xc ? 'ntstatus' : 'hresult'), value: hex, key: hex };
}

export function smallWindowsCode(value: number, system: 'win32' | 'winhttp'): Code {
  return { system, value: String(value), key: `win32:${value}` };
}

export function aadstsCode(digits: string): Code {
  return { system: 'aadsts', value: digits, key: `aadsts:${Number(digits)}` };
}

export function eventCode(id: string): Code {
  return { system: 'event', value: id, key: `event:${Number(id)}` };
}

export function namedCode(name: string, system: 'power-automate' | 'oauth' | 'drs' | 'unknown'): Code {
  return { system, value: name, key: `name:${name.toLowerCase()}` };
}

/** Reads `ntstatus:0xC000006D`, `winhttp:12002`, `aadsts:50126`, `power-automate:AadLogonFailure`. Throws on anything else: the article schema let only these through. */
export function codeFromReference(reference: string): Code {
  const [system = '', value = ''] = reference.split(':');
  switch (system) {
    case 'ntstatus':
    case 'hresult':
      return windowsCode(fromHexDigits(value.slice(2)) ?? 0, system);
    case 'win32':
    case 'winhttp':
      return smallWindowsCode(Number(value), system);
    case 'aadsts':
      return aadstsCode(value);
    case 'event':
      return eventCode(value);
    case 'power-automate':
    case 'oauth':
    case 'drs':
      return namedCode(value, system);
    default:
      throw new Error(`not a code reference: ${reference}`);
  }
}
