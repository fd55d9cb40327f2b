import { kindOfComplaint } from '../expressions/complaint-kind';
import type { FactReader, PasteShape } from './catalogue';
import { factSigns } from './fact-signs';
import type { FactSources } from './fact-sources';
import { squash } from './field-spelling';
import { isDump, type DsregcmdReading } from './dsregcmd';
import type { DumpFinding } from './dump-rule';
import { saidByEvents } from './events/event-facts';
import type { WindowsEvent } from './events/windows-event';

/** A fact and where it was learnt. */
export interface KnownFact {
  fact: string;
  value: string;
  from: 'dsregcmd' | 'event' | 'words' | 'message' | 'code' | 'shape' | 'answer';
  /** The words of the paste, or of the answer, that say it. */
  text: string;
}

/** What a paste says about each fact. What a machine printed outweighs what a person wrote about it. */
export function factReader(readers: readonly FactReader[]): (sources: FactSources) => KnownFact[] {
  const signs = factSigns(readers);
  return (sources) =>
    signs.readersFor(sources).flatMap((number) => {
      const reader = readers[number];
      return (reader && readFact(reader, sources)) ?? [];
    });
}

function readFact(reader: FactReader, sources: FactSources): KnownFact | undefined {
  return (
    fromDsregcmd(reader, sources) ??
    fromEvents(reader, sources) ??
    fromComplaints(reader, sources) ??
    fromPhrases(reader, sources) ??
    fromCodes(reader, sources) ??
    fromShapes(reader, sources)
  );
}

function fromDsregcmd(reader: FactReader, { dsregcmd, judged }: FactSources): KnownFact | undefined {
  for (const rule of reader.readings) {
    if ('dump_rule' in rule) {
      const finding = judged.find((one) => one.rule === rule.dump_rule);
      if (finding) return { fact: reader.fact, value: rule.value, from: 'dsregcmd', text: linesOf(finding) };
    }
    if (!('dsregcmd' in rule)) continue;
    const field = squash(rule.dsregcmd);
    const found = dsregcmd.findLast((reading) => squash(reading.field) === field);
    const value = found && valueOf(found.value, reader.values, rule.map);
    if (found && value !== undefined)
      return { fact: reader.fact, value, from: 'dsregcmd', text: `${found.field} : ${found.value}` };
  }
  return undefined;
}

/** The lines a rule looked at, as the command prints them: read again, they say the same. */
function linesOf({ values }: DumpFinding): string {
  return Object.entries(values)
    .map(([field, value]) => `${field} : ${value}`)
    .join('\n');
}

function fromEvents(reader: FactReader, { events }: FactSources): KnownFact | undefined {
  const said = saidByEvents(reader, events);
  return said && { fact: reader.fact, value: said.value, from: 'event', text: said.text };
}

/** `YES`, `yes (local)`, the `NO.` that ends a sentence and, through the map, `FAILED. Device is either disabled or deleted`. */
function valueOf(
  written: string,
  values: readonly string[],
  map: Readonly<Record<string, string>> | undefined,
): string | undefined {
  const lower = written.toLowerCase();
  if (map) return valueOfStart(written, map);
  const [word = ''] = lower.split(/[\s,;(.!?"')]/);
  return values.find((value) => value.toLowerCase() === word);
}

function fromComplaints(reader: FactReader, { expressions }: FactSources): KnownFact | undefined {
  const [first] = expressions;
  const kind = first && kindOfComplaint(first.complaint);
  if (kind === undefined) return undefined;
  for (const rule of reader.readings) {
    if ('complaint' in rule && rule.complaint === kind)
      return { fact: reader.fact, value: rule.value, from: 'message', text: kind };
  }
  return undefined;
}

/** The value whose key a text begins with, the longest key first; a key that ends in a digit ends there (2 is not 21). */
export function valueOfStart(written: string, map: Readonly<Record<string, string>>): string | undefined {
  const lower = written.toLowerCase();
  const entries = Object.entries(map).filter(
    ([start]) => lower.startsWith(start.toLowerCase()) && !(/\d$/.test(start) && /^\d/.test(lower.slice(start.length))),
  );
  return entries.sort(([one], [other]) => other.length - one.length)[0]?.[1];
}

function fromPhrases(reader: FactReader, { phrases }: FactSources): KnownFact | undefined {
  const said = phrases.filter((phrase) => phrase.fact === reader.fact);
  const [first] = said;
  // Someone who writes both "attended" and "unattended" has told us neither.
  return first && said.every((phrase) => phrase.value === first.value) ? { ...first, from: 'words' } : undefined;
}

function fromCodes(reader: FactReader, { codes }: FactSources): KnownFact | undefined {
  for (const rule of reader.readings) {
    if (!('code' in rule)) continue;
    const found = codes.find(({ code }) => matchesReference(`${code.system}:${code.value}`, rule.code));
    if (found) return { fact: reader.fact, value: rule.value, from: 'code', text: found.text };
  }
  return undefined;
}

function matchesReference(reference: string, wanted: string): boolean {
  return wanted.endsWith('*')
    ? reference.startsWith(wanted.slice(0, -1))
    : reference.toLowerCase() === wanted.toLowerCase();
}

function fromShapes(reader: FactReader, { shapes }: FactSources): KnownFact | undefined {
  for (const rule of reader.readings) {
    if ('shape' in rule && shapes.includes(rule.shape))
      return { fact: reader.fact, value: rule.value, from: 'shape', text: rule.shape };
  }
  return undefined;
}

/** The kinds of output a paste holds. */
export function shapesOf(
  dsregcmd: readonly DsregcmdReading[],
  events: readonly WindowsEvent[],
  text: string,
  hasRunJson: boolean,
): PasteShape[] {
  const fields = new Set(dsregcmd.map((reading) => reading.field));
  const shapes: PasteShape[] = [];
  if (isDump(dsregcmd)) shapes.push('dsregcmd');
  if (fields.has('Attempt Status') || (fields.has('AzureAdPrt') && isDump(dsregcmd))) shapes.push('dsregcmd-sso');
  if (
    events.length > 0 ||
    /<Event xmlns=|\bLog Name:\s|\bEvent ID:\s|\bProviderName\s*:|User Device Registration|Microsoft-Windows-AAD|AadCloudAPPlugin/i.test(
      text,
    )
  )
    shapes.push('event');
  if (hasRunJson) shapes.push('run-json');
  return shapes;
}
