/**
 * Who may import whom. Data flows one way through the core, in the order of the stages below.
 * test/architecture.proof.test.ts breaks each rule on purpose and sees that it fires.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** The stages of the core in the order in which data flows: each may import those before it, and none of those beside or after it. */
const stages = [
  ['workbook'],
  ['facts'],
  ['schema'],
  ['records'],
  ['validation'],
  ['sheets'],
  ['dashboard', 'exchange'],
  ['review', 'output'],
  ['tasks'],
];

function inStages(names) {
  return `^src/core/(?:${names.join('|')})/`;
}

const stageRules = stages.flatMap((beside, place) =>
  beside.map((name) => {
    const earlier = stages.slice(0, place).flat();
    return {
      name: `${name} imports ${earlier.length > 0 ? `only ${earlier.join(', ')}` : 'no other stage'}`,
      comment: `Data flows one way through the core, and ${name} may not know what comes after it or beside it. Move what you need to the earliest stage that uses it, or take it as an argument.`,
      severity: 'error',
      from: { path: inStages([name]) },
      to: { path: '^src/core/', pathNot: inStages([name, ...earlier]) },
    };
  }),
);

export default {
  forbidden: [
    {
      name: 'the core imports no package and no Node module',
      comment:
        'The core runs in Google Sheets as well as in Node, so it has nothing but the language. Write the few lines it needs, or do the work in a host and hand the result over as data.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/' },
    },
    {
      name: 'the core imports no format and no host',
      comment:
        'Formats and hosts call the core, never the other way round. Take the value as an argument, or return data that they act on.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/(?:formats|hosts)/' },
    },
    {
      name: 'the formats import no host',
      comment:
        'A format is bytes or text in and out, the same in every host. Take what only a host has as an argument, such as how bytes are inflated.',
      severity: 'error',
      from: { path: '^src/formats/' },
      to: { path: '^src/hosts/' },
    },
    {
      name: 'the formats import no Node module',
      comment:
        'The formats run in a page as well as in Node. Use src/formats/bytes, or take what only Node has as an argument, as Unpacker is.',
      severity: 'error',
      from: { path: '^src/formats/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the example imports nothing but the core',
      comment:
        'The example is rows, the same for every host that offers it. Write them out; how they become a workbook is for the host.',
      severity: 'error',
      from: { path: '^src/example/' },
      to: { pathNot: '^src/(?:example/|core/index[.]ts$)' },
    },
    {
      name: 'only hosts import the example',
      comment: 'Nothing that is true of every workbook may lean on an invented one. Take the rows as an argument.',
      severity: 'error',
      from: { path: '^src/(?:core|formats)/' },
      to: { path: '^src/example/' },
    },
    ...stageRules,
    {
      name: 'every file of the core belongs to a stage',
      comment:
        'A new folder in the core needs a place in the order: add it to the stages in .dependency-cruiser.mjs, with what it may import.',
      severity: 'error',
      from: {},
      to: {
        path: '^src/core/',
        pathNot: [inStages(stages.flat()), '^src/core/index[.]ts$'],
      },
    },
    {
      name: 'hosts import no other host',
      comment:
        'Each host stands alone so that it can be dropped or replaced. What two hosts share is data: put it in the core.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/$1/' },
    },
    {
      name: 'formats and hosts enter the core by its front door',
      comment: 'Import from src/core/index.ts. If it does not export what you need, export it there.',
      severity: 'error',
      from: { path: '^src/(?:formats|hosts)/' },
      to: { path: '^src/core/', pathNot: '^src/core/index[.]ts$' },
    },
    {
      name: 'hosts enter the example and each room of the formats by its front door',
      comment:
        'Import from src/example/index.ts or src/formats/<room>/index.ts. If it does not export what you need, export it there. The files of the formats that lie in no room are doors themselves.',
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { path: '^src/(?:example|formats/[^/]+)/', pathNot: '^src/(?:example|formats/[^/]+)/index[.]ts$' },
    },
    {
      name: 'scripts import only what they write',
      comment:
        'A script is a thin entry point. Put the work in src, where it is tested, behind one function that gives the files to write.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: {
        path: '^src/',
        pathNot: '^src/(?:formats/docs/|hosts/node/templates/template-files[.]ts$)',
      },
    },
    {
      name: 'imports run in no circle',
      comment: 'Move what both files need into a third that they both import.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every file of the core is used',
      comment: 'Delete it, or list it in the index of its folder.',
      severity: 'error',
      from: { orphan: true, path: '^src/core/', pathNot: '^src/core/index[.]ts$' },
      to: {},
    },
    {
      name: 'every import leads somewhere',
      comment: 'The file or package is not there. Check the path, which ends in .ts, or install the package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'what is shipped needs no development package',
      comment: 'Move the package from devDependencies to dependencies in package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]tsbuild/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    // Entry points that a package offers to import alone, such as echarts/core.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
