import type { Diagnosis, Findings } from '../../../src/core/diagnosis/diagnose';
import { createEngine } from '../../../src/core/diagnosis/engine';
import { anArticle } from '../knowledge/an-article';
import { freshFindings, indexOf, smallEngine } from '../knowledge/small-knowledge';

function diagnosed(paste: string, own: Partial<Findings> = {}): Diagnosis {
  return smallEngine.diagnose({ ...freshFindings(paste), ...own });
}

function ids(diagnosis: Diagnosis): string[] {
  return diagnosis.matches.map(({ article }) => article.id);
}

const refused = '{"error":{"code":"GateRefused"}}';
const jammed = '{"error":{"code":"BoltJammed"}} {"error":{"code":"HingeJammed"}}';

test('the same findings always give the same diagnosis, and are left as they were', () => {
  const findings = freshFindings(refused);
  const before = structuredClone(findings);
  expect(smallEngine.diagnose(findings)).toEqual(smallEngine.diagnose(findings));
  expect(findings).toEqual(before);
});

describe('a problem with one cause', () => {
  test('asks nothing and says what to do', () => {
    const { outcome, nextCheck, advice } = diagnosed('{"error":{"code":"BoltJammed"}}');
    expect([outcome, nextCheck, advice?.cause.state, advice?.resolution.id]).toEqual([
      'matched',
      undefined,
      'likely',
      'replace-it',
    ]);
  });
});

describe('a problem with several causes', () => {
  test('asks, and with each answer comes nearer to the one to act on', () => {
    const first = diagnosed(refused);
    expect(first.nextCheck?.fact).toBe('SecretKind');
    const second = diagnosed(refused, { answers: new Map([['SecretKind', 'password']]) });
    expect(second.nextCheck?.fact).toBe('JoinState');
    const third = diagnosed(refused, {
      answers: new Map([
        ['SecretKind', 'password'],
        ['JoinState', 'none'],
      ]),
    });
    expect([third.nextCheck, third.advice?.cause.cause.id, third.advice?.resolution.id]).toEqual([
      undefined,
      'not-joined',
      'join-machine',
    ]);
  });

  test('uses what the paste says already, and asks the rest', () => {
    expect(diagnosed(`${refused} I saved my PIN there`).advice?.cause.cause.id).toBe('pin-saved');
    expect(
      diagnosed(`${refused}\nAzureAdJoined : NO\nDomainJoined : NO`, { answers: new Map([['SecretKind', 'password']]) })
        .nextCheck,
    ).toBeUndefined();
  });

  test('an answer outweighs what the paste said', () => {
    const { facts, advice } = diagnosed(`${refused} I saved my PIN there`, {
      answers: new Map([
        ['SecretKind', 'password'],
        ['JoinState', 'none'],
      ]),
    });
    expect(facts.filter(({ fact }) => fact === 'SecretKind')).toEqual([
      { fact: 'SecretKind', value: 'password', from: 'answer', text: 'password' },
    ]);
    expect(advice?.cause.cause.id).toBe('not-joined');
  });

  test('without any answer advises the likeliest cause and does not call it proven', () => {
    const { nextCheck, advice } = diagnosed(refused, {
      unknown: new Set(['SecretKind', 'JoinState', 'AzureAdJoined', 'DomainJoined', 'AccountState']),
    });
    expect([nextCheck, advice?.cause.cause.id, advice?.cause.state]).toEqual([undefined, 'pin-saved', 'open']);
  });

  test('moves on to the next cause when the steps did not help, and is exhausted in the end', () => {
    const unknown = new Set(['SecretKind', 'JoinState', 'AzureAdJoined', 'DomainJoined', 'AccountState']);
    const tried = new Set<string>();
    const advised: string[] = [];
    for (
      let cause = diagnosed(refused, { unknown, tried }).advice;
      cause;
      cause = diagnosed(refused, { unknown, tried }).advice
    ) {
      advised.push(cause.cause.cause.id);
      tried.add(`gate-refused/${cause.cause.cause.id}`);
      if (advised.length > 10) throw new Error('it advises without end');
    }
    expect(advised).toHaveLength(4);
    expect(new Set(advised).size).toBe(4);
    const exhausted = diagnosed(refused, { unknown, tried });
    expect([exhausted.outcome, exhausted.advice, exhausted.nextCheck]).toEqual(['matched', undefined, undefined]);
    expect(exhausted.matches[0]?.causes.every(({ state }) => state === 'ruled out')).toBe(true);
  });

  test('is exhausted when the facts rule out every cause', () => {
    const engine = createEngine(
      indexOf([
        anArticle({
          id: 'two-ways',
          codes: [{ id: 'power-automate:TwoWays', role: 'decisive' }],
          causes: [
            {
              id: 'pin',
              title: 'It is the PIN',
              when: { SecretKind: 'pin', GuardAwake: 'NO' },
              resolution: 'replace-it',
            },
            {
              id: 'guard',
              title: 'It is the guard',
              when: { SecretKind: 'pin', GuardAwake: 'YES' },
              resolution: 'replace-it',
            },
          ],
        }),
      ]),
    );
    const { outcome, advice } = engine.diagnose({
      ...freshFindings('{"code":"TwoWays"}', engine),
      answers: new Map([['SecretKind', 'password']]),
    });
    expect([outcome, advice]).toEqual(['matched', undefined]);
  });
});

