import { findingsOfReport, type Diagnosis } from '../../../src/core/diagnosis/diagnose';
import type { Engine } from '../../../src/core/diagnosis/engine';
import { realEngine } from '../../golden/real-engine';

let engine: Engine;
beforeAll(() => {
  engine = realEngine();
});

function diagnosed(paste: string): Diagnosis {
  const reading = engine.read(paste);
  if (reading.kind !== 'report') throw new Error(`nothing is read in ${paste}`);
  return engine.diagnose(findingsOfReport(reading.report));
}

function said({ advice }: Diagnosis): string {
  return [advice?.cause.cause.title, ...(advice?.resolution.steps ?? []).map((step) => step.do)].join('\n');
}

const schemaCall = (what: string): string =>
  `Flow save failed with code 'DynamicOperationRequestClientFailure' and message 'The dynamic operation request to API 'sharepointonline' operation 'GetTable' failed with status code 'NotFound'. Error response: { "status": 404, "message": "${what}" }'.`;

test('a missing view is not a missing list', () => {
  expect(diagnosed(schemaCall('List View Not Found')).advice?.cause.cause.id).toBe('view-gone');
  expect(diagnosed(schemaCall('List not found')).advice?.cause.cause.id).toBe('list-gone');
});

test('a quota of hours is not a rate of seconds, and the answer says when it comes back', () => {
  const quota = diagnosed(
    '{"statusCode":403,"message":"Out of call volume quota. Quota will be replenished in 05:01:09."}',
  );

  expect(quota.advice?.cause.cause.id).toBe('quota-used-up');
  expect(said(quota)).toContain('\u201C05:01:09\u201D');
  expect(diagnosed('Rate limit is exceeded. Try again in 9 seconds.').advice?.cause.cause.id).toBe('too-fast');
});

test.each([
  ["Column 'Region x' does not exist. It may have been deleted by another user.", 'the column \u201CRegion x\u201D'],
  [
    "Principal user (Id=1, type=8, roleCount=3) is missing prvWriteContact privilege (Id=3) on OTC=2 for entity 'contact'.",
    'the privilege \u201CprvWriteContact\u201D on the table \u201Ccontact\u201D',
  ],
  ["Admin data policy 'No mail outside' restricts use of these apis", 'the policy \u201CNo mail outside\u201D'],
  [
    "A file with the name 'Offer (2).docx' already exists. It was last modified by somebody",
    'the file \u201COffer (2).docx\u201D',
  ],
  [
    "The pagination policy of workflow run action 'List_rows' of type 'OpenApiConnection' is not valid.",
    'the action the message names \u201CList_rows\u201D',
  ],
  ["The attachment name 'a/b.pdf' is invalid", 'the attachment \u201Ca/b.pdf\u201D'],
  [
    "Microsoft.OData.ODataException: An undeclared property 'new_city' which only has property annotations in the payload",
    'the column \u201Cnew_city\u201D',
  ],
])('the steps for %s say it in its own terms', (paste, term) => {
  expect(said(diagnosed(paste))).toContain(term);
});

test('no text of any article is ever shown with a slot left open', () => {
  const withSlots = engine.index.knowledge.articles.filter(({ slots }) => Object.keys(slots).length > 0);

  expect(withSlots.length).toBeGreaterThanOrEqual(15);
  for (const { id } of withSlots) {
    const { matches } = engine.diagnose({ ...findingsOfReport(emptyReport()), chosen: id });
    const texts = JSON.stringify({ ...matches[0]?.article, messages: [], slots: [] });

    expect(texts).not.toMatch(/\{[a-z_]+\}/);
  }
});

function emptyReport(): Parameters<typeof findingsOfReport>[0] {
  const reading = engine.read('nothing in particular');
  if (reading.kind !== 'report') throw new Error('nothing is read');
  return reading.report;
}
