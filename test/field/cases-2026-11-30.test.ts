import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { findingsOfReport, type Diagnosis } from '../../src/core/diagnosis/diagnose';
import { realEngine } from '../golden/real-engine';

/** Public posts that the product got wrong on 2026-11-30, with the right answer as an expert gave it. */
const caseSchema = z.object({ id: z.string(), text: z.string(), right: z.string() });
const cases = readFileSync(path.join(__dirname, 'cases-2026-11-30.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => caseSchema.parse(JSON.parse(line)));

type Wanted =
  /** The article that is about it leads. */
  | { article: string }
  /** There is no article for it: the reason is named as far as the paste names it, and nothing sure is said. */
  | { modest: string | undefined };

const wanted: Readonly<Record<string, Wanted>> = {
  f3: { article: 'teams-webhook-wrong-format' },
  f8: { article: 'secret-variable-not-authorized' },
  f12: { article: 'rate-limited' },
  f16: { article: 'list-or-table-not-found' },
  f19: { article: 'expression-failed' },
  f24: { article: 'dataverse-privilege-missing' },
  f27: { article: 'environment-maker-missing' },
  f30: { article: 'dataverse-trigger-filter-wrong' },
  f37: { article: 'dataverse-lookup-empty' },
  f42: { article: 'file-locked' },
  f51: { modest: undefined },
  f57: { article: 'dataverse-passing-fault' },
  f67: { article: 'connection-reference-unknown' },
  f69: { article: 'connector-header-misused' },
  f43: { article: 'user-not-in-directory' },
  i5: { article: 'vm-name-not-accepted' },
  i8: { article: 'tpm-attestation-failed' },
  i15: { article: 'broker-needs-own-session' },
  i16: { article: 'broker-part-missing' },
  i20: { article: 'federation-password-refused' },
  i26: { article: 'logon-type-not-granted' },
  i32: { article: 'nla-no-domain-controller' },
  i35: { article: 'tpm-not-ready' },
  i46: { article: 'device-not-synced-yet' },
  i49: { article: 'cloud-kerberos-ticket-missing' },
  o1: { article: 'invalid-password' },
  o2: { article: 'invalid-password' },
  o3: { article: 'status-logon-failure' },
  o4: { article: 'rdp-no-answer' },
  o5: { modest: "The field 'Title' is required." },
  o6: { article: 'forbidden-403' },
  o7: { modest: 'SomethingBrandNew' },
};

/** What is not right yet, and why. This list only gets shorter: a case that came right must leave it. */
const knownFailures: Readonly<Record<string, string>> = {};

const engine = realEngine();

function diagnosisOf(text: string): Diagnosis {
  const reading = engine.read(text);
  if (reading.kind !== 'report') throw new Error(`cannot read ${JSON.stringify(text)}: ${reading.kind}`);
  return engine.diagnose(findingsOfReport(reading.report));
}

const sure = 0.5;

function isRight({ outcome, matches, codes, inside, nextCheck, advice }: Diagnosis, answer: Wanted): boolean {
  const [first] = matches;
  if ('article' in answer) {
    const leadsOn = nextCheck !== undefined || advice !== undefined;
    return outcome === 'matched' && first?.article.id === answer.article && leadsOn;
  }
  const named = [inside?.text, ...codes.flatMap(({ names }) => names)];
  const isNamed = answer.modest === undefined || named.includes(answer.modest);
  return isNamed && (first?.confidence ?? 0) < sure;
}

test.each(cases.map(({ id, text, right }) => ({ id, text, right })))('$id: $right', ({ id, text }) => {
  const answer = wanted[id];
  expect(answer).toBeDefined();
  if (!answer) return;
  // A case of the list that is right now turns red too, so that it leaves the list.
  expect(isRight(diagnosisOf(text), answer)).toBe(knownFailures[id] === undefined);
});

test('every case has an answer, and only cases have one', () => {
  expect(Object.keys(wanted).sort()).toEqual(cases.map(({ id }) => id).sort());
});
