import fc from 'fast-check';
import { writeExpression } from '../../../src/core/expressions/expression';
import { judgeExpression, type ExpressionFinding } from '../../../src/core/expressions/judge-expression';
import { parseTemplate } from '../../../src/core/expressions/parse-expression';
import { anyExpression } from './arbitrary-expression';

function judged(message: string, beside = ''): ExpressionFinding | undefined {
  return judgeExpression(message, `${message} ${beside}`);
}

const cannot = (expression: string, rest: string): string =>
  `Unable to process template language expressions in action 'Compose' inputs at line '1' and column '2': 'The template language expression '${expression}' cannot be evaluated because ${rest}'.`;
const takes = (name: string, rest: string): string => `The template language function '${name}' ${rest}`;

test.each([
  [
    'a missing name by the nearest one',
    cannot("body('A')['Stauts']", "property 'Stauts' doesn't exist, available properties are 'ID, Status'"),
    "body('A')?['Status']",
  ],
  [
    'a missing name that is like no other by its safe form',
    cannot("body('A')['region']['x']", "property 'region' doesn't exist, available properties are 'ID, Status'"),
    "body('A')?['region']?['x']",
  ],
  [
    'of two names equally near neither',
    cannot("body('A')['bat']", "property 'bat' doesn't exist, available properties are 'cat, hat'"),
    "body('A')?['bat']",
  ],
  [
    'a bracket behind nothing',
    cannot("concat('to ', triggerBody()['text'])", "property 'text' cannot be selected. Please see https://aka.ms/x."),
    "concat('to ', triggerBody()?['text'])",
  ],
  [
    'a text that is no object',
    cannot(
      "outputs('C')['n']",
      "property 'n' cannot be selected. Property selection is not supported on values of type 'String'.",
    ),
    "json(outputs('C'))?['n']",
  ],
  [
    'an index past the end',
    cannot("split(outputs('A'), '-')[2]['x']", "array index '2' is outside bounds (0, 1) of array."),
    "first(skip(split(outputs('A'), '-'), 2))?['x']",
  ],
  [
    'a loop over nothing',
    "the result of the evaluation of 'foreach' expression '@body('A')?['rows']' is of type 'Null'. The result must be a valid array.",
    "@coalesce(body('A')?['rows'], json('[]'))",
  ],
  [
    'a missing bracket',
    "Unable to parse template language expression 'concat('a','b': expected token 'RightParenthesis' and actual 'EndOfData'.",
    "concat('a', 'b')",
  ],
  [
    'a bracket too many',
    "The template language expression 'concat('a','b'))' is not valid: the end is expected at position '15'",
    "concat('a', 'b')",
  ],
  [
    'a text that begins with the sign',
    "Unable to parse template language expression 'maria please look': expected token 'EndOfData' and actual 'Identifier'.",
    '@@maria please look',
  ],
])('it corrects %s', (_, message, corrected) => {
  expect(judged(message)).toMatchObject({ corrected });
});

test.each([
  [
    'split',
    "expects its first parameter to be of type string. The provided value is of type 'Null'.",
    "split(outputs('A'), ';')",
    "split(coalesce(outputs('A'), ''), ';')",
  ],
  [
    'length',
    "expects its parameter to be an array or a string. The provided value is of type 'Null'.",
    "length(outputs('A'))",
    "length(coalesce(outputs('A'), json('[]')))",
  ],
  [
    'div',
    "expects its first parameter to be an integer, a float or a decimal number. The provided value is of type 'String'.",
    "div(outputs('A'), 2)",
    "div(float(outputs('A')), 2)",
  ],
  [
    'greater',
    "expects two parameter of matching types. The function was invoked with values of type 'String' and 'Integer' that do not match.",
    "greater(outputs('A'), 5)",
    "greater(float(outputs('A')), 5)",
  ],
  [
    'int',
    'was invoked with a parameter that is not valid. The value cannot be converted to the target type.',
    "int(outputs('A'))",
    "if(isInt(outputs('A')), int(outputs('A')), 0)",
  ],
  [
    'toLower',
    "expects one parameter: the string to convert to lower casing. The function was invoked with '2' parameters.",
    "toLower(formatDateTime(outputs('A')), 'MM')",
    "toLower(formatDateTime(outputs('A'), 'MM'))",
  ],
])('a call of %s that stands beside the message is corrected in its place', (name, rest, call, corrected) => {
  expect(judged(takes(name, rest), `I wrote ${call} there.`)).toMatchObject({ written: call, corrected });
});

test('without the expression it says which part is at fault, and shows nothing made up', () => {
  expect(
    judged(takes('split', "expects its first parameter to be of type string. The provided value is of type 'Null'.")),
  ).toEqual({
    action: '',
    complaint: { about: 'parameter', function: 'split', position: 1, wanted: 'text', given: ['Null'] },
    written: '',
    corrected: '',
    assumes: undefined,
  });
  expect(judged("The template function 'isEmpty' is not defined or not valid.")).toMatchObject({
    complaint: { about: 'function', instead: 'empty' },
  });
});

test.each([
  ['25/12/2026', "parseDateTime(outputs('A'), 'en-GB')"],
  ['12/25/2026', "parseDateTime(outputs('A'), 'en-US')"],
  ['46204', "addDays('1899-12-30', int(outputs('A')))"],
])('the date %s can be read in one way only', (value, date) => {
  expect(
    judged(
      `In function 'addDays', the value provided for date time string '${value}' was not valid.`,
      "addDays(outputs('A'), 1)",
    ),
  ).toMatchObject({ corrected: `addDays(${date}, 1)` });
});

test('a date that two countries read differently is left alone', () => {
  expect(
    judged(
      "In function 'addDays', the value provided for date time string '05/06/2026' was not valid.",
      "addDays(outputs('A'), 1)",
    ),
  ).toMatchObject({ corrected: '' });
});

const rests = [
  "property 'a' doesn't exist, available properties are 'ab, b'",
  "property 'a' cannot be selected. Please see",
  "property 'a' cannot be selected. Property selection is not supported on values of type 'String'.",
  "property 'a' cannot be selected. Array elements can only be selected using an integer index.",
  "array index '0' cannot be selected from empty array.",
];

test('whatever is shown reads as an expression', () => {
  let shown = 0;
  fc.assert(
    fc.property(anyExpression, fc.constantFrom(...rests), fc.nat({ max: 12 }), (tree, rest, cut) => {
      const written = writeExpression({ kind: 'access', of: tree, key: { kind: 'text', value: 'a' }, safe: false });
      const messages = [
        cannot(written, rest),
        `The template language expression '${written.slice(0, written.length - cut)}' is not valid: the end`,
      ];
      for (const message of messages) {
        const corrected = judged(message)?.corrected ?? '';
        if (corrected === '') continue;
        shown += 1;
        expect(parseTemplate(corrected.startsWith('@') ? corrected : `@${corrected}`).kind).toBe('parsed');
      }
    }),
    { seed: 13, numRuns: 500 },
  );
  expect(shown).toBeGreaterThan(300);
});

test('a text that speaks of no expression is left alone', () => {
  expect(judged('The password of the connection has expired.')).toBeUndefined();
});
