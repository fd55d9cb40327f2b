const { builtinModules } = require('node:module');

/**
 * Who may import whom. The folders of src say it, from the ground up:
 *
 *   core ({codes, errors, expressions} <- {intake, knowledge} <- diagnosis <- assistant <- cases <- {actions, languages} <- replies)
 *     <- rendering <- services (turns <- {assistant, helpdesk} <- conversation) <- {route, settings} <- api <- {adapters, surfaces} <- web <- bot <- main
 *
 * A room may import what stands to its left, never its neighbour in the braces, never what stands to its right.
 * core also runs in a browser: held by reachability, so a node module is caught through any number of files.
 * tools work on the files of the knowledge base before anything runs; nothing that runs imports them.
 * Each rule's comment says what to do instead; `npm run architecture` prints it next to the import that broke it.
 * test/architecture builds a tree that breaks every rule below, so a rule that stops biting turns the tests red.
 */

/** Rooms in layers. To add a room, put its name in the layer it belongs to. */
const layers = [
  ['core/codes', 'core/errors', 'core/expressions'],
  ['core/intake', 'core/knowledge'],
  ['core/diagnosis'],
  ['core/assistant'],
  ['core/cases'],
  ['core/actions', 'core/languages'],
  ['core/replies'],
  ['rendering'],
  ['services/turns'],
  ['services/assistant', 'services/helpdesk'],
  ['services/conversation'],
  ['surfaces/route', 'adapters/settings'],
  ['surfaces/api'],
  [
    'adapters/store',
    'adapters/knowledge',
    'adapters/desks',
    'adapters/identity',
    'adapters/log',
    'adapters/assistant',
    'adapters/pictures',
    'surfaces/teams',
    'surfaces/server',
    'surfaces/cli',
    'surfaces/site',
    'surfaces/tab',
    'surfaces/local',
  ],
];

/** Files a person or a process starts, preloads of another process included. Nothing imports them, so they are the only files without an importer. */
const entryPoints = [
  '^src/main\\.ts$',
  '^src/cli\\.ts$',
  '^src/tools/(bench|bench-turns|compile|kb)\\.ts$',
  // Bundled by scripts/build-tab.cjs and started by a page.
  '^src/surfaces/tab/main\\.tsx$',
  '^src/surfaces/local/(loopback|end-with-parent)\\.ts$',
];

/** A room is a folder, or one file with its name. */
const room = (name) => `^src/${name}(/|\\.ts$)`;

const outermost = layers[layers.length - 1];
const core = '^src/core/';

const roomOrder = layers.flatMap((layer, height) =>
  layer.map((name) => {
    const below = layers.slice(0, height).flat();
    const allowed = [name, ...below].map(room);
    // Settings are read by main and handed on; a surface may name their type, a lower room takes plain arguments.
    if (outermost.includes(name)) allowed.push('^src/config\\.ts$');
    return {
      name: `${name.replace('/', '-')}-imports-only-what-stands-below`,
      comment: `${name} may import ${below.length > 0 ? below.join(', ') : 'no other room'}. Instead: move the shared word down into the lowest room that owns it, or let the caller hand the value in (main.ts wires the parts).`,
      severity: 'error',
      from: { path: room(name) },
      to: { path: '^src/', pathNot: allowed },
    };
  }),
);

/** Every module that comes with node, however its name is written. */
const nodeModules = `^(node:)?(${builtinModules
  .filter((name) => !name.startsWith('_'))
  .map((name) => name.replace('node:', ''))
  .join('|')})$`;

/** Packages that core may use: each needs no node module (checked by reachability too). */
const corePackages = [
  'zod',
  'htmlparser2',
  'minisearch',
  'wink-porter2-stemmer',
  'intl-messageformat',
  '@formatjs/[^/]*',
];

/** Matches a package whether it was found on disk or could not be resolved, and its type declarations too. */
const packages = (...names) => `(^|/node_modules/|^node_modules/)(@types/)?(${names.join('|')})(/|$)`;

const onlyIn = (name, owners, pattern, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: owners },
  to: { path: pattern },
});

