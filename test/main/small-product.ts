import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { knowledgeFolder, type KnowledgeFolder } from '../core/knowledge/knowledge-folder';
import { compileBeside } from '../core/knowledge/load-folder';

export const project = path.join(__dirname, '..', '..');

export interface Run {
  status: number | null;
  out: string;
  err: string;
}

/** The built product over the small knowledge, in a folder of its own, as it would be installed. */
export interface SmallProduct {
  root: string;
  knowledge: KnowledgeFolder;
  remove(): void;
}

export function smallProduct(): SmallProduct {
  const built = path.join(project, 'dist');
  if (!existsSync(path.join(built, 'main.js')))
    throw new Error('These tests run what was built: run "npm run build" first.');
  const knowledge = knowledgeFolder('product/knowledge');
  const root = path.dirname(knowledge.root);
  for (const part of ['dist', 'cards']) cpSync(path.join(project, part), path.join(root, part), { recursive: true });
  compileBeside(knowledge.root);
  symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  mkdirSync(path.join(root, 'work folder'));
  return { root, knowledge, remove: knowledge.remove };
}

/** The environment without anything that could be a setting of the bot. */
export function bareEnvironment(): Record<string, string> {
  const { PATH = '', SystemRoot = '' } = process.env;
  return { PATH, SystemRoot };
}

/** Runs a program of the product to its end, in its work folder. */
export function run(
  { root }: SmallProduct,
  program: string,
  args: readonly string[],
  { input = '', environment = {} }: { input?: string | Buffer; environment?: Readonly<Record<string, string>> } = {},
): Run {
  const ended = spawnSync(process.execPath, [path.join(root, 'dist', program), ...args], {
    cwd: path.join(root, 'work folder'),
    env: { ...bareEnvironment(), ...environment },
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status: ended.status, out: ended.stdout, err: ended.stderr };
}
