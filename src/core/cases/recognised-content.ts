import { findingsOfReport } from '../diagnosis/diagnose';
import type { Engine } from '../diagnosis/engine';
import type { ErrorReport } from '../intake/read-paste';
import type { PhraseReading } from '../intake/catalogue';
import { withoutGaps } from '../intake/phrase-words';
import { signOf } from '../intake/speakers';
import { fieldsOf, type WindowsEvent } from '../intake/events/windows-event';
import type { Article } from '../knowledge/article';
import { inOwnTerms } from '../knowledge/own-terms';

/**
 * What was recognised in a paste, and nothing else of it: codes, known messages, fields that became facts. It is what
 * stays of a paste when its text is deleted, and reads like a paste itself. Messages and sayings stand there as the
 * catalogue writes them and not as the person did, for between their words there may be a name.
 */
export function recognisedContentOf(report: ErrorReport, engine: Engine): string {
  const recognised = linesOf(report, engine).join('\n');
  const front = frontOf(report, engine);
  if (front === undefined || leadsTo(front, recognised, engine)) return recognised;
  // Found by what the person told in plain words: the article's own words for it stand in.
  return recognised === '' ? aloneLeadingTo(front, engine) : leadingTo(front, recognised, engine);
}

/** What was recognised, with the first of an article's own words that leads to it again. */
function leadingTo(article: Article, recognised: string, engine: Engine): string {
  const ways = [...article.phrases, inOwnTerms(article, {}).title].map((saying) =>
    [recognised, saying].filter((part) => part !== '').join('\n'),
  );
  return ways.find((way) => leadsTo(article, way, engine)) ?? ways.at(-1) ?? recognised;
}

const aloneByEngine = new WeakMap<Engine, Map<Article, string>>();

/** Which of an article's own words lead to it where nothing else was recognised is the same for everybody, and slow to find. */
function aloneLeadingTo(article: Article, engine: Engine): string {
  const known = aloneByEngine.get(engine) ?? new Map<Article, string>();
  aloneByEngine.set(engine, known);
  const saying = known.get(article) ?? leadingTo(article, '', engine);
  known.set(article, saying);
  return saying;
}

function linesOf(
  { codes, messages, facts, hints, httpStatuses, saidStatuses, events, speakers }: ErrorReport,
  { index }: Engine,
): string[] {
  const phraseOf = new Map(index.messages.map(({ id, phrase }) => [id, phrase]));
  const told = facts.filter(({ from }) => from === 'words').map((fact) => ({ ...fact, isHint: false }));
  const sayings = [...told, ...hints.map((hint) => ({ ...hint, isHint: true }))].flatMap(
    ({ fact, value, isHint }) =>
      index.knowledge.facts[fact]?.read
        .flatMap((reading) => ('phrase' in reading ? sayingsOf(reading, value, isHint) : []))
        .slice(0, 1) ?? [],
  );
  const lines = [
    ...events.map(eventLines),
    ...speakers.map(signOf),
    ...codes.filter(({ known }) => known).map(lineOfCode),
    // A gap may be empty, so a phrase without its gaps is still found.
    ...messages.map(({ id }) => withoutGaps(phraseOf.get(id) ?? '')),
    ...facts.filter(({ from }) => from === 'dsregcmd').map(({ text }) => text),
    ...sayings,
    ...httpStatuses.map((status) => `{"statusCode": ${status}}`),
    ...saidStatuses.map((status) => `failed with status code ${status}`),
  ];
  return [...new Set(lines)];
}

/** How the catalogue says a value. Of a slot it is the catalogue's own key that stands there, never the person's words. */
function sayingsOf(reading: PhraseReading, value: string, isHint: boolean): string[] {
  if ('value' in reading) {
    if (reading.value !== value || (isHint && reading.from !== 'person')) return [];
    const saying = withoutGaps(reading.phrase);
    // A product said what in prose would only hint.
    return [isHint || reading.from !== 'person' ? saying : JSON.stringify({ message: saying })];
  }
  return Object.entries(reading.map)
    .filter(([, meant]) => meant === value)
    .map(([start]) => withoutGaps(reading.phrase, () => start));
}

/** A number needs the label that made it a code. */
function lineOfCode({ code, text }: ErrorReport['codes'][number]): string {
  if (!/^[-\d]/.test(text)) return text;
  return code.system === 'rdp-extended' ? `extended error code ${text}` : `error code ${text}`;
}

function frontOf(report: ErrorReport, engine: Engine): Article | undefined {
  // The article as the knowledge has it: in a diagnosis its texts hold the person's own terms.
  const [front] = engine.diagnose(findingsOfReport(report)).matches;
  return front && engine.index.articleById.get(front.article.id);
}

function leadsTo(article: Article, text: string, engine: Engine): boolean {
  const reading = engine.read(text);
  return reading.kind === 'report' && frontOf(reading.report, engine) === article;
}

// Codes, numbers and single words; a server's sentence could name somebody.
const plainValue = /^(?:0x[0-9a-f]{1,8}|-?\d{1,10}|[a-z]{1,30})$/i;

/** An event as Event Viewer would show it, so that it reads as one again. */
function eventLines(event: WindowsEvent): string {
  const fields = Object.entries(fieldsOf(event)).filter(([, value]) => plainValue.test(value));
  return [
    `Log Name: ${event.log ?? ''}`,
    `Source: ${event.provider}`,
    `Event ID: ${event.id}`,
    ...fields.map(([field, value]) => `${field}: ${value}`),
  ].join('\n');
}
