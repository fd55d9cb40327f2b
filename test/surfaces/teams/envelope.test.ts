import fc from 'fast-check';
import { readEnvelope } from '../../../src/surfaces/teams/envelope';

const fromTeams = {
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversation: { id: 'a:1', conversationType: 'personal' },
  from: { id: '29:1' },
  recipient: { id: '28:1' },
  text: 'hi',
};
const fromLocalChat = { ...fromTeams, serviceUrl: 'http://127.0.0.1:56150/_connector' };

const verdict = (body: unknown, local: boolean): unknown => {
  const envelope = readEnvelope(body, local);
  return envelope.kind === 'refused' ? envelope.refusal.status : 'let in';
};

test('what Teams and the local chat really send is let in, and nothing of it is lost', () => {
  const rich = {
    ...fromTeams,
    channelData: { tenant: { id: 't' } },
    attachments: [{ contentType: 'text/html', content: '<p>hi</p>' }],
    value: { caseId: 'FM-2345' },
    from: { ...fromTeams.from, aadObjectId: 'aad', name: 'Maya' },
  };

  expect(readEnvelope(rich, false)).toEqual({ kind: 'activity', body: rich });
  expect(verdict(fromLocalChat, true)).toBe('let in');
});

test('nothing is not the same as a wrong type', () => {
  expect(verdict({ ...fromTeams, text: null, replyToId: null, attachments: null, locale: undefined }, false)).toBe(
    'let in',
  );
});

test.each<[string, unknown]>([
  ['a list', []],
  ['a word', 'message'],
  ['null', null],
  ['no type', { ...fromTeams, type: undefined }],
  ['an empty type', { ...fromTeams, type: '' }],
  ['a type that is a number', { ...fromTeams, type: 7 }],
  ['no channel', { ...fromTeams, channelId: undefined }],
  ['no service address', { ...fromTeams, serviceUrl: undefined }],
  ['a service address that is none', { ...fromTeams, serviceUrl: 'over there' }],
  ['no conversation', { ...fromTeams, conversation: undefined }],
  ['a conversation without id', { ...fromTeams, conversation: { id: '' } }],
  ['no sender', { ...fromTeams, from: null }],
  ['a text that is a number', { ...fromTeams, text: 7 }],
  ['attachments that are no list', { ...fromTeams, attachments: 'none' }],
  ['members that are no list', { ...fromTeams, type: 'conversationUpdate', membersAdded: { id: 'bot' } }],
  ['a group that is a word', { ...fromTeams, conversation: { id: 'a', isGroup: 'yes' } }],
  ['an id that is a number', { ...fromTeams, id: 7 }],
  ['an id longer than any', { ...fromTeams, conversation: { id: 'a'.repeat(1_001) } }],
  ['an id with a line end', { ...fromTeams, conversation: { id: 'a\r\nx: y' } }],
  ['an id that no header can hold', { ...fromTeams, conversation: { id: '\ud83d\ude00' } }],
  ['a language longer than any', { ...fromTeams, locale: 'a'.repeat(101) }],
  ['a person whose name is a list', { ...fromTeams, from: { id: '29:1', name: [] } }],
  ['a bot whose name is a number', { ...fromTeams, recipient: { id: '28:1', name: 7 } }],
  ['a tenant that is an object', { ...fromTeams, conversation: { id: 'a', tenantId: {} } }],
  ['a kind of conversation that is a number', { ...fromTeams, conversation: { id: 'a', conversationType: 7 } }],
  ['an invoke whose name is an object', { ...fromTeams, type: 'invoke', name: {} }],
  ['a card\u2019s button without its action', { ...fromTeams, type: 'invoke', name: 'adaptiveCard/action', value: {} }],
])('%s is refused with 400 in both modes', (_what, body) => {
  expect([verdict(body, false), verdict(body, true)]).toEqual([400, 400]);
});

describe('in production', () => {
  test.each([
    'https://smba.trafficmanager.net/amer/',
    'https://smba.trafficmanager.net/teams/',
    'https://smba.infra.gcc.teams.microsoft.com/',
    'https://smba.infra.gov.teams.microsoft.us/',
  ])('%s is Teams', (serviceUrl) => {
    expect(verdict({ ...fromTeams, serviceUrl }, false)).toBe('let in');
  });

  test.each([
    'http://smba.trafficmanager.net/emea/',
    'https://attacker.example/',
    'https://smba.trafficmanager.net.attacker.example/',
    'https://attacker-smba.trafficmanager.net/',
    'https://smba.trafficmanager.net@attacker.example/',
    'https://attacker.example/smba.trafficmanager.net',
    'https://attacker.example#smba.trafficmanager.net',
    'https://smba\u3002trafficmanager\u3002net.attacker.example/',
    'https://other.trafficmanager.net/',
    'https://a.b.botframework.com.attacker.example/',
    'https://127.0.0.1/',
    'http://127.0.0.1:56150/',
    'ftp://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/emea/',
    'https://anybody@smba.trafficmanager.net/emea/',
    'https://anybody:secret@smba.trafficmanager.net/emea/',
    'https://anything.botframework.com/',
    'javascript:alert(1)',
  ])('%s is refused with 403', (serviceUrl) => {
    expect(verdict({ ...fromTeams, serviceUrl }, false)).toBe(403);
  });

  test.each(['emulator', 'webchat', 'directline', 'AseChannel', 'MSTEAMS', ''])(
    'the channel "%s" is refused with 403',
    (channelId) => {
      expect(verdict({ ...fromTeams, channelId }, false)).toBe(403);
    },
  );
});

describe('in local mode', () => {
  test.each(['http://127.0.0.1:56150/_connector', 'http://localhost:56150/_connector', 'http://[::1]:56150/'])(
    '%s is this machine',
    (serviceUrl) => {
      expect(verdict({ ...fromTeams, serviceUrl }, true)).toBe('let in');
      expect(verdict({ ...fromTeams, serviceUrl, channelId: 'emulator' }, true)).toBe('let in');
    },
  );

  test.each([
    'https://smba.trafficmanager.net/emea/',
    'http://127.0.0.1.attacker.example/',
    'http://localhost.attacker.example/',
    'http://localhost@attacker.example/',
    'http://192.168.0.7/',
    'http://0.0.0.0/',
  ])('%s is refused with 403', (serviceUrl) => {
    expect(verdict({ ...fromTeams, serviceUrl }, true)).toBe(403);
  });

  test.each(['webchat', 'AseChannel'])('the channel "%s" is refused with 403', (channelId) => {
    expect(verdict({ ...fromLocalChat, channelId }, true)).toBe(403);
  });
});

test('whatever arrives gets a verdict', () => {
  const odd = fc.record(
    {
      type: fc.anything(),
      channelId: fc.anything(),
      serviceUrl: fc.oneof(fc.webUrl(), fc.anything()),
      conversation: fc.anything(),
      from: fc.anything(),
      value: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        odd,
        odd.map((part) => ({ ...fromTeams, ...part })),
      ),
      fc.boolean(),
      (body, local) => {
        expect(['let in', 400, 403]).toContain(verdict(body, local));
      },
    ),
    { numRuns: 500, seed: 5 },
  );
});
