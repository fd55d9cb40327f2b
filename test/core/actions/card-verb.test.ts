import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { actionSchema, type Action } from '../../../src/core/actions/action';
import { decodeAction, encodeAction } from '../../../src/core/actions/card-verb';
import { impacts, urgencies } from '../../../src/core/cases/case-event';

const fact = fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,20}$/);
const value = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/);
const slug = fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,3}$/);
const words = fc.string({ unit: 'binary', maxLength: 40 });

/** Every kind of action with whatever it may hold. A kind without an entry is a fault of the compiler's. */
const arbitraries: { [Kind in Action['kind']]: fc.Arbitrary<Extract<Action, { kind: Kind }>> } = {
  greet: fc.constant({ kind: 'greet' }),
  thank: fc.constant({ kind: 'thank' }),
  'show help': fc.constant({ kind: 'show help' }),
  'list cases': fc.constant({ kind: 'list cases' }),
  'ask to be forgotten': fc.constant({ kind: 'ask to be forgotten' }),
  'decide to be forgotten': fc.record({ kind: fc.constant('decide to be forgotten'), sure: fc.boolean() }),
  'try example': fc.record({ kind: fc.constant('try example'), text: fc.string({ minLength: 1 }) }),
  'open case': fc.record({ kind: fc.constant('open case'), caseId: fc.string({ minLength: 1 }) }),
  view: fc.constant({ kind: 'view' }),
  'view whole': fc.record({ kind: fc.constant('view whole'), page: fc.integer({ min: 1, max: 99 }) }),
  answer: fc.record({ kind: fc.constant('answer'), fact, value }),
  'not known': fc.record({ kind: fc.constant('not known'), fact }),
  'change answer': fc.record({ kind: fc.constant('change answer'), fact }),
  'choose article': fc.record({
    kind: fc.constant('choose article'),
    article: fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,3}$/),
  }),
  'none of these': fc.constant({ kind: 'none of these' }),
  guide: fc.record({ kind: fc.constant('guide'), question: slug, answer: slug }),
  'begin guide': fc.record({ kind: fc.constant('begin guide'), answer: slug }),
  'step done': fc.record({ kind: fc.constant('step done'), step: fc.integer({ min: 1, max: 99 }) }),
  fixed: fc.constant({ kind: 'fixed' }),
  'did not help': fc.constant({ kind: 'did not help' }),
  'cannot do': fc.constant({ kind: 'cannot do' }),
  'take back': fc.constant({ kind: 'take back' }),
  'ask IT': fc.constant({ kind: 'ask IT' }),
  'send request': fc.record({
    kind: fc.constant('send request'),
    form: fc.record({
      summary: words,
      machine: words,
      flow: words,
      environment: words,
      since: words,
      details: fc.boolean(),
      urgency: fc.constantFrom(...urgencies),
      impact: fc.constantFrom(...impacts),
    }),
  }),
  'go back': fc.constant({ kind: 'go back' }),
  'undo request': fc.constant({ kind: 'undo request' }),
  'still failing': fc.constant({ kind: 'still failing' }),
  'write to IT': fc.record({ kind: fc.constant('write to IT'), text: words }),
  'came back': fc.constant({ kind: 'came back' }),
  'remind me': fc.oneof(
    fc.constant({ kind: 'remind me' as const }),
    fc.record({ kind: fc.constant('remind me'), days: fc.integer({ min: 1, max: 400 }) }),
  ),
  'drop reminder': fc.constant({ kind: 'drop reminder' }),
  'ask who reads this': fc.constant({ kind: 'ask who reads this' }),
  'write to the person': fc.record({ kind: fc.constant('write to the person'), text: words }),
  'start over': fc.constant({ kind: 'start over' }),
  'take request': fc.constant({ kind: 'take request' }),
  'need a fact': fc.record({ kind: fc.constant('need a fact'), fact: words }),
  'report fixed': fc.record({ kind: fc.constant('report fixed'), note: words }),
  'not ours': fc.record({ kind: fc.constant('not ours'), note: words }),
  'reopen request': fc.constant({ kind: 'reopen request' }),
};
const anyAction = fc.oneof(...Object.values<fc.Arbitrary<Action>>(arbitraries));

test('an action that is written on a card is read back from it', () => {
  fc.assert(
    fc.property(anyAction, (action) => {
      expect(actionSchema.parse(action)).toEqual(action);
      expect(decodeAction(encodeAction(action))).toEqual(action);
    }),
    { numRuns: 500 },
  );
});

test('two actions never share a verb', () => {
  fc.assert(
    fc.property(anyAction, anyAction, (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      expect(encodeAction(one)).not.toEqual(encodeAction(other));
    }),
  );
});

