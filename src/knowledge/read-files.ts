import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { articleSchema, resolutionSchema, type Article, type Resolution } from './article';
import { factCatalogueSchema, type FactCatalogue } from './fact-catalogue';
import type { Knowledge } from './knowledge';

/** Something wrong in a knowledge file, in words, with where it stands (line is 1-based; 0 when it concerns the whole file). */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** The files as read: what parsed, and what did not. `lineOf` finds the line of a path inside a file. */
export interface KnowledgeFiles {
  knowledge: Knowledge;
  problems: Problem[];
  fileOf: ReadonlyMap<string, string>;
  lineOf(file: string, keys: readonly (string | number)[]): number;
}

interface ParsedFile {
  value: unknown;
  problems: Problem[];
  lineOf: (keys: readonly (string | number)[]) => number;
}

function parseYaml(file: string): ParsedFile {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: counter, uniqueKeys: true });
  const problems = document.errors.map((error) => ({ file, line: error.linePos?.[0].line ?? 0, message: error.message.split('\n')[0] ?? 'not YAML' }));
  const lineOf = (keys: readonly (string | number)[]): number => {
    for (let length = keys.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(keys.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { value: problems.length > 0 ? undefined : document.toJS(), problems, lineOf };
}

function yamlFilesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(folder, name));
}

/** Reads knowledge/ without judging more than each file's shape; the lint judges the whole. */
export function readKnowledgeFiles(root: string): KnowledgeFiles {
  const problems: Problem[] = [];
  const lines = new Map<string, ParsedFile['lineOf']>();
  const fileOf = new Map<string, string>();

  const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined => {
    const parsed = parseYaml(file);
    const name = path.relative(root, file);
    lines.set(name, parsed.lineOf);
    problems.push(...parsed.problems.map((problem) => ({ ...problem, file: name })));
    if (parsed.problems.length > 0) return undefined;
    const checked = schema.safeParse(parsed.value);
    if (checked.success) return checked.data;
    for (const issue of checked.error.issues) {
      const keys = issue.path.filter((key) => typeof key !== 'symbol');
      problems.push({ file: name, line: parsed.lineOf(keys), message: `${keys.join('.') || 'the file'}: ${issue.message}` });
    }
    return undefined;
  };

  const articles: Article[] = [];
  for (const file of yamlFilesUnder(path.join(root, 'articles'))) {
    const article = read(file, articleSchema);
    if (!article) continue;
    articles.push(article);
    fileOf.set(article.id, path.relative(root, file));
  }

  const facts: FactCatalogue = {};
  for (const file of yamlFilesUnder(path.join(root, 'facts'))) {
    for (const [id, definition] of Object.entries(read(file, factCatalogueSchema) ?? {})) {
      if (facts[id]) problems.push({ file: path.relative(root, file), line: lines.get(path.relative(root, file))?.([id]) ?? 0, message: `fact ${id} is defined twice` });
      facts[id] = definition;
      fileOf.set(id, path.relative(root, file));
    }
  }

  const shared = read(path.join(root, 'resolutions.yaml'), z.array(resolutionSchema)) ?? [];
  const resolutions = new Map<string, Resolution>(shared.map((resolution) => [resolution.id, resolution]));

  return {
    knowledge: { articles, resolutions, facts },
    problems,
    fileOf,
    lineOf: (file, keys) => lines.get(file)?.(keys) ?? 0,
  };
}
