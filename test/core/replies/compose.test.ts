import { createEngine } from '../../../src/core/diagnosis/engine';
import type { StepsReply } from '../../../src/core/replies/reply';
import type { Spoken } from '../../../src/core/replies/spoken';
import { anArticle, type ArticleWish } from '../knowledge/an-article';
import { indexOf } from '../knowledge/small-knowledge';
import { answered, notKnown, replyTo } from './replies-of';

const refused = 'GateRefused';
const pinSaved = answered('SecretKind', 'pin');

function stepsTo(paste: string, ...events: Parameters<typeof replyTo>[1] & object[]): Spoken<StepsReply> {
  const reply = replyTo(paste, events);
  if (reply.kind !== 'steps') throw new Error(`the reply is ${reply.kind}`);
  return reply;
}

/** The steps of an article with one cause and the given ones to do. */
function stepsWith(steps: NonNullable<ArticleWish['resolutions']>[number]['steps']): Spoken<StepsReply> {
  return stepsOfMadeUp({ resolutions: [{ id: 'replace-it', title: 'Replace it', steps }] });
}

function stepsOfMadeUp(wish: Partial<ArticleWish>): Spoken<StepsReply> {
  const codes: ArticleWish['codes'] = [{ id: 'power-automate:MadeUp', role: 'decisive' }];
  const engine = createEngine(indexOf([anArticle({ id: 'made-up', codes, ...wish })]));
  const reply = replyTo('MadeUp', [], engine);
  if (reply.kind !== 'steps') throw new Error(`the reply is ${reply.kind}`);
  return reply;
}

describe('a question', () => {
  test('says what it means, what matched, and how to find out', () => {
    expect(replyTo(refused)).toMatchObject({
      kind: 'question',
      caseId: 'FM-7K3Q',
      version: 1,
      title: 'The gate refused the visitor',
      summary: 'In plain words: The gate refused the visitor is what happened.',
      matched: ['GateRefused'],
      ask: 'What did you type as the secret?',
      findOut: 'Think of what you type at the screen.',
      command: '',
      effort: 'Takes about 1 minute. You can do this yourself.',
      stillPossible: '4 of 4 causes still possible',
    });
  });

  test('that needs somebody else says so, and that one can go on without', () => {
    const reply = replyTo(refused, [answered('SecretKind', 'password'), answered('JoinState', 'hybrid')]);
    expect(reply).toMatchObject({
      kind: 'question',
      effort:
        'Takes about 30 minutes. This needs an IT administrator; choose \u201CI don\u2019t know\u201D to go on without it.',
      stillPossible: '2 of 4 causes still possible',
    });
  });

  test('shows causes with their state and the fact behind it, and what is known with where it was learnt', () => {
    const reply = replyTo(`${refused}\nAzureAdJoined : YES\nAzureAdPrt : YES`, [answered('SecretKind', 'password')]);
    if (reply.kind !== 'question') throw new Error(`the reply is ${reply.kind}`);
    expect(reply.causes).toEqual([
      {
        title: 'A PIN was saved as the secret',
        state: 'ruled out',
        why: 'What was saved as the secret: The account\u2019s password',
      },
      {
        title: 'The machine is joined to nothing',
        state: 'ruled out',
        why: 'How the machine is joined: Only AzureAdJoined YES or Both YES',
      },
      {
        title: 'The account is switched off',
        state: 'open',
        why: 'What was saved as the secret: The account\u2019s password',
      },
      {
        title: 'The saved secret is old',
        state: 'open',
        why: 'What was saved as the secret: The account\u2019s password',
      },
    ]);
    // The refresh token has nothing to do with this problem.
    expect(reply.known).toEqual([
      'Joined to the cloud directory: AzureAdJoined is YES (from the dsregcmd output)',
      'What was saved as the secret: The account\u2019s password (your answer)',
    ]);
  });

  test('quotes a message in the person’s own spelling, in one line', () => {
    expect(replyTo('Hey: the GATE would not\nlet this visitor in!')).toMatchObject({
      matched: ['\u201Cthe GATE would not let this visitor in\u201D'],
    });
  });
});