/** What cards that hang in chats carry since the first release. This table only grows. */
const old: readonly [verb: string, inputs: Record<string, string>, action: Action][] = [
  ['view', {}, { kind: 'view' }],
  ['answer:JoinState=none', {}, { kind: 'answer', fact: 'JoinState', value: 'none' }],
  ['answer:DomainJoined=NO', {}, { kind: 'answer', fact: 'DomainJoined', value: 'NO' }],
  ['not-known:JoinState', {}, { kind: 'not known', fact: 'JoinState' }],
  ['change:JoinState', {}, { kind: 'change answer', fact: 'JoinState' }],
  ['take-back', {}, { kind: 'take back' }],
  ['choose:logon-failure', {}, { kind: 'choose article', article: 'logon-failure' }],
  ['none-of-these', {}, { kind: 'none of these' }],
  ['step-done:2', {}, { kind: 'step done', step: 2 }],
  ['fixed', {}, { kind: 'fixed' }],
  ['did-not-help', {}, { kind: 'did not help' }],
  ['cannot-do', {}, { kind: 'cannot do' }],
  ['ask-it', {}, { kind: 'ask IT' }],
  [
    'send',
    {
      summary: 'it fails',
      machine: 'PC-1',
      flow: 'Report',
      environment: 'Test',
      since: 'Monday',
      details: 'true',
      urgency: 'high',
      impact: 'a team',
    },
    {
      kind: 'send request',
      form: {
        summary: 'it fails',
        machine: 'PC-1',
        flow: 'Report',
        environment: 'Test',
        since: 'Monday',
        details: true,
        urgency: 'high',
        impact: 'a team',
      },
    },
  ],
  [
    'send',
    { summary: 'it fails', urgency: 'at once' },
    {
      kind: 'send request',
      form: {
        summary: 'it fails',
        machine: '',
        flow: '',
        environment: '',
        since: '',
        details: false,
        urgency: 'normal',
        impact: 'one person',
      },
    },
  ],
  ['back', {}, { kind: 'go back' }],
  ['undo', {}, { kind: 'undo request' }],
  ['still-failing', {}, { kind: 'still failing' }],
  ['start-over', {}, { kind: 'start over' }],
  ['who-reads', {}, { kind: 'ask who reads this' }],
  ['tell-it', { 'words-to-it': 'it is the report' }, { kind: 'write to IT', text: 'it is the report' }],
  ['tell-person', { 'words-to-person': 'which flow?' }, { kind: 'write to the person', text: 'which flow?' }],
  ['came-back', {}, { kind: 'came back' }],
  ['remind:80', {}, { kind: 'remind me', days: 80 }],
  ['remind', {}, { kind: 'remind me' }],
  ['no-reminder', {}, { kind: 'drop reminder' }],
  ['try:-1073741477', {}, { kind: 'try example', text: '-1073741477' }],
  ['try:a: b=c', {}, { kind: 'try example', text: 'a: b=c' }],
  ['open:FM-7K3Q', {}, { kind: 'open case', caseId: 'FM-7K3Q' }],
  ['forget:yes', {}, { kind: 'decide to be forgotten', sure: true }],
  ['forget:no', {}, { kind: 'decide to be forgotten', sure: false }],
  ['take', {}, { kind: 'take request' }],
  ['want', { fact: 'JoinState' }, { kind: 'need a fact', fact: 'JoinState' }],
  ['want', {}, { kind: 'need a fact', fact: '' }],
  ['it-fixed', { 'note-fixed': 'a new password' }, { kind: 'report fixed', note: 'a new password' }],
  ['it-fixed', {}, { kind: 'report fixed', note: '' }],
  ['not-ours', { 'note-refused': 'ask HR' }, { kind: 'not ours', note: 'ask HR' }],
];

test.each(old)('the button "%s" of an old card is understood', (verb, inputs, action) => {
  expect(decodeAction({ verb, inputs })).toEqual(action);
});

test.each([
  '',
  ':',
  'explode',
  'Fixed',
  'answer',
  'answer:',
  'answer:JoinState',
  'answer:=none',
  'answer:JoinState=none or so',
  'not-known:',
  'step-done:',
  'step-done:0',
  'step-done:-1',
  'step-done:1.5',
  'step-done:two',
  'choose:../secrets',
  'try:',
  'open:',
  '__proto__',
  'constructor:x',
])('"%s" is no button of ours', (verb) => {
  expect(decodeAction({ verb, inputs: {} })).toBeUndefined();
});

test('nothing but a plain yes agrees to be forgotten', () => {
  for (const detail of ['', 'Yes', 'yes ', 'no', 'true'])
    expect(decodeAction({ verb: `forget:${detail}`, inputs: {} })).toEqual({
      kind: 'decide to be forgotten',
      sure: false,
    });
});

test('every verb that a card file writes by itself is the button of an action', () => {
  const folder = path.join(__dirname, '..', '..', '..', 'cards');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const verbs = files.flatMap((name) =>
    [...readFileSync(path.join(folder, name), 'utf8').matchAll(/"(?:verb|\$press)": "([^$"]+)"/g)].map(
      ([, verb = '']) => verb,
    ),
  );

  expect(verbs.length).toBeGreaterThan(20);
  expect([...new Set(verbs)].filter((verb) => !decodeAction({ verb, inputs: {} }))).toEqual([]);
});

describe('the button below a list', () => {
  test('does what is chosen in its list', () => {
    const inputs = { answer: 'answer:JoinState=none', change: 'change:Joined' };
    expect(decodeAction({ verb: 'pick:answer', inputs })).toEqual({ kind: 'answer', fact: 'JoinState', value: 'none' });
    expect(decodeAction({ verb: 'pick:change', inputs })).toEqual({ kind: 'change answer', fact: 'Joined' });
  });

  test('only looks when nothing is chosen, and a list never leads to another one', () => {
    expect(decodeAction({ verb: 'pick:answer', inputs: {} })).toEqual({ kind: 'view' });
    expect(decodeAction({ verb: 'pick:answer', inputs: { answer: 'pick:answer' } })).toEqual({ kind: 'view' });
    expect(decodeAction({ verb: 'pick:answer', inputs: { answer: 'nonsense' } })).toBeUndefined();
  });
});
