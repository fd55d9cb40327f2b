import { findingsOfReport } from '../../../src/core/diagnosis/diagnose';
import { codeTable, readCodeLines } from '../../../src/core/codes/code-table';
import { createEngine } from '../../../src/core/diagnosis/engine';
import { indexKnowledge } from '../../../src/core/knowledge/knowledge-index';
import { diagnosisJson } from '../../../src/rendering/diagnosis-json';
import { english, terminalText } from '../../rendering/english';
import { reportOf } from '../knowledge/small-knowledge';
import { replyTo } from './replies-of';

const table = codeTable([...readCodeLines('aadsts\t53003\tBlockedByGate\naadsts\t70099\naadsts\t70098\tGateAsleep')]);
const engine = createEngine(
  indexKnowledge({ articles: [], facts: {}, resolutions: new Map(), fields: {}, dumpRules: [], localized: [] }, table),
);

function said(paste: string): string {
  return terminalText(replyTo(paste, [], engine), false, 2000);
}

function neighboursIn(paste: string): (string | null)[] {
  const report = reportOf(paste, engine);
  return diagnosisJson(engine.diagnose(findingsOfReport(report)), report, engine.index, english).codes.map(
    ({ neighbours }) => neighbours,
  );
}

test('of an unknown number the terminal says where it sits, how much that tells and where to look', () => {
  expect(said('AADSTS53050')).toContain(
    'this number is in no list I have. The 19 published numbers around it are all about rules of the organisation that stop a sign-in (Conditional Access, risk, security defaults), so this one may be too. Microsoft\u2019s own page may say more: https://login.microsoftonline.com/error?code=53050',
  );
  expect(said('AADSTS65050')).toContain('That is a hint, not its meaning.');
  expect(said('AADSTS90250')).toContain('That is a weak hint.');
});

test('a longer number names the one it goes on from', () => {
  expect(said('AADSTS530039')).toContain(
    'Longer numbers are often finer cases of their first five digits; here these are AADSTS53003 (BlockedByGate).',
  );
});

test('of a number far from all others nothing is guessed', () => {
  expect(said('AADSTS9999999')).not.toMatch(/numbers around it|finer cases/);
});

test('a number that exists without a name is said to have none, and sits somewhere too', () => {
  expect(said('AADSTS70099')).toContain(
    'The number exists, but I have neither a name nor a meaning for it. Most of the 38 published numbers around it are about an app\u2019s request for a token',
  );
});

test('a number with a name needs no neighbours', () => {
  expect(said('AADSTS70098')).toContain('A sign-in error of Microsoft Entra ID.');
  expect(said('AADSTS70098')).not.toContain('numbers around it');
});

test('the JSON says the same of unknown numbers, and null of the others', () => {
  expect(neighboursIn('AADSTS53050, AADSTS70098, AADSTS9999999, 0x80070005')).toEqual([
    expect.stringContaining('all about rules of the organisation'),
    null,
    null,
    null,
  ]);
});
