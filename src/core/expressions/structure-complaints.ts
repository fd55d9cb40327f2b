import type { Complaint } from './complaint';
import { expressionInQuotes, type Rule } from './complaint-rule';

function selectedFrom(reason: string): Extract<Complaint, { about: 'selection' }>['from'] {
  if (/Array elements/i.test(reason)) return 'list';
  const type = /values of type '(\w+)'/i.exec(reason)?.[1] ?? 'Null';
  return type === 'Null' ? 'nothing' : type === 'String' ? 'text' : 'value';
}

/** Sentences about the way into the data, about lists, and about what an expression is written with. */
export const structureComplaints: readonly Rule[] = [
  {
    pattern: new RegExp(
      `${expressionInQuotes} cannot be evaluated because property '([^']{0,200})' doesn[\u2019']t exist, available properties are '([^']{0,4000})`,
      'i',
    ),
    says: (expression, property, list) => ({
      about: 'property',
      expression,
      property,
      available: list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    }),
  },
  {
    pattern: new RegExp(
      `${expressionInQuotes} cannot be evaluated because property '([^']{0,200})' cannot be selected\\.?([^]{0,160})`,
      'i',
    ),
    says: (expression, property, reason) => ({ about: 'selection', expression, property, from: selectedFrom(reason) }),
  },
  {
    pattern: new RegExp(`${expressionInQuotes} cannot be evaluated because array index '(-?\\d{1,9})'`, 'i'),
    says: (expression, index) => ({ about: 'index', expression, index }),
  },
  {
    pattern:
      /result of the evaluation of '(?:foreach|query|select|splitOn)' (?:action )?expression '([^]{1,4096}?)' is (?:not valid\. It is )?of type '(\w{1,20})'/i,
    says: (expression, type) => ({ about: 'list', expression, type }),
  },
  {
    pattern: /result of the evaluation of 'scope' action expression '([^]{1,4096}?)' is not valid/i,
    says: (expression) => ({ about: 'switch', expression }),
  },
  {
    pattern: /'from' property value in the '(\w{1,20})' action inputs is of type '(\w{1,20})'/i,
    says: (_, type) => ({ about: 'list', expression: '', type }),
  },
  {
    pattern: new RegExp(`Unable to parse ${expressionInQuotes}: (?:expected|unexpected)`, 'i'),
    says: (expression) => ({ about: 'writing', expression }),
  },
  {
    pattern: new RegExp(`${expressionInQuotes} is not valid`, 'i'),
    says: (expression) => ({ about: 'writing', expression }),
  },
  {
    pattern: /action\(s\) '([^']{1,200})' referenced by/i,
    says: (name) => ({ about: 'name', name }),
  },
  {
    pattern: /cannot reference '([^']{1,200})': action '[^']{1,200}' must/i,
    says: (name) => ({ about: 'order', name }),
  },
  {
    pattern:
      /The variable '([^']{1,200})' of type '(\w{1,20})' cannot be initialized or updated with value of type '(\w{1,20})'/i,
    says: (variable, wanted, given) => ({ about: 'variable', variable, wanted, given }),
  },
  {
    pattern: /The variable '([^']{1,200})' must be initialized before/i,
    says: (name) => ({ about: 'order', name }),
  },
  {
    pattern: /cannot reference the variable '([^']{1,200})': self reference/i,
    says: (variable) => ({ about: 'own value', variable }),
  },
  { pattern: /Required property 'content' expects a value but got null/i, says: () => ({ about: 'no content' }) },
  {
    pattern: /of actions of type '(ParseJson)' must be valid JSON/i,
    says: () => ({ about: 'content', function: 'json', value: '' }),
  },
  {
    pattern: /Invalid type\. Expected ([\w, ]{1,60}) but got (\w{1,20})/i,
    says: (wanted, given) => ({ about: 'schema', wanted, given }),
  },
  { pattern: /The schema validation failed/i, says: () => ({ about: 'schema', wanted: '', given: '' }) },
];
