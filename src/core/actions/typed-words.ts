import { MappedText } from '../intake/mapped-text';
import { normalise } from '../intake/normalise';
import { tokensOf } from '../intake/phrase-matcher';
import type { Action } from './action';

/**
 * What a person types in place of a button. Each is the action of that button; `back` is the action of whichever way
 * back the case offers then.
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
          | 'start over'
          | 'ask IT'
          | 'fixed'
          | 'did not help';
      }
    >
  | { kind: 'back' };

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
  [
    { kind: 'start over' },
    ['start over', 'restart', 'reset', 'begin again', 'new case', 'new problem', 'cancel', 'stop'],
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

/** The action a text stands for when it is nothing but one of the words for it: "it works now!" is `fixed`. */
export function typedWord(text: string): TypedWord | undefined {
  return text.length > longestWord ? undefined : actions.get(plainWords(text));
}
