import { openCase, withEvents, type Case } from '../../../src/core/cases/case';
import type { CaseEvent } from '../../../src/core/cases/case-event';
import { diagnoseCase, findingsOf, joinReports } from '../../../src/core/cases/findings';
import { createEngine } from '../../../src/core/diagnosis/engine';
import { anArticle } from '../knowledge/an-article';
import { indexOf, reportOf, smallEngine } from '../knowledge/small-knowledge';

const pasted = (text: string): CaseEvent => ({ kind: 'pasted', text, redactions: [] });
const answered = (fact: string, value: string): CaseEvent => ({ kind: 'answered', fact, value });

function caseOf(first: string, ...events: CaseEvent[]): Case {
  return withEvents(
    openCase('FM-7K3Q', { personId: 'maya', conversationId: 'chat' }, 'at first', pasted(first)),
    'later',
    events,
  );
}

describe('several pastes together', () => {
  test('name each code and each message once', () => {
    const joined = joinReports([
      reportOf('0xC000006D the gate would not let this visitor in'),
      reportOf('-1073741715 AADSTS50126 the gate would not let this visitor in'),
    ]);
    expect(joined.codes.map(({ code }) => code.key)).toEqual(['0xC000006D', 'aadsts:50126']);
    expect(joined.messages).toHaveLength(1);
  });

  test('of one fact said twice the later word counts', () => {
    const joined = joinReports([reportOf('AzureAdJoined : NO\nDomainJoined : NO'), reportOf('AzureAdJoined : YES')]);
    expect(Object.fromEntries(joined.facts.map(({ fact, value }) => [fact, value]))).toEqual({
      AzureAdJoined: 'YES',
      DomainJoined: 'NO',
    });
    expect(joined.fields).toMatchObject({ AzureAdJoined: 'YES', DomainJoined: 'NO' });
  });

  test('keep all their words, in order', () => {
    expect(joinReports([reportOf('one'), reportOf('two')]).text).toBe('one\ntwo');
  });

  test('none say nothing', () => {
    expect(joinReports([])).toMatchObject({ text: '', codes: [], facts: [], messages: [], redactions: [] });
  });
});

describe('an answer and a command\u2019s output about one fact', () => {
  const dump = pasted('AzureAdJoined : YES\nEnterpriseJoined : NO\nDomainJoined : NO');
  const valueOf = (aCase: Case, fact: string): string | undefined =>
    diagnoseCase(aCase, smallEngine).diagnosis.facts.find((known) => known.fact === fact)?.value;

  test('an output pasted after the answer counts', () => {
    expect(valueOf(caseOf('GateRefused', answered('AzureAdJoined', 'NO'), dump), 'AzureAdJoined')).toBe('YES');
  });

  test('a Windows event pasted after the answer counts', () => {
    const engine = createEngine(
      indexOf([anArticle({ id: 'gate-refused', codes: [{ id: 'power-automate:GateRefused', role: 'decisive' }] })], {
        GatePhase: {
          title: 'Phase of the gate',
          values: { join: { label: 'join', says: [], sets: {} }, auth: { label: 'auth', says: [], sets: {} } },
          read: [{ event: 204, value: 'join' }],
        },
      }),
    );
    const aCase = caseOf(
      'GateRefused',
      answered('GatePhase', 'auth'),
      pasted('Source: User Device Registration\nEvent ID: 204'),
    );
    expect(diagnoseCase(aCase, engine).diagnosis.facts).toMatchObject([
      { fact: 'GatePhase', value: 'join', from: 'event' },
    ]);
  });

  test('an answer given after the output counts', () => {
    expect(valueOf(caseOf('GateRefused', dump, answered('AzureAdJoined', 'NO')), 'AzureAdJoined')).toBe('NO');
    expect(valueOf(caseOf('GateRefused\nAzureAdJoined : YES', answered('AzureAdJoined', 'NO')), 'AzureAdJoined')).toBe(
      'NO',
    );
  });

  test('an answer about another fact stays', () => {
    expect(valueOf(caseOf('GateRefused', answered('SecretKind', 'pin'), dump), 'SecretKind')).toBe('pin');
  });

  test('words written after the answer do not outweigh it', () => {
    expect(
      valueOf(caseOf('GateRefused', answered('SecretKind', 'password'), pasted('I saved my PIN there')), 'SecretKind'),
    ).toBe('password');
  });
});

test('an old case is read with the knowledge of today', () => {
  const aCase = caseOf('{"error":{"code":"GateFlooded"}}');
  expect(diagnoseCase(aCase, smallEngine).diagnosis.matches).toEqual([]);
  const better = createEngine(
    indexOf([anArticle({ id: 'gate-flooded', codes: [{ id: 'power-automate:GateFlooded', role: 'decisive' }] })]),
  );
  expect(diagnoseCase(aCase, better).diagnosis.matches.map(({ article }) => article.id)).toEqual(['gate-flooded']);
});

test('findings hold what the person chose, refused, tried and could not find out', () => {
  const findings = findingsOf(
    caseOf(
      'GateRefused',
      { kind: 'chosen', article: 'gate-refused' },
      { kind: 'none of the choices', articles: ['bolt-jammed'] },
      { kind: 'did not help', cause: 'gate-refused/pin-saved' },
      { kind: 'not known', fact: 'JoinState' },
    ),
    smallEngine,
  );
  expect(findings).toMatchObject({
    chosen: 'gate-refused',
    refused: new Set(['bolt-jammed']),
    tried: new Set(['gate-refused/pin-saved']),
    unknown: new Set(['JoinState']),
  });
});
