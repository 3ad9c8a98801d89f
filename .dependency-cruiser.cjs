/** The architecture: rooms under src/ import only from the left, and web/ knows the API alone. */

/** From left to right; rooms of one step do not know each other, but resolvers may read the schema. */
const STEPS = [
  ['model'],
  ['seeds'],
  ['checks'],
  ['graph'],
  ['history'],
  ['schema'],
  ['resolvers'],
  ['server', 'exports'],
  ['cli'],
];

/** One rule a room: what it must not import is itself no more than the rooms that are not to its left. */
const rooms = STEPS.flatMap((step, index) =>
  step.map((room) => {
    const allowed = [room, ...STEPS.slice(0, index).flat()];
    return {
      name: `room-${room}`,
      severity: 'error',
      comment: `src/${room} imports only from itself and from: ${allowed.slice(1).join(', ') || 'nothing else'}. Move what it needs to the left.`,
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
    };
  }),
);

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'no-new-room',
      severity: 'error',
      comment:
        'Every module lives in one of the rooms that the design names; a new room is a decision, so name it in .dependency-cruiser.cjs.',
      from: {},
      to: { path: '^src/', pathNot: `^src/(${STEPS.flat().join('|')})/` },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'Modules that import each other cannot be understood or tested apart. Move what both need into a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      comment: 'Nothing imports this module and it imports nothing: use it or delete it.',
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'web-knows-only-the-api',
      severity: 'error',
      comment: 'The pages speak to the API over HTTP; code of the server has no place in a browser.',
      from: { path: '^web/' },
      to: { path: '^(src|tests|scripts)/' },
    },
    {
      name: 'src-knows-no-tools',
      severity: 'error',
      comment: 'What ships must not need tests, scripts or pages to run.',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts|web|bench)/' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'The module does not exist: correct the path or install the package.',
      from: {},
      to: { couldNotResolve: true, pathNot: '(\\?raw$|^@graphql-typed-document-node/core$)' },
    },
    {
      name: 'no-development-package-in-src',
      severity: 'error',
      comment: 'This package is not installed with ours: list it under dependencies.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count: a room that knows another's types knows the room.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
