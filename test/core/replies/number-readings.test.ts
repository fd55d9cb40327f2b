import { codeTable, readCodeLines } from '../../../src/core/codes/code-table';
import { createEngine } from '../../../src/core/diagnosis/engine';
import { findingsOfReport } from '../../../src/core/diagnosis/diagnose';
import { indexKnowledge } from '../../../src/core/knowledge/knowledge-index';
import { diagnosisJson } from '../../../src/rendering/diagnosis-json';
import { english, textOf } from '../../rendering/english';
import { anArticle } from '../knowledge/an-article';
import { reportOf } from '../knowledge/small-knowledge';
import { replyTo } from './replies-of';

const articles = [
  anArticle({
    id: 'gate-locked',
    title: 'The gate is locked',
    codes: [{ id: 'hresult:0x80070020', role: 'decisive' }],
  }),
];
const names = codeTable([
  ...readCodeLines(
    'hresult\t0x80070005\tE_GATE_DENIED\nhresult\t0x80070020\tE_GATE_LOCKED\nwin32\t1312\tERROR_GATE_SESSION',
  ),
]);
const engine = createEngine(
  indexKnowledge({ articles, facts: {}, resolutions: new Map(), fields: {}, dumpRules: [], localized: [] }, names),
);

function said(paste: string): string {
  return textOf(replyTo(paste, [], engine));
}

test('digits without 0x that have a name say how they were read, and what the other way would be', () => {
  expect(said('error 80070005')).toContain(
    'I read it as hexadecimal, 0x80070005, which has a name; as a decimal number it would be 0x04C5C575, which is no failure of Windows.',
  );
  expect(said('code: 80070520')).toContain('0x80070520, -2147023584, 2147943712');
});

test('digits that have no name either way say both, and do not claim one', () => {
  const text = said('error 80099999');

  expect(text).toContain(
    'Without 0x it can be read in two ways. As hexadecimal, 0x80099999: A Windows result number (error), area: security and cryptography, number 39321. As a decimal number, 0x04C63A9F: no failure of Windows. I know a name for neither.',
  );
  expect(text).not.toContain('in no list');
});

test.each(['error 0x80070005', 'error: -2147024891', 'error: 2147942405'])(
  '%s can be read in one way, so nothing is said of another',
  (paste) => {
    expect(said(paste)).toContain('E_GATE_DENIED');
    expect(said(paste)).not.toContain('decimal number');
  },
);

test('a code with an article says how the digits were read', () => {
  expect(said('error 80070020')).toContain('E_GATE_LOCKED (80070020, read as hexadecimal)');
  expect(said('error 0x80070020 from the gate')).not.toContain('read as hexadecimal');
});

test('the JSON has both numbers where there are two', () => {
  const report = reportOf('error 80070005, then 0x80070020', engine);
  const { codes } = diagnosisJson(engine.diagnose(findingsOfReport(report)), report, engine.index, english);

  expect(codes.map(({ value, readings }) => [value, readings])).toEqual([
    ['0x80070005', { hexadecimal: '0x80070005', decimal: '0x04C5C575' }],
    ['0x80070020', null],
  ]);
});
