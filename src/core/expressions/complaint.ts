/** What a function wants as a parameter. */
export type Wanted = 'text' | 'number' | 'true or false' | 'list' | 'list or text' | 'object' | 'the same type';

/** What a message says is wrong with an expression, in the parts that a correction needs. */
export type Complaint =
  /** An expression of an action is at fault, and the message ends before it says why. */
  | { about: 'somewhere' }
  | { about: 'property'; expression: string; property: string; available: string[] }
  | { about: 'selection'; expression: string; property: string; from: 'nothing' | 'text' | 'value' | 'list' }
  | { about: 'index'; expression: string; index: string }
  /** `position` counts from 1; 0 when the message does not say which parameter. */
  | { about: 'parameter'; function: string; position: number; wanted: Wanted; given: string[] }
  | { about: 'parameter count'; function: string; given: number | undefined }
  | { about: 'conversion'; function: string }
  | { about: 'range'; function: string }
  | { about: 'zero' }
  | { about: 'date'; function: string; value: string }
  | { about: 'time zone'; value: string }
  | { about: 'content'; function: string; value: string }
  | { about: 'list'; expression: string; type: string }
  | { about: 'switch'; expression: string }
  | { about: 'writing'; expression: string }
  | { about: 'function'; function: string; instead: string | undefined }
  | { about: 'place'; function: string }
  | { about: 'existing property'; property: string }
  | { about: 'name'; name: string }
  | { about: 'order'; name: string }
  | { about: 'variable'; variable: string; wanted: string; given: string }
  | { about: 'own value'; variable: string }
  | { about: 'no content' }
  | { about: 'schema'; wanted: string; given: string }
  | { about: 'form' }
  | { about: 'limit' };
