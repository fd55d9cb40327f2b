import { findingsOfReport } from '../../src/core/diagnosis/diagnose';
import { realEngine } from '../golden/real-engine';

const engine = realEngine();

function leading(text: string): string | undefined {
  const reading = engine.read(text);
  if (reading.kind !== 'report') throw new Error(`cannot read ${JSON.stringify(text)}: ${reading.kind}`);
  return engine.diagnose(findingsOfReport(reading.report)).matches[0]?.article.id;
}

/** What a bare status leads to. */
const articleOf: Readonly<Record<number, string>> = {
  400: 'bad-request-400',
  401: 'unauthorized-401',
  403: 'forbidden-403',
  404: 'not-found-404',
  405: 'http-method-not-allowed',
  408: 'http-answer-too-slow',
  409: 'http-conflict-409',
  410: 'http-target-gone',
  411: 'http-format-refused',
  412: 'http-precondition-412',
  415: 'http-format-refused',
  422: 'http-value-not-processable',
  423: 'file-locked',
  429: 'rate-limited',
  500: 'service-error-500',
  502: 'bad-gateway-502',
  503: 'service-unavailable-503',
  504: 'gateway-timeout-504',
};
const statuses = Object.entries(articleOf).map(([status, article]) => ({ status: Number(status), article }));

const places: readonly { name: string; write: (status: number) => string }[] = [
  { name: 'status', write: (status) => JSON.stringify({ status, message: '' }) },
  { name: 'statusCode', write: (status) => JSON.stringify({ statusCode: status, body: {} }) },
  { name: 'error.code', write: (status) => JSON.stringify({ error: { code: status } }) },
  { name: 'error.code as a text', write: (status) => JSON.stringify({ error: { code: `${status}` } }) },
  { name: 'innererror', write: (status) => JSON.stringify({ error: { innererror: { status } } }) },
];

describe.each(places)('a status in $name', ({ write }) => {
  test.each(statuses)('$status leads to $article', ({ status, article }) => {
    expect(leading(write(status))).toBe(article);
  });
});

test.each([405, 409, 410, 412, 415, 422, 423])('a sentence that tells of %d leads there too', (status) => {
  const sentences = [
    `The HTTP action of my flow failed with status code ${status}.`,
    `My cloud flow: the call returned a ${status}`,
  ];
  expect(sentences.map(leading)).toEqual(sentences.map(() => articleOf[status]));
});

test('of somebody else\u2019s server, or as a count, a number in a sentence leads nowhere', () => {
  const others = [
    'our nginx returned a 412 to the browser',
    'Selenium failed with status code 409',
    'the flow returned 412 rows yesterday',
  ];
  expect(others.map(leading)).toEqual(others.map(() => undefined));
});