describe('steps', () => {
  test('say why the cause is the one', () => {
    expect(stepsTo(refused, pinSaved)).toMatchObject({
      cause: 'A PIN was saved as the secret',
      why: 'The gate knows no PIN.',
      sure: 'This follows from: What was saved as the secret: A PIN.',
      heading: 'Save the password',
    });
    expect(stepsTo('AADSTS50126').sure).toBe('This problem has one known cause.');
  });

  test.each<[string, Partial<ArticleWish>]>([
    ['a draft', { status: 'draft' }],
    ['a code that others share', { codes: [{ id: 'power-automate:MadeUp', role: 'general' }] }],
  ])('do not claim that the only cause of %s is the only one there is', (_, wish) => {
    expect(stepsOfMadeUp(wish).sure).toBe(
      'One cause of this is known here. If the steps do not help, it has another one: say so.',
    );
  });

  test('say that it is not certain, and that more follows, when causes are left', () => {
    const unknown = ['SecretKind', 'JoinState', 'AzureAdJoined', 'DomainJoined', 'AccountState'].map(notKnown);
    expect(stepsTo(refused, ...unknown).sure).toBe(
      'Not certain: 4 causes are still possible because something could not be found out. If it does not help, the next one follows, or a question that decides which one.',
    );
  });

  test('say when all else was ruled out', () => {
    const tried = ['pin-saved', 'account-off', 'old-secret'].map((cause) => ({
      kind: 'did not help' as const,
      cause: `gate-refused/${cause}`,
    }));
    expect(stepsTo(refused, ...tried)).toMatchObject({
      cause: 'The machine is joined to nothing',
      certainty: 'likely',
      sure: 'All other known causes are ruled out or were tried.',
    });
  });

  test('say beforehand whose they are', () => {
    expect(stepsTo(refused, pinSaved).division).toBe('');
    expect(stepsTo(refused, answered('SecretKind', 'password'), answered('JoinState', 'none')).division).toBe(
      'One step is yours (about 1 minute); the rest needs an IT administrator (about 30 minutes).',
    );
    const others = stepsWith([
      { do: 'Do one thing.', by: 'machine-owner', minutes: 40 },
      { do: 'Do another.', by: 'tenant-admin', minutes: 80 },
      { do: 'Do a third.', by: 'machine-owner', minutes: 1 },
    ]);
    expect(others.division).toBe(
      'This needs an administrator of the machine and an administrator of your organisation\u2019s tenant (about 2 hours). I can send them the steps, with everything that is known.',
    );
    expect(
      stepsWith([
        { do: 'Do one thing.', by: 'maker', minutes: 1 },
        { do: 'Do another.', by: 'maker', minutes: 2 },
        { do: 'Do a third.', by: 'it-admin', minutes: 5 },
      ]).division,
    ).toBe('2 steps are yours (about 3 minutes); the rest needs an IT administrator (about 5 minutes).');
  });

  test('are numbered, with who, how long, how to check and where to read on', () => {
    expect(stepsTo(refused, pinSaved).steps).toEqual([
      {
        number: 1,
        place: '',
        do: 'Enter the password in the connection.',
        who: 'You, about 2 minutes',
        by: 'maker',
        command: '',
        verify: 'The flow runs.',
        links: [{ title: 'Connections', url: 'https://example.org/connections' }],
        done: false,
        risk: '',
        weighs: false,
        safer: '',
        undo: '',
      },
    ]);
  });

  test('that carry a risk say what it weakens, the safer way and how to undo it', () => {
    const [note, join] = stepsTo(refused, answered('SecretKind', 'password'), answered('JoinState', 'none')).steps;
    expect(note).toMatchObject({ command: 'hostname', risk: '', safer: '', undo: '' });
    expect(join).toMatchObject({
      who: 'An IT administrator, about 30 minutes',
      risk: 'It changes who can sign in.',
      weighs: true,
      safer: 'Use a joined machine.',
      undo: 'Leave the directory.',
    });
    expect(
      stepsWith([
        { do: 'Do it.', by: 'maker', minutes: 1, risk: { level: 'low', warning: 'It beeps.', undo: 'Wait.' } },
      ]).steps[0],
    ).toMatchObject({ risk: 'It beeps.', weighs: false, safer: '', undo: 'Wait.' });
  });
});

