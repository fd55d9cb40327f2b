import type { CodeTable } from '../codes/code-table';
import { decodeWindowsNumber } from '../codes/decode';
import { readingsOf } from '../codes/number-readings';
import { signedOf } from '../codes/windows-number';
import type { Diagnosis } from '../diagnosis/diagnose';
import { windowsNumberOf } from '../intake/number-codes';
import { neighboursInWords } from './aadsts-in-words';
import type { CaseHead, DecodedReply } from './reply';

/** A code known by name only: its names, spellings and family, and no advice, for there is none. */
export function decodedReply(head: CaseHead, diagnosis: Diagnosis, table: CodeTable): DecodedReply {
  return {
    ...head,
    kind: 'decoded',
    codes: diagnosis.codes.map((code) => ({
      name: code.names.join(' = '),
      spellings: spellingsInWords(code),
      meaning: meaningInWords(code, table),
    })),
    message:
      'I know what this is called, but I have no article about it. I would rather say so than guess. If the run shows more text around it, paste that too.',
  };
}

type JudgedCode = Diagnosis['codes'][number];

export function spellingsInWords({ code }: JudgedCode): string {
  const number = windowsNumberOf(code);
  return number === undefined ? '' : `${code.value}, ${signedOf(number)}, ${number}`;
}

/** What is known of a code without an article: its family, and the other way to read it where there is one. */
export function meaningInWords(code: JudgedCode, table: CodeTable): string {
  const family = familyInWords(code, table);
  const readings = readingsOf(code.text);
  if (!readings) return family;
  const { hexadecimal, decimal } = readings;
  return code.known
    ? `${family} You wrote it without 0x. I read it as hexadecimal, ${hexadecimal}, which has a name; as a decimal number it would be ${decimal}, which is no failure of Windows.`
    : `Without 0x it can be read in two ways. As hexadecimal, ${hexadecimal}: ${family} As a decimal number, ${decimal}: no failure of Windows. I know a name for neither.`;
}

function aadstsInWords(digits: string, { known, named }: { known: boolean; named: boolean }, table: CodeTable): string {
  if (named) return 'A sign-in error of Microsoft Entra ID.';
  const lists = known
    ? 'A sign-in error of Microsoft Entra ID. The number exists, but I have neither a name nor a meaning for it.'
    : 'It has the form of a Microsoft Entra sign-in error, but this number is in no list I have.';
  const lookUp = `Microsoft\u2019s own page may say more: https://login.microsoftonline.com/error?code=${digits}`;
  return [lists, neighboursInWords(digits, table), lookUp].filter((words) => words !== '').join(' ');
}

/** Whose number space or names a code is from. */
const speakerOfSystem = {
  dataverse: 'Dataverse',
  kerberos: 'Kerberos',
  rdp: 'Remote Desktop',
  'rdp-extended': 'Remote Desktop (extended code)',
  sql: 'SQL Server',
  sharepoint: 'SharePoint',
  gateway: 'the on-premises data gateway',
  msal: 'Microsoft\u2019s sign-in library (MSAL)',
  adfs: 'the federation server (AD FS)',
  connector: 'the service behind a connector',
} as const;

/** Which family a code belongs to, from its structure. */
export function familyInWords({ code, known, names }: JudgedCode, table: CodeTable): string {
  switch (code.system) {
    case 'ntstatus':
    case 'hresult': {
      const decoded = decodeWindowsNumber(windowsNumberOf(code) ?? 0, table);
      const wraps = decoded.wraps ? `; it carries ${decoded.wraps.name}` : '';
      return `A Windows ${code.system === 'ntstatus' ? 'status' : 'result'} number (${decoded.severity}), area: ${decoded.facility}, number ${decoded.number}${wraps}.`;
    }
    case 'win32':
    case 'winhttp':
      return 'A Windows error number.';
    case 'aadsts':
      return aadstsInWords(code.value, { known, named: names.length > 1 }, table);
    case 'event':
      return 'An event of a Windows log.';
    case 'dataverse':
    case 'kerberos':
    case 'rdp':
    case 'rdp-extended':
    case 'sql':
    case 'sharepoint':
    case 'gateway':
    case 'msal':
    case 'adfs':
    case 'connector':
      return `A code of ${speakerOfSystem[code.system]}.`;
    case 'power-automate':
      return 'An error name of Power Automate.';
    case 'oauth':
    case 'drs':
      return 'An error name of the sign-in or device registration service.';
    case 'unknown':
      return 'It looks like an error name, but it is in no list I have.';
  }
}
