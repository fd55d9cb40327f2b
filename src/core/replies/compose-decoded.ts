import type { Code } from '../codes/code';
import type { CodeTable } from '../codes/code-table';
import { decodeWindowsNumber, type Decoded } from '../codes/decode';
import { readingsOf } from '../codes/number-readings';
import { signedOf } from '../codes/windows-number';
import type { Diagnosis } from '../diagnosis/diagnose';
import { windowsNumberOf } from '../intake/number-codes';
import { listing, message, said, silence, taught, type PlainKey, type Text } from '../languages/text';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import { guideBelow } from './compose-guide';
import { neighboursInWords } from './aadsts-in-words';
import type { CaseHead, DecodedReply } from './reply';

/** A code known by name only: its names, spellings and family, and no advice, for there is none. */
export function decodedReply(
  head: CaseHead,
  diagnosis: Diagnosis,
  { codes: table, knowledge }: KnowledgeIndex,
): DecodedReply {
  return {
    ...head,
    ...guideBelow(knowledge),
    kind: 'decoded',
    codes: diagnosis.codes.map((code) => ({
      name: said(code.names.join(' = ')),
      spellings: spellingsInWords(code),
      meaning: meaningInWords(code, table),
    })),
    message: message('decoded.message'),
  };
}

type JudgedCode = Diagnosis['codes'][number];
/** A code and what is known of it, wherever it stands. */
export type NamedFinding = Pick<JudgedCode, 'code' | 'names' | 'known'>;

export function spellingsInWords({ code }: JudgedCode): Text {
  const number = windowsNumberOf(code);
  return number === undefined ? silence : said(`${code.value}, ${signedOf(number)}, ${number}`);
}

/** What is known of a code without an article: its family, and the other way to read it where there is one. */
export function meaningInWords(code: JudgedCode, table: CodeTable): Text {
  const family = familyInWords(code, table);
  const readings = readingsOf(code.text);
  if (!readings) return family;
  const both = { hexadecimal: said(readings.hexadecimal), decimal: said(readings.decimal) };
  return code.known
    ? listing('sentences', [family, message('decoded.hexNamed', both)])
    : message('decoded.twoWays', { ...both, family });
}

function aadstsInWords({ code, known, names }: NamedFinding, table: CodeTable): Text {
  if (names.length > 1) return message('aadsts.named');
  return listing('sentences', [
    message(known ? 'aadsts.noMeaning' : 'aadsts.notListed'),
    neighboursInWords(code.value, table),
    message('aadsts.lookUp', { address: said(`https://login.microsoftonline.com/error?code=${code.value}`) }),
  ]);
}

const severities = {
  success: 'family.severity.success',
  information: 'family.severity.information',
  warning: 'family.severity.warning',
  error: 'family.severity.error',
} as const satisfies Record<Decoded['severity'], PlainKey>;

function windowsInWords({ code }: NamedFinding, table: CodeTable): Text {
  const { severity, facility, number, wraps } = decodeWindowsNumber(windowsNumberOf(code) ?? 0, table);
  const parts = {
    severity: message(severities[severity]),
    area: typeof facility === 'number' ? message('family.facility', { number: facility }) : taught(facility),
    number,
  };
  const isStatus = code.system === 'ntstatus';
  return wraps
    ? message(isStatus ? 'family.statusCarries' : 'family.resultCarries', { ...parts, name: said(wraps.name) })
    : message(isStatus ? 'family.status' : 'family.result', parts);
}

const always = (key: PlainKey) => (): Text => message(key);

const of = (speaker: Text) => (): Text => message('family.of', { speaker });

const families: Record<Code['system'], (code: NamedFinding, table: CodeTable) => Text> = {
  ntstatus: windowsInWords,
  hresult: windowsInWords,
  win32: always('family.windows'),
  winhttp: always('family.windows'),
  aadsts: aadstsInWords,
  event: always('family.event'),
  dataverse: of(said('Dataverse')),
  kerberos: of(said('Kerberos')),
  rdp: of(message('speaker.remoteDesktop')),
  'rdp-extended': of(message('speaker.remoteDesktopExtended')),
  sql: of(said('SQL Server')),
  sharepoint: of(said('SharePoint')),
  gateway: of(message('speaker.gateway')),
  msal: of(message('speaker.msal')),
  adfs: of(message('speaker.adfs')),
  connector: of(message('speaker.connector')),
  'power-automate': always('family.powerAutomate'),
  oauth: always('family.service'),
  drs: always('family.service'),
  unknown: always('family.unknown'),
};

/** Which family a code belongs to, from its structure. */
export function familyInWords(code: NamedFinding, table: CodeTable): Text {
  return families[code.code.system](code, table);
}