test('a cause that was tried is ruled out because its steps did not help', () => {
  expect(replyTo(refused, [pinSaved, { kind: 'did not help', cause: 'gate-refused/pin-saved' }])).toMatchObject({
    kind: 'exhausted',
    causes: expect.arrayContaining([
      { title: 'A PIN was saved as the secret', state: 'ruled out', why: 'its steps did not help' },
    ]),
  });
});

test('a choice shows for each what speaks for it', () => {
  expect(replyTo('{"code":"BoltJammed"} {"code":"HingeJammed"}')).toMatchObject({
    kind: 'choice',
    choices: [
      {
        title: 'The bolt of the gate is jammed',
        matched: 'BoltJammed',
        label: 'The bolt of the gate is jammed',
        verb: 'choose:bolt-jammed',
      },
      { title: 'The hinge of the gate is jammed', matched: 'HingeJammed', verb: 'choose:hinge-jammed' },
    ],
  });
});

describe('a code known by name only', () => {
  test('comes with its spellings and its family, and the admission that there is no article', () => {
    expect(replyTo('0xc0000199')).toMatchObject({
      kind: 'decoded',
      codes: [
        {
          name: 'STATUS_NAMED_ONLY',
          spellings: '0xC0000199, -1073741415, 3221225881',
          meaning: 'A Windows status number (error), area: general, number 409.',
        },
      ],
      message: expect.stringContaining('no article'),
    });
    expect(replyTo('AADSTS50999')).toMatchObject({
      codes: [{ name: 'AADSTS50999 = NamedOnly', spellings: '', meaning: 'A sign-in error of Microsoft Entra ID.' }],
    });
  });
});

describe('nothing', () => {
  test('names what looked like a code', () => {
    expect(replyTo('{"error":{"code":"NeverHeardOf"}}')).toMatchObject({
      kind: 'nothing',
      understood: [expect.stringMatching(/^NeverHeardOf: .*no list/)],
    });
  });

  test('says what to paste instead', () => {
    const reply = replyTo('order 12002 has not arrived');
    expect(reply).toMatchObject({ kind: 'nothing', understood: [] });
    expect(reply.kind === 'nothing' && reply.howTo.length).toBeGreaterThan(2);
  });
});

describe('a closed case', () => {
  test('says what it was', () => {
    expect(replyTo(refused, [pinSaved, { kind: 'fixed' }])).toMatchObject({
      kind: 'closed',
      title: 'Fixed. Well done.',
      message: 'The gate refused the visitor. What it was: A PIN was saved as the secret',
    });
    expect(replyTo('qwertz', [{ kind: 'fixed' }])).toMatchObject({ message: 'The case is closed.' });
  });

  test('that was put aside says so', () => {
    expect(replyTo(refused, [{ kind: 'left' }])).toMatchObject({ kind: 'closed', title: 'Left as it is' });
  });
});

test('what was hidden in the paste is said on its own card and on no later one', () => {
  const paste = `${refused} password=Hunter2!x`;
  expect(replyTo(paste)).toMatchObject({ hidden: expect.stringContaining('1 password') });
  for (const event of [pinSaved, { kind: 'asked IT' as const }, { kind: 'fixed' as const }])
    expect(replyTo(paste, [event])).toMatchObject({ hidden: '' });
});
