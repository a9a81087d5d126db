'use strict';
/**
 * The boundary law. Floors, from the top: main → server, cli → system → features → versions → audit, tokens, generated → domain, graph → keys → kernel;
 * no arrow runs back up, no circle. Each comment speaks to the person who broke the rule. A `type` import is an arrow too,
 * except where a rule says that types may cross.
 */

/** Libraries that only compute: nothing in them opens a file or a socket. */
const PURE_PACKAGES = [
  'libphonenumber-js',
  'tldts',
  'ipaddr\\.js',
  '@noble/hashes',
  '@scure/base',
  'canonicalize',
  'tr46',
  're2js',
  'unhomoglyph',
  'any-ascii',
  'graphology[a-z-]*',
];
const purePath = `^node_modules/(${PURE_PACKAGES.join('|')})/`;

/** A value, not a mere type, comes across. */
const VALUES = { dependencyTypesNot: ['type-only'] };

const kernelAndDomain = [
  {
    name: 'kernel-imports-nothing',
    comment: 'The kernel stands on nothing but itself, so that everything may stand on it. Move this file up, or pass in what it needs.',
    from: { path: '^src/kernel/' },
    to: { pathNot: '^src/kernel/' },
  },
  {
    name: 'domain-is-pure',
    comment:
      'A domain rule decides over values that it is given; it loads nothing. It may import domain, kernel, the vocabularies of graph-model.ts, node:crypto for hashes, ' +
      'and the libraries listed in .dependency-cruiser.js as only computing. Load in the use case and pass the values in.',
    from: { path: '^src/domain/' },
    to: { pathNot: ['^src/(domain|kernel)/', '^src/graph/graph-model\\.ts$', '^(node:)?crypto$', purePath] },
  },
];

const useCases = [
  {
    name: 'use-case-keeps-to-its-floor',
    comment:
      'A use case loads, decides and writes: with domain, kernel, its own feature and the generated Cypher functions. GraphQL, HTTP, the command line and the settings are above it; ' +
      'return a Result and let the resolver put it into GraphQL words.',
    from: { path: '^src/features/[^/]+/use-cases/' },
    to: { path: ['^src/generated/(graphql|schema)\\.ts$', '-resolvers\\.ts$', '^node_modules/(graphql|graphql-scalars|@apollo|@graphql-tools)/'] },
  },
  {
    name: 'use-case-takes-graph-and-audit-as-types',
    comment:
      'The graph, the audit log and the tokens are handed to a use case; import their types only (`import type`), and the vocabularies of graph-model.ts.',
    from: { path: '^src/features/[^/]+/use-cases/' },
    to: { path: '^src/(graph|audit|tokens)/', pathNot: '^src/graph/graph-model\\.ts$', ...VALUES },
  },
];

const features = [
  {
    name: 'resolver-runs-no-statement',
    comment: 'A resolver calls a use case or a loader; the statements of cypher/ are called there, so that the story of a request is told in one place.',
    from: { path: '^src/features/[^/]+/[^/]+-resolvers\\.ts$' },
    to: { path: '^src/generated/cypher/', ...VALUES },
  },
  {
    name: 'feature-runs-nothing-of-graph-or-audit',
    comment:
      'A feature is handed the graph, the audit log and the tokens by the request context; import their types only (`import type`), and the vocabularies of graph-model.ts.',
    from: { path: '^src/features/', pathNot: '/use-cases/' },
    to: { path: '^src/(graph|audit|tokens)/', pathNot: '^src/graph/graph-model\\.ts$', ...VALUES },
  },
  {
    name: 'feature-publishes-the-top-of-its-folder',
    comment:
      "Of another feature only what stands at the top of its folder is published (its nodes, loaders and loading functions); its use cases and resolvers are that feature's own. " +
      'Ask through what it publishes, or move the rule that both need into domain/.',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: ['^src/features/[^/]+/[^/]+/', '-resolvers\\.ts$'], pathNot: '^src/features/$1/' },
  },
  {
    name: 'features-look-down',
    comment:
      'A feature knows nothing of the server, the command line or the settings above it: take what is needed from the request context or as a parameter.',
    from: { path: '^src/features/' },
    to: { path: '^src/(server|cli)/|^src/(main|config)\\.ts$' },
  },
];

