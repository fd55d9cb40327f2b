import { say } from '../../rendering/english';
import { openCase, withEvents } from '../../../src/core/cases/case';
import type { CaseEvent } from '../../../src/core/cases/case-event';
import { diagnoseCase } from '../../../src/core/cases/findings';
import { requestDetails } from '../../../src/services/helpdesk/request-details';
import { answered, notKnown } from '../../core/replies/replies-of';
import { reportOf, smallEngine } from '../../core/knowledge/small-knowledge';

function summaryOf(paste: string, ...events: CaseEvent[]): string {
  const { text, redactions } = reportOf(paste);
  const aCase = withEvents(
    openCase('FM-7K3Q', { personId: 'maya', conversationId: 'chat' }, '2026-11-20T08:00:00.000Z', {
      kind: 'pasted',
      text,
      redactions,
    }),
    '2026-11-20T08:01:00.000Z',
    events,
  );
  return requestDetails(aCase, diagnoseCase(aCase, smallEngine), smallEngine.index).map(say).join('\n');
}

/** The lines under a heading. */
function section(summary: string, heading: string): string[] {
  const [, after = ''] = summary.split(`\n\n${heading}\n`);
  return (after.split('\n\n')[0] ?? '').split('\n').filter((line) => line !== '');
}

const refused = '{"error":{"code":"GateRefused","correlationId":"1d2e3f40-0000-4000-8000-000000000001"}}';

test('begins with the case, and when it was opened', () => {
  expect(summaryOf(refused).split('\n')[0]).toBe('Case FM-7K3Q, opened 2026-11-20T08:00:00.000Z');
});

test('lists codes with every spelling and the part they play', () => {
  expect(section(summaryOf('{"code":"GateRefused","sub":"-1073741415"}'), 'Codes')).toEqual([
    '- GateRefused, primary',
    '- STATUS_NAMED_ONLY (0xC0000199, -1073741415, 3221225881), supporting',
  ]);
});

test('lists facts with where they were learnt, and what could not be found out', () => {
  const summary = summaryOf(
    `${refused}\nAzureAdJoined : YES`,
    answered('SecretKind', 'password'),
    notKnown('AccountState'),
  );
  expect(section(summary, 'Known')).toEqual([
    '- Joined to the cloud directory: AzureAdJoined is YES [dsregcmd output]',
    '- What was saved as the secret: The account\u2019s password [their answer]',
  ]);
  expect(section(summary, 'Could not be found out')).toEqual(['- State of the account']);
});

test('tells causes that are possible from those ruled out, with the fact that did it, and those tried', () => {
  const summary = summaryOf(refused, answered('SecretKind', 'password'), answered('JoinState', 'hybrid'), {
    kind: 'did not help',
    cause: 'gate-refused/old-secret',
  });
  expect(section(summary, 'Still possible')).toEqual(['- The account is switched off (likely)']);
  expect(section(summary, 'Ruled out')).toEqual([
    '- A PIN was saved as the secret Because: What was saved as the secret: The account\u2019s password',
    '- The machine is joined to nothing Because: How the machine is joined: Both YES',
  ]);
  expect(section(summary, 'Tried without success')).toEqual(['- The saved secret is old']);
});

test('lists the Windows events as they were pasted', () => {
  const summary = summaryOf(
    'Log Name: Security\nSource: Microsoft-Windows-Security-Auditing\nDate: 7/21/2025 3:15:22 PM\nEvent ID: 4625\nLogon Type: 10\nStatus: 0xC000006D\nSub Status: 0xC000006A\n\nEvent ID: 4776',
  );
  expect(section(summary, 'Windows events')).toEqual([
    '- Event 4625 (Microsoft-Windows-Security-Auditing), 7/21/2025 3:15:22 PM: Logon Type 10, Status 0xC000006D, Sub Status 0xC000006A',
    '- Event 4776',
  ]);
});

test('keeps ids that the logs are searched by, each once', () => {
  expect(section(summaryOf(`${refused} ${refused}`), 'Ids in the paste (correlation, trace, run)')).toEqual([
    '- correlation id 1d2e3f40-0000-4000-8000-000000000001',
  ]);
});

test('leaves out a heading that has nothing below it', () => {
  const summary = summaryOf('qwertz');
  for (const heading of [
    'Codes',
    'Known',
    'Could not be found out',
    'Still possible',
    'Ruled out',
    'Tried without success',
    'Ids in the paste',
    'Hidden in the paste',
  ])
    expect(summary).not.toContain(heading);
});

test('quotes the paste, and says how much more there was', () => {
  expect(summaryOf(refused).endsWith(`What was pasted\n${refused}`)).toBe(true);
  const long = summaryOf(`GateRefused ${'and so on '.repeat(500)}`);
  expect(long).toMatch(/\n\[\.\.\. \d{4} more characters\]$/);
  expect(long.length).toBeLessThan(2500);
});

test('cuts a long paste between characters', () => {
  for (const lead of ['', 'x']) expect(summaryOf(`${lead}${'\u{1F600}'.repeat(900)}`)).not.toMatch(/[\uD800-\uDFFF]/u);
});

test('holds all pastes of the case', () => {
  const summary = summaryOf(refused, { kind: 'pasted', text: 'AzureAdJoined : NO', redactions: [] });
  expect(summary.endsWith(`${refused}\nAzureAdJoined : NO`)).toBe(true);
});

test('says that something was hidden and never what', () => {
  const summary = summaryOf('GateRefused for maya@contoso.com password=Hunter2!x');
  expect(section(summary, 'Hidden in the paste').toSorted()).toEqual([
    '- e-mail address, 1 time',
    '- password, 1 time',
  ]);
  expect(summary).not.toMatch(/Hunter2|contoso/);
});
