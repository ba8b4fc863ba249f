import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** Which folder may import which; see the table in docs/architecture.md. Anything not listed is forbidden. */
const MAY_IMPORT = {
  domain: [],
  encryption: [],
  config: ['webhooks', 'language-model', 'encryption'],
  webhooks: [],
  'language-model': ['domain'],
  workflows: ['domain', 'activities', 'db'],
  db: ['domain', 'encryption'],
  watchlists: ['domain', 'db'],
  policies: ['domain', 'db', 'watchlists'],
  receipts: ['domain', 'db'],
  temporal: ['workflows', 'config'],
  activities: [
    'domain',
    'db',
    'encryption',
    'policies',
    'receipts',
    'watchlists',
    'webhooks',
    'language-model',
    'temporal',
    'workflows',
  ],
  worker: ['activities', 'db', 'domain', 'temporal', 'workflows', 'webhooks', 'language-model', 'config'],
  api: [
    'db',
    'domain',
    'encryption',
    'policies',
    'receipts',
    'watchlists',
    'temporal',
    'webhooks',
    'workflows',
    'config',
  ],
  embedded: ['config', 'encryption'],
  main: [
    'api',
    'worker',
    'policies',
    'receipts',
    'watchlists',
    'embedded',
    'db',
    'temporal',
    'webhooks',
    'language-model',
    'config',
    'domain',
    'encryption',
  ],
};

/** How the boundaries plugin names one of them: all are folders, but for the settings. */
const place = (name) => (name === 'config' ? { file: { categories: name } } : { element: { type: name } });

export default tseslint.config(
  { ignores: ['node_modules', '.casewright', 'coverage'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: {} },
      'boundaries/elements': Object.keys(MAY_IMPORT)
        .filter((type) => type !== 'config')
        .map((type) => ({ type, pattern: `src/${type}/**`, partialMatch: false })),
      'boundaries/files': [{ category: 'config', pattern: ['src/config.ts', 'src/secret-files.ts'] }],
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
            ...Object.entries(MAY_IMPORT).flatMap(([name, allowed]) => [
              { from: place(name), allow: { to: place(name) } },
              ...allowed.map((other) => ({ from: place(name), allow: { to: place(other) } })),
            ]),
            // A workflow may know what its steps take and answer; their code must stay out of its sandbox.
            {
              from: { element: { type: 'workflows' } },
              disallow: { to: { element: { types: { anyOf: ['activities', 'db'] } } }, dependency: { kind: 'value' } },
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['node:*', 'pg', 'kysely', 'express', '@temporalio/*'] }],
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'fetch', 'crypto', 'performance'],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain has no clock.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The domain has no clock.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'The domain has no randomness.',
        },
      ],
    },
  },
  {
    files: ['src/workflows/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            'node:*',
            'zod',
            'pg',
            'kysely',
            'express',
            '@temporalio/client',
            '@temporalio/worker',
            '@temporalio/activity',
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts', 'eval/**/*.ts', 'fuzz/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
);
