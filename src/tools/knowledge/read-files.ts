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
  const problems: Problem[] = [];
  const lines = new Map<string, ParsedFile['lineOf']>();
  const fileOf = new Map<Article, string>();

  const filesIn = (folder: string, ending: string): string[] => {
    const found = filesUnder(path.join(root, folder), ending);
    if (!found || found.length === 0)
      problems.push({ file: folder, line: wholeFile, message: `there are no ${ending} files in this folder` });
    return found ?? [];
  };
  const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined => {
    const parsed = parseYaml(file);
    const name = path.relative(root, file);
    lines.set(name, parsed.lineOf);
    problems.push(...parsed.problems.map((problem) => ({ ...problem, file: name })));
    if (parsed.problems.length > 0) return undefined;
    const checked = schema.safeParse(parsed.value);
    if (checked.success) return checked.data;
    for (const { keys, message } of schemaFaults(checked.error.issues))
      problems.push({ file: name, line: parsed.lineOf(keys), message: `${keys.join('.') || 'the file'}: ${message}` });
    return undefined;
  };

  const articles: Article[] = [];
  for (const file of filesIn('articles', '.yaml')) {
    const article = read(file, articleSchema);
    if (!article) continue;
    articles.push(article);
    fileOf.set(article, path.relative(root, file));
  }

  const facts: FactCatalogue = {};
  const fileOfFact = new Map<string, string>();
  for (const file of filesIn('facts', '.yaml')) {
    for (const [id, definition] of Object.entries(read(file, factCatalogueSchema) ?? {})) {
      if (facts[id])
        problems.push({
          file: path.relative(root, file),
          line: lines.get(path.relative(root, file))?.([id]) ?? wholeFile,
          message: `fact ${id} is defined twice`,
        });
      facts[id] = definition;
      fileOfFact.set(id, path.relative(root, file));
    }
  }

  const resolutions = new Map<string, Resolution>();
  (read(path.join(root, sharedResolutions), z.array(resolutionSchema)) ?? []).forEach((resolution, index) => {
    if (resolutions.has(resolution.id))
      problems.push({
        file: sharedResolutions,
        line: lines.get(sharedResolutions)?.([index, 'id']) ?? wholeFile,
        message: `resolution ${resolution.id} is defined twice`,
      });
    resolutions.set(resolution.id, resolution);
  });

  const fieldsFile = path.join(root, fieldReferenceFile);
  const fields = existsSync(fieldsFile) ? (read(fieldsFile, fieldReferenceSchema) ?? {}) : {};
  const rulesFile = path.join(root, dumpRulesFile);
  const dumpRules = existsSync(rulesFile) ? (read(rulesFile, dumpRulesSchema) ?? []) : [];

  const localized = (filesUnder(path.join(root, messagesFolder), '.yaml') ?? []).flatMap((file): MessageFile[] => {
    const content = read(file, localizedMessagesSchema);
    return content ? [{ language: path.basename(file, '.yaml'), ...content }] : [];
  });

  const translations = (filesUnder(path.join(root, translationsFolder), '.yaml') ?? []).flatMap(
    (file): TranslationFile[] => {
      const content = read(file, translationSchema);
      return content ? [{ language: path.basename(file, '.yaml'), ...content }] : [];
    },
  );

  const fileOfExplanation = new Map<Explanation, string>();
  for (const file of filesUnder(path.join(root, explanationsFolder), '.yaml') ?? []) {
    for (const [id, explanation] of Object.entries(read(file, explanationFileSchema) ?? {}))
      fileOfExplanation.set({ id, ...explanation }, path.relative(root, file));
  }

  const codes = filesIn('codes', '.tsv').flatMap((file) => readCodes(file, path.relative(root, file), problems));

  const seedShingles = new Set(
    (textOf(path.join(root, seedShinglesFile)) ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => Number.parseInt(line, 36)),
  );

  return {
    seedShingles,
    knowledge: {
      articles,
      resolutions,
      facts,
      fields,
      dumpRules,
      localized,
      explanations: [...fileOfExplanation.keys()],
      translations,
    },
    codes,
    problems,
    fileOf,
    fileOfFact,
    fileOfExplanation,
    lineOf: (file, keys) => lines.get(file)?.(keys) ?? wholeFile,
  };
}

/** Line by line, so that every bad one is named. */
function readCodes(file: string, name: string, problems: Problem[]): NamedCode[] {
  const text = textOf(file);
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
