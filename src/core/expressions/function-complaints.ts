import type { Complaint, Wanted } from './complaint';
import type { Rule } from './complaint-rule';
import { functionMeant } from './functions';

const positions = ['first', 'second', 'third', 'fourth', 'fifth'];

/** What the words between "expects" and the end of the sentence ask for. */
function wantedIn(words: string): Wanted {
  if (/matching types|same type/i.test(words)) return 'the same type';
  if (/boolean/i.test(words)) return 'true or false';
  if (/dictionary|array/i.test(words)) return /string/i.test(words) ? 'list or text' : 'list';
  if (/integer|float|decimal|number/i.test(words)) return 'number';
  if (/object/i.test(words)) return 'object';
  return 'text';
}

function parameter(name: string, words: string, types: string): Complaint {
  const ordinal = positions.findIndex((word) => new RegExp(`\\b${word}\\b`, 'i').test(words));
  const alone = /\bits parameter\b/i.test(words);
  return {
    about: 'parameter',
    function: name,
    position: ordinal >= 0 ? ordinal + 1 : alone ? 1 : 0,
    wanted: wantedIn(words),
    given: [...types.matchAll(/'([A-Za-z]{1,20})'/g)].flatMap((match) => match[1] ?? []),
  };
}

const named = String.raw`template language function '(\w{1,60})'`;

/** Sentences about what a function was given. */
export const functionComplaints: readonly Rule[] = [
  {
    pattern: new RegExp(
      `${named} expects ([^.]{1,240}?)\\. (?:The provided value is of type|Found invalid parameter types:|The function was invoked with values of type) ((?:'\\w{1,20}'(?: and |, )?){1,6})`,
      'i',
    ),
    says: parameter,
  },
  {
    pattern: new RegExp(`${named} expects parameters of (same) type, but found '([\\w,]{1,60})'`, 'i'),
    says: (name, _, types) => ({
      about: 'parameter',
      function: name,
      position: 0,
      wanted: 'the same type',
      given: types.split(','),
    }),
  },
  {
    pattern: new RegExp(
      `${named} expects the property to not exist in the object\\. Unable to add property '([^']{1,200})'`,
      'i',
    ),
    says: (_, property) => ({ about: 'existing property', property }),
  },
  {
    pattern: /template function '(\w{1,60})' is not defined or not valid/i,
    says: (name) => ({ about: 'function', function: name, instead: functionMeant(name) }),
  },
  {
    pattern: /template function '(\w{1,60})' is not expected at this location/i,
    says: (name) => ({ about: 'place', function: name }),
  },
  {
    pattern: /provided parameters for template language function '(\w{1,60})' are not valid/i,
    says: (name) => ({ about: 'parameter', function: name, position: 1, wanted: 'text', given: [] }),
  },
  {
    pattern: new RegExp(
      `${named} (?:expects|must have)[^]{1,200}?(?:invoked with '?(\\d{1,3}|no)'? parameters|at least one)`,
      'i',
    ),
    says: (name, given) => ({
      about: 'parameter count',
      function: name,
      given: /^\d+$/.test(given) ? Number(given) : 0,
    }),
  },
  {
    pattern:
      /evaluate template language function '(\w{1,60})': function requires \d{1,3} argument\(s\) while (\d{1,3})/i,
    says: (name, given) => ({ about: 'parameter count', function: name, given: Number(given) }),
  },
  { pattern: /Attempt to divide/i, says: () => ({ about: 'zero' }) },
  {
    pattern: /In function '(\w{1,60})', the value provided for date time string '([^']{0,200})'/i,
    says: (name, value) => ({ about: 'date', function: name, value }),
  },
  {
    pattern: /In function '\w{1,60}', the value provided for the time zone id '([^']{0,200})'/i,
    says: (value) => ({ about: 'time zone', value }),
  },
  {
    pattern: new RegExp(`${named} parameter is not valid\\. The provided value (?:'([^]{0,2000}?)' )?cannot be`, 'i'),
    says: (name, value) => ({ about: 'content', function: name, value }),
  },
  {
    pattern: new RegExp(`${named} expects its parameter to be formatted as a valid data URI`, 'i'),
    says: (name) => ({ about: 'content', function: name, value: '' }),
  },
  {
    pattern: new RegExp(`${named} was invoked with a parameter that is not valid`, 'i'),
    says: (name) => ({ about: 'conversion', function: name }),
  },
  {
    pattern: new RegExp(`${named} (?:parameters? (?:are|is) out of range|expects chunk size)`, 'i'),
    says: (name) => ({ about: 'range', function: name }),
  },
  {
    pattern: new RegExp(`${named} failed to retrieve (?:formdata|multipart) contents`, 'i'),
    says: () => ({ about: 'form' }),
  },
  { pattern: new RegExp(`${named} result exceeded the limit`, 'i'), says: () => ({ about: 'limit' }) },
];
