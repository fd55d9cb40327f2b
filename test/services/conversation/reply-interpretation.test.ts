import type { NextCheck } from '../../../src/core/diagnosis/next-check';
import { answerIn, answerInside, choiceIn } from '../../../src/services/conversation/reply-interpretation';
import { smallFacts } from '../../core/knowledge/small-knowledge';

function checkOf(fact: string, ...values: string[]): NextCheck {
  const definition = smallFacts[fact];
  if (!definition?.check) throw new Error(`${fact} is never asked`);
  return {
    fact,
    check: definition.check,
    answers: Object.entries(definition.values)
      .filter(([value]) => values.length === 0 || values.includes(value))
      .map(([value, { label }]) => ({ value, label })),
  };
}

function understood(text: string, check: NextCheck): string | undefined {
  const answer = answerIn(text, check, smallFacts);
  return answer?.kind === 'answer' ? answer.value : answer?.kind;
}

describe('an answer', () => {
  test('is the label of a button, in any case and with any apostrophe', () => {
    expect(understood('only azureadjoined yes', checkOf('JoinState'))).toBe('entra');
    expect(understood("The account's password", checkOf('SecretKind'))).toBe('password');
    expect(understood('the account\u2019s password.', checkOf('SecretKind'))).toBe('password');
  });

  test('is the value, or another way to say it that the catalogue lists', () => {
    expect(understood('hybrid', checkOf('JoinState'))).toBe('hybrid');
    expect(understood('my pin!', checkOf('SecretKind'))).toBe('pin');
  });

  test('is the number of the button, of which the last is "I don\u2019t know"', () => {
    expect(['1', '2', '3', '4', '5', '6', '0'].map((number) => understood(number, checkOf('JoinState')))).toEqual([
      'entra',
      'hybrid',
      'domain',
      'none',
      'not known',
      undefined,
      undefined,
    ]);
    expect(['1', '2', '3'].map((number) => understood(number, checkOf('JoinState', 'hybrid', 'none')))).toEqual([
      'hybrid',
      'none',
      'not known',
    ]);
  });

  test.each([
    ['no', 'NO'],
    ['No.', 'NO'],
    ['nope', 'NO'],
    ['nein', 'NO'],
    ['yes', 'YES'],
    ['Y', 'YES'],
    ['it is', 'YES'],
  ])('"%s" is %s where YES and NO are asked for', (text, value) => {
    expect(understood(text, checkOf('AzureAdJoined'))).toBe(value);
  });

  test('"no" is none where neither YES nor NO is asked for, or where it is no answer any more', () => {
    expect(understood('no', checkOf('SecretKind'))).toBeUndefined();
    expect(understood('no', checkOf('AzureAdJoined', 'YES'))).toBeUndefined();
  });

  test.each([
    'I don\u2019t know',
    "i don't know",
    'dont know where to look',
    'no idea',
    'not sure',
    'I\u2019m not sure',
    'dunno',
    'unknown',
    'I can\u2019t',
    'skip',
    'keine Ahnung',
  ])('"%s" says that it is not known', (text) => {
    expect(understood(text, checkOf('JoinState'))).toBe('not known');
  });

  test.each([
    'Unknown user name or bad password',
    'I can\u2019t connect to the machine',
    'skipped because the condition was false',
    'cannot find the user',
  ])('"%s" is an error and not "I don\u2019t know"', (text) => {
    expect(understood(text, checkOf('JoinState'))).toBeUndefined();
  });

  test('what the catalogue lists as an answer is one, even if it sounds like not knowing', () => {
    expect(understood('unknown', checkOf('AccountState'))).toBe('disabled');
  });

  test('that fits two buttons alike is none', () => {
    const facts = {
      ...smallFacts,
      SecretKind: {
        title: 'Secret',
        values: {
          password: { label: 'Password', says: ['typed'], sets: {} },
          pin: { label: 'PIN', says: ['typed'], sets: {} },
        },
        read: [],
      },
    };
    expect(answerIn('typed', checkOf('SecretKind'), facts)).toBeUndefined();
    expect(answerInside('I typed it', checkOf('SecretKind'), facts)).toBeUndefined();
  });

  test.each(['', '   ', '???', '42', 'maybe'])('is not found in "%s"', (text) => {
    expect(understood(text, checkOf('JoinState'))).toBeUndefined();
    expect(answerInside(text, checkOf('JoinState'), smallFacts)).toBeUndefined();
  });

  test('is not looked for in a long text', () => {
    expect(understood(`hybrid${' '.repeat(90)}`, checkOf('JoinState'))).toBeUndefined();
    expect(
      answerInside(`it is hybrid ${'and more of it '.repeat(9)}`, checkOf('JoinState'), smallFacts),
    ).toBeUndefined();
  });
});

describe('an answer inside a sentence', () => {
  const inside = (text: string, fact: string): string | undefined => {
    const answer = answerInside(text, checkOf(fact), smallFacts);
    return answer?.kind === 'answer' ? answer.value : undefined;
  };

  test('is found', () => {
    expect(inside('I think it is domain joined', 'JoinState')).toBe('domain');
    expect(inside('well, I typed my PIN there', 'SecretKind')).toBe('pin');
  });

  test('is the longest one: "not domain joined" holds "domain joined"', () => {
    expect(inside('no, it is not domain joined', 'JoinState')).toBe('none');
  });

  test('is not a piece of a longer word', () => {
    expect(inside('the pinboard is full', 'SecretKind')).toBeUndefined();
  });
});

describe('a choice', () => {
  const articles = [
    { id: 'bolt-jammed', title: 'The bolt is jammed' },
    { id: 'hinge-jammed', title: 'The hinge is jammed' },
  ];

  test('is the number in the list or the title', () => {
    expect(choiceIn('2', articles)).toEqual({ kind: 'choose article', article: 'hinge-jammed' });
    expect(choiceIn('the bolt is jammed!', articles)).toEqual({ kind: 'choose article', article: 'bolt-jammed' });
  });

  test.each(['None of these', 'none', 'neither'])('"%s" is none of them', (text) => {
    expect(choiceIn(text, articles)).toEqual({ kind: 'none of these' });
  });

  test.each(['3', '0', 'jammed', ''])('is not found in "%s"', (text) => {
    expect(choiceIn(text, articles)).toBeUndefined();
  });
});
