/**
 * Who may import whom. Rooms are the folders of src, listed from the ground up:
 *
 *   codes <- {intake, knowledge} <- diagnosis <- cases <- {escalation, assistant, replies}
 *         <- conversation <- {teams, server, cli, tab, local} <- main
 *
 * A room may import what stands to its left, never its neighbour in the braces, never what stands to its right.
 * Each rule's comment says what to do instead; `npm run architecture` prints it next to the import that broke it.
 * test/architecture builds a tree that breaks every rule below, so a rule that stops biting turns the tests red.
 */

/** Rooms in layers. To add a room, put its name in the layer it belongs to. */
const layers = [['codes'], ['intake', 'knowledge'], ['diagnosis'], ['cases'], ['escalation', 'assistant', 'replies'], ['conversation'], ['teams', 'server', 'cli', 'tab', 'local']];

/** Files a person or a process starts, preloads of another process included. Nothing imports them, so they are the only files without an importer. */
const entryPoints = ['^src/main\\.ts$', '^src/cli\\.ts$', '^src/kb\\.ts$', '^src/local/(loopback|end-with-parent)\\.ts$'];

/** A room is a folder, or one file with its name. */
const room = (name) => `^src/${name}(/|\\.ts$)`;

const surfaces = layers[layers.length - 1];

const roomOrder = layers.flatMap((layer, height) =>
  layer.map((name) => {
    const below = layers.slice(0, height).flat();
    const allowed = [name, ...below].map(room);
    // Settings are read by main and handed on; a surface may name their type, a lower room takes plain arguments.
    if (surfaces.includes(name)) allowed.push('^src/config\\.ts$');
    return {
      name: `${name}-imports-only-what-stands-below`,
      comment: `${name} may import ${below.length > 0 ? below.join(', ') : 'no other room'}. Instead: move the shared word down into the lowest room that owns it, or let the caller hand the value in (main.ts wires the parts).`,
      severity: 'error',
      from: { path: room(name) },
      to: { path: '^src/', pathNot: allowed },
    };
  }),
);

/** Deterministic rooms that also run in a browser. Reading and linting files is knowledge's only impure part. */
const impureKnowledge = ['^src/knowledge/read-files\\.ts$', '^src/knowledge/lint/', '^src/knowledge/load[^/]*\\.ts$'];
const pure = { path: ['codes', 'intake', 'knowledge', 'diagnosis'].map(room), pathNot: impureKnowledge };
const purePackages = ['zod', 'htmlparser2', 'minisearch', 'wink-porter2-stemmer'];

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
      comment: 'config.ts turns an environment into settings. Instead of importing a surface or the conversation, name the setting in plain values and let main.ts build the part from it.',
      severity: 'error',
      from: { path: '^src/config\\.ts$' },
      to: { path: ['^src/(main|bot)\\.ts$', '^src/kb\\.ts$', ...['conversation', ...surfaces].map(room)] },
    },
    {
      name: 'kb-checks-knowledge-only',
      comment: 'kb.ts checks the knowledge base without a bot. Instead of importing a case, a reply or a surface, ask diagnosis directly.',
      severity: 'error',
      from: { path: '^src/kb\\.ts$' },
      to: { path: '^src/', pathNot: ['codes', 'intake', 'knowledge', 'diagnosis', 'cases', 'kb'].map(room) },
    },
    {
      name: 'nothing-imports-an-entry-point',
      comment: 'An entry point starts things when it is loaded. Instead: move what you need out of it into a room, and let the entry point import that too.',
      severity: 'error',
      from: {},
      to: { path: entryPoints },
    },
    {
      name: 'rooms-are-known',
      comment: 'This file stands in no room of the plan. Instead: put it in the room whose word it is, or add a room to the layers in .dependency-cruiser.cjs and to docs/architecture.md.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: [...layers.flat().map(room), '^src/(main|bot|config|kb)\\.ts$'] },
    },

    {
      name: 'pure-rooms-use-no-node',
      comment: 'codes, intake, knowledge and diagnosis also run in a browser and read nothing. Instead: read the file or the clock in the caller and hand in the result (files of the knowledge base: knowledge/read-files.ts).',
      severity: 'error',
      from: pure,
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-rooms-use-few-packages',
      comment: `Pure rooms may use ${purePackages.join(', ')}. Instead of another package: write the few lines, hand in its result from outside, or argue for a package that needs no Node and add it to purePackages.`,
      severity: 'error',
      from: pure,
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown', 'unknown'], pathNot: ['^src/', packages(...purePackages)] },
    },
    {
      name: 'pure-files-import-no-file-readers',
      comment: 'A pure file that imports a file reader is no longer pure. Instead: let the entry point call the reader and pass the parsed knowledge on.',
      severity: 'error',
      from: pure,
      to: { path: impureKnowledge },
    },
    {
      name: 'tab-uses-no-node',
      comment: 'tab/ is built for a browser. Instead: do it on the server and let the page ask over HTTP.',
      severity: 'error',
      from: { path: room('tab') },
      to: { dependencyTypes: ['core'] },
    },

    onlyIn('botbuilder-stays-in-teams', [room('teams'), '^src/main\\.ts$'], packages('botbuilder[^/]*', 'botframework-[^/]*', '@microsoft/agents-[^/]*'), 'The Bot Framework SDK is archived and will be replaced; that move must touch one folder. Instead: say what you need in words of the conversation room and let teams/ translate.'),
    onlyIn('restify-stays-in-server', [room('server'), '^src/main\\.ts$'], packages('restify', 'restify-[^/]*'), 'Only server/ knows the web server. Instead: take a plain request value or a function, and let server/ call it.'),
    onlyIn('openai-stays-in-assistant', [room('assistant')], packages('openai'), 'Only assistant/ talks to a model, because what it returns must be limited there. Instead: depend on the interface assistant/ exports.'),
    onlyIn('sql-stays-in-cases', [room('cases')], packages('@libsql/[^/]*', 'libsql', 'better-sqlite3', 'sqlite3', 'pg', 'pg-[^/]*', 'postgres', 'mysql2', 'knex', 'kysely', 'node:sqlite', 'sqlite'), 'Only cases/ knows the database. Instead: add a method to the case store and call that.'),

    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one subject or hide a third. Instead: merge them, or move what both need into a file of its own.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'every-file-is-used',
      comment: 'No file of src imports this one. Instead: delete it, import it where it belongs, or, when a process starts it, add it to entryPoints in .dependency-cruiser.cjs. What only tests use belongs in test/.',
      severity: 'error',
      // Declarations of a foreign package's types are found by the compiler, not by an import.
      module: { path: '^src/', pathNot: [...entryPoints, '\\.d\\.ts$'], numberOfDependentsLessThan: 1 },
      from: { path: '^src/' },
    },
    {
      name: 'files-are-named-by-their-subject',
      comment: 'utils, helpers, common, shared, misc and types say nothing about what is inside. Instead: name the file after the thing it defines, in the room whose word that is.',
      severity: 'error',
      from: {},
      to: { path: '[-./](utils?|helpers?|commons?|shared|misc|types?)[./]', pathNot: ['node_modules/'], dependencyTypesNot: ['core'] },
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
      comment: 'In production only the dependencies of package.json are installed. Instead: move the package from devDependencies to dependencies, or import only its types.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: require('node:path').join(__dirname, 'tsconfig.json') },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'require', 'default', 'types'], mainFields: ['main', 'types'] },
    skipAnalysisNotInRules: true,
  },
};
