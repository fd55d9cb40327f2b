import { z } from 'zod';
import { lazyCodeTable, type NamedCode } from '../codes/code-table';
import type { Resolution } from './article';
import { checksumOf } from './checksum';
import type { Knowledge } from './knowledge';
import { KnowledgeError } from './knowledge-error';
import { indexKnowledge, type KnowledgeIndex } from './knowledge-index';
import type { CompiledLexicon } from './lexicon';

/**
 * The knowledge as the build leaves it: read, checked, linted, and with what is slow to work out already worked out. One
 * JSON document of two entries, a line each: the head, and the content.
 */

/** Raise it whenever {@link KnowledgeContent}, or anything inside, changes its shape. */
export const compiledFormat = 1;

/** What the content holds, as plain data. */
export interface KnowledgeContent extends Omit<Knowledge, 'resolutions'> {
  resolutions: readonly Resolution[];
  /** Names of codes, the more telling source first. */
  codes: readonly NamedCode[];
  /** Of the articles that are not retired, in their order. */
  lexicon: CompiledLexicon;
  /** Each phrase that intake looks for, with its words. */
  phraseWords: readonly (readonly [phrase: string, words: readonly string[]])[];
}

const headSchema = z.strictObject({
  format: z.literal(compiledFormat),
  /** The digest of knowledge/ when it was compiled (source-digest.ts). */
  sources: z.string(),
  /** The checksum of the content's line. */
  content: z.string(),
});

export interface CompiledKnowledge {
  sources: string;
  content: KnowledgeContent;
}

const advice = 'Run "npm run build" and try again.';

/** The document for {@link readCompiledKnowledge}. */
export function writeCompiledKnowledge({ sources, content }: CompiledKnowledge): string {
  const line = JSON.stringify(content);
  const head = { format: compiledFormat, sources, content: checksumOf(line) } satisfies z.infer<typeof headSchema>;
  return `[\n${JSON.stringify(head)},\n${line}\n]\n`;
}

/** Reads the document. Throws {@link KnowledgeError} when it is of another format or not as it was written. */
export function readCompiledKnowledge(document: string): CompiledKnowledge {
  const [, headLine = '', contentLine = ''] = document.split('\n');
  const head = parsed(headLine.replace(/,$/, ''));
  const format = z.object({ format: z.number() }).safeParse(head).data?.format;
  if (format !== undefined && format !== compiledFormat)
    throw new KnowledgeError(
      `The compiled knowledge has format ${format}, and this version of Flow Medic reads format ${compiledFormat}. ${advice}`,
    );
  const checked = headSchema.safeParse(head).data;
  if (!checked || checked.content !== checksumOf(contentLine)) throw damaged();
  const content = contentSchema.safeParse(parsed(contentLine)).data;
  if (!content) throw damaged();
  return { sources: checked.sources, content };
}

/** The knowledge, filed and ready for an engine. */
export function openKnowledge({ content }: CompiledKnowledge): KnowledgeIndex {
  const { resolutions, codes, lexicon, phraseWords, ...knowledge } = content;
  return indexKnowledge(
    { ...knowledge, resolutions: new Map(resolutions.map((resolution) => [resolution.id, resolution])) },
    lazyCodeTable(() => codes),
    { lexicon, phraseWords: new Map(phraseWords) },
  );
}

/**
 * The compiler checked every file with its full schema, and the checksum says that this is what it wrote, in this format.
 * So what is left to ask is whether all parts are there; to check each article again would cost what compiling saves.
 */
const contentSchema = z.custom<KnowledgeContent>((value) => partsSchema.safeParse(value).success);
const list = z.custom<readonly unknown[]>(Array.isArray);
const named = z.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
const partsSchema = z.strictObject({
  articles: list,
  resolutions: list,
  facts: named,
  fields: named,
  localized: list,
  codes: list,
  lexicon: named,
  phraseWords: list,
} satisfies Record<keyof KnowledgeContent, z.ZodType>);

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
