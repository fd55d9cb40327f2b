import type { Complaint } from './complaint';
import { correctCount, correctParameter } from './correct-parameter';
import { correctContent, correctConversion, correctDate, correctDivision, correctRange } from './correct-value';
import type { Correction } from './correction';
import { call, type Call } from './expression';

/** A complaint about a call that stands beside the message and not in it. */
export type CallComplaint = Extract<
  Complaint,
  {
    about:
      | 'parameter'
      | 'parameter count'
      | 'conversion'
      | 'range'
      | 'zero'
      | 'date'
      | 'content'
      | 'function'
      | 'existing property';
  }
>;

/** The function whose call is at fault. */
export function functionOf(complaint: CallComplaint): string {
  if ('function' in complaint) return complaint.function;
  return complaint.about === 'zero' ? 'div' : 'addProperty';
}

export function correctCall(found: Call, complaint: CallComplaint): Correction | undefined {
  switch (complaint.about) {
    case 'parameter':
      return correctParameter(found, complaint);
    case 'parameter count':
      return correctCount(found);
    case 'conversion':
      return correctConversion(found);
    case 'range':
      return correctRange(found);
    case 'zero':
      return correctDivision(found);
    case 'date':
      return correctDate(found, complaint.value);
    case 'content':
      return correctContent(found, complaint.value);
    case 'function':
      return renamed(found, complaint.instead);
    case 'existing property':
      return { expression: call('setProperty', ...found.parameters), assumes: { kind: 'property replaced' } };
  }
}

function renamed(found: Call, instead: string | undefined): Correction | undefined {
  return instead === undefined
    ? undefined
    : { expression: { ...found, name: instead }, assumes: { kind: 'function meant', what: instead } };
}
