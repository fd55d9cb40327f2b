import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const packed = promisify(gzip);

/** A file as it is sent: its name tells its content, so it may be kept for ever. */
export interface TabFile {
  contentType: string;
  plain: Buffer;
  gzipped: Buffer;
}

/** What the build left of the tab, and the knowledge for it. */
export interface TabFiles {
  /** The page, with the knowledge's address and, on a test's page, further hosts put in. */
  page(hosts: readonly string[]): Promise<string>;
  /** Undefined for a name that is no file of the tab. */
  file(name: string): Promise<TabFile | undefined>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * The files of the tab below `root`/dist. They are compressed when they are first asked for. The knowledge is the very file
 * that the bot itself reads, so both know the same. Throws when the tab was never built.
 */
export function tabFiles(root: string): TabFiles {
  const folder = path.join(root, 'dist', 'tab');
  const pageFile = path.join(folder, 'index.html');
  if (!existsSync(pageFile)) throw new Error('The tab was never built. Run "npm run build" and try again.');
  const template = readFileSync(pageFile, 'utf8');
  const built = new Set(readdirSync(path.join(folder, 'assets')));
  const kept = new Map<string, Promise<TabFile>>();

  const opened = async (file: string): Promise<TabFile> => {
    const plain = await readFile(file);
    return {
      contentType: contentTypes[path.extname(file)] ?? 'application/octet-stream',
      plain,
      gzipped: await packed(plain),
    };
  };
  let knowledge: Promise<{ name: string; file: TabFile }> | undefined;
  const knowledgeOnce = async (): Promise<{ name: string; file: TabFile }> =>
    (knowledge ??= opened(path.join(root, 'dist', 'knowledge.json')).then((file) => ({
      name: `knowledge-${createHash('sha256').update(file.plain).digest('hex').slice(0, 16)}.json`,
      file,
    })));
  return {
    page: async (hosts) =>
      template.replace('{{knowledge}}', (await knowledgeOnce()).name).replace('{{hosts}}', hosts.join(' ')),
    file: async (name) => {
      const found = await knowledgeOnce();
      if (name === found.name) return found.file;
      if (!built.has(name)) return undefined;
      const file = kept.get(name) ?? opened(path.join(folder, 'assets', name));
      kept.set(name, file);
      return file;
    },
  };
}
