import { dataverseCode, spaceCode, type Code, type SpaceSystem } from '../codes/code';
import type { CodeTable } from '../codes/code-table';
import type { Speaker } from '../codes/speaker';

/** What stands around a number, as far as it tells whose number it is. */
export interface NumberPlace {
  before: string;
  after: string;
  says: (speaker: Speaker) => boolean;
}

/** A label directly before a number that tells whose number it is: a code of a service, or no code at all. */
interface NumberSpace {
  label: RegExp;
  /** Needed beside the label where others write the same label. */
  speaker?: Speaker;
  /** `none`: flags, types, tags and parts of other numbers. */
  system: SpaceSystem | 'none';
}

const end = String.raw`["'>\]]{0,3}\s{0,20}[:=#(]?["'\s([]{0,20}$`;
const label = (words: string): RegExp => new RegExp(String.raw`(?:${words})${end}`, 'i');

/** The first row that fits decides. */
const numberSpaces: readonly NumberSpace[] = [
  {
    system: 'none',
    label: label(
      String.raw`encryption ?types?|\betypes?|pre-?auth(?:entication)? ?type|ticket ?options|\btag|sql errorcode|key ?length|severity|\bstate|procedure \w{1,60}, line|provider, error`,
    ),
  },
  { system: 'rdp-extended', label: label('extended (?:error|disconnect) ?(?:code|reason)|erweiterter fehlercode') },
  { system: 'sql', label: label('sql (?:error )?number|sql ?server error(?: code| number)?|sqlcode') },
  {
    system: 'kerberos',
    speaker: 'kerberos',
    label: label(
      String.raw`(?:result|failure|error|status|fehler|ergebnis) ?code|krb[-_ ]?error|\berror|name=["']?status`,
    ),
  },
  {
    system: 'sql',
    speaker: 'sql',
    label: label(String.raw`\berror(?: code| number| no\.?)?|\bmsg|\bnumber|native error|errorcode|\bsqlexception`),
  },
  {
    system: 'rdp',
    speaker: 'remote-desktop',
    label: label(
      '(?:error|fehler|disconnect(?:ed)?|reason) ?-?code|disconnect(?:ed|ion)? reason|code d.erreur|c.digo de error|\\bcode|\\breason',
    ),
  },
];

/** The code that a small or signed number is in the space of its speaker; `none` for what is no code; undefined where nobody claims it. */
export function codeInSpace(value: number, place: NumberPlace, table: CodeTable): Code | 'none' | undefined {
  const claims = numberSpaces.find(
    ({ speaker, label: pattern }) => (speaker === undefined || place.says(speaker)) && pattern.test(place.before),
  );
  if (claims === undefined) return undefined;
  if (claims.system === 'none' || value === 0) return 'none';
  const code = spaceCode(value, claims.system);
  return table.byKey(code.key) ? code : undefined;
}

const crmLabel = label('crm error ?code|cdserrorcode|crmexception(?:%3a|:)');
/** Dataverse gives out numbers whose high half lies here. */
const dataverseFrom = 0x8003;
const dataverseTo = 0x8009;
const comInterface = 0x8004;
const win32Carrier = 0x8007;

/** `{"error":{"code":"0x80040217"}}`: Windows has no part in an error body of this form. */
function isErrorBody(path: readonly string[]): boolean {
  return path.at(-1)?.toLowerCase() === 'code' && path.at(-2)?.toLowerCase() === 'error';
}

/**
 * The code of a 32-bit number where Dataverse says it. Its numbers look like those of COM: a label or the form of the
 * error body proves the speaker, a name that only Dataverse has does too, and where both have one it must speak in the paste.
 */
export function dataverseNumber(
  value: number,
  place: DataversePlace,
  table: CodeTable,
  isWindowsName: boolean,
): Code | undefined {
  const high = value >>> 16;
  if (high < dataverseFrom || high > dataverseTo) return undefined;
  const code = dataverseCode(value);
  if (crmLabel.test(place.before)) return code;
  const named = table.byKey(code.key) !== undefined;
  const isTheirs = isWindowsName ? named && outweighsWindows(high, place) : named || speaksHere(high, place);
  return isTheirs ? code : undefined;
}

type DataversePlace = NumberPlace & { path: readonly string[] };

/** A number that neither names: Dataverse's where it speaks, but what carries a Win32 error stays Windows'. */
function speaksHere(high: number, { says }: DataversePlace): boolean {
  return says('dataverse') && high !== win32Carrier;
}

/** A number that both name. */
function outweighsWindows(high: number, { says, path }: DataversePlace): boolean {
  return isErrorBody(path) || (says('dataverse') && high === comInterface);
}
