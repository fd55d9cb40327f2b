import { deskChannel } from '../services/helpdesk/small-policy';
import type { Chat } from '../services/conversation/chat';
import { dumpOf, hybrid } from '../core/diagnosis/dumps/machines';
import { ssoStateDump } from '../e2e/sso-state-dump';

const identityIncorrect =
  '{"error":{"code":"WindowsIdentityIncorrect","message":"The credentials provided with the request are invalid."}}';

const healthyDump = dumpOf(hybrid, { 'Client Time': undefined, 'User Context': undefined });

/** What leads to a card worth looking at, by the name of its golden file. */
export interface Scene {
  name: string;
  play: (chat: Chat) => Promise<unknown>;
}

const pastes: readonly (readonly [name: string, text: string])[] = [
  [
    'invalid-connection-credentials',
    '{"error":{"code":"InvalidConnectionCredentials","message":"Could not connect to the Power Automate UI flows Agent. Please make sure that the UI flows connection credentials are valid."}}',
  ],
  ['windows-identity-incorrect', identityIncorrect],
  ['aadsts50126', 'AADSTS50126'],
  ['hex-logon-failure', '0xc000006d'],
  ['decimal-logon-type', '-1073741477'],
  ['sso-state', ssoStateDump],
  [
    'nested-run-output',
    JSON.stringify({
      statusCode: 400,
      body: JSON.stringify({
        error: {
          message: `Run failed: ${JSON.stringify({ error: { code: 'WindowsIdentityIncorrect', message: 'A user has requested a type of logon that has not been granted. -1073741477' } })}`,
        },
      }),
    }),
  ],
  ['plain-words', 'my unattended flow says the credentials are wrong but they work when I log in'],
  ['order-number', 'order 12002 has not arrived'],
  ['choice', 'First AADSTS50055, and on the next run AADSTS50034.'],
  ['decoded', '0xC0000037'],
  [
    'corrected-expression',
    "InvalidTemplate. Unable to process template language expressions in action 'Send_mail' inputs at line '0' and column '0': 'The template language expression 'concat('to ', body('Get_item')['Manger']['Email'])' cannot be evaluated because property 'Manger' doesn't exist, available properties are 'ID, Title, Manager'. Please see https://aka.ms/logicexpressions for usage details.'.",
  ],
  ['healthy', healthyDump],
  ['explained-word', 'what is NLA?'],
  ['explained-place', 'Which account does the connection use?'],
];

/** Says "I don't know" until no question is left. */
async function knowNothing(chat: Chat): Promise<void> {
  for (let asked = 0; chat.reply.kind === 'question' && asked < 12; asked += 1) await chat.says("i don't know");
}

const it = { personId: 'ingo', conversationId: deskChannel };

async function askIt(chat: Chat): Promise<void> {
  await chat.says(
    `${identityIncorrect} correlation id: 1d2e3f40-0000-4000-8000-000000000001 Timestamp: 2026-11-20 08:12:33Z`,
  );
  await chat.presses('answer:SignInMessage=signs-in');
  await chat.says('ask it');
  if (chat.reply.kind !== 'handover') throw new Error('the form is not open');
  await chat.presses('send', {
    inputs: {
      summary: chat.reply.summary,
      machine: 'FLOW-RUNNER-7',
      flow: 'Daily report',
      environment: 'Production',
      details: 'true',
      since: 'since Monday, every run',
      urgency: 'high',
      impact: 'a team',
    },
  });
}

/** IT took it, and asks something in its own words. */
async function talkWithIt(chat: Chat): Promise<void> {
  await askIt(chat);
  await chat.presses('tell-it', { inputs: { 'words-to-it': 'It is urgent for the month end.' } });
  await chat.showDesk();
  await chat.presses('tell-person', { asker: it, inputs: { 'words-to-person': 'Which account does the flow use?' } });
}

