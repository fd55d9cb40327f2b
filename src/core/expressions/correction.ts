import type { Expression } from './expression';

/** What has to be true for a corrected expression to be the right one; the person knows, we do not. */
export type Assumption =
  | { kind: 'may be missing'; what: string }
  | { kind: 'name meant'; what: string }
  | { kind: 'empty allowed' }
  | { kind: 'first one meant' }
  | { kind: 'text is JSON' }
  | { kind: 'value itself meant' }
  | { kind: 'list in value' }
  | { kind: 'text is a number' }
  | { kind: 'value as text' }
  | { kind: 'true as text' }
  | { kind: 'entries joined' }
  | { kind: 'zero instead' }
  | { kind: 'day first' }
  | { kind: 'month first' }
  | { kind: 'day number of Excel' }
  | { kind: 'as many as there are' }
  | { kind: 'code fence' }
  | { kind: 'plain text meant' }
  | { kind: 'property replaced' }
  | { kind: 'one value as list' }
  | { kind: 'writing'; repairs: Repair[] }
  | { kind: 'function meant'; what: string }
  | { kind: 'bracket closed too early' };

export type Repair = 'sign' | 'quotes' | 'semicolons' | 'brackets';

export interface Correction {
  expression: Expression;
  assumes: Assumption;
}
