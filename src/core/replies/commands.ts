import type { TypedWord } from '../actions/typed-words';
import { message, said, type PlainKey, type Text } from '../languages/text';

/** Something a person can type at any time. */
export interface Command {
  word: string;
  /** What it does. */
  says: PlainKey;
  /** In Teams' menu of commands, which takes ten. The others need words of their own, or come late in a case. */
  inMenu: boolean;
}

/**
 * The one list of what can be typed: `help` shows it, and the app's manifest holds those of the menu. The compiler sees that no
 * typed word is left out; what answers a greeting needs no explanation.
 */
const commandOf: Record<Exclude<TypedWord['kind'], 'greet' | 'thank'>, Command> = {
  'show help': { word: 'help', says: 'commands.help', inMenu: true },
  'list cases': { word: 'my cases', says: 'commands.myCases', inMenu: true },
  'ask IT': { word: 'ask IT', says: 'commands.askIt', inMenu: true },
  fixed: { word: 'it works', says: 'commands.itWorks', inMenu: true },
  'did not help': { word: 'did not help', says: 'commands.didNotHelp', inMenu: true },
  'change an answer': { word: 'change an answer', says: 'commands.changeAnswer', inMenu: true },
  stop: { word: 'stop', says: 'commands.stop', inMenu: true },
  'start over': { word: 'start over', says: 'commands.startOver', inMenu: true },
  'ask who reads this': { word: 'who sees this?', says: 'commands.whoSeesThis', inMenu: true },
  'ask to be forgotten': { word: 'forget me', says: 'commands.forgetMe', inMenu: true },
  back: { word: 'back', says: 'commands.back', inMenu: false },
  'write to IT': { word: 'tell IT: and your words', says: 'commands.tellIt', inMenu: false },
  'came back': { word: 'it came back', says: 'commands.cameBack', inMenu: false },
  'remind me': { word: 'remind me in 30 days', says: 'commands.remindMe', inMenu: false },
  'drop reminder': { word: 'no reminder', says: 'commands.noReminder', inMenu: false },
};

export const commands: readonly Command[] = Object.values(commandOf);

/** A line of `help` for each. */
export const commandLines: readonly Text[] = commands.map(({ word, says }) =>
  message('commands.line', { word: said(word), does: message(says) }),
);
