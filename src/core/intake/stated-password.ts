import { looksLikeCode, type RedactionRule } from './redaction';
import { valueAfter } from './value-after';

const owners = 'my|our|his|her|their|the|mein|unser|das|mon|mi|minha|moje';
const names = 'pass(?:word|phrase|code)?|pwd|pw|kennwort|passwort|mot de passe|contrase\u00f1a|senha|has\u0142o';
/** How people are described who have no password problem, and how passwords are: `my password is fine`, `the password is still valid`. */
const description =
  /^(?:fine|ok(?:ay)?|good|right|correct|true|valid|working|wrong|bad|incorrect|invalid|false|old|new|stale|current|different|same|it|so|this|that|there|here|not|no|yes|gone|lost|unknown|weak|strong|long|short|simple|complex|safe|secret|secure|blank|empty|missing|up|out|off|on|due|over|set|reset|kept|put|sent|known|shown|hidden|written|given|stolen|broken|null|nothing|none|never|always|often|again|now|today|yesterday|too|also|good|perfect|identical|unique|mandatory|optional|necessary|\w{2,30}(?:ed|ing|able|ible|ly|ous|ful)|falsch|richtig|korrekt|abgelaufen|g\u00fcltig|ung\u00fcltig|leer|neu|alt|faux|incorrect[eoa]?|correct[eoa]?|juste|expir\u00e9|vide|v\u00e1lid[oa]|err\u00f3ne[oa]|vac\u00ed[oa]|caducad[oa]|vencid[oa]|expirad[oa]|errad[oa]|cert[oa]|b\u0142\u0119dne|poprawne)$/iu;
/** Where a statement ends, or the next one begins. */
const statementEnd =
  /^["'`)]{0,2}(?:[.,;!?)}\]<]|\s{0,20}(?:$|\n)|\s{1,3}(?:and|but|so|which|for|und|aber|et|mais|y|pero|e|mas)\b)/;

/**
 * "My password is hunter": said in words, with neither a sign between the two nor a digit to know it by. Only a single
 * word, or words in quotes, that end the statement and do not describe a password are taken for one.
 */
export const statedPasswordRule: RedactionRule = {
  kind: 'password',
  // Found by the name, and from there to the left: hardly any owner is followed by one.
  pattern: new RegExp(
    String.raw`(?:${names})(?<=(?<![\p{L}\p{N}])(?:${owners}) (?:\p{L}{1,12} ){0,2}(?:${names})) (?:is|was|ist|war|est|es|\u00e9|to) (?=["'\x60]?[\p{L}\p{N}])`,
    'giu',
  ),
  triggers: ['pass', 'pw', 'kennwort', 'mot de passe', 'contrase\u00f1a', 'senha', 'has\u0142o'],
  place: ({ input, index, 0: said }) => {
    const span = valueAfter(input, index + said.length);
    if (!span) return undefined;
    // Brackets and dots of any script end a word; what they stand in is for the statement's end to judge.
    const isQuoted = /["'\x60]/.test(input.charAt(span.start - 1));
    const word = /^[\p{L}\p{N}_-]*/u.exec(input.slice(span.start, span.end))?.[0] ?? '';
    return { start: span.start, end: isQuoted ? span.end : span.start + word.length };
  },
  hides: (value, { input, index, 0: said }) => {
    const end = input.indexOf(value, index + said.length) + value.length;
    const after = input.slice(end, end + 40);
    const isQuoted = /^["'\x60]/.test(after);
    return (
      value.length >= 4 &&
      (isQuoted || !/\s/.test(value)) &&
      !description.test(value.split(/\s/, 1)[0] ?? '') &&
      !looksLikeCode(value) &&
      statementEnd.test(after)
    );
  },
};
