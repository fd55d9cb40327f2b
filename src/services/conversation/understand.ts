import type { NextCheck } from '../../core/diagnosis/next-check';
import { MappedText } from '../../core/intake/mapped-text';
import { normalise } from '../../core/intake/normalise';
import { tokensOf } from '../../core/intake/phrase-matcher';
import type { Article } from '../../core/knowledge/article';
import type { FactCatalogue } from '../../core/knowledge/fact-catalogue';

/** Things people say that are no paste. */
export type Command =
  'hello' | 'help' | 'start over' | 'back' | 'my cases' | 'forget me' | 'ask IT' | 'fixed' | 'did not help' | 'thanks';

const commands: ReadonlyMap<string, Command> = new Map(
  (
    [
      [
        'hello',
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
        'help',
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
      ['start over', ['start over', 'restart', 'reset', 'begin again', 'new case', 'new problem', 'cancel', 'stop']],
      ['back', ['back', 'go back', 'undo', 'take that back', 'zurueck', 'zurück']],
      [
        'my cases',
        ['my cases', 'cases', 'show my cases', 'list my cases', 'list cases', 'open cases', 'my open cases', 'history'],
      ],
      [
        'forget me',
        [
          'forget me',
          'delete my data',
          'delete everything about me',
          'forget everything',
          'erase my data',
          'remove my data',
        ],
      ],
      ['ask IT', ['ask it', 'escalate', 'contact it', 'ask it please', 'send to it', 'i need it', 'get help from it']],
      [
        'fixed',
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
        'did not help',
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
      ['thanks', ['thanks', 'thank you', 'thx', 'ty', 'great', 'cool', 'danke', 'merci']],
    ] as const
  ).flatMap(([command, sayings]) => sayings.map((saying) => [saying, command] as const)),
);

/** Words only, in plain spelling: phones write I don\u2019t where a desk writes I don't. */
function squeeze(text: string): string {
  return tokensOf(normalise(MappedText.of(text)).text)
    .map(({ word }) => word)
    .join(' ');
}

export function commandIn(text: string): Command | undefined {
  return text.length > 40 ? undefined : commands.get(squeeze(text));
}

/** What a person's words answer to a question. */
export type SpokenAnswer = { kind: 'value'; value: string } | { kind: 'not known' };

// "I don't know where to look" is one; "Unknown user name or bad password" and "I can't connect" are errors.
const notKnown =
  /^(?:i |im )?(?:(?:really |just )?(?:dont know|do not know|dunno|idk|have no idea|no idea|not sure|unsure|cant tell|cannot tell|no clue|dont have access)\b|(?:unknown|cant|cannot|skip|weiss nicht|weiß nicht|ich weiß es nicht|keine ahnung|je ne sais pas|no se|nie wiem|ne vem)$)/;
const yes = new Set([
  'yes',
  'y',
  'yep',
  'yeah',
  'yup',
  'true',
  'correct',
  'ja',
  'oui',
  'si',
  'tak',
  'da',
  'it is',
  'it does',
  'it says yes',
]);
const no = new Set([
  'no',
  'n',
  'nope',
  'nah',
  'false',
  'nein',
  'non',
  'nie',
  'ne',
  'it is not',
  'it isnt',
  'it does not',
  'it says no',
]);
const longestAnswer = 80;

/** What nothing but a yes or a no says. */
export function yesOrNo(text: string): 'yes' | 'no' | undefined {
  if (text.length > longestAnswer) return undefined;
  const said = squeeze(text);
  return yes.has(said) ? 'yes' : no.has(said) ? 'no' : undefined;
}

/**
 * Reads words as nothing but an answer to the open question: the button's text, its number, yes and no, or one of the
 * ways the catalogue knows to say it. Undefined when they are no answer, or fit two answers alike.
 */
export function answerIn(text: string, check: NextCheck, facts: FactCatalogue): SpokenAnswer | undefined {
  if (text.length > longestAnswer) return undefined;
  const said = squeeze(text);
  if (said === '') return undefined;
  // The catalogue first: of an account, "unknown" may be what the directory says.
  const exact = check.answers.filter(({ value }) => sayingsOf(value, check, facts).includes(said));
  if (exact.length === 1 && exact[0]) return { kind: 'value', value: exact[0].value };
  if (notKnown.test(said)) return { kind: 'not known' };
  if (/^\d$/.test(said)) {
    // The text twin numbers the buttons, and the last one is "I don't know".
    const numbered = check.answers[Number(said) - 1];
    if (numbered) return { kind: 'value', value: numbered.value };
    return Number(said) === check.answers.length + 1 ? { kind: 'not known' } : undefined;
  }

  const polar = yesOrNo(text);
  if (polar !== undefined) {
    const answer = check.answers.find(
      ({ value }) => value.toLowerCase() === polar || (polar === 'yes' ? value === 'on' : value === 'off'),
    );
    if (answer) return { kind: 'value', value: answer.value };
  }
  return undefined;
}

/**
 * Finds an answer inside a sentence ("it is domain joined I think"). The longest saying wins: "not domain joined" holds
 * "domain joined". Only for words that are nothing else: an error text may hold an answer's words by chance.
 */
export function answerInside(text: string, check: NextCheck, facts: FactCatalogue): SpokenAnswer | undefined {
  if (text.length > longestAnswer) return undefined;
  const said = squeeze(text);
  const inside = check.answers
    .flatMap(({ value }) =>
      sayingsOf(value, check, facts)
        .filter((saying) => saying.length > 2 && ` ${said} `.includes(` ${saying} `))
        .map((saying) => ({ value, length: saying.length })),
    )
    .sort((one, other) => other.length - one.length);
  const [best, second] = inside;
  if (!best || (second && second.length === best.length && second.value !== best.value)) return undefined;
  return { kind: 'value', value: best.value };
}

function sayingsOf(value: string, check: NextCheck, facts: FactCatalogue): string[] {
  const definition = facts[check.fact]?.values[value];
  return [value, definition?.label ?? '', ...(definition?.says ?? [])].map(squeeze).filter((saying) => saying !== '');
}

/** What a person's words choose of several articles: an article's id, or none of them. */
export type SpokenChoice = { kind: 'article'; article: string } | { kind: 'none' };

const noneOfThese = new Set([
  'none of these',
  'none of them',
  'none',
  'no',
  'neither',
  'neither of them',
  'keine',
  'keiner davon',
]);

/** Reads words as a choice between articles: the number in the list, the title, or "none of these". */
export function choiceIn(text: string, articles: readonly Pick<Article, 'id' | 'title'>[]): SpokenChoice | undefined {
  const said = squeeze(text);
  if (noneOfThese.has(said)) return { kind: 'none' };
  const chosen = /^\d$/.test(said) ? articles[Number(said) - 1] : articles.find(({ title }) => squeeze(title) === said);
  return chosen && { kind: 'article', article: chosen.id };
}