module.exports = {
  forbidden: [
    ...roomOrder,

    {
      name: 'config-knows-no-surface',
      comment:
        'config.ts turns an environment into settings. Instead of importing a surface or a service, name the setting in plain values and let main.ts build the part from it.',
      severity: 'error',
      from: { path: '^src/config\\.ts$' },
      to: { path: ['^src/(main|bot)\\.ts$', '^src/(services|surfaces|tools)/'] },
    },
    {
      name: 'tools-know-core-only',
      comment:
        'tools/ reads, checks and compiles the knowledge without a bot. Instead of importing a service, an adapter or a surface, ask core directly.',
      severity: 'error',
      from: { path: '^src/tools/' },
      to: { path: '^src/', pathNot: [core, '^src/tools/'] },
    },
    {
      name: 'nothing-that-runs-imports-tools',
      comment:
        'What tools/ does happens at build time. Instead: let the build write its result into the compiled knowledge, and read it from there.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/tools/'] },
      to: { path: '^src/tools/' },
    },
    {
      name: 'nothing-imports-an-entry-point',
      comment:
        'An entry point starts things when it is loaded. Instead: move what you need out of it into a room, and let the entry point import that too.',
      severity: 'error',
      from: {},
      to: { path: entryPoints },
    },
    {
      name: 'rooms-are-known',
      comment:
        'This file stands in no room of the plan. Instead: put it in the room whose word it is, or add a room to the layers in .dependency-cruiser.cjs and to docs/architecture.md.',
      severity: 'error',
      from: {},
      to: {
        path: '^src/',
        pathNot: [...layers.flat().map(room), '^src/tools/', '^src/(main|bot|sending|web|config|doctor)\\.ts$'],
      },
    },

    {
      name: 'core-reaches-no-node',
      comment:
        'core also runs in a browser, so nothing it reaches may be a node module, through however many files. Instead: read the file, the clock or the hash in the caller and hand in the result.',
      severity: 'error',
      from: { path: core },
      to: { path: nodeModules, reachable: true },
    },
    {
      name: 'core-uses-few-packages',
      comment: `core may use ${corePackages.join(', ')}. Instead of another package: write the few lines, hand in its result from outside, or argue for a package that needs no node and add it to corePackages.`,
      severity: 'error',
      from: { path: core },
      to: {
        dependencyTypes: [
          'npm',
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-bundled',
          'npm-no-pkg',
          'npm-unknown',
          'unknown',
        ],
        pathNot: ['^src/', packages(...corePackages)],
      },
    },
    {
      name: 'tab-reaches-no-node',
      comment: 'surfaces/tab is built for a browser. Instead: do it on the server and let the page ask over HTTP.',
      severity: 'error',
      from: { path: room('surfaces/tab') },
      to: { path: nodeModules, reachable: true },
    },

    onlyIn(
      'botbuilder-stays-in-teams',
      [room('surfaces/teams'), '^src/main\\.ts$'],
      packages('botbuilder[^/]*', 'botframework-[^/]*', '@microsoft/agents-[^/]*'),
      'The Bot Framework SDK is archived and will be replaced; that move must touch one folder. Instead: say what you need in words of services/conversation and let surfaces/teams translate.',
    ),
    onlyIn(
      'restify-stays-in-server',
      [room('surfaces/server'), '^src/main\\.ts$'],
      packages('restify', 'restify-[^/]*'),
      'Only server/ knows the web server. Instead: take a plain request value or a function, and let server/ call it.',
    ),
    onlyIn(
      'openai-stays-in-assistant',
      [room('adapters/assistant')],
      packages('openai'),
      'Only assistant/ talks to a model, because what it returns must be limited there. Instead: depend on the interface assistant/ exports.',
    ),
    onlyIn(
      'packages-of-the-page-stay-in-the-tab',
      [room('surfaces/tab')],
      packages('preact', '@microsoft/teams-js'),
      'These are bundled for a browser. Instead: hand the page its data over HTTP and let surfaces/tab show it.',
    ),
    onlyIn(
      'sql-stays-in-the-store',
      [room('adapters/store')],
      packages(
        '@libsql/[^/]*',
        'libsql',
        'better-sqlite3',
        'sqlite3',
        'pg',
        'pg-[^/]*',
        'postgres',
        'mysql2',
        'knex',
        'kysely',
        'node:sqlite',
        'sqlite',
      ),
      'Only adapters/store knows the database. Instead: add a method to the case store and call that.',
    ),

    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one subject or hide a third. Instead: merge them, or move what both need into a file of its own.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'every-file-is-used',
      comment:
        'No file of src imports this one. Instead: delete it, import it where it belongs, or, when a process starts it, add it to entryPoints in .dependency-cruiser.cjs. What only tests use belongs in test/.',
      severity: 'error',
      // Declarations of a foreign package's types are found by the compiler, not by an import.
      module: { path: '^src/', pathNot: [...entryPoints, '\\.d\\.ts$'], numberOfDependentsLessThan: 1 },
      from: { path: '^src/' },
    },
    {
      name: 'files-are-named-by-their-subject',
      comment:
        'utils, helpers, common, shared, misc and types say nothing about what is inside. Instead: name the file after the thing it defines, in the room whose word that is.',
      severity: 'error',
      from: {},
      to: {
        path: '[-./](utils?|helpers?|commons?|shared|misc|types?)[./]',
        pathNot: ['node_modules/'],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'imports-can-be-found',
      comment: 'This import leads nowhere. Instead: correct the path, or add the package to package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'packages-are-listed',
      comment:
        'In production only the dependencies of package.json are installed. Instead: move the package from devDependencies to dependencies, or import only its types.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: require('node:path').join(__dirname, 'tsconfig.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'require', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
