import { openCase, withEvents, type Case } from '../../../src/core/cases/case';
import { findingsOf, hasRoomFor, mostRead } from '../../../src/core/cases/findings';
import type { Engine } from '../../../src/core/diagnosis/engine';
import { caseViews, type Bounds } from '../../../src/services/turns/case-views';
import { memoryCaseStore } from '../../adapters/store/memory-store';
import { smallEngine } from '../../core/knowledge/small-knowledge';
import { Chat, maya, refused } from '../conversation/chat';
import { smallPolicy } from '../helpdesk/small-policy';

/** An engine that tells how often it was asked. */
function counting(): { engine: Engine; counted: () => { readings: number; diagnoses: number } } {
  let readings = 0;
  let diagnoses = 0;
  return {
    engine: {
      index: smallEngine.index,
      read: (paste) => {
        readings += 1;
        return smallEngine.read(paste);
      },
      diagnose: (findings) => {
        diagnoses += 1;
        return smallEngine.diagnose(findings);
      },
      explain: (report) => smallEngine.explain(report),
      suggest: (findings, diagnosis) => smallEngine.suggest(findings, diagnosis),
    },
    counted: () => {
      const counted = { readings, diagnoses };
      readings = 0;
      diagnoses = 0;
      return counted;
    },
  };
}

/** What a paste, an answer and a button cost, each with the card that is sent for it, and IT's. */
async function costs(bounds?: Bounds): Promise<Record<string, { readings: number; diagnoses: number }>> {
  const { engine, counted } = counting();
  const chat = new Chat(memoryCaseStore(), engine, smallPolicy(), caseViews(engine, bounds));
  const send = async (): Promise<void> => {
    const stored = await chat.stored();
    chat.conversation.cards.asker(stored);
    chat.conversation.cards.desk(stored);
  };
  const cost: Record<string, { readings: number; diagnoses: number }> = {};
  await chat.says('GateRefused');
  await send();
  cost['paste'] = counted();
  await chat.says('the password of the account');
  await send();
  cost['typed answer'] = counted();
  await chat.presses('answer:JoinState=none');
  await send();
  cost['button'] = counted();
  await chat.presses('ask-it');
  await send();
  cost['form for IT'] = counted();
  return cost;
}

test('a turn reads what was written once, and diagnoses each version of the case once', async () => {
  expect(await costs()).toEqual({
    paste: { readings: 1, diagnoses: 1 },
    // The words of the answer are read; the paste was read in the turn before.
    'typed answer': { readings: 1, diagnoses: 1 },
    button: { readings: 0, diagnoses: 1 },
    'form for IT': { readings: 0, diagnoses: 1 },
  });
});

test('without what is kept, every turn reads and diagnoses again and again', async () => {
  const cost = await costs({ cases: 0, texts: 0 });

  for (const { readings, diagnoses } of Object.values(cost)) {
    expect(readings).toBeGreaterThan(1);
    expect(diagnoses).toBeGreaterThan(1);
  }
});

test('a longer paste is read once more as what was recognised in it, to prove that this leads to the same article', async () => {
  const { engine, counted } = counting();
  const chat = new Chat(memoryCaseStore(), engine);
  await chat.says(refused);

  expect(counted()).toEqual({ readings: 2, diagnoses: 2 });
});

test('a process that has just started reads a stored case once', async () => {
  const store = memoryCaseStore();
  const before = new Chat(store);
  await before.says(refused);
  const { caseId, version, nonce } = before;
  const { engine, counted } = counting();
  const after = new Chat(store, engine);
  await after.presses('answer:SecretKind=password', { caseId, version, nonce });

  // The version the button was pressed on, and the one it led to.
  expect(counted()).toEqual({ readings: 1, diagnoses: 2 });
});

function aCase(id: string, text: string): Case {
  return openCase(id, maya, '2026-11-20T08:00:00.000Z', { kind: 'pasted', text, redactions: [] });
}

test('two changes of one version, of which the store takes one, never share a view', () => {
  const views = caseViews(smallEngine);
  const first = aCase('FM-2345', 'GateRefused');
  const at = '2026-11-20T08:00:01.000Z';
  const mine = withEvents(first, at, [{ kind: 'answered', fact: 'SecretKind', value: 'password' }]);
  const theirs = withEvents(first, at, [{ kind: 'answered', fact: 'SecretKind', value: 'pin' }]);

  expect(views.of(mine).findings.answers.get('SecretKind')).toBe('password');
  expect(views.of(theirs).findings.answers.get('SecretKind')).toBe('pin');
});