describe('a choice between problems', () => {
  test('once made, is gone on with', () => {
    const { outcome, choices, advice, matches } = diagnosed(jammed, { chosen: 'hinge-jammed' });
    expect([outcome, choices, matches[0]?.article.id, advice?.resolution.id]).toEqual([
      'matched',
      0,
      'hinge-jammed',
      'replace-it',
    ]);
  });

  test('of an article that is gone is no choice any more', () => {
    expect(diagnosed(jammed, { chosen: 'gate-closed-once' }).outcome).toBe('ambiguous');
  });

  test('none of them leads to the next best', () => {
    const none = diagnosed(`${jammed} {"code":"GateDusty"}`, { refused: new Set(['bolt-jammed', 'hinge-jammed']) });
    expect([none.outcome, ids(none)]).toEqual(['matched', ['gate-dusty']]);
  });

  test('none of them leads to a new choice when what is left fits equally well', () => {
    const paste = `${jammed} {"code":"GateDusty"} {"code":"GatePainted"}`;
    const none = diagnosed(paste, { refused: new Set(['bolt-jammed', 'hinge-jammed']) });
    expect([none.outcome, none.choices]).toEqual(['ambiguous', 2]);
    expect(new Set(ids(none))).toEqual(new Set(['gate-dusty', 'gate-painted']));
  });

  test('shows four of many at a time, and the rest after none of those', () => {
    const names = ['FirstSign', 'SecondSign', 'ThirdSign', 'FourthSign', 'FifthSign', 'SixthSign'];
    const engine = createEngine(
      indexOf(
        names.map((name) =>
          anArticle({ id: name.toLowerCase(), codes: [{ id: `power-automate:${name}`, role: 'decisive' }] }),
        ),
      ),
    );
    const findings = freshFindings(names.map((name) => JSON.stringify({ code: name })).join(' '), engine);
    const first = engine.diagnose(findings);
    expect([first.outcome, first.choices]).toEqual(['ambiguous', 4]);
    const shown = ids(first).slice(0, 4);
    const second = engine.diagnose({ ...findings, refused: new Set(shown) });
    expect([second.outcome, second.choices]).toEqual(['ambiguous', 2]);
    expect(ids(second).some((id) => shown.includes(id))).toBe(false);
  });

  test('none of all that fit leaves the names of the codes', () => {
    expect(diagnosed(jammed, { refused: new Set(['bolt-jammed', 'hinge-jammed']) }).outcome).toBe('decoded');
  });
});

describe('the part a code plays', () => {
  const roles = (diagnosis: Diagnosis): Record<string, string> =>
    Object.fromEntries(diagnosis.codes.map(({ names, role }) => [names[0] ?? '', role]));

  test('primary is what the answer rests on; wrappers and unknown ones are called so; the rest supports', () => {
    expect(
      roles(
        diagnosed(
          '{"code":"ActionFailed","inner":{"code":"GateRefused","also":{"code":"BoltJammed"},"hresult":"STATUS_NEVER_HEARD_OF"}}',
        ),
      ),
    ).toEqual({
      ActionFailed: 'wrapper',
      GateRefused: 'supporting',
      BoltJammed: 'primary',
      STATUS_NEVER_HEARD_OF: 'unknown',
    });
  });

  test('of a choice every offered code is primary', () => {
    expect(roles(diagnosed(jammed))).toEqual({ BoltJammed: 'primary', HingeJammed: 'primary' });
  });

  test('without an article the first named code is primary', () => {
    expect(roles(diagnosed('0xC0000199 AADSTS50999'))).toEqual({
      STATUS_NAMED_ONLY: 'primary',
      AADSTS50999: 'supporting',
    });
  });
});
