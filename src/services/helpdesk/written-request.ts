import type { RequestForm } from '../../core/actions/action';
import type { CaseEvent } from '../../core/cases/case-event';
import type { Engine } from '../../core/diagnosis/engine';
import { message, said, type Text } from '../../core/languages/text';
import type { Words } from '../../core/languages/translator';
import { hiddenInWords } from '../../core/replies/hidden-in-words';

type Escalated = Extract<CaseEvent, { kind: 'escalated' }>;
type SentForm = NonNullable<Escalated['form']>;

/** What the form holds, without secrets: the whole as it is sent, and each of its fields. */
export interface WrittenRequest extends Omit<RequestForm, 'urgency' | 'impact'> {
  text: string;
  /** As the event keeps it, so that the form can be filled with it again. */
  form: SentForm;
  /** Says what was hidden; empty when nothing was. */
  hidden: Text;
}

const longestField = 200;

interface Parts {
  read: Engine['read'];
  /** Gives words without secrets. */
  clean: (words: string) => string;
  deskWords: Words;
}

/** What the person wrote in the form, redacted like any paste, and behind it the details they left in. */
export function writtenRequest(
  form: RequestForm,
  details: string,
  { read, clean, deskWords }: Parts,
): WrittenRequest | 'empty' | 'too long' {
  const fields = {
    machine: onOneLine(form.machine),
    flow: onOneLine(form.flow),
    environment: onOneLine(form.environment),
    since: onOneLine(form.since),
  };
  const summary = form.summary.trim();
  if (summary === '') return 'empty';
  const typed = read([...headLines(fields, deskWords), summary].join('\n'));
  if (typed.kind !== 'report') return typed.kind;
  // The details were redacted when they were pasted.
  const text = form.details && details !== '' ? `${typed.report.text}\n\n${details}` : typed.report.text;
  if (read(text).kind === 'too long') return 'too long';
  const cleaned = {
    machine: harmless(fields.machine, read),
    flow: clean(fields.flow),
    environment: clean(fields.environment),
    since: clean(fields.since),
    details: form.details,
  };
  const cleanSummary = clean(summary);
  return {
    ...cleaned,
    text,
    summary: cleanSummary,
    form: { details: form.details, ...placesOf({ ...cleaned, summary: cleanSummary }, typed.report.text) },
    hidden: hiddenInWords(typed.report.redactions),
  };
}

/** The fields beside the summary, a line each. */
function headLines(
  { machine, flow, environment, since }: Pick<RequestForm, 'machine' | 'flow' | 'environment' | 'since'>,
  deskWords: Words,
): string[] {
  const lines: readonly (readonly [string, Text])[] = [
    [machine, message('form.machineIs', { machine: said(machine) })],
    [flow, message('form.flowIs', { flow: said(flow) })],
    [environment, message('form.environmentIs', { environment: said(environment) })],
    [since, message('form.sinceIs', { since: said(since) })],
  ];
  return lines.flatMap(([field, line]) => (field === '' ? [] : [deskWords.say(line)]));
}

type Fields = Pick<RequestForm, 'machine' | 'flow' | 'environment' | 'since' | 'summary'>;

/**
 * Where each field stands in the text, in the order in which they are written. One that reads differently beside the others is found
 * nowhere and left empty; the summary is then the whole.
 */
function placesOf(fields: Fields, text: string): Omit<SentForm, 'details'> {
  let from = 0;
  const placeOf = (words: string): [number, number] => {
    const at = words === '' ? -1 : text.indexOf(words, from);
    if (at < 0) return [0, 0];
    from = at + words.length;
    return [at, from];
  };
  const machine = placeOf(fields.machine);
  const flow = placeOf(fields.flow);
  const environment = placeOf(fields.environment);
  const since = placeOf(fields.since);
  const summary = placeOf(fields.summary);
  return { machine, flow, environment, since, summary: summary[1] === 0 ? [0, text.length] : summary };
}

/** What a person had written into the form of a request; undefined when it is not known, or its words were deleted. */
export function typedInto({
  form,
  text,
}: Pick<Escalated, 'form' | 'text'>): (Fields & { details: boolean }) | undefined {
  if (!form || text === '') return undefined;
  const { details, summary, machine, flow, environment, since } = form;
  return {
    details,
    summary: text.slice(...summary),
    machine: text.slice(...machine),
    flow: text.slice(...flow),
    environment: text.slice(...environment),
    since: text.slice(...since),
  };
}

/** The name becomes part of the fingerprint, so it must not be a secret or somebody's address. */
function harmless(machine: string, read: Engine['read']): string {
  const reading = read(`Machine: ${machine}`);
  return reading.kind === 'report' && reading.report.redactions.length === 0 ? machine : '';
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longestField);
}
