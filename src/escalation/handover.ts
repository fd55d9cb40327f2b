import { stateOf, type Case } from '../cases/case';
import type { Diagnosis, Findings } from '../diagnosis/diagnose';
import { signedOf } from '../codes/windows-number';
import { windowsNumberOf } from '../intake/find-codes';
import { factsBearingOn } from '../diagnosis/bearing-facts';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';

const guid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const mostQuoted = 1200;

/** Everything IT needs to act without asking again, as plain text. Holds only redacted words. */
export function handoverSummary(aCase: Case, { diagnosis, findings }: { diagnosis: Diagnosis; findings: Findings }, index: KnowledgeIndex): string {
  const { texts, redactions, unknown, tried } = stateOf(aCase);
  const facts = index.knowledge.facts;
  const [match] = diagnosis.matches;
  const bearing = match ? factsBearingOn(match.article, facts) : new Set<string>();
  const title = (fact: string, ...values: string[]): string => `${facts[fact]?.title ?? fact}: ${values.map((value) => facts[fact]?.values[value]?.label ?? value).join(' or ')}`;
  const section = (heading: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)]);
  const ids = [...new Set(texts.flatMap((text) => text.match(guid) ?? []))];

  return [
    `Case ${aCase.id}, opened ${aCase.ledger[0]?.at ?? ''}`,
    match ? `${match.article.title} (${Math.round(match.confidence * 100)} % sure)` : 'No known problem matched.',
    ...section('Codes', diagnosis.codes.map((code) => {
      const number = windowsNumberOf(code.code);
      return `${code.names[0] ?? code.text}${number === undefined ? '' : ` (${code.code.value}, ${signedOf(number)}, ${number})`}, ${code.role}`;
    })),
    ...section('Known', diagnosis.facts.filter(({ fact, from }) => from === 'dsregcmd' || bearing.has(fact)).map(({ fact, value, from }) => `${title(fact, value)} [${from}]`)),
    ...section('Could not be found out', [...unknown].map((fact) => facts[fact]?.title ?? fact)),
    ...section('Still possible', (match?.causes ?? []).filter(({ state }) => state !== 'ruled out').map(({ cause, state }) => `${cause.title} (${state})`)),
    ...section('Ruled out', (match?.causes ?? []).filter(({ state, tried: wasTried }) => state === 'ruled out' && !wasTried).map(({ cause, because }) => `${cause.title} Because: ${because.map(({ fact, values }) => title(fact, ...values)).join('; ')}`)),
    ...section('Tried without success', (match?.causes ?? []).filter(({ cause }) => tried.has(`${match?.article.id ?? ''}/${cause.id}`)).map(({ cause }) => cause.title)),
    ...section('Ids in the paste (correlation, trace, run)', ids),
    ...section('Hidden in the paste', redactions.map(({ kind, count }) => `${kind}, ${count} time${count === 1 ? '' : 's'}`)),
    '',
    'What was pasted',
    quote(findings.report.text),
  ].join('\n');
}

function quote(text: string): string {
  if (text.length <= mostQuoted) return text;
  // Never half of a pair of UTF-16 units.
  const start = text.slice(0, mostQuoted).replace(/[\uD800-\uDBFF]$/, '');
  return `${start}\n[... ${text.length - start.length} more characters]`;
}
