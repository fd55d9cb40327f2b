import fc from 'fast-check';
import { tracesIn } from '../../../src/services/helpdesk/traces';

const environment = 'Default-72f988bf-86f1-41af-91ab-2d7cd011db47';
const flow = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
const run = '08584838034489999999999999999CU23';
const correlation = '0f8fad5b-d9cb-469f-a165-70867728950e';
const trace = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

describe('the address of a run', () => {
  test.each([
    [
      'as the run page shows it',
      `https://make.powerautomate.com/environments/${environment}/flows/${flow}/runs/${run}`,
    ],
    ['with /manage', `https://make.powerautomate.com/manage/environments/${environment}/flows/${flow}/runs/${run}`],
    [
      'in a solution',
      `https://make.powerautomate.com/environments/${environment}/solutions/~preferred/flows/${flow}/runs/${run}`,
    ],
    [
      'in a solution with an id',
      `https://make.powerautomate.com/environments/${environment}/solutions/${trace}/flows/${flow}/runs/${run}`,
    ],
    ['of a shared flow', `https://make.powerautomate.com/environments/${environment}/flows/shared/${flow}/runs/${run}`],
    [
      'of a flow in a solution',
      `https://make.powerautomate.com/environments/${environment}/solutions/${trace}/objects/cloudflows/flows/${flow}/runs/${run}`,
    ],
    ['of the old site', `https://flow.microsoft.com/manage/environments/${environment}/flows/${flow}/runs/${run}`],
    ['of a region', `https://emea.flow.microsoft.com/manage/environments/${environment}/flows/${flow}/runs/${run}`],
    ['of Power Apps', `https://make.powerapps.com/environments/${environment}/flows/${flow}/runs/${run}`],
    ['of the preview', `https://make.preview.powerautomate.com/environments/${environment}/flows/${flow}/runs/${run}`],
    [
      'of a government cloud',
      `https://make.gov.powerautomate.us/environments/${environment}/flows/${flow}/runs/${run}`,
    ],
  ])('%s gives its link and its ids', (_, url) => {
    expect(tracesIn([`The run failed: ${url} today`]).run).toEqual([
      `Flow run ${url} (environment ${environment}, flow ${flow}, run ${run})`,
    ]);
  });

  test('without a run is that of a flow', () => {
    const url = `https://make.powerautomate.com/environments/${environment}/flows/${flow}`;
    expect(tracesIn([`${url}/details`]).run).toEqual([`Flow ${url} (environment ${environment}, flow ${flow})`]);
  });

  test('is named once, and its ids are not listed again', () => {
    const url = `https://make.powerautomate.com/environments/${environment}/flows/${flow}/runs/${run}`;
    expect(tracesIn([url, `again ${url}`])).toMatchObject({ run: [expect.stringContaining(url)], ids: [] });
  });

  test('of another site is no run', () => {
    for (const host of [
      'evil.example',
      'make.powerautomate.com.evil.example',
      'makepowerautomate.com',
      'evil-flow.microsoft.com.evil.example',
    ])
      expect(tracesIn([`https://${host}/environments/${environment}/flows/${flow}/runs/${run}`]).run).toEqual([]);
  });
});

describe('ids', () => {
  test.each([
    [`Correlation ID: ${correlation}`, 'correlation'],
    [`"correlationId":"${correlation}"`, 'correlation'],
    [`correlation_id=${correlation}`, 'correlation'],
    [`Trace ID: ${correlation}`, 'trace'],
    [`x-ms-client-request-id: ${correlation}`, 'request'],
    [`Request Id: {${correlation.toUpperCase()}}`, 'request'],
    [`\\"activityId\\": \\"${correlation}\\"`, 'activity'],
  ])('%s has its name', (text, name) => {
    expect(tracesIn([text]).ids).toEqual([`${name} id ${correlation}`]);
  });

  test('of one sign-in error are all there, with the time', () => {
    const text = `AADSTS50126: Error. Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: 2026-11-20 07:59:01Z`;
    expect(tracesIn([text])).toMatchObject({
      ids: [`trace id ${trace}`, `correlation id ${correlation}`],
      times: ['2026-11-20 07:59:01 UTC'],
      logKeptUntil: '2026-12-20',
    });
  });

  test('without a name are listed as they are, each once', () => {
    expect(tracesIn([`${correlation} ${correlation.toUpperCase()}`]).ids).toEqual([correlation]);
  });
});

