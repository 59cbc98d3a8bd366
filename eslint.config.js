import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// Besides the usual: no regex that backtracks beyond linear time, every regex in Unicode mode, no `any`, no console outside the CLI.
export default tseslint.config(
  { ignores: ['dist/', 'assembly/*.ts', 'model/en-nl.cjs', 'coverage/', 'node_modules/', 'fixtures/'] },
  ...tseslint.configs.recommended,
  regexp.configs.recommended,
  {
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/require-unicode-regexp': 'error',
      'regexp/no-misleading-unicode-character': 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export; only tool configuration exports by default.' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
    },
  },
  { files: ['src/cli/**', 'tests/eval/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['*.config.{ts,js}', 'eslint.config.js'], rules: { 'no-restricted-syntax': 'off' } },
);
