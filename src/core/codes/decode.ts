import type { CodeTable } from './code-table';
import { smallWindowsCode, windowsCode } from './code';
import { nameOfHttpStatus } from './http-status';
import { hexOf } from './windows-number';

/** What the bits of a 32-bit number say, for a number no table names. Structure only: never a guess at the meaning. */
export interface Decoded {
  hex: string;
  severity: 'success' | 'information' | 'warning' | 'error';
  /** Its name, or its number where it has none here. */
  facility: string | number;
  /** The low 16 bits. */
  number: number;
  /** Set when the number wraps another code that has a name: HRESULT_FROM_WIN32 or an NTSTATUS inside an HRESULT. */
  wraps?: { name: string; hex: string; kind: 'win32' | 'ntstatus' | 'http' };
}

// [MS-ERREF] 2.1 HRESULT and 2.3 NTSTATUS name these facilities; entra ones from the device registration headers.
const facilities: ReadonlyMap<number, string> = new Map([
  [0, 'general'],
  [1, 'remote procedure call'],
  [2, 'COM dispatch'],
  [3, 'storage'],
  [4, 'COM interface'],
  [7, 'Windows (Win32)'],
  [8, 'Windows'],
  [9, 'security and cryptography'],
  [10, 'control'],
  [11, 'certificates'],
  [12, 'internet'],
  [19, '.NET'],
  // HTTP_E_STATUS_DENIED 0x80190191: the low half is the status of an HTTP answer (winerror.h).
  [25, 'HTTP'],
  [27, 'setup'],
  [28, 'device registration'],
  [40, 'TPM'],
  [41, 'platform crypto provider'],
  [72, 'Entra sign-in on the device (CloudAP)'],
  // The makers of the token broker say that its facilities AA3, AA7 and AA8 are all about the network (MSAL issue 4721).
  [0xaa2, 'token broker of Windows'],
  [0xaa3, 'token broker of Windows, network'],
  [0xaa5, 'token broker of Windows'],
  [0xaa7, 'token broker of Windows, network'],
  [0xaa8, 'token broker of Windows, network'],
]);

const severities = ['success', 'information', 'warning', 'error'] as const;
const ntstatusInHresult = 0x10000000;

/** Takes apart an unsigned 32-bit number. The table is asked only for codes that the number wraps. */
export function decodeWindowsNumber(value: number, table: CodeTable): Decoded {
  const nibble = value >>> 28;
  const isHresult = nibble === 0x8 || nibble === 0xa;
  const severity = isHresult ? 'error' : (severities[value >>> 30] ?? 'error');
  const facility = (value >>> 16) & (isHresult ? 0x7ff : 0xfff);
  const number = value & 0xffff;
  return {
    hex: hexOf(value),
    severity,
    facility: facilities.get(facility) ?? facility,
    number,
    wraps: wrappedCode(value, table),
  };
}

function wrappedCode(value: number, table: CodeTable): Decoded['wraps'] {
  if (value >>> 16 === 0x8007) {
    const win32 = table.byKey(smallWindowsCode(value & 0xffff, 'win32').key);
    return win32?.names[0] === undefined
      ? undefined
      : { name: win32.names[0], hex: hexOf(value & 0xffff), kind: 'win32' };
  }
  const answer = httpAnswerIn(value);
  if (answer !== undefined) return { name: answer, hex: hexOf(value & 0xffff), kind: 'http' };
  if (value >>> 28 === 0xd) {
    const status = (value & ~ntstatusInHresult) >>> 0;
    const name = table.byKey(windowsCode(status, 'ntstatus').key)?.names[0];
    return name === undefined ? undefined : { name, hex: hexOf(status), kind: 'ntstatus' };
  }
  return undefined;
}

/** 0xD000006D is STATUS_LOGON_FAILURE carried in an HRESULT: the same code when the table knows the inner one and not the outer. */
export function unwrapNtstatus(value: number, table: CodeTable): number {
  if (value >>> 28 !== 0xd || table.byKey(hexOf(value))) return value;
  const inner = (value & ~ntstatusInHresult) >>> 0;
  return table.byKey(hexOf(inner)) ? inner : value;
}

// winerror.h gives an HTTP answer the facility 0x19; the token library adds its status to 0xCAA30000.
const httpCarriers: ReadonlySet<number> = new Set([0x8019, 0xcaa3]);

/** `HTTP 401 Unauthorized` for 0x80190191 and 0xCAA30191. */
function httpAnswerIn(value: number): string | undefined {
  const status = value & 0xffff;
  if (!httpCarriers.has(value >>> 16) || status < 300 || status > 599) return undefined;
  return ['HTTP', String(status), nameOfHttpStatus(status)].filter((part) => part !== undefined).join(' ');
}
