import { english } from '../rendering/english';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import type { Engine } from '../../src/core/diagnosis/engine';
import { findingsOfReport } from '../../src/core/diagnosis/diagnose';
import { diagnosisJson } from '../../src/rendering/diagnosis-json';
import { realEngine } from '../golden/real-engine';

/**
 * The core as a browser would run it: bundled without Node's modules, in a context that has next to nothing but the language,
 * over the same compiled knowledge.
 */

const project = path.join(__dirname, '..', '..');

/** What a page would do with a paste; `texts` gives one JSON for each. */
const page = `
  import { openKnowledge, readCompiled } from './src/core/knowledge/compiled-knowledge';
  import { createEngine } from './src/core/diagnosis/engine';
  import { findingsOfReport } from './src/core/diagnosis/diagnose';
  import { translator } from './src/core/languages/translator';
  import { diagnosisJson } from './src/rendering/diagnosis-json';
  const english = translator()('en');
  export function diagnoseAll(document, texts) {
    const engine = createEngine(openKnowledge(readCompiled(document)));
    return texts.map((text) => {
      const reading = engine.read(text);
      return JSON.stringify(
        reading.kind === 'report'
          ? diagnosisJson(engine.diagnose(findingsOfReport(reading.report)), reading.report, engine.index, english)
          : reading,
      );
    });
  }
`;

async function bundled(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: project, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'flowMedic',
    logLevel: 'silent',
  });
  return result.outputFiles.map(({ text }) => text).join('');
}

function diagnosedBy(engine: Engine, text: string): string {
  const reading = engine.read(text);
  return JSON.stringify(
    reading.kind === 'report'
      ? diagnosisJson(engine.diagnose(findingsOfReport(reading.report)), reading.report, engine.index, english)
      : reading,
  );
}

const engine = realEngine();
const pastes = [
  'AADSTS50126',
  '{"error":{"code":"WindowsIdentityIncorrect","message":"The user name or password is incorrect"}}',
  'error -1073741715 in attended mode',
  'my flow cannot sign in to sharepoint since yesterday',
  'the gatewey of our machine is ofline',
  '<div>Code: <b>0x801C0021</b></div><p>Password: hunter2</p>',
  'AzureAdJoined : NO\nDomainJoined : NO\nWorkplaceJoined : NO',
  'das Konto, auf das verwiesen wird, ist derzeit gesperrt',
  'order 1073741715 was shipped',
  '',
  ...engine.index.knowledge.articles.filter((_, at) => at % 20 === 0).flatMap(({ examples }) => examples.matches),
];

test('a browser diagnoses the same from the same compiled knowledge', async () => {
  // Besides the language only what the parser of HTML asks of every browser.
  const context = vm.createContext({ atob });
  vm.runInContext(await bundled(page), context);
  Object.assign(context, { given: readFileSync(path.join(project, 'dist', 'knowledge.json'), 'utf8'), pastes });

  const answers: unknown = vm.runInContext('flowMedic.diagnoseAll(given, pastes)', context);

  expect(JSON.parse(JSON.stringify(answers))).toEqual(pastes.map((paste) => diagnosedBy(engine, paste)));
  expect(vm.runInContext('[typeof require, typeof process, typeof Buffer].join()', context)).toBe(
    'undefined,undefined,undefined',
  );
});

test('a core that reached a module of Node could not be bundled', async () => {
  expect(builtinModules).toContain('crypto');
  await expect(
    bundled(`${page}\nimport { createHash } from 'node:crypto'; export const bad = createHash;`),
  ).rejects.toThrow(/node:crypto/);
});
