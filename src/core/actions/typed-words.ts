import { MappedText } from '../intake/mapped-text';
import { normalise } from '../intake/normalise';
import { tokensOf } from '../intake/phrase-matcher';
import { longestReminderDays, type Action } from './action';

/**
 * What a person types in place of a button. Each is the action of that button; `back` is the action of whichever way
 * back the case offers then, and a few are there for words only.
 */
export type TypedWord =
  | Extract<
      Action,
      {
        kind:
          | 'greet'
          | 'thank'
          | 'show help'
          | 'list cases'
          | 'ask to be forgotten'
          | 'ask who reads this'
          | 'start over'
          | 'ask IT'
          | 'write to IT'
          | 'fixed'
          | 'did not help'
          | 'came back'
          | 'remind me'
          | 'drop reminder';
      }
    >
  | { kind: 'back' }
  /** The last answer is given again. */
  | { kind: 'change an answer' }
  /** No more questions; the case is kept. */
  | { kind: 'stop' };

const sayings: readonly (readonly [TypedWord, readonly string[]])[] = [
  [
    { kind: 'greet' },
    [
      'hi',
      'hello',
      'hey',
      'hallo',
      'good morning',
      'good afternoon',
      'good evening',
      'moin',
      'hola',
      'bonjour',
      'ciao',
      'hi there',
      'hello there',
    ],
  ],
  [
    { kind: 'show help' },
    [
      'help',
      'help me',
      'what can you do',
      'how does this work',
      'who are you',
      'menu',
      'start',
      'commands',
      'hilfe',
      'info',
      'about',
    ],
  ],
  [{ kind: 'start over' }, ['start over', 'restart', 'reset', 'begin again', 'new case', 'new problem', 'cancel']],
  [
    { kind: 'stop' },
    ['stop', 'stop it', 'stop asking', 'no more questions', 'enough', 'quit', 'leave me alone', 'not now', 'later'],
  ],
  [
    { kind: 'change an answer' },
    [
      'change an answer',
      'change answer',
      'change my answer',
      'change the answer',
      'change the last answer',
      'wrong answer',
      'that was wrong',
    ],
  ],
  [
    { kind: 'ask who reads this' },
    [
      'who sees this',
      'who can see this',
      'who reads this',
      'who can read this',
      'is this private',
      'privacy',
      'what do you store',
      'what is stored',
      'do you store this',
      'where is this stored',
    ],
  ],
  [
    { kind: 'came back' },
    [
      'it came back',
      'came back',
      'it is back',
      'its back',
      'the problem is back',
      'the error is back',
      'it happened again',
      'it happens again',
      'it fails again',
      'reopen',
      'reopen it',
      'open it again',
    ],
  ],
  [
    { kind: 'drop reminder' },
    [
      'no reminder',
      'dont remind me',
      'do not remind me',
      'forget the reminder',
      'cancel the reminder',
      'cancel reminder',
      'drop the reminder',
    ],
  ],
  [{ kind: 'back' }, ['back', 'go back', 'undo', 'take that back', 'zurueck', 'zurück']],
  [
    { kind: 'list cases' },
    ['my cases', 'cases', 'show my cases', 'list my cases', 'list cases', 'open cases', 'my open cases', 'history'],
  ],
  [
    { kind: 'ask to be forgotten' },
    [
      'forget me',
      'delete my data',
      'delete everything about me',
      'forget everything',
      'erase my data',
      'remove my data',
    ],
  ],
  [
    { kind: 'ask IT' },
    ['ask it', 'escalate', 'contact it', 'ask it please', 'send to it', 'i need it', 'get help from it'],
  ],
  [
    { kind: 'fixed' },
    [
      'fixed',
      'it works',
      'it works now',
      'works now',
      'solved',
      'this fixed it',
      'that fixed it',
      'that worked',
      'done it works',
      'resolved',
      'it is fixed',
    ],
  ],
  [
    { kind: 'did not help' },
    [
      'didnt help',
      'did not help',
      'still failing',
      'still fails',
      'still broken',
      'that didnt work',
      'did not work',
      'didnt work',
      'same error',
      'still the same',
      'it still fails',
      'still not working',
      'no change',
    ],
  ],
  [{ kind: 'thank' }, ['thanks', 'thank you', 'thx', 'ty', 'great', 'cool', 'danke', 'merci']],
];

const actions: ReadonlyMap<string, TypedWord> = new Map(
  sayings.flatMap(([action, ways]) => ways.map((way) => [way, action] as const)),
);

/** Longer texts are no single word, whatever they begin with. In UTF-16 units. */
const longestWord = 40;

/** Words only, in plain spelling: phones write I don\u2019t where a desk writes I don't. */
export function plainWords(text: string): string {
  return tokensOf(normalise(MappedText.of(text)).text)
    .map(({ word }) => word)
    .join(' ');
}

/** "remind me", "remind me in 3 weeks" */
const asksForReminder = /^(?:please )?remind me(?: again)?(?: in (\d{1,3}|an?|one) (day|week|month)s?)?$/;
const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

function reminderIn(words: string): TypedWord | undefined {
  const [whole, count, unit] = asksForReminder.exec(words) ?? [];
  if (whole === undefined) return undefined;
  if (count === undefined || unit === undefined) return { kind: 'remind me' };
  const days = (Number(count) || 1) * (daysOf[unit] ?? 1);
  return days <= longestReminderDays ? { kind: 'remind me', days } : undefined;
}

/** "tell IT: it is the flow of the treasury" */
const tellsIt = /^\s{0,5}(?:tell|message|write to|write) it\s{0,3}(?:[:,]\s{0,3}|that\s)\s{0,5}(\S[\s\S]*)$/i;

/**
 * The action a text stands for when it is nothing but one of the words for it: "it works now!" is `fixed`. What IT is to be told
 * may be as long as it is.
 */
export function typedWord(text: string): TypedWord | undefined {
  const [, told] = tellsIt.exec(text) ?? [];
  if (told !== undefined) return { kind: 'write to IT', text: told };
  if (text.length > longestWord) return undefined;
  const words = plainWords(text);
  return actions.get(words) ?? reminderIn(words);
}
