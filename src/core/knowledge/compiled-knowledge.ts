import { z } from 'zod';
import { lazyCodeTable, type NamedCode } from '../codes/code-table';
import type { Resolution } from './article';
import { checksumOf } from './checksum';
import type { CompiledAskings } from './explanations/askings';
import type { Knowledge } from './knowledge';
import { KnowledgeError } from './knowledge-error';
import { indexKnowledge, type KnowledgeIndex } from './knowledge-index';
import type { CompiledLexicon } from './lexicon';
import type { Sources } from './source-digest';

/**
 * The knowledge as the build leaves it: read, checked, linted, and with what is slow to work out already worked out. One
 * JSON document, a list of a head and five parts, a line each. A part is parsed when it is first needed.
 */

/** Raise it whenever {@link CompiledKnowledge}, or anything inside, changes its shape. */
export const compiledFormat = 5;

export interface CompiledKnowledge {
  knowledge: Omit<Knowledge, 'resolutions'> & { resolutions: readonly Resolution[] };
  /** Each phrase that intake looks for, with its words. */
  phraseWords: readonly (readonly [phrase: string, words: readonly string[]])[];
  /** Names of codes, the more telling source first. */
  codes: readonly NamedCode[];
  /** Of the articles that are not retired, in their order. */
  lexicon: CompiledLexicon;
  /** What the explanations are asked by, in their order. */
  askings: CompiledAskings;
}

/** A document that was found to be whole. */
export interface CompiledDocument {
  /** What it was compiled from. */
  sources: Sources;
  part<Name extends keyof CompiledKnowledge>(name: Name): CompiledKnowledge[Name];
}

const headSchema = z.strictObject({
  format: z.literal(compiledFormat),
  sources: z.strictObject({ names: z.array(z.string()).readonly(), digest: z.string() }),
  /** Of everything that follows the line of the head. */
  checksum: z.string(),
});

const isList = (value: unknown): boolean => Array.isArray(value);
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The parts in their order. The compiler checked every file with its full schema, and the checksum says that this is what
 * it wrote, in this format. So all that is asked here is whether a part is what it is called; to check each article again
 * would cost what compiling saves.
 */
const parts: { [Name in keyof CompiledKnowledge]: z.ZodType<CompiledKnowledge[Name]> } = {
  knowledge: z.custom<CompiledKnowledge['knowledge']>(isObject),
  phraseWords: z.custom<CompiledKnowledge['phraseWords']>(isList),
  codes: z.custom<CompiledKnowledge['codes']>(isList),
  lexicon: z.custom<CompiledKnowledge['lexicon']>(isObject),
  askings: z.custom<CompiledKnowledge['askings']>(isObject),
};
const partNames = [
  'knowledge',
  'phraseWords',
  'codes',
  'lexicon',
  'askings',
] as const satisfies (keyof CompiledKnowledge)[];

const advice = 'Run "npm run build" and try again.';

/** The document for {@link readCompiled}. It holds ASCII only, which is read much faster than letters of all kinds. */
export function writeCompiled(compiled: CompiledKnowledge, sources: Sources): string {
  const lines = partNames.map((name) => JSON.stringify(compiled[name]).replace(/[\u007f-\uffff]/g, escaped));
  const rest = `${lines.join(',\n')}\n]\n`;
  const head: z.infer<typeof headSchema> = { format: compiledFormat, sources, checksum: checksumOf(rest) };
  return `[\n${JSON.stringify(head)},\n${rest}`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Reads the document. Throws {@link KnowledgeError} when it is of another format or not as it was written. */
export function readCompiled(document: string): CompiledDocument {
  const [, headLine = '', ...rest] = document
    .split('\n')
    .map((line) => (line.endsWith(',') ? line.slice(0, -1) : line));
  const lines = rest.slice(0, partNames.length);
  const head = parsed(headLine);
  const format = z.object({ format: z.number() }).safeParse(head).data?.format;
  if (format !== undefined && format !== compiledFormat)
    throw new KnowledgeError(
      `The compiled knowledge has format ${format}, and this version of Flow Medic reads format ${compiledFormat}. ${advice}`,
    );
  const checked = headSchema.safeParse(head).data;
  const endOfHead = document.indexOf('\n', document.indexOf('\n') + 1) + 1;
  if (checked?.checksum !== checksumOf(document, endOfHead)) throw damaged();
  return {
    sources: checked.sources,
    part: (name) => {
      const part = parts[name].safeParse(parsed(lines[partNames.indexOf(name)] ?? ''));
      if (!part.success) throw damaged(part.error);
      return part.data;
    },
  };
}

/** The knowledge of a document, filed and ready for an engine. Nothing here needs Node: a browser can do the same. */
export function openKnowledge(document: CompiledDocument): KnowledgeIndex {
  const { resolutions, ...knowledge } = document.part('knowledge');
  return indexKnowledge(
    { ...knowledge, resolutions: new Map(resolutions.map((resolution) => [resolution.id, resolution])) },
    lazyCodeTable(() => document.part('codes')),
    {
      lexicon: () => document.part('lexicon'),
      phraseWords: new Map(document.part('phraseWords')),
      askings: () => document.part('askings'),
    },
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw damaged(cause);
  }
}

function damaged(cause?: unknown): KnowledgeError {
  return new KnowledgeError(`The compiled knowledge is damaged: it is not what the build wrote. ${advice}`, cause);
}
