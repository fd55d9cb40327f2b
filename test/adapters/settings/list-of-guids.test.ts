import { listOfGuids } from '../../../src/adapters/settings/list-of-guids';

const ids = listOfGuids('must be GUIDs of tenants');

test('several ids stand in one setting, with blanks and empty places between the commas', () => {
  expect(ids.parse('11111111-2222-4333-8444-555555555555, , AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE,')).toEqual([
    '11111111-2222-4333-8444-555555555555',
    'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
  ]);
});

test('what is no id is told by what it must be', () => {
  expect(ids.safeParse('contoso.com').error?.issues.map(({ message }) => message)).toEqual([
    'must be GUIDs of tenants',
  ]);
});
