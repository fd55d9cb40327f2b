import type { Correction } from './correction';
import { call, nothing, number, text, type Call, type Expression } from './expression';

/** Corrections for a value of the right type that a function cannot take: too long, zero, no date, no JSON. */
export function correctConversion(found: Call): Correction | undefined {
  const [value] = found.parameters;
  if (!value) return undefined;
  switch (found.name.toLowerCase()) {
    case 'int':
      return { expression: call('if', call('isInt', value), found, number(0)), assumes: { kind: 'zero instead' } };
    case 'float':
      return value.kind === 'text' && /^-?\d+,\d+$/.test(value.value)
        ? { expression: call('float', text(value.value.replace(',', '.'))), assumes: { kind: 'text is a number' } }
        : { expression: call('if', call('isFloat', value), found, number(0)), assumes: { kind: 'zero instead' } };
    case 'bool':
      return {
        expression: call('equals', call('toLower', call('string', value)), text('true')),
        assumes: { kind: 'true as text' },
      };
    case 'binary':
      return { expression: call('binary', call('coalesce', value, text(''))), assumes: { kind: 'empty allowed' } };
    case 'base64tobinary':
      return { expression: call('base64ToBinary', call('base64', value)), assumes: { kind: 'plain text meant' } };
    default:
      return undefined;
  }
}

export function correctRange(found: Call): Correction | undefined {
  const [value, start, length] = found.parameters;
  if (!value || !start) return undefined;
  const name = found.name.toLowerCase();
  if (name === 'substring' && length)
    return {
      expression: isZero(start) ? call('take', value, length) : call('take', call('skip', value, start), length),
      assumes: { kind: 'as many as there are' },
    };
  if (name === 'substring' && start.kind === 'call' && start.name.toLowerCase() === 'indexof' && start.parameters[1])
    return {
      expression: call('if', call('contains', value, start.parameters[1]), found, value),
      assumes: { kind: 'as many as there are' },
    };
  if (name === 'take' || name === 'skip')
    return {
      expression: { ...found, parameters: [value, call('max', number(0), start)] },
      assumes: { kind: 'as many as there are' },
    };
  return undefined;
}

function isZero(expression: Expression): boolean {
  return expression.kind === 'number' && Number(expression.written) === 0;
}

export function correctDivision(found: Call): Correction | undefined {
  const [, divisor] = found.parameters;
  if (!divisor) return undefined;
  return {
    expression: call('if', call('equals', divisor, number(0)), number(0), found),
    assumes: { kind: 'zero instead' },
  };
}

export function correctDate(found: Call, value: string): Correction | undefined {
  const [date, ...others] = found.parameters;
  if (!date) return undefined;
  if (value.trim() === '')
    return { expression: call('if', call('empty', date), nothing, found), assumes: { kind: 'empty allowed' } };
  const read = dateRead(date, value.trim());
  return read && { expression: { ...found, parameters: [read.expression, ...others] }, assumes: read.assumes };
}

/** Which day a text means, where its numbers leave only one way to read it. */
function dateRead(date: Expression, value: string): Correction | undefined {
  if (/^\d{4,5}(?:\.\d+)?$/.test(value))
    return {
      expression: call(
        'addDays',
        text('1899-12-30'),
        call('int', value.includes('.') ? call('first', call('split', date, text('.'))) : date),
      ),
      assumes: { kind: 'day number of Excel' },
    };
  const parts = /^(\d{1,2})[/.](\d{1,2})[/.]\d{4}\b/.exec(value);
  if (!parts) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  if (first > 12 && second <= 12)
    return { expression: call('parseDateTime', date, text('en-GB')), assumes: { kind: 'day first' } };
  return second > 12 && first <= 12
    ? { expression: call('parseDateTime', date, text('en-US')), assumes: { kind: 'month first' } }
    : undefined;
}

export function correctContent(found: Call, value: string): Correction | undefined {
  const [content] = found.parameters;
  if (!content || found.name.toLowerCase() !== 'json') return undefined;
  if (value.trim() === '')
    return { expression: call('if', call('empty', content), nothing, found), assumes: { kind: 'empty allowed' } };
  if (!value.trimStart().startsWith('```')) return undefined;
  const bare = call('replace', call('replace', content, text('```json'), text('')), text('```'), text(''));
  return { expression: call('json', bare), assumes: { kind: 'code fence' } };
}
