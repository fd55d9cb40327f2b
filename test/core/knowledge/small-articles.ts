import type { Article } from '../../../src/core/knowledge/article';
import { anArticle } from './an-article';

const joined = ['entra', 'hybrid', 'domain'];

/** Four causes behind one umbrella code. Asked in this order: SecretKind, JoinState, AccountState. */
const gateRefused = anArticle({
  id: 'gate-refused',
  title: 'The gate refused the visitor',
  codes: [{ id: 'power-automate:GateRefused', role: 'umbrella' }],
  messages: [{ text: 'the gate would not let this visitor in', role: 'umbrella' }],
  phrases: ['my unattended flow cannot pass the gate'],
  causes: [
    {
      id: 'pin-saved',
      title: 'A PIN was saved as the secret',
      why: 'The gate knows no PIN.',
      frequency: 'common',
      when: { SecretKind: 'pin' },
      resolution: 'save-password',
    },
    {
      id: 'not-joined',
      title: 'The machine is joined to nothing',
      when: { SecretKind: 'password', JoinState: 'none' },
      resolution: 'join-machine',
    },
    {
      id: 'account-off',
      title: 'The account is switched off',
      frequency: 'rare',
      when: { SecretKind: 'password', JoinState: joined, AccountState: 'disabled' },
      resolution: 'switch-on',
    },
    {
      id: 'old-secret',
      title: 'The saved secret is old',
      when: { SecretKind: 'password', JoinState: joined, AccountState: 'enabled' },
      resolution: 'renew-secret',
    },
  ],
  resolutions: [
    {
      id: 'save-password',
      title: 'Save the password',
      steps: [
        {
          do: 'Enter the password in the connection.',
          by: 'maker',
          minutes: 2,
          verify: 'The flow runs.',
          links: [{ title: 'Connections', url: 'https://example.org/connections' }],
        },
      ],
    },
    {
      id: 'join-machine',
      title: 'Join the machine',
      steps: [
        { do: 'Note the name of the machine.', by: 'maker', minutes: 1, command: 'hostname' },
        {
          do: 'Join the machine to the directory.',
          by: 'it-admin',
          minutes: 30,
          risk: {
            level: 'medium',
            warning: 'It changes who can sign in.',
            safer: 'Use a joined machine.',
            undo: 'Leave the directory.',
          },
        },
      ],
    },
    {
      id: 'renew-secret',
      title: 'Renew the secret',
      steps: [{ do: 'Set a new password and save it.', by: 'maker', minutes: 5 }],
    },
    {
      id: 'switch-on',
      title: 'Switch the account on',
      steps: [{ do: 'Enable the account.', by: 'it-admin', minutes: 5 }],
    },
  ],
  notes: ['The gate keeps a list of refused visitors.'],
  sources: [
    {
      title: 'About the gate',
      url: 'https://example.org/gate',
      supports: ['pin-saved', 'not-joined', 'account-off', 'old-secret'],
    },
  ],
});

export const smallArticles: readonly Article[] = [
  gateRefused,
  anArticle({
    id: 'password-wrong',
    title: 'The name or password is wrong',
    codes: [{ id: 'aadsts:50126', role: 'decisive' }],
  }),
  anArticle({
    id: 'logon-failure',
    title: 'Windows refused the sign-in',
    codes: [{ id: 'ntstatus:0xC000006D', role: 'decisive' }],
  }),
  anArticle({
    id: 'logon-type',
    title: 'The account may not sign in this way',
    codes: [{ id: 'ntstatus:0xC000015B', role: 'decisive' }],
  }),
  anArticle({
    id: 'gate-dusty',
    title: 'The gate is full of dust',
    codes: [{ id: 'power-automate:GateDusty', role: 'general' }],
  }),
  anArticle({
    id: 'gate-painted',
    title: 'The gate was freshly painted',
    codes: [{ id: 'power-automate:GatePainted', role: 'general' }],
  }),
  anArticle({
    id: 'bolt-jammed',
    title: 'The bolt of the gate is jammed',
    codes: [{ id: 'power-automate:BoltJammed', role: 'decisive' }],
  }),
  anArticle({
    id: 'hinge-jammed',
    title: 'The hinge of the gate is jammed',
    codes: [{ id: 'power-automate:HingeJammed', role: 'decisive' }],
  }),
  anArticle({
    id: 'action-failed',
    title: 'An action inside failed',
    codes: [{ id: 'power-automate:ActionFailed', role: 'wrapper' }],
  }),
  anArticle({
    id: 'scope-failed',
    title: 'A scope of actions failed',
    codes: [{ id: 'power-automate:ScopeFailed', role: 'wrapper' }],
  }),
  // One number may be called ntstatus here and hresult there.
  anArticle({
    id: 'bell-silent',
    title: 'The bell of the gate is silent',
    codes: [{ id: 'power-automate:BellSilent', role: 'decisive' }],
    excludes: { words: ['fire drill'], codes: ['hresult:0xC0000064'], facts: { DomainJoined: 'YES' } },
  }),
  anArticle({
    id: 'token-missing',
    title: 'The refresh token is missing',
    states: [{ when: { AzureAdPrt: 'NO' }, role: 'general' }],
  }),
  anArticle({
    id: 'lantern-dark',
    title: 'The lantern of the flow went dark',
    phrases: ['the lantern of my flow went dark at midnight'],
  }),
  anArticle({
    id: 'gate-closed-once',
    title: 'The gate was closed in the old days',
    status: 'retired',
    codes: [{ id: 'power-automate:GateClosedOnce', role: 'decisive' }],
  }),
];
