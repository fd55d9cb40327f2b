/**
 * Bundles src/surfaces/tab into dist/tab: index.html, and below assets/ files whose names tell their content, so that browsers
 * may keep them for ever. The knowledge is no part of it: the server hands out the file it reads itself.
 */
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { build } = require('esbuild');

const project = path.join(__dirname, '..');
const source = path.join(project, 'src', 'surfaces', 'tab');
const target = path.join(project, 'dist', 'tab');

/** zod carries its messages in fifty languages; the page shows none of them, so only English comes along. */
const onlyEnglishZod = {
  name: 'only-english-zod',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
      resolveDir: path.join(path.dirname(require.resolve('zod/package.json')), 'v4', 'locales'),
    }));
  },
};

/** The pages about the bot are written by the server; the tab links to them and says none of their sentences. */
const withoutPagesOfTheServer = {
  name: 'without-pages-of-the-server',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[\\/]languages[\\/]en[\\/]about\.ts$/ }, () => ({
      contents: 'export const about = {};',
    }));
  },
};

async function main() {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(path.join(target, 'assets'), { recursive: true });
  const { metafile } = await build({
    entryPoints: [path.join(source, 'main.tsx'), path.join(source, 'tab.css')],
    outdir: path.join(target, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'linked',
    tsconfig: path.join(source, 'tsconfig.json'),
    plugins: [onlyEnglishZod, withoutPagesOfTheServer],
    metafile: true,
    logLevel: 'warning',
  });
  const nameOf = (entry) => {
    const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(`/${entry}`));
    if (!found) throw new Error(`esbuild wrote nothing for ${entry}`);
    return path.basename(found[0]);
  };
  const page = readFileSync(path.join(source, 'index.html'), 'utf8')
    .replace('{{script}}', nameOf('main.tsx'))
    .replace('{{style}}', nameOf('tab.css'));
  writeFileSync(path.join(target, 'index.html'), page);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
