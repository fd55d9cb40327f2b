/**
 * `npm run architecture [folder]`: holds the rules of .dependency-cruiser.cjs over the src of a folder (this project by default).
 * Exit 1 on a broken rule, and also when the cruiser did not see every source file: a check that looks at nothing agrees with everything.
 */
const { existsSync, readdirSync } = require('node:fs');
const path = require('node:path');

const project = path.join(__dirname, '..');
const rulesFile = path.join(project, '.dependency-cruiser.cjs');

function sourceFilesIn(root) {
  const folder = path.join(root, 'src');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?tsx?$/.test(name))
    .map((name) => ['src', ...name.split(path.sep)].join('/'));
}

/** What is wrong with the check itself, in words; undefined when it saw the whole tree. */
function blindness(root, seen) {
  const files = sourceFilesIn(root);
  if (files.length === 0) return `There is no TypeScript file under ${path.join(root, 'src')}, so nothing was checked.`;
  if (seen.size === 0) return `0 of ${files.length} files were seen, so nothing was checked.`;
  const missed = files.filter((file) => !seen.has(file));
  if (missed.length > 0)
    return `${missed.length} of ${files.length} files were not seen: ${missed.slice(0, 5).join(', ')}`;
  return undefined;
}

function describe(violation, rules) {
  const chain = (violation.cycle ?? []).map((step) => step.name).join(' -> ');
  const target = violation.to === violation.from ? '' : ` -> ${chain || violation.to}`;
  const comment = rules.find((rule) => rule.name === violation.rule.name)?.comment ?? '';
  return `${violation.from}${target}\n  ${violation.rule.name}: ${comment}\n`;
}

async function check(root) {
  const { cruise, getAvailableTranspilers } = await import('dependency-cruiser');
  const { default: extractOptions } = await import('dependency-cruiser/config-utl/extract-depcruise-options');
  const { default: extractTsConfig } = await import('dependency-cruiser/config-utl/extract-ts-config');
  const typescript = getAvailableTranspilers().find(({ name }) => name === 'typescript');
  if (!typescript?.available)
    return {
      failure: `dependency-cruiser cannot load the installed TypeScript (it takes ${typescript?.version ?? 'another version'}), so imports of types would be missed. Pin a version it takes.`,
    };

  // Rules speak of paths like src/codes/..., so the cruise runs from the folder that holds src.
  process.chdir(root);
  const options = await extractOptions(rulesFile);
  const rules = require(rulesFile).forbidden;

  const emptyHanded = blindness(root, new Set(sourceFilesIn(root)));
  if (emptyHanded) return { failure: emptyHanded };

  const { output } = await cruise(['src'], options, options.enhancedResolveOptions, {
    tsConfig: extractTsConfig(path.join(project, 'tsconfig.json')),
  });
  const own = output.modules.filter((module) => module.source.startsWith('src/') && !module.couldNotResolve);
  const failure = blindness(root, new Set(own.map((module) => module.source)));
  const imports = own.reduce((sum, module) => sum + module.dependencies.length, 0);
  return { failure, rules, violations: output.summary.violations, files: own.length, imports };
}

async function main() {
  const root = path.resolve(process.argv[2] ?? project);
  const { failure, rules, violations, files, imports } = await check(root);
  if (failure) {
    console.error(`The architecture check saw too little. ${failure}`);
    process.exitCode = 1;
    return;
  }
  for (const violation of violations) console.error(describe(violation, rules));
  console.log(`${files} files, ${imports} imports, ${rules.length} rules, ${violations.length} violations`);
  if (violations.length > 0) process.exitCode = 1;
}

main().catch((error) => {
  console.error(`The architecture check could not run: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
