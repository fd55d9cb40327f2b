import type { Complaint } from './complaint';

/** What causes are chosen by: what a complaint is about, and for some what came instead. */
export const complaintKinds = [
  'property missing',
  'nothing before bracket',
  'text before bracket',
  'value before bracket',
  'list before bracket',
  'index outside',
  'empty parameter',
  'wrong type',
  'parameter count',
  'out of range',
  'divided by zero',
  'no date',
  'content unreadable',
  'no list',
  'other than a list',
  'written wrong',
  'unknown function',
  'unknown name',
  'schema',
] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

const byAbout: { [Kind in Complaint['about']]?: ComplaintKind } = {
  property: 'property missing',
  index: 'index outside',
  'parameter count': 'parameter count',
  conversion: 'wrong type',
  range: 'out of range',
  limit: 'out of range',
  zero: 'divided by zero',
  date: 'no date',
  'time zone': 'no date',
  content: 'content unreadable',
  form: 'content unreadable',
  'no content': 'empty parameter',
  switch: 'empty parameter',
  writing: 'written wrong',
  place: 'unknown name',
  function: 'unknown function',
  'existing property': 'wrong type',
  name: 'unknown name',
  order: 'unknown name',
  'own value': 'unknown name',
  variable: 'wrong type',
  schema: 'schema',
};

/** Undefined for a message that ends before it says anything. */
export function kindOfComplaint(complaint: Complaint): ComplaintKind | undefined {
  if (complaint.about === 'selection') return `${complaint.from} before bracket`;
  if (complaint.about === 'parameter') return complaint.given.some(isNull) ? 'empty parameter' : 'wrong type';
  if (complaint.about === 'list') return isNull(complaint.type) ? 'no list' : 'other than a list';
  return byAbout[complaint.about];
}

function isNull(type: string): boolean {
  return type.toLowerCase() === 'null';
}
