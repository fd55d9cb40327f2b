import { fromHexDigits, hexOf } from './windows-number';

/**
 * The families a code can come from. A 32-bit number is ntstatus or hresult; small Windows numbers are win32 or winhttp.
 * From `dataverse` on, each is a number space of one service: the same digits said by another are another code, or none.
 */
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
  'dataverse',
  'kerberos',
  'rdp',
  'rdp-extended',
  'sql',
  'sharepoint',
  'gateway',
  'msal',
  'adfs',
  'connector',
  'unknown',
] as const;
export type CodeSystem = (typeof codeSystems)[number];

/** Systems whose codes are names and mean one thing whoever says them. */
export const nameSystems = ['power-automate', 'oauth', 'drs', 'gateway', 'msal', 'adfs', 'connector'] as const;
export type NameSystem = (typeof nameSystems)[number];

/** Number spaces of single services, whose numbers are written as plain decimals: 24, 516, 18456, -2130575338. */
export const spaceSystems = ['kerberos', 'rdp', 'rdp-extended', 'sql', 'sharepoint'] as const;
export type SpaceSystem = (typeof spaceSystems)[number];

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

/** 0x80040217 is one thing to Dataverse and another to COM, so here the speaker is part of the key. */
export function dataverseCode(value: number): Code {
  const hex = hexOf(value);
  return { system: 'dataverse', value: hex, key: `dataverse:${hex}` };
}

export function spaceCode(value: number, system: SpaceSystem): Code {
  return { system, value: String(value), key: `${system}:${value}` };
}

export function aadstsCode(digits: string): Code {
  return { system: 'aadsts', value: digits, key: `aadsts:${Number(digits)}` };
}

export function eventCode(id: string): Code {
  return { system: 'event', value: id, key: `event:${Number(id)}` };
}

export function namedCode(name: string, system: NameSystem | 'unknown'): Code {
  return { system, value: name, key: `name:${name.toLowerCase()}` };
}

const isNameSystem = (system: string): system is NameSystem => nameSystems.some((known) => known === system);
const isSpaceSystem = (system: string): system is SpaceSystem => spaceSystems.some((known) => known === system);

/** The code of a system's value as the code tables and the articles write it; undefined when it is none. */
export function codeIn(system: string, value: string): Code | undefined {
  if (value === '') return undefined;
  if (isNameSystem(system)) return namedCode(value, system);
  if (isSpaceSystem(system)) return spaceCode(Number(value), system);
  switch (system) {
    case 'ntstatus':
    case 'hresult':
    case 'dataverse':
      return hexCodeIn(system, value);
    case 'win32':
    case 'winhttp':
      return smallWindowsCode(Number(value), system);
    case 'aadsts':
      return aadstsCode(value);
    case 'event':
      return eventCode(value);
    default:
      return undefined;
  }
}

function hexCodeIn(system: 'ntstatus' | 'hresult' | 'dataverse', value: string): Code | undefined {
  const number = fromHexDigits(value.replace(/^0x/i, ''));
  if (number === undefined) return undefined;
  return system === 'dataverse' ? dataverseCode(number) : windowsCode(number, system);
}

/** Reads `ntstatus:0xC000006D`, `winhttp:12002`, `aadsts:50126`, `dataverse:0x80040217`, `power-automate:AadLogonFailure`. Throws on anything else: the article schema let only these through. */
export function codeFromReference(reference: string): Code {
  const [system = '', value = ''] = reference.split(':');
  const code = codeIn(system, value);
  if (!code) throw new Error(`not a code reference: ${reference}`);
  return code;
}
