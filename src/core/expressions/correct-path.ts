import { call, number, partsOf, type Access, type Expression } from './expression';
import type { Complaint } from './complaint';
import type { Correction } from './correction';
import { nearest } from './nearest';

/** Corrections of the way into the data: names, question marks, rows of lists, texts that are no objects. */
export function correctProperty(
  expression: Expression,
  { property, available }: Extract<Complaint, { about: 'property' }>,
): Correction | undefined {
  const targets = accessesTo(expression, property);
  const [target] = targets;
  if (!target) return undefined;
  const meant = targets.length === 1 ? nearest(property, available) : undefined;
  if (meant === undefined)
    return { expression: madeSafe(expression, targets), assumes: { kind: 'may be missing', what: property } };
  const renamed = replaced(expression, target, { ...target, key: { kind: 'text', value: meant }, safe: true });
  return { expression: renamed, assumes: { kind: 'name meant', what: meant } };
}

export function correctSelection(
  expression: Expression,
  { property, from }: Extract<Complaint, { about: 'selection' }>,
): Correction | undefined {
  const targets = accessesTo(expression, property);
  const [target] = targets;
  if (!target) return undefined;
  if (from === 'nothing')
    return { expression: madeSafe(expression, targets), assumes: { kind: 'may be missing', what: property } };
  // Several brackets with one name: the message does not say which of them met the wrong type.
  if (targets.length > 1) return undefined;
  const correct = (instead: Expression): Expression => replaced(expression, target, instead);
  if (from === 'list')
    return {
      expression: correct({ ...target, of: call('first', target.of), safe: true }),
      assumes: { kind: 'first one meant' },
    };
  return from === 'text'
    ? { expression: correct({ ...target, of: call('json', target.of), safe: true }), assumes: { kind: 'text is JSON' } }
    : { expression: correct(target.of), assumes: { kind: 'value itself meant' } };
}

export function correctIndex(
  expression: Expression,
  { index }: Extract<Complaint, { about: 'index' }>,
): Correction | undefined {
  const accesses = partsOf(expression).filter((part): part is Access => part.kind === 'access');
  const exact = accesses.filter(({ key }) => key.kind === 'number' && Number(key.written) === Number(index));
  const candidates = exact.length > 0 ? exact : accesses.filter(({ key }) => key.kind !== 'text');
  const [target] = candidates;
  if (!target || candidates.length > 1 || Number(index) < 0) return undefined;
  const isFirst = target.key.kind === 'number' && Number(target.key.written) === 0;
  const rest = isFirst
    ? target.of
    : call('skip', target.of, target.key.kind === 'number' ? number(Number(index)) : target.key);
  return {
    // first() of a list without entries is null, and so may be what is taken from it.
    expression: madeSafe(expression, [target], call('first', rest)),
    assumes: { kind: 'may be missing', what: index },
  };
}

function accessesTo(expression: Expression, property: string): Access[] {
  const named = partsOf(expression).filter(
    (part): part is Access => part.kind === 'access' && part.key.kind === 'text' && part.key.value === property,
  );
  // A safe bracket does not complain of a missing name.
  const unsafe = named.filter(({ safe }) => !safe);
  return unsafe.length > 0 ? unsafe : named;
}

function replaced(expression: Expression, target: Expression, instead: Expression): Expression {
  return withEach(expression, [target], () => instead);
}

/** Each target and every bracket behind it gets its question mark: what comes out of a safe one may be null. */
export function madeSafe(expression: Expression, targets: readonly Expression[], instead?: Expression): Expression {
  return withEach(
    expression,
    targets,
    (target) => instead ?? (target.kind === 'access' ? { ...target, safe: true } : target),
  );
}

/** The targets are found by identity, so the tree is walked by hand: rewritten parts are new objects. */
function withEach(
  expression: Expression,
  targets: readonly Expression[],
  change: (target: Expression) => Expression,
): Expression {
  const walk = (part: Expression): { part: Expression; touched: boolean } => {
    if (part.kind === 'call')
      return {
        part: { ...part, parameters: part.parameters.map((each) => walk(each).part) },
        touched: targets.includes(part),
      };
    if (part.kind !== 'access') return { part, touched: false };
    const of = walk(part.of);
    const isTarget = targets.includes(part);
    const walked: Access = { ...part, of: of.part, key: walk(part.key).part, safe: part.safe || of.touched };
    return {
      part: isTarget ? change(targets.length > 1 || of.touched ? walked : part) : walked,
      touched: isTarget || of.touched,
    };
  };
  return walk(expression).part;
}
