import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readCodeLines, type NamedCode } from '../../core/codes/code-table';
import type { Article, Resolution } from '../../core/knowledge/article';
import { articleSchema, resolutionSchema } from '../../core/knowledge/article-schema';
import type { Explanation } from '../../core/knowledge/explanations/explanation';
import { explanationFileSchema } from '../../core/knowledge/explanations/explanation-schema';
import type { FactCatalogue } from '../../core/knowledge/fact-catalogue';
import { factCatalogueSchema } from '../../core/knowledge/fact-schema';
import { dumpRulesSchema } from '../../core/knowledge/dump-rules-schema';
import { fieldReferenceSchema } from '../../core/knowledge/field-reference-schema';
import { guideSchema } from '../../core/knowledge/guide/guide-schema';
import type { Knowledge } from '../../core/knowledge/knowledge';
import { localizedMessagesSchema, type MessageFile } from '../../core/knowledge/localized-messages';
import { translationSchema, type TranslationFile } from '../../core/knowledge/translation-schema';
import { parseYaml, textOf, wholeFile, type ParsedFile } from './parse-yaml';
import { schemaFaults } from './schema-faults';

/** Something wrong in a knowledge file, in words, with where it stands (line is 1-based; 0 when it concerns the whole file). */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** A problem as every tool prints it. */
export function problemInWords({ file, line, message }: Problem): string {
  return `knowledge/${file}:${line}  ${message}`;
}

/** The files as read: what parsed, and what did not. `lineOf` finds the line of a path inside a file. */
export interface KnowledgeFiles {
  /** Hashes of the seeds' runs of seven words; empty when the file is absent. */
  seedShingles: ReadonlySet<number>;
  knowledge: Knowledge;
  /** Names of codes, from codes/*.tsv in the order of the files' names. */
  codes: readonly NamedCode[];
  problems: Problem[];
  /** By the article itself: two files may hold one id. */
  fileOf: ReadonlyMap<Article, string>;
  /** By fact id. */
  fileOfFact: ReadonlyMap<string, string>;
  /** By the explanation itself: two files may hold one id. */
  fileOfExplanation: ReadonlyMap<Explanation, string>;
  lineOf: (file: string, keys: readonly (string | number)[]) => number;
}

function filesUnder(folder: string, ending: string): string[] | undefined {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => path.join(folder, name));
  } catch {
    return undefined;
  }
}

/** What the lines of dsregcmd /status mean; a knowledge base without it judges no fields. */
const fieldReferenceFile = 'dsregcmd-fields.yaml';

/** What those lines say together; a knowledge base without it judges no outputs. */
export const dumpRulesFile = 'dsregcmd-rules.yaml';

/** Questions that lead to an article; a knowledge base without it has no guided start. */
export const guideFile = 'guide.yaml';

/** Product messages in other languages; a knowledge base without the folder knows English only. */
const messagesFolder = 'messages';

export const messageFileOf = (language: string): string => path.join(messagesFolder, `${language}.yaml`);

/** What answers questions; a knowledge base without the folder explains nothing. */
const explanationsFolder = 'explanations';

/** What the knowledge says in other languages; without the folder it is said in English. */
const translationsFolder = 'translations';

export const translationFileOf = (language: string): string => path.join(translationsFolder, `${language}.yaml`);

/** Hashes of the seeds' runs of words, in base 36 (scripts/write-seed-shingles.cjs). */
const seedShinglesFile = 'seed-shingles.txt';

/** Shared by the articles; an article's own resolution comes first. */
export const sharedResolutions = 'resolutions.yaml';

/** Reads knowledge/ without judging more than each file's shape; the lint judges the whole. */
export function readKnowledgeFiles(root: string): KnowledgeFiles {
  const reader = readerOf(root);
  const { problems, lineOf } = reader;
  const { articles, fileOf } = readArticles(reader);
  const { facts, fileOfFact } = readFacts(reader);
  const resolutions = readResolutions(reader);
  const fields = reader.readIfThere(fieldReferenceFile, fieldReferenceSchema) ?? {};
  const dumpRules = reader.readIfThere(dumpRulesFile, dumpRulesSchema) ?? [];
  const guide = reader.readIfThere(guideFile, guideSchema) ?? {};
  const localized: MessageFile[] = readByLanguage(reader, messagesFolder, localizedMessagesSchema);
  const translations: TranslationFile[] = readByLanguage(reader, translationsFolder, translationSchema);
  const fileOfExplanation = readExplanations(reader);
  const codes = reader.needed('codes', '.tsv').flatMap((name) => readCodes(root, name, problems));
  return {
    seedShingles: readShingles(path.join(root, seedShinglesFile)),
    knowledge: {
      articles,
      resolutions,
      facts,
      fields,
      dumpRules,
      guide,
      localized,
      explanations: [...fileOfExplanation.keys()],
      translations,
    },
    codes,
    problems,
    fileOf,
    fileOfFact,
    fileOfExplanation,
    lineOf,
  };
}

