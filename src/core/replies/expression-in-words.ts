import type { Complaint } from '../expressions/complaint';
import type { Assumption, Repair } from '../expressions/correction';
import type { ExpressionFinding } from '../expressions/judge-expression';
import type { CorrectionView } from './reply';

/** What is wrong with an expression and how it should stand, in sentences. Names and expressions are as pasted: escape them like that. */
export function correctionView(finding: ExpressionFinding): CorrectionView {
  const { action, complaint, written, corrected, assumes } = finding;
  return {
    fault: action === '' ? capital(faultInWords(complaint)) : `In ${named(action)}: ${faultInWords(complaint)}`,
    written,
    corrected,
    assumes: assumes ? assumptionInWords(assumes) : '',
  };
}

/** Names of functions keep their small letter. */
function capital(sentence: string): string {
  return /^\w+\(\)/.test(sentence) ? sentence : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

function named(name: string): string {
  return `\u201C${name}\u201D`;
}

function faultInWords(complaint: Complaint): string {
  if ('expression' in complaint) return faultOfPath(complaint);
  if ('function' in complaint) return faultOfCall(complaint);
  return 'variable' in complaint ? faultOfVariable(complaint) : faultOfFlow(complaint);
}

type WithExpression = Extract<Complaint, { expression: string }>;
type WithFunction = Extract<Complaint, { function: string }>;
type WithVariable = Extract<Complaint, { variable: string }>;

function faultOfPath(complaint: WithExpression): string {
  switch (complaint.about) {
    case 'property':
      return complaint.available.length === 0
        ? `there is no property ${named(complaint.property)}, because what comes before it is empty in this run.`
        : `there is no property ${named(complaint.property)}; there is ${listed(complaint.available)}.`;
    case 'selection':
      return `what stands before ${named(complaint.property)} ${beforeBracket[complaint.from]}.`;
    case 'index':
      return `the list has no entry with the index ${complaint.index}. The first one has 0.`;
    case 'list':
      return `a list is wanted, and ${typeInWords(complaint.type)} came.`;
    case 'switch':
      return 'the value a Switch decides by is empty in this run.';
    case 'writing':
      return 'it is written in a way that cannot be read.';
  }
}

function faultOfCall(complaint: WithFunction): string {
  const name = `${complaint.function}()`;
  switch (complaint.about) {
    case 'parameter':
      return `${positionInWords(complaint.position)} of ${name} ${givenInWords(complaint.given)}; it wants ${complaint.wanted}.`;
    case 'parameter count':
      return `${name} got ${complaint.given === 0 ? 'no parameter' : `${complaint.given ?? 'other'} parameters`}, which is not how many it takes.`;
    case 'conversion':
      return `${name} got a value that it cannot convert.`;
    case 'range':
      return `a number given to ${name} is negative, or larger than what there is.`;
    case 'date':
      return `${name} got ${dateInWords(complaint.value)}.`;
    case 'content':
      return `the text given to ${name} is ${isEmpty(complaint.value) ? 'empty, or of another kind' : 'not of the kind it reads'}.`;
    case 'function':
      return `there is no function ${name}${insteadInWords(complaint.instead)}.`;
    case 'place':
      return `${name} has no meaning at this place, for example item() outside a loop.`;
  }
}

function faultOfVariable(complaint: WithVariable): string {
  return complaint.about === 'variable'
    ? `the variable ${named(complaint.variable)} is of the type ${complaint.wanted}, and ${typeInWords(complaint.given)} came.`
    : `the variable ${named(complaint.variable)} is set from itself. Put the new value into a Compose first.`;
}

function faultOfFlow(complaint: Exclude<Complaint, WithExpression | WithFunction | WithVariable>): string {
  switch (complaint.about) {
    case 'somewhere':
      return 'one of its expressions cannot be worked out. The message ends before it says why; copy it to its end.';
    case 'zero':
      return 'the second parameter of div() is zero in this run.';
    case 'time zone':
      return `${named(complaint.value)} is no name of a time zone that Windows knows. One is \u201CW. Europe Standard Time\u201D.`;
    case 'existing property':
      return `addProperty() adds only what is new, and ${named(complaint.property)} is there already.`;
    case 'name':
      return unknownName(complaint.name);
    case 'order':
      return `${named(complaint.name)} is used before it is there. It has to come earlier in the flow.`;
    case 'no content':
      return 'the Content of Parse JSON is empty in this run.';
    case 'schema':
      return schemaInWords(complaint.wanted, complaint.given);
    case 'form':
      return 'what came is no form, so no field of a form can be taken from it.';
    case 'limit':
      return 'the result is larger than is allowed.';
  }
}

function unknownName(name: string): string {
  return /\s/.test(name)
    ? `no action is called ${named(name)}. In an expression each space is an underscore: ${name.replace(/\s/g, '_')}.`
    : `no action is called ${named(name)} here; it may have been renamed or deleted.`;
}

function schemaInWords(wanted: string, given: string): string {
  return wanted === ''
    ? 'the data does not fit the schema.'
    : `the schema wants ${wanted}, and ${typeInWords(given)} came.`;
}

function insteadInWords(instead: string | undefined): string {
  return instead === undefined ? '' : `; what you want may be ${instead}()`;
}

function dateInWords(value: string): string {
  return isEmpty(value) ? 'an empty date' : `${named(value)}, which is no date like 2026-12-31`;
}

function isEmpty(value: string): boolean {
  return value.trim() === '';
}

function givenInWords(types: readonly string[]): string {
  return types.length === 0 ? 'does not fit' : `came as ${types.map(typeInWords).join(' and ')}`;
}

const beforeBracket: Record<Extract<Complaint, { about: 'selection' }>['from'], string> = {
  nothing: 'is empty in this run',
  text: 'is a text, and a text has no properties',
  value: 'is a single value, and that has no properties',
  list: 'is a list; only an entry of it has properties',
};

const mostListed = 8;

function listed(names: readonly string[]): string {
  const more = names.length - mostListed;
  return `${names.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function typeInWords(type: string): string {
  return /^null$/i.test(type) ? 'empty (Null)' : type;
}

const ordinals = ['a parameter', 'the first parameter', 'the second parameter', 'the third parameter'];

function positionInWords(position: number): string {
  return ordinals[position] ?? `parameter ${position}`;
}

const repairWords: Record<Repair, string> = {
  sign: 'no @ and no braces inside an expression',
  quotes: 'single quotes around text',
  semicolons: 'commas between parameters',
  brackets: 'every bracket closed once',
};

const assumptions: Record<Exclude<Assumption, { what: string } | { repairs: Repair[] }>['kind'], string> = {
  'empty allowed': 'This assumes that the value may be empty and that the flow should then go on.',
  'first one meant': 'This assumes that you want the first entry of the list.',
  'text is JSON': 'This assumes that the text is JSON.',
  'value itself meant': 'This assumes that you want the value itself.',
  'list in value': 'This assumes that the list stands in the property \u201Cvalue\u201D, as most connectors answer.',
  'text is a number': 'This assumes that the text is a number with a decimal point.',
  'value as text': 'This assumes that you want the value written as text.',
  'true as text': 'This assumes that only the text \u201Ctrue\u201D counts as true.',
  'entries joined': 'This assumes that you want all entries in one text.',
  'zero instead': 'This assumes that 0 may stand where there is no result.',
  'day first': 'This assumes that the day stands first, then the month.',
  'month first': 'This assumes that the month stands first, then the day.',
  'day number of Excel': 'This assumes that the number is a date as Excel counts its days.',
  'as many as there are': 'This assumes that you want as much as there is, when there is less.',
  'code fence': 'This assumes that only the marks of a code block stand around the JSON.',
  'plain text meant': 'This assumes that you mean the words themselves.',
  'property replaced': 'This assumes that the new value should replace the old one.',
  'one value as list': 'This assumes that the single value should count as a list of one.',
  'bracket closed too early': 'This assumes that the last parameter belongs to the inner function.',
};

function assumptionInWords(assumes: Assumption): string {
  if ('repairs' in assumes)
    return `Changed: ${assumes.repairs.map((repair) => repairWords[repair]).join('; ')}. Look whether it is what you mean.`;
  if (!('what' in assumes)) return assumptions[assumes.kind];
  if (assumes.kind === 'may be missing')
    return `This assumes that ${named(assumes.what)} may be missing in some runs; the result is then empty.`;
  return assumes.kind === 'name meant'
    ? `This assumes that you mean ${named(assumes.what)}.`
    : `This assumes that you mean ${assumes.what}(); look whether it takes these parameters.`;
}