export const scenes: readonly Scene[] = [
  ...pastes.map(([name, text]): Scene => ({ name, play: (chat) => chat.says(text) })),
  {
    name: 'explained-in-a-case',
    play: async (chat) => {
      await chat.says(identityIncorrect);
      await chat.says('what does NLA mean?');
    },
  },
  {
    name: 'steps',
    play: async (chat) => {
      await chat.says(identityIncorrect);
      await knowNothing(chat);
    },
  },
  {
    name: 'exhausted',
    play: async (chat) => {
      await chat.says('-1073741477');
      for (let tried = 0; chat.reply.kind !== 'exhausted' && tried < 12; tried += 1) {
        await knowNothing(chat);
        await chat.says('did not help');
      }
    },
  },
  {
    name: 'handover',
    play: async (chat) => {
      await chat.says(`${identityIncorrect} for maya@contoso.com, password: Hunter2!x`);
      await chat.says("i don't know");
      await chat.says('ask it');
    },
  },
  {
    name: 'closed',
    play: async (chat) => {
      await chat.says('AADSTS50126');
      await knowNothing(chat);
      await chat.says('it works now');
    },
  },
  {
    name: 'step-done',
    play: async (chat) => {
      await chat.says('AADSTS700082');
      await knowNothing(chat);
      await chat.presses('step-done:1');
    },
  },
  {
    name: 'step-of-it',
    play: async (chat) => {
      await chat.says('AADSTS700082');
      await knowNothing(chat);
      await chat.presses('step-done:1');
      await chat.presses('step-done:2');
    },
  },
  {
    name: 'guide',
    play: async (chat) => {
      await chat.says('order 12002 has not arrived');
      await chat.presses('guide:start=desktop-flow');
    },
  },
  {
    name: 'guide-explains',
    play: async (chat) => {
      await chat.says('order 12002 has not arrived');
      await chat.presses('guide:start=desktop-flow');
      await chat.presses('guide:desktop-flow=which');
    },
  },
  {
    name: 'whole',
    play: async (chat) => {
      await chat.says(identityIncorrect);
      await chat.presses('whole:1');
    },
  },
  {
    name: 'new-problem',
    play: async (chat) => {
      await chat.says(identityIncorrect);
      await chat.presses('start-over');
    },
  },
  {
    name: 'sent',
    play: async (chat) => {
      await askIt(chat);
    },
  },
  {
    name: 'desk',
    play: async (chat) => {
      await askIt(chat);
      await chat.showDesk();
    },
  },
  {
    name: 'sent-taken',
    play: async (chat) => {
      await askIt(chat);
      const { caseId } = chat;
      await chat.showDesk();
      await chat.presses('take', { asker: it });
      await chat.says(`case ${caseId}`);
    },
  },
  {
    name: 'sent-asked',
    play: async (chat) => {
      await askIt(chat);
      const { caseId } = chat;
      await chat.showDesk();
      await chat.presses('want', { asker: it, inputs: { fact: 'DomainJoined' } });
      await chat.says(`case ${caseId}`);
    },
  },
  {
    name: 'sent-fixed',
    play: async (chat) => {
      await askIt(chat);
      const { caseId } = chat;
      await chat.showDesk();
      await chat.presses('it-fixed', { asker: it, inputs: { 'note-fixed': 'The account was locked; I unlocked it.' } });
      await chat.says(`case ${caseId}`);
    },
  },
  {
    name: 'desk-fixed',
    play: async (chat) => {
      await askIt(chat);
      await chat.showDesk();
      await chat.presses('it-fixed', { asker: it, inputs: { 'note-fixed': 'The account was locked; I unlocked it.' } });
    },
  },
  {
    name: 'shared',
    play: async (chat) => {
      await chat.says(identityIncorrect);
      await chat.showShared();
    },
  },
  {
    name: 'my-cases',
    play: async (chat) => {
      await chat.says(identityIncorrect);
      await chat.says('AADSTS700082');
      await chat.says('my cases');
    },
  },
  {
    name: 'closed-returns',
    play: async (chat) => {
      await chat.says('AADSTS700082');
      await chat.says('it works now');
    },
  },
  {
    name: 'sent-written',
    play: async (chat) => {
      await talkWithIt(chat);
      await chat.says(`case ${chat.caseId}`);
    },
  },
  {
    name: 'desk-written',
    play: async (chat) => {
      await talkWithIt(chat);
      await chat.says(`case ${chat.caseId}`);
      await chat.says('svc-report, and nobody changed it');
      await chat.showDesk();
    },
  },
  {
    name: 'my-cases-with-it',
    play: async (chat) => {
      await talkWithIt(chat);
      await chat.says('start over');
      await chat.says('my cases');
    },
  },
  { name: 'who-sees-this', play: (chat) => chat.says('who sees this?') },
  { name: 'forget-me', play: (chat) => chat.says('forget me') },
  { name: 'help', play: (chat) => chat.says('help') },
  { name: 'notice', play: (chat) => chat.says('') },
];
