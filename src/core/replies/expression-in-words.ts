import type { Complaint, Wanted } from '../expressions/complaint';
import type { ExpressionFinding } from '../expressions/judge-expression';
import { listing, message, opening, said, silence, type PlainKey, type Text } from '../languages/text';
import { assumptionInWords } from './assumption-in-words';
import type { CorrectionView } from './correction-view';

/** What is wrong with an expression and how it should stand, in sentences. Names and expressions are as pasted: escape them like that. */
export function correctionView(finding: ExpressionFinding): CorrectionView {
  const { action, complaint, written, corrected, assumes } = finding;
  const fault = faultInWords(complaint);
  return {
    fault: action === '' ? opening(fault) : message('expression.inAction', { action: said(action), fault }),
    written,
    corrected,
    assumes: assumes ? assumptionInWords(assumes) : silence,
  };
}

function faultInWords(complaint: Complaint): Text {
  if ('expression' in complaint) return faultOfPath(complaint);
  if ('function' in complaint) return faultOfCall(complaint);
  return 'variable' in complaint ? faultOfVariable(complaint) : faultOfFlow(complaint);
}

type WithExpression = Extract<Complaint, { expression: string }>;
type WithFunction = Extract<Complaint, { function: string }>;
type WithVariable = Extract<Complaint, { variable: string }>;

const beforeBracket = {
  nothing: 'expression.ofNothing',
  text: 'expression.ofText',
  value: 'expression.ofValue',
  list: 'expression.ofList',
} as const satisfies Record<Extract<Complaint, { about: 'selection' }>['from'], string>;

function faultOfPath(complaint: WithExpression): Text {
  switch (complaint.about) {
    case 'property': {
      const property = said(complaint.property);
      return complaint.available.length === 0
        ? message('expression.propertyOfNothing', { property })
        : message('expression.property', { property, available: listed(complaint.available) });
    }
    case 'selection':
      return message(beforeBracket[complaint.from], { property: said(complaint.property) });
    case 'index':
      return message('expression.index', { index: said(complaint.index) });
    case 'list':
      return message('expression.list', { type: typeInWords(complaint.type) });
    case 'switch':
      return message('expression.switch');
    case 'writing':
      return message('expression.writing');
  }
}

function faultOfCall(complaint: WithFunction): Text {
  const call = said(`${complaint.function}()`);
  switch (complaint.about) {
    case 'parameter':
      return parameterInWords(call, complaint);
    case 'parameter count':
      return countInWords(call, complaint.given);
    case 'conversion':
      return message('expression.conversion', { call });
    case 'range':
      return message('expression.range', { call });
    case 'date':
      return isEmpty(complaint.value)
        ? message('expression.emptyDate', { call })
        : message('expression.date', { call, value: said(complaint.value) });
    case 'content':
      return message(isEmpty(complaint.value) ? 'expression.emptyContent' : 'expression.content', { call });
    case 'function':
      return complaint.instead === undefined
        ? message('expression.function', { call })
        : message('expression.functionMeant', { call, instead: said(`${complaint.instead}()`) });
    case 'place':
      return message('expression.place', { call });
  }
}

function faultOfVariable(complaint: WithVariable): Text {
  const variable = said(complaint.variable);
  return complaint.about === 'variable'
    ? message('expression.variable', {
        variable,
        wanted: said(complaint.wanted),
        given: typeInWords(complaint.given),
      })
    : message('expression.variableOfItself', { variable });
}

function faultOfFlow(complaint: Exclude<Complaint, WithExpression | WithFunction | WithVariable>): Text {
  switch (complaint.about) {
    case 'somewhere':
      return message('expression.somewhere');
    case 'zero':
      return message('expression.zero');
    case 'time zone':
      return message('expression.timeZone', { value: said(complaint.value) });
    case 'existing property':
      return message('expression.existingProperty', { property: said(complaint.property) });
    case 'name':
      return unknownName(complaint.name);
    case 'order':
      return message('expression.order', { name: said(complaint.name) });
    case 'no content':
      return message('expression.noContent');
    case 'schema':
      return schemaInWords(complaint.wanted, complaint.given);
    case 'form':
      return message('expression.form');
    case 'limit':
      return message('expression.limit');
  }
}

function unknownName(name: string): Text {
  return /\s/.test(name)
    ? message('expression.nameWithSpaces', { name: said(name), underscored: said(name.replace(/\s/g, '_')) })
    : message('expression.name', { name: said(name) });
}

function schemaInWords(wanted: string, given: string): Text {
  return wanted === ''
    ? message('expression.someSchema')
    : message('expression.schema', { wanted: said(wanted), given: typeInWords(given) });
}

function isEmpty(value: string): boolean {
  return value.trim() === '';
}

function parameterInWords(call: Text, { position, given, wanted }: Extract<Complaint, { about: 'parameter' }>): Text {
  const parts = { position: positionInWords(position), call, wanted: message(wantedWords[wanted]) };
  return given.length === 0
    ? message('expression.parameterDoesNotFit', parts)
    : message('expression.parameter', { ...parts, given: listing('and', given.map(typeInWords)) });
}

const wantedWords = {
  text: 'expression.wanted.text',
  number: 'expression.wanted.number',
  'true or false': 'expression.wanted.trueOrFalse',
  list: 'expression.wanted.list',
  'list or text': 'expression.wanted.listOrText',
  object: 'expression.wanted.object',
  'the same type': 'expression.wanted.sameType',
} as const satisfies Record<Wanted, PlainKey>;

function countInWords(call: Text, count: number | undefined): Text {
  if (count === undefined) return message('expression.otherParameters', { call });
  return count === 0
    ? message('expression.noParameter', { call })
    : message('expression.parameterCount', { call, count });
}

const mostListed = 8;

function listed(names: readonly string[]): Text {
  const more = names.length - mostListed;
  const first = listing('items', names.slice(0, mostListed).map(said));
  return more > 0 ? message('expression.more', { names: first, count: more }) : first;
}

function typeInWords(type: string): Text {
  return /^null$/i.test(type) ? message('expression.null') : said(type);
}

const positions: readonly PlainKey[] = [
  'expression.position.some',
  'expression.position.first',
  'expression.position.second',
  'expression.position.third',
];

function positionInWords(position: number): Text {
  const key = positions[position];
  return key === undefined ? message('expression.position.later', { position }) : message(key);
}
