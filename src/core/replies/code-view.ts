import { codeFromReference, type Code } from '../codes/code';
import { hexOf, spellingsOf } from '../codes/windows-number';
import type { FoundCode } from '../intake/find-codes';
import { windowsNumberOf } from '../intake/number-codes';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import { inOwnTerms } from '../knowledge/own-terms';
import { message, silence, taught, type Text } from '../languages/text';
import { familyInWords, type NamedFinding } from './compose-decoded';

/** Everything that can be said about one code, wherever it stands. */
export interface CodeView {
  /** Canonical name. */
  name: string;
  names: string[];
  system: Code['system'];
  value: string;
  /** Every way a product may write it, canonical first. */
  spellings: string[];
  /** What it means: the article's title where one is about it. */
  meaning: Text;
  /** Which family it belongs to, from its structure. */
  family: Text;
  /** The article about it; empty when there is none. */
  article: string;
}

/** Of a code in a paste. */
export function viewOfFinding({ code, names, known }: NamedFinding, index: KnowledgeIndex): CodeView {
  const article = index.articleOfCode(code.key)?.article;
  return {
    name: names[0] ?? code.value,
    names: [...names],
    system: code.system,
    value: code.value,
    spellings: spellingsOfCode(code),
    meaning: article ? taught(inOwnTerms(article, {}).title) : known ? message('code.named') : silence,
    family: familyInWords({ code, names, known }, index.codes),
    article: article?.id ?? '',
  };
}

/** Of a code as an article names it: `ntstatus:0xC000006D`. */
export function viewOfReference(reference: string, index: KnowledgeIndex): CodeView {
  const code = codeFromReference(reference);
  const names = index.codes.byKey(code.key)?.names;
  return viewOfFinding({ code, names: names ?? [code.value], known: names !== undefined }, index);
}

/** The codes of a paste, each once. */
export function viewsOfFindings(codes: readonly FoundCode[], index: KnowledgeIndex): CodeView[] {
  return [...new Map(codes.map((found) => [found.code.key, found])).values()].map((found) =>
    viewOfFinding(found, index),
  );
}

function spellingsOfCode(code: Code): string[] {
  const number = windowsNumberOf(code);
  if (number !== undefined) return spellingsOf(number);
  if (code.system === 'dataverse') return spellingsOf(Number(code.value));
  if (code.system === 'aadsts') return [`AADSTS${code.value}`, code.value];
  const isSmall = code.system === 'win32' || code.system === 'winhttp';
  return isSmall ? [code.value, ...resultOfWin32(Number(code.value))] : [code.value];
}

/** HRESULT_FROM_WIN32 ([MS-ERREF] 2.1.2): a Win32 number within a result number of facility 7. */
function resultOfWin32(number: number): string[] {
  return number > 0 && number <= 0xffff ? spellingsOf((0x80070000 | number) >>> 0).concat(hexOf(number)) : [];
}