const lowerFloors = [
  {
    name: 'versions-look-down',
    comment:
      'Versions open views and publish writes for every feature, and know none of them: import generated/cypher, domain, kernel, and types of the graph. ' +
      'What one feature needs belongs into its use case.',
    from: { path: '^src/versions/' },
    to: { path: '^src/', pathNot: '^src/(versions|graph|domain|kernel|generated/cypher)/' },
  },
  {
    name: 'versions-take-graph-as-types',
    comment: 'The graph is handed to what opens a view or a write; import its types only (`import type`).',
    from: { path: '^src/versions/' },
    to: { path: '^src/graph/', pathNot: '^src/graph/graph-model\\.ts$', ...VALUES },
  },
  {
    name: 'keys-look-down',
    comment: 'A key file is read and written the same whatever the key is for: import kernel and node built-ins, and let the caller say what the key means.',
    from: { path: '^src/keys/' },
    to: { path: ['^src/', '^node_modules/'], pathNot: '^(src/(keys|kernel)/|node_modules/@types/node/)' },
  },
  {
    name: 'audit-and-tokens-look-down',
    comment:
      'The audit log and the tokens stand beside the database and work without it: import domain, kernel, keys, node built-ins and packages, never the graph, a feature, the server or each other.',
    from: { path: '^src/(audit|tokens)/' },
    to: { path: '^src/', pathNot: ['^src/(domain|kernel|keys)/', '^src/$1/'] },
  },
  {
    name: 'graph-looks-down',
    comment: 'The graph runs statements and knows no feature: import kernel, and types of domain. What a feature wants from it belongs into a query file.',
    from: { path: '^src/graph/' },
    to: { path: '^src/', pathNot: '^src/(graph|keys|kernel|domain)/' },
  },
  {
    name: 'graph-takes-domain-as-types',
    comment: 'The graph stores and fetches; the decision is made by whoever calls it. Import types of domain only (`import type`).',
    from: { path: '^src/graph/' },
    to: { path: '^src/domain/', ...VALUES },
  },
  {
    name: 'generated-code-is-thin',
    comment:
      'Generated code runs statements through statement.ts and value-types.ts; of a feature it knows types only. Change the generator in src/dev, not the file.',
    from: { path: '^src/generated/' },
    to: { path: '^src/', pathNot: ['^src/generated/', '^src/graph/(statement|value-types|graph-model)\\.ts$'], ...VALUES },
  },
  {
    name: 'generated-code-names-feature-types',
    comment:
      'A mapper names a type of a feature, the domain or the graph; the server, the command line, the audit log and use cases are no shape of an answer.',
    from: { path: '^src/generated/' },
    to: { path: '^src/', pathNot: ['^src/(generated|graph|domain|kernel)/', '^src/features/(?!.*/use-cases/)'] },
  },
];

const wholeHouse = [
  {
    name: 'system-looks-down',
    comment:
      'src/system opens what main.ts and the commands stand on (keys, database, audit log, tokens) and serves nobody: it knows no server, no command and no main.ts.',
    from: { path: '^src/system/' },
    to: { path: '^src/(server|cli)/|^src/main\\.ts$' },
  },
  {
    name: 'system-is-opened-from-above',
    comment: 'Only main.ts, the commands and the server open the system; whoever stands below is handed the part that it needs.',
    from: { path: '^src/', pathNot: '^src/(main\\.ts$|(cli|server|system|dev)/)' },
    to: { path: '^src/system/' },
  },
  {
    name: 'server-looks-down',
    comment: 'The server is put together by main.ts and cli/; it imports neither, and gets its settings as parameters (a type of config.ts may be named).',
    from: { path: '^src/server/' },
    to: { path: '^src/cli/|^src/main\\.ts$' },
  },
  {
    name: 'settings-come-from-above',
    comment: 'config.ts is read once, by main.ts and cli/, and handed down; import its types only (`import type`).',
    from: { path: '^src/', pathNot: '^src/(main\\.ts$|config\\.ts$|cli/|dev/)' },
    to: { path: '^src/config\\.ts$', ...VALUES },
  },
  {
    name: 'cli-serves-in-one-place',
    comment: 'Only the command that serves (cli/serve.ts, cli/start.ts) puts a server together; every other command calls a use case.',
    from: { path: '^src/cli/', pathNot: '^src/cli/(serve|start)\\.ts$' },
    to: { path: '^src/server/|^src/main\\.ts$' },
  },
  {
    name: 'main-is-the-top',
    comment:
      'main.ts puts the program together and is imported by nothing in src except the command that serves. Move what you need to the floor where it belongs.',
    from: { path: '^src/', pathNot: '^src/cli/(serve|start)\\.ts$' },
    to: { path: '^src/main\\.ts$' },
  },
  {
    name: 'neo4j-driver-in-graph-only',
    comment:
      'src/graph alone speaks to Neo4j, so that every transaction has its deadline, its access parameters and its idempotency key. Write a query file and call its generated function.',
    from: { pathNot: '^(src/graph|tests/(graph|support|cypher)|bench)/' },
    to: { path: '^node_modules/neo4j-driver' },
  },
  {
    name: 'shipped-code-stands-alone',
    comment: 'What is shipped (src without src/dev) never imports tests, seed, bench or src/dev: they are not there when the program runs.',
    from: { path: '^src/', pathNot: '^src/dev/' },
    to: { path: '^(tests|seed|bench|src/dev)/' },
  },
  {
    name: 'shipped-code-uses-dependencies',
    comment: 'What is shipped imports packages listed under "dependencies" in package.json; a development package is not installed with it.',
    from: { path: '^src/', pathNot: '^src/dev/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/@types/' },
  },
  {
    name: 'every-import-resolves',
    comment: 'This import leads nowhere: the file is gone, or the package is neither installed nor listed in package.json.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'launchers-run-before-install',
    comment: 'bin/ runs before any package is installed, so it uses Node built-ins only (dev.js, which needs esbuild, is the exception).',
    from: { path: '^bin/', pathNot: '^bin/dev\\.js$' },
    to: { path: '^(node_modules|src)/' },
  },
  {
    name: 'no-circle',
    comment: 'These files import each other in a circle, so none of them can be read or tested first. Move what they share into a third file below both.',
    from: {},
    to: { circular: true, viaOnly: VALUES },
  },
];

module.exports = {
  forbidden: [...kernelAndDomain, ...useCases, ...features, ...lowerFloors, ...wholeHouse].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default', 'types'], extensions: ['.ts', '.js', '.json'] },
    exclude: { path: '^(dist|coverage|node_modules/\\.cache)/' },
  },
};
