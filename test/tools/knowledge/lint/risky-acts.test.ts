import { rightsGiven, riskyActs } from '../../../../src/tools/knowledge/lint/risky-acts';

const acts = [...riskyActs, rightsGiven];
const actsIn = (text: string): string[] => acts.filter(({ said }) => said.test(text)).map(({ act }) => act);

const said: readonly (readonly [act: string, text: string])[] = [
  ['weakens security', 'Untick Network Level Authentication for the test.'],
  ['deletes or makes anew a machine or device', 'Delete the old device in the portal.'],
  ['deletes or makes anew a machine or device', 'Find the devices of the person and remove them.'],
  ['deletes or makes anew a machine or device', 'Provision it again, or delete it and create it anew.'],
  ['takes a machine out of its directory', 'Run it. dsregcmd /debug /leave'],
  ['takes a machine out of its directory', 'Run it. dsregcmd /forcerecovery'],
  ['moves something under other policies', 'Move the connectors into one group of the data policy.'],
  ['makes an exception from a sign-in policy', 'Exclude the account from the policy that wants a second factor.'],
  [
    'makes an exception from a sign-in policy',
    'In Conditional Access decide whether the app can be treated on its own.',
  ],
  ['loosens what may enrol', 'Allow personal devices for this group.'],
  ['loosens what may enrol', 'Raise the device limit.'],
  ['widens logon rights', 'In User Rights Assignment let the account log on locally.'],
  ['widens logon rights', 'Add the account to Remote Desktop Users.'],
  ['lets a blocked account in', 'Unlock the account.'],
  ['lets a blocked account in', 'In Active Directory enable and unlock the account.'],
  ['lets somebody send as another', 'Under Delegation give this account Send As.'],
  ['widens proxy or inspection rules', 'Exempt this traffic from inspection.'],
  ['widens proxy or inspection rules', 'Let the addresses pass without opening their encryption.'],
  ['leaves a screen open to everybody who passes', 'Sign in and leave the desktop unlocked.'],
  ['gives rights', 'Give the account the role Environment Maker.'],
];

test.each(said)('%s: "%s"', (act, text) => {
  expect(actsIn(text)).toContain(act);
});

test('every act is said by an example here', () => {
  expect(new Set(said.map(([act]) => act))).toEqual(new Set(acts.map(({ act }) => act)));
});

test.each([
  'Look in the audit log for the activity Delete device.',
  'Lock the machine and unlock it as the account.',
  'See in the Intune admin center that Windows (MDM) is allowed for this user.',
  'Run secpol.msc and open User Rights Assignment.',
  'Run it once more with network level authentication still on.',
  'Delete the recorded files from the machine.',
  'Add the connector again and remove the action.',
])('naming is no act: "%s"', (text) => {
  expect(actsIn(text)).toEqual([]);
});