describe('times', () => {
  test.each([
    ['2026-11-20T07:59:01Z', '2026-11-20 07:59:01 UTC'],
    ['2026-11-20T07:59:01.1234567Z', '2026-11-20 07:59:01 UTC'],
    ['2026-11-20 07:59:01Z', '2026-11-20 07:59:01 UTC'],
    ['2026-11-20T07:59:01+00:00', '2026-11-20 07:59:01 UTC'],
  ])('%s is one', (text, time) => {
    expect(tracesIn([`at ${text}, it failed`]).times).toEqual([time]);
  });

  test.each([
    '2026-11-20T07:59:01',
    '2026-11-20T07:59:01+02:00',
    '20.11.2026 07:59',
    'AzureAdPrtExpiryTime : 2026-11-20 07:59:01.000 UTC',
    'yesterday',
  ])('%s is none: its zone is not UTC or not known, or it is a time of a command\u2019s output', (text) => {
    expect(tracesIn([text])).toMatchObject({ times: [], logKeptUntil: '' });
  });

  test.each([
    '2026-13-20T07:59:01Z',
    '2026-11-39T07:59:01Z',
    '2026-11-20T29:59:01Z',
    '2026-19-39T29:59:59Z',
    '2026-02-30T07:00:00Z',
  ])('%s, which is no time, is left out and breaks nothing', (text) => {
    expect(tracesIn([text])).toMatchObject({ times: [], logKeptUntil: '' });
    expect(tracesIn([`${text} 2026-11-20T07:59:01Z`])).toMatchObject({
      times: ['2026-11-20 07:59:01 UTC'],
      logKeptUntil: '2026-12-20',
    });
  });

  test('of several the newest three are named, and the log is counted from the newest', () => {
    const text = ['2026-11-18T01:00:00Z', '2026-11-20T01:00:00Z', '2026-11-17T01:00:00Z', '2026-11-19T01:00:00Z'].join(
      ' ',
    );
    expect(tracesIn([text])).toMatchObject({
      times: ['2026-11-18 01:00:00 UTC', '2026-11-19 01:00:00 UTC', '2026-11-20 01:00:00 UTC'],
      logKeptUntil: '2026-12-20',
    });
  });
});

describe('the machine', () => {
  test.each([
    ['could not connect to machine "DESK-17"', 'DESK-17'],
    ["on computer 'desk_17'", 'desk_17'],
    ['machine group "Night shift"', 'Night shift'],
    ['machine group "B\u00FCro 2"', 'B\u00FCro 2'],
    ['{"message":"no answer from machine \\"DESK-17\\"."}', 'DESK-17'],
    ['Computer:      DESK-17.contoso.com', 'DESK-17.contoso.com'],
    ['             Device Name : DESK-17', 'DESK-17'],
    ['Machine name: DESK-17', 'DESK-17'],
    ['Host [DESK-17]', 'DESK-17'],
  ])('in %s is %s', (text, machine) => {
    expect(tracesIn(['something\n', text]).machine).toBe(machine);
  });

  test.each(['the machine is broken', 'my computer says no', '', 'machine ""'])('in "%s" is none', (text) => {
    expect(tracesIn([text]).machine).toBe('');
  });
});

test('nothing says nothing', () => {
  expect(tracesIn([])).toEqual({
    run: [],
    ids: [],
    times: [],
    logKeptUntil: '',
    machine: '',
    flow: '',
    environment: '',
  });
});

test.each([
  ['of letters', 'a'.repeat(100_000)],
  ['of hex digits', '0f8fad5b-d9cb-469f-'.repeat(5_000)],
  ['of slashes', `https://make.powerautomate.com/environments/x/${'a/'.repeat(50_000)}`],
  [
    'of run addresses',
    `https://make.powerautomate.com/environments/${environment}/flows/${flow}/runs/${run} `.repeat(700),
  ],
  ['of half addresses', 'https://make.powerautomate.com/environments/'.repeat(2_300)],
  ['of names for ids', 'correlation id : '.repeat(6_000)],
  ['of blanks', `Computer${' '.repeat(100_000)}:`],
  ['of quotes', 'machine "'.repeat(11_000)],
  ['of lines', '\n \n'.repeat(33_000)],
  ['of times', '2026-19-39T29:59:59Z '.repeat(5_000)],
])('100 KB %s are read in a moment', (_, text) => {
  const before = performance.now();
  const { run: runs, ids, times } = tracesIn([text]);
  expect(performance.now() - before).toBeLessThan(1_000);
  expect(Math.max(runs.length, ids.length, times.length)).toBeLessThanOrEqual(12);
});

test('whatever is pasted, it is read without a fault and to a bounded length', () => {
  const piece = fc.constantFrom(
    '2026-99-99T99:99:99Z',
    '2026-11-20T07:59:01Z',
    correlation,
    'correlation id: ',
    'machine "',
    '"',
    'https://flow.microsoft.com/environments/',
    '/flows/',
    '/runs/',
    ' ',
    '\n',
    '\uD800',
    '__proto__',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 20 })), { maxLength: 40 }), (pieces) => {
      const { run: runs, ids, times, machine } = tracesIn([pieces.join('')]);
      expect(machine.length).toBeLessThan(70);
      expect(runs.length + ids.length + times.length).toBeLessThan(30);
    }),
    { seed: 20_261_120, numRuns: 500 },
  );
});