test('a case that is stored anew under the id of a deleted one is looked at anew', () => {
  const views = caseViews(smallEngine);
  views.of(aCase('FM-2345', 'GateRefused'));

  expect(views.of(aCase('FM-2345', 'BoltJammed')).findings.report.text).toBe('BoltJammed');
});

test('only so much is kept, and what was used last goes last', () => {
  const { engine, counted } = counting();
  const views = caseViews(engine, { cases: 2, texts: 0 });
  const [one, two, three] = ['GateRefused', 'BoltJammed', 'HingeJammed'].map((text, at) => aCase(`FM-234${at}`, text));
  if (!one || !two || !three) throw new Error('three cases were made');
  for (const each of [one, two, one, three]) views.of(each);
  counted();

  views.of(one);
  expect(counted()).toEqual({ readings: 0, diagnoses: 0 });
  views.of(two);
  expect(counted().readings).toBe(1);
});

test('a paste with a secret is never kept: whoever pastes it again is read again', () => {
  const { engine, counted } = counting();
  const views = caseViews(engine);
  const paste = 'GateRefused password=hunter2hunter2';
  const reading = views.readPaste(paste);
  if (reading.kind !== 'report') throw new Error('the paste could not be read');
  expect(reading.report.redactions).not.toEqual([]);
  views.readPaste(paste);

  expect(counted().readings).toBe(2);
});

test('when a person is forgotten, nothing that was read is kept', async () => {
  const { engine, counted } = counting();
  const chat = new Chat(memoryCaseStore(), engine);
  await chat.says('GateRefused');
  await chat.presses('forget:yes', { caseId: '', version: 0 });
  counted();
  await chat.says('GateRefused');

  expect(counted()).toEqual({ readings: 1, diagnoses: 1 });
});

describe('a case into which much was pasted', () => {
  const dump = (number: number): string =>
    `AzureAdJoined : YES\nDomainJoined : NO\nDeviceName : PC-${number}\n${'filler words of a log, '.repeat(5_000)}`;

  /** Characters that an engine read. */
  function measuring(): { engine: Engine; read: () => number } {
    let length = 0;
    return {
      engine: {
        ...smallEngine,
        read: (paste, at) => {
          length += paste.length;
          return smallEngine.read(paste, at);
        },
      },
      read: () => {
        const was = length;
        length = 0;
        return was;
      },
    };
  }
  function fullCase(pastes: number): Case {
    const at = '2026-11-20T08:00:00.000Z';
    const more = Array.from({ length: pastes }, (_, number) => ({
      kind: 'pasted' as const,
      text: dump(number),
      recognised: 'AzureAdJoined : YES',
      redactions: [],
    }));
    return withEvents(openCase('FM-7K3Q', maya, at, { kind: 'pasted', text: refused, redactions: [] }), at, more);
  }

  test('is read within a bound, whatever its size, and not again for the next turn', () => {
    const { engine, read } = measuring();
    const views = caseViews(engine);
    const aCase = fullCase(14);
    views.of(aCase);
    expect(read()).toBeLessThanOrEqual(mostRead + 20 * 20);
    views.of(withEvents(aCase, '2026-11-20T08:01:00.000Z', [{ kind: 'not known', fact: 'JoinState' }]));
    expect(read()).toBe(0);
  });

  test('control: without the bound all of it is read', () => {
    const { engine, read } = measuring();
    findingsOf(fullCase(14), engine, Number.POSITIVE_INFINITY);
    expect(read()).toBeGreaterThan(mostRead * 2);
  });

  test('keeps what its oldest pastes told', () => {
    const { report } = findingsOf(fullCase(14), smallEngine);
    expect(report.facts.map(({ fact }) => fact)).toContain('AzureAdJoined');
  });

  test('takes no more at some point: what is pasted then begins a new one', () => {
    expect(hasRoomFor(fullCase(5), dump(6))).toBe(true);
    expect(hasRoomFor(fullCase(9), dump(10))).toBe(false);
    const at = '2026-11-20T08:00:00.000Z';
    const short = Array.from({ length: 50 }, (_, number) => ({
      kind: 'pasted' as const,
      text: `GateRefused ${number}`,
      redactions: [],
    }));
    expect(hasRoomFor(withEvents(fullCase(0), at, short), 'GateRefused')).toBe(false);
  });
});