/** Reads files of one knowledge base, named from its folder on, and keeps what is wrong with them. */
interface Reader {
  problems: Problem[];
  lineOf: KnowledgeFiles['lineOf'];
  /** The files of a folder; that there are none is a problem. */
  needed: (folder: string, ending: string) => string[];
  /** The files of a folder that may be absent. */
  allowed: (folder: string, ending: string) => string[];
  /** Undefined when something is wrong with the file. */
  read: <Schema extends z.ZodType>(name: string, schema: Schema) => z.infer<Schema> | undefined;
  readIfThere: <Schema extends z.ZodType>(name: string, schema: Schema) => z.infer<Schema> | undefined;
}

function readerOf(root: string): Reader {
  const problems: Problem[] = [];
  const lines = new Map<string, ParsedFile['lineOf']>();
  const allowed = (folder: string, ending: string): string[] =>
    (filesUnder(path.join(root, folder), ending) ?? []).map((file) => path.relative(root, file));
  const read: Reader['read'] = (name, schema) => {
    const parsed = parseYaml(path.join(root, name));
    lines.set(name, parsed.lineOf);
    problems.push(...parsed.problems.map((problem) => ({ ...problem, file: name })));
    if (parsed.problems.length > 0) return undefined;
    const checked = schema.safeParse(parsed.value);
    if (checked.success) return checked.data;
    for (const { keys, message } of schemaFaults(checked.error.issues))
      problems.push({ file: name, line: parsed.lineOf(keys), message: `${keys.join('.') || 'the file'}: ${message}` });
    return undefined;
  };
  return {
    problems,
    lineOf: (file, keys) => lines.get(file)?.(keys) ?? wholeFile,
    needed: (folder, ending) => {
      const found = allowed(folder, ending);
      if (found.length === 0)
        problems.push({ file: folder, line: wholeFile, message: `there are no ${ending} files in this folder` });
      return found;
    },
    allowed,
    read,
    readIfThere: (name, schema) => (existsSync(path.join(root, name)) ? read(name, schema) : undefined),
  };
}

function readArticles({ needed, read }: Reader): { articles: Article[]; fileOf: Map<Article, string> } {
  const fileOf = new Map<Article, string>();
  for (const name of needed('articles', '.yaml')) {
    const article = read(name, articleSchema);
    if (article) fileOf.set(article, name);
  }
  return { articles: [...fileOf.keys()], fileOf };
}

function readFacts({ needed, read, problems, lineOf }: Reader): {
  facts: FactCatalogue;
  fileOfFact: Map<string, string>;
} {
  const facts: FactCatalogue = {};
  const fileOfFact = new Map<string, string>();
  for (const name of needed('facts', '.yaml')) {
    for (const [id, definition] of Object.entries(read(name, factCatalogueSchema) ?? {})) {
      if (facts[id]) problems.push({ file: name, line: lineOf(name, [id]), message: `fact ${id} is defined twice` });
      facts[id] = definition;
      fileOfFact.set(id, name);
    }
  }
  return { facts, fileOfFact };
}

function readExplanations({ allowed, read }: Reader): Map<Explanation, string> {
  const fileOfExplanation = new Map<Explanation, string>();
  for (const name of allowed(explanationsFolder, '.yaml')) {
    for (const [id, explanation] of Object.entries(read(name, explanationFileSchema) ?? {}))
      fileOfExplanation.set({ id, ...explanation }, name);
  }
  return fileOfExplanation;
}

function readResolutions({ read, problems, lineOf }: Reader): Map<string, Resolution> {
  const resolutions = new Map<string, Resolution>();
  for (const [index, resolution] of (read(sharedResolutions, z.array(resolutionSchema)) ?? []).entries()) {
    if (resolutions.has(resolution.id))
      problems.push({
        file: sharedResolutions,
        line: lineOf(sharedResolutions, [index, 'id']),
        message: `resolution ${resolution.id} is defined twice`,
      });
    resolutions.set(resolution.id, resolution);
  }
  return resolutions;
}

/** A file for each language, which its name tells. */
function readByLanguage<Schema extends z.ZodType<object>>(
  { allowed, read }: Reader,
  folder: string,
  schema: Schema,
): ({ language: string } & z.infer<Schema>)[] {
  return allowed(folder, '.yaml').flatMap((name) => {
    const content = read(name, schema);
    return content ? [{ language: path.basename(name, '.yaml'), ...content }] : [];
  });
}

function readShingles(file: string): Set<number> {
  const lines = (textOf(file) ?? '').split('\n').filter((line) => line !== '');
  return new Set(lines.map((line) => Number.parseInt(line, 36)));
}

/** Line by line, so that every bad one is named. */
function readCodes(root: string, name: string, problems: Problem[]): NamedCode[] {
  const text = textOf(path.join(root, name));
  if (text === undefined) problems.push({ file: name, line: wholeFile, message: 'the file cannot be read' });
  return (text ?? '').split('\n').flatMap((line, index) => {
    try {
      return [...readCodeLines(line)];
    } catch {
      problems.push({ file: name, line: index + 1, message: `not a code: ${line}` });
      return [];
    }
  });
}
