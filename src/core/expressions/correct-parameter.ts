import type { Complaint, Wanted } from './complaint';
import type { Correction } from './correction';
import { call, emptyList, nothing, number, property, text, yes, type Call, type Expression } from './expression';

type Fit = Correction;

/** Corrections for a parameter of a wrong type, and for too many or too few of them. */
export function correctParameter(
  found: Call,
  { position, wanted, given }: Extract<Complaint, { about: 'parameter' }>,
): Correction | undefined {
  if (found.name.toLowerCase() === 'empty' && given[0] !== 'Null') return comparedWithNull(found);
  if (wanted === 'the same type') return madeAlike(found, given);
  const changed = new Map<number, Fit>();
  const places = position > 0 ? [position - 1] : found.parameters.map((_, index) => index);
  for (const [order, place] of places.entries()) {
    const type = given[order] ?? given[0] ?? '';
    const fit = fittedParameter(found.parameters[place], wanted, type);
    if (fit) changed.set(place, fit);
  }
  const [first] = changed.values();
  if (!first) return undefined;
  return {
    expression: {
      ...found,
      parameters: found.parameters.map((parameter, index) => changed.get(index)?.expression ?? parameter),
    },
    assumes: first.assumes,
  };
}

/** A value written in place is what it is; the one that came from the run is the one that is empty. */
function fittedParameter(parameter: Expression | undefined, wanted: Wanted, type: string): Fit | undefined {
  return parameter && !(type === 'Null' && isWritten(parameter)) ? fitted(parameter, wanted, type) : undefined;
}

function isWritten(parameter: Expression): boolean {
  return parameter.kind !== 'call' && parameter.kind !== 'access';
}

const whenEmpty: Record<Wanted, Expression> = {
  text: text(''),
  number: number(0),
  'true or false': { kind: 'word', word: 'false' },
  list: emptyList,
  'list or text': emptyList,
  object: call('json', text('{}')),
  'the same type': text(''),
};

/** A value put into what makes it of the wanted type; undefined when nothing certain can be said. */
function fitted(value: Expression, wanted: Wanted, given: string): Fit | undefined {
  const type = given.toLowerCase();
  if (type === 'null')
    return wanted === 'true or false'
      ? { expression: call('equals', value, yes), assumes: { kind: 'empty allowed' } }
      : { expression: call('coalesce', value, whenEmpty[wanted]), assumes: { kind: 'empty allowed' } };
  const make = fits[`${wanted} from ${type}`];
  return make?.(value);
}

const asText = (value: Expression): Fit => ({ expression: call('string', value), assumes: { kind: 'value as text' } });
const inValue = (value: Expression): Fit => ({
  expression: property(value, 'value'),
  assumes: { kind: 'list in value' },
});

const fits: Readonly<Record<string, ((value: Expression) => Fit) | undefined>> = {
  'text from object': asText,
  'text from integer': asText,
  'text from float': asText,
  'text from boolean': asText,
  'text from array': (value) => ({
    expression: call('join', value, text(', ')),
    assumes: { kind: 'entries joined' },
  }),
  'number from string': (value) => ({ expression: call('float', value), assumes: { kind: 'text is a number' } }),
  'true or false from string': (value) => ({
    expression: call('equals', value, text('true')),
    assumes: { kind: 'true as text' },
  }),
  'object from string': (value) => ({ expression: call('json', value), assumes: { kind: 'text is JSON' } }),
  'object from array': (value) => ({ expression: call('first', value), assumes: { kind: 'first one meant' } }),
  'list from object': inValue,
  'list or text from object': inValue,
  'list or text from integer': asText,
  'list or text from float': asText,
};

function comparedWithNull(found: Call): Correction | undefined {
  const [value] = found.parameters;
  return value && { expression: call('equals', value, nothing), assumes: { kind: 'empty allowed' } };
}

/** `greater(text, 5)`: the text becomes a number. `union(list, object)`: the object becomes a list of one. */
function madeAlike(found: Call, given: readonly string[]): Correction | undefined {
  const types = given.map((type) => type.toLowerCase());
  if (types.includes('string') && types.some((type) => type === 'integer' || type === 'float'))
    return atPlaceOf(found, types.indexOf('string'), 'text is a number', (value) => call('float', value));
  if (types.includes('array') && types.length === 2)
    return atPlaceOf(found, types.indexOf('array') === 0 ? 1 : 0, 'one value as list', (value) =>
      call('createArray', value),
    );
  return undefined;
}

function atPlaceOf(
  found: Call,
  place: number,
  kind: 'text is a number' | 'one value as list',
  change: (value: Expression) => Expression,
): Correction | undefined {
  if (!found.parameters[place]) return undefined;
  return {
    expression: {
      ...found,
      parameters: found.parameters.map((parameter, index) => (index === place ? change(parameter) : parameter)),
    },
    assumes: { kind },
  };
}

/** `toLower(formatDateTime(date), 'MM')`: the bracket of the inner call was closed before its last parameter. */
export function correctCount(found: Call): Correction | undefined {
  const [first, ...others] = found.parameters;
  if (found.name.toLowerCase() === 'createarray' && !first)
    return { expression: emptyList, assumes: { kind: 'empty allowed' } };
  if (first?.kind !== 'call' || others.length === 0) return undefined;
  return {
    expression: { ...found, parameters: [{ ...first, parameters: [...first.parameters, ...others] }] },
    assumes: { kind: 'bracket closed too early' },
  };
}
