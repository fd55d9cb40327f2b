import { diagnosisJson, diagnosisSchema, type DiagnosisJson } from '../../src/rendering/diagnosis-json';
import { freshFindings, smallEngine, smallIndex } from '../core/knowledge/small-knowledge';
import { english } from './english';

function jsonOf(paste: string): DiagnosisJson {
  const findings = freshFindings(paste);
  return diagnosisJson(smallEngine.diagnose(findings), findings.report, smallIndex, english);
}

const pastes = [
  '{"error":{"code":"GateRefused","message":"AzureAdJoined : NO"}}',
  '{"code":"BoltJammed"} {"code":"HingeJammed"}',
  'AADSTS50126 password=Hunter2!x',
  'Event ID: 4625\nStatus: 0xC000006D',
  '0xC0000199',
  'order 12002 has not arrived',
  '{"error":{"code":"NeverHeardOf"}}',
];

test.each(pastes)('keeps to its schema, also when it was printed and read again: %s', (paste) => {
  const json = jsonOf(paste);
  expect(diagnosisSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json);
});

test('the schema refuses what is not in it', () => {
  const json = jsonOf('AADSTS50126');
  expect(diagnosisSchema.safeParse(json).success).toBe(true);
  expect(diagnosisSchema.safeParse({ ...json, more: 1 }).success).toBe(false);
  expect(diagnosisSchema.safeParse({ ...json, outcome: 'maybe' }).success).toBe(false);
  expect(
    diagnosisSchema.safeParse({ ...json, matches: json.matches.map((match) => ({ ...match, confidence: 2 })) }).success,
  ).toBe(false);
});

test('says the outcome, the article and what speaks for it, the causes and the next check', () => {
  expect(jsonOf('{"error":{"code":"GateRefused"}}')).toMatchObject({
    outcome: 'matched',
    matches: [
      {
        article: 'gate-refused',
        title: 'The gate refused the visitor',
        confidence: 0.75,
        codes: ['GateRefused'],
        why: ['GateRefused'],
        sources: [{ title: 'About the gate', url: 'https://example.org/gate' }],
      },
    ],
    nextCheck: { fact: 'SecretKind', ask: 'What did you type as the secret?', answers: ['password', 'pin'] },
    redactions: [],
  });
});

test('says the Windows events with their fields and places', () => {
  const paste = 'Seen:\nSource: Microsoft-Windows-AAD\nEvent ID: 1022\nHttp request status: 400. Method: POST';
  const [event] = jsonOf(paste).events;
  expect(event).toMatchObject({
    id: 1022,
    log: 'entra-sign-in',
    provider: 'Microsoft-Windows-AAD',
    time: '',
    fields: { 'HTTP status': '400' },
  });
  expect(paste.slice(event?.start, event?.end)).toBe(paste.slice(6));
});

test('says the steps with who, how long and the risk, and no next check when there is none', () => {
  expect(jsonOf('AADSTS50126')).toMatchObject({
    nextCheck: null,
    steps: [{ do: 'Replace it.', by: 'maker', minutes: 5, risk: null }],
  });
  expect(jsonOf('GateRefused I typed it: I saved my PIN there')).toMatchObject({
    nextCheck: null,
    steps: [{ do: 'Enter the password in the connection.', by: 'maker', minutes: 2, risk: null }],
  });
});

test('a code stands where it says, in the spelling of the paste', () => {
  const paste = 'It failed: -1073741715 (AADSTS50126)';
  const { codes } = jsonOf(paste);
  expect(codes.map(({ name, system, value, role }) => [name, system, value, role])).toEqual([
    ['STATUS_LOGON_FAILURE', 'ntstatus', '0xC000006D', 'supporting'],
    ['AADSTS50126', 'aadsts', '50126', 'primary'],
  ]);
  for (const { text, start, end } of codes) expect(paste.slice(start, end)).toBe(text);
});

test('facts are what the paste says, by fact or by field of dsregcmd', () => {
  expect(jsonOf('AzureAdJoined : YES\nEnterpriseJoined : NO\nDomainJoined : NO').facts).toEqual({
    AzureAdJoined: 'YES',
    EnterpriseJoined: 'NO',
    DomainJoined: 'NO',
  });
});

test('what was hidden is counted and nowhere to be read', () => {
  const json = jsonOf('AADSTS50126 for maya@contoso.com password=Hunter2!x');
  expect(json.redactions).toEqual(
    expect.arrayContaining([
      { kind: 'password', count: 1 },
      { kind: 'e-mail address', count: 1 },
    ]),
  );
  expect(JSON.stringify(json)).not.toMatch(/Hunter2|contoso/);
});
