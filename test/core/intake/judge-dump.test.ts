import fc from 'fast-check';
import { readDsregcmd } from '../../../src/core/intake/dsregcmd';
import type { DumpCondition } from '../../../src/core/intake/dump-rule';
import { fieldsSetAside, judgeDump } from '../../../src/core/intake/judge-dump';
import { MappedText } from '../../../src/core/intake/mapped-text';

function holds(lines: readonly string[], when: DumpCondition, pastedAt?: string): boolean {
  const readings = readDsregcmd([{ text: MappedText.of(lines.join('\n')), path: [], depth: 0 }]);
  return judgeDump(readings, [{ id: 'it', when: [[when]], sets_aside: [] }], pastedAt).length === 1;
}

const noon = 'Client Time : 2021-06-05 12:00:00.000 UTC';
const validity = 'DeviceCertificateValidity : [ 2021-06-01 00:00:00.000 UTC -- 2021-06-20 00:00:00.000 UTC ]';

test.each<[string, string[], string[], DumpCondition]>([
  ['is', ['DomainJoined : YES (local)'], ['DomainJoined : YESTERDAY'], { field: 'DomainJoined', is: ['yes'] }],
  ['other_than', ['HTTP Error : 0x00002ee2'], ['HTTP Error : 0x0'], { field: 'HTTP Error', other_than: ['0x0'] }],
  [
    'other_than, of a missing line',
    ['HTTP Error : 1'],
    ['DomainJoined : NO'],
    { field: 'HTTP Error', other_than: ['0'] },
  ],
  ['unless', ['DomainJoined : NO'], ['AzureAdPrt : YES'], { field: 'AzureAdPrt', unless: ['YES'] }],
  ['stands', ['TenantId : x'], ['TenantId :\nIdp : y'], { field: 'TenantId', stands: true }],
  ['stands not', ['TenantId :\nIdp : y'], ['TenantId : x'], { field: 'TenantId', stands: false }],
  [
    'varies',
    ['AzureAdPrt : NO', 'AzureAdPrt : YES'],
    ['AzureAdPrt : no', 'AzureAdPrt : NO'],
    { field: 'AzureAdPrt', varies: true },
  ],
  [
    'ends_with',
    ['User Identity : S-1-5-500'],
    ['User Identity : S-1-5-5001'],
    { field: 'User Identity', ends_with: ['-500'] },
  ],
  [
    'contains',
    ['Endpoint URI : https://a/ADFS/b'],
    ['Endpoint URI : https://adfs.b/'],
    { field: 'Endpoint URI', contains: ['/adfs/'] },
  ],
  ['cut_off', ['Idp : y', 'AzureAdPrt :'], ['AzureAdPrt :', 'Idp : y'], { field: 'AzureAdPrt', cut_off: true }],
  [
    'same_name_as',
    ['Device Name : robot7.moon.example', String.raw`Executing Account Name : ROBOT7\maya`],
    ['Device Name : robot77.moon.example', String.raw`Executing Account Name : ROBOT7\maya`],
    { field: 'Executing Account Name', same_name_as: 'Device Name' },
  ],
  [
    'other_id_than',
    [
      'azureADId:11112222-0000-4ccc-8111-dddd2222eeee',
      'AuthCodeUrl : https://x/99992222-0000-4ccc-8111-dddd2222eeee/y',
    ],
    [
      'azureADId:11112222-0000-4ccc-8111-dddd2222eeee',
      'AuthCodeUrl : https://x/11112222-0000-4CCC-8111-DDDD2222EEEE/y',
    ],
    { field: 'azureADId', other_id_than: 'AuthCodeUrl' },
  ],
  [
    'other_id_than, of a line without an id',
    [
      'azureADId:11112222-0000-4ccc-8111-dddd2222eeee',
      'AuthCodeUrl : https://x/99992222-0000-4ccc-8111-dddd2222eeee/y',
    ],
    ['azureADId:11112222-0000-4ccc-8111-dddd2222eeee', 'AuthCodeUrl : https://x/moon.example/y'],
    { field: 'azureADId', other_id_than: 'AuthCodeUrl' },
  ],
  [
    'a time before another',
    [noon, 'AzureAdPrtUpdateTime : 2021-06-05 11:59:59.999 UTC'],
    [noon, 'AzureAdPrtUpdateTime : 2021-06-05 12:00:00.000 UTC'],
    { time: 'AzureAdPrtUpdateTime', before: 'Client Time' },
  ],
  [
    'a time before another by more than',
    [noon, 'AzureAdPrtUpdateTime : 2021-06-05 07:59:59.000 UTC'],
    [noon, 'AzureAdPrtUpdateTime : 2021-06-05 08:00:00.000 UTC'],
    { time: 'AzureAdPrtUpdateTime', before: 'Client Time', by_over: '4h' },
  ],
  [
    'a time before the end of a span by less than',
    [noon, validity],
    [noon, validity.replace('06-20', '07-20')],
    { time: 'Client Time', before: 'DeviceCertificateValidity', before_end: true, by_under: '30d' },
  ],
  [
    'the end of a span before a time',
    [noon, validity.replace('06-20', '06-04')],
    [noon, validity],
    { time: 'DeviceCertificateValidity', end: true, before: 'Client Time' },
  ],
  [
    'a time that is none',
    [noon, 'AzureAdPrtUpdateTime : 2021-06-05 11:00:00 UTC'],
    [noon, 'AzureAdPrtUpdateTime : yesterday'],
    { time: 'AzureAdPrtUpdateTime', before: 'Client Time' },
  ],
])('%s', (_, holding, other, condition) => {
  expect([holds(holding, condition), holds(other, condition)]).toEqual([true, false]);
});

test('the time of the paste is compared like a line, and nothing is said without it', () => {
  const old: DumpCondition = { time: 'Client Time', before: 'Pasted At', by_over: '1d' };

  expect(holds([noon], old, '2021-06-07T12:00:00.000Z')).toBe(true);
  expect(holds([noon], old, '2021-06-05T13:00:00.000Z')).toBe(false);
  expect(holds([noon], old)).toBe(false);
});

test('of two times one lies before the other, or they are the same', () => {
  const at = (milliseconds: number): string =>
    new Date(milliseconds).toISOString().replace('T', ' ').replace('Z', ' UTC');
  const time = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000);
  fc.assert(
    fc.property(time, time, (one, other) => {
      const lines = [`Client Time : ${at(one)}`, `Previous Registration : ${at(other)}`];
      expect(holds(lines, { time: 'Client Time', before: 'Previous Registration' })).toBe(one < other);
      expect(holds(lines, { time: 'Previous Registration', before: 'Client Time' })).toBe(other < one);
    }),
    { seed: 4, numRuns: 200 },
  );
});

test('a rule holds when all conditions of one of its lists do, and names the lines of that list', () => {
  const readings = readDsregcmd([
    { text: MappedText.of('AzureAdJoined : NO\nDomainJoined : YES\nAzureAdPrt : NO'), path: [], depth: 0 },
  ]);
  const rule = {
    id: 'either',
    when: [
      [
        { field: 'AzureAdJoined', is: ['NO'] },
        { field: 'DomainJoined', is: ['NO'] },
      ],
      [{ field: 'DomainJoined', is: ['YES'] }],
    ],
    sets_aside: ['AzureAdPrt'],
  };

  const found = judgeDump(readings, [rule]);

  expect(found).toEqual([{ rule: 'either', values: { DomainJoined: 'YES' } }]);
  expect([...fieldsSetAside(found, [rule])]).toEqual(['AzureAdPrt']);
  expect([...fieldsSetAside([], [rule])]).toEqual([]);
});
