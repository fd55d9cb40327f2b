import { findingsOfReport, type Diagnosis } from '../../../src/core/diagnosis/diagnose';
import { createEngine, type Engine } from '../../../src/core/diagnosis/engine';
import { indexKnowledge } from '../../../src/core/knowledge/knowledge-index';
import { realEngine } from '../../golden/real-engine';

const engine = realEngine();

function diagnosisBy(by: Engine, text: string): Diagnosis {
  const reading = by.read(text);
  if (reading.kind !== 'report') throw new Error(`cannot read ${JSON.stringify(text)}: ${reading.kind}`);
  return by.diagnose(findingsOfReport(reading.report));
}

const leading = (by: Engine, text: string): string | undefined => diagnosisBy(by, text).matches[0]?.article.id;

/** The same knowledge with every code and message as if anybody said it. */
function withoutSpeakers(): Engine {
  const { knowledge, codes } = engine.index;
  const articles = knowledge.articles.map((article) => ({
    ...article,
    codes: article.codes.map((code) => ({ ...code, said_by: undefined })),
    messages: article.messages.map((message) => ({ ...message, said_by: undefined })),
  }));
  return createEngine(indexKnowledge({ ...knowledge, articles }, codes));
}

const elsewhere = [
  [
    'a class that the sign-in library misses',
    'MSAL.Desktop.MsalServiceException: Error: 0x80040154',
    'excel-not-installed',
  ],
  ['a time-out of the sign-in library', 'MSAL: 0x80072EE2 while getting a token', 'hybrid-join-timeout'],
  ['a fault that Excel reports', 'Excel, Write to worksheet: 0x80010105', 'sap-scripting-off'],
] as const;

test.each(elsewhere)('%s leads to nobody else\u2019s article', (_, paste, article) => {
  expect(leading(engine, paste)).not.toBe(article);
});

test('without the speakers of the articles each of them leads astray', () => {
  const careless = withoutSpeakers();
  expect(elsewhere.map(([, paste]) => leading(careless, paste))).toEqual(elsewhere.map(([, , article]) => article));
});

test.each([
  ['Launch Excel: Error: 0x80040154', 'excel-not-installed', 0.85],
  ['dsregcmd: 0x80072EE2', 'hybrid-join-timeout', 0.95],
  ['SAP GUI: 0x80010105', 'sap-scripting-off', 0.85],
])('%s is said by the one it belongs to', (paste, article, confidence) => {
  expect(diagnosisBy(engine, paste).matches[0]).toMatchObject({ article: { id: article }, confidence });
});

test('said by nobody at all, a generic number is a guess', () => {
  expect(diagnosisBy(engine, '0x80040154').matches[0]).toMatchObject({
    article: { id: 'excel-not-installed' },
    confidence: 0.75,
  });
});

test('keys of JSON and names of headers are nobody\u2019s words', () => {
  const words = 'approval mail not seen';
  const asKey = JSON.stringify({ headers: { [words]: '1' }, id: words });
  expect(diagnosisBy(engine, asKey).matches.flatMap(({ evidence }) => evidence.map(({ kind }) => kind))).not.toContain(
    'words',
  );
});
