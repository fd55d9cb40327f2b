import { maya, refused, type Chat } from '../conversation/chat';
import { WithDesk } from './it-desk';

const run =
  'https://make.powerautomate.com/environments/Default-11112222-aaaa-bbbb-cccc-333344445555/flows/0f8fad5b-d9cb-469f-a165-70867728950e/runs/08584';
const body = `${refused} on computer "DESK-17" at 2026-11-20T07:59:01Z, ${run}`;

let desk: WithDesk;
let chat: Chat;
beforeEach(() => {
  desk = new WithDesk();
  ({ chat } = desk);
});

test('machine, flow, environment and time stand in the form where the paste has them', async () => {
  await chat.says(body);
  await chat.presses('ask-it');
  expect(chat.reply).toMatchObject({
    kind: 'handover',
    machine: 'DESK-17',
    flow: '0f8fad5b-d9cb-469f-a165-70867728950e',
    environment: 'Default-11112222-aaaa-bbbb-cccc-333344445555',
    since: '2026-11-20 07:59:01 UTC',
  });
});

test('a flow and an environment that are named go before their ids', async () => {
  await chat.says(`${body}\nFlow name: Daily report\nEnvironment name: Production`);
  await chat.presses('ask-it');
  expect(chat.reply).toMatchObject({ flow: 'Daily report', environment: 'Production' });
});

test('nothing is made up where the paste says nothing', async () => {
  await chat.says(refused);
  await chat.presses('ask-it');
  expect(chat.reply).toMatchObject({ machine: '', flow: '', environment: '', since: '' });
});

test('the summary is read in 20 seconds: at most 80 words, and no ids', async () => {
  await chat.says(`${body}, correlation id: 1d2e3f40-0000-4000-8000-000000000001`);
  await chat.says('pin');
  await chat.says('did not help');
  await chat.says('ask it');
  const summary = chat.reply.kind === 'handover' ? chat.reply.summary : '';
  expect(summary.split('\n')).toEqual(
    expect.arrayContaining(['Error: GateRefused', 'Tried without success: A PIN was saved as the secret']),
  );
  expect(summary.split(/\s+/).length).toBeLessThanOrEqual(80);
  expect(summary).not.toMatch(/[0-9a-f]{8}-/);
});

const typed = {
  summary: 'The gate is shut.\nIt was open yesterday.',
  machine: 'GATE-9',
  flow: 'Daily report',
  environment: 'Production',
  since: 'since Monday',
  details: 'false',
  urgency: 'high',
  impact: 'many people',
};
const filled = {
  kind: 'handover',
  summary: typed.summary,
  machine: 'GATE-9',
  flow: 'Daily report',
  environment: 'Production',
  since: 'since Monday',
  withDetails: false,
  urgency: 'high',
  impact: 'many people',
};

test('undo brings back everything that was typed', async () => {
  await chat.says(refused);
  await chat.presses('ask-it');
  await desk.sends(typed);
  await chat.presses('undo');
  expect(chat.note).toBe('I took it back. Nothing was sent.');
  expect(chat.reply).toMatchObject(filled);
});

test('what IT refused is sent again from what was typed', async () => {
  const caseId = await desk.escalates(refused);
  await desk.presses('not-ours', caseId, { inputs: { 'note-refused': 'Ask the gate keepers.' } });
  await desk.looks(caseId);
  await chat.presses('ask-it');
  await desk.sends(typed);
  await chat.presses('undo');
  expect(chat.reply).toMatchObject(filled);
});

test('after something new about the problem the form is filled from the case again', async () => {
  await chat.says(refused);
  await chat.presses('ask-it');
  await desk.sends(typed);
  await chat.presses('undo');
  await chat.presses('back');
  await chat.says('pin');
  await chat.says('ask it');
  expect(chat.reply).toMatchObject({ kind: 'handover', machine: '', urgency: 'normal', withDetails: true });
});

test('the details go along unless the person leaves them out', async () => {
  const caseId = await desk.escalates(body);
  expect((await desk.card(caseId)).lines.join('\n')).toContain(`Case ${caseId}, opened`);
  const other = await desk.escalates(
    '{"error":{"code":"BoltJammed"}}',
    { personId: 'noah', conversationId: 'noahs' },
    typed,
  );
  const lines = (await desk.card(other)).lines.join('\n');
  expect(lines).toBe(
    'Machine: GATE-9\nFlow: Daily report\nEnvironment: Production\nSince when, how often: since Monday\nThe gate is shut.\nIt was open yesterday.',
  );
});

test('IT reads the machine first', async () => {
  const caseId = await desk.escalates(body);
  expect((await desk.card(caseId)).machine).toBe('DESK-17');
});

test('a form of before, which has no details of its own, is sent as it stands', async () => {
  await chat.says(refused);
  await chat.presses('ask-it');
  await chat.presses('send', { inputs: { summary: 'All of it, with ids', machine: 'GATE-9', since: '' } });
  expect((await desk.card(chat.caseId)).lines).toEqual(['Machine: GATE-9', 'All of it, with ids']);
});

test('nothing that was typed outlives the words of the case', async () => {
  const caseId = await desk.escalates(refused, maya, typed);
  await chat.store.purge({ textsBefore: '9', casesBefore: '', keysBefore: '' });
  const stored = JSON.stringify(await chat.stored(caseId));
  for (const words of ['Daily report', 'Production', 'since Monday', 'The gate is shut'])
    expect(stored).not.toContain(words);
  await chat.presses('undo', { caseId, version: 3 });
  expect(chat.reply).toMatchObject({ kind: 'handover', flow: '', since: '' });
});
