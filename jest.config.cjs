/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/build/jest-transform.cjs' },
  transformIgnorePatterns: [
    '/node_modules/(?!(n2words|lvovich|@orama|preact|html-escaper|valibot|fastest-levenshtein|libphonenumber-js|dayjs|docx|fast-check)/)',
  ],
  testTimeout: 60000,
  maxWorkers: 2,
};
