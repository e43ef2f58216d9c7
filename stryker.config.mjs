/**
 * Mutation tests of what decides about scores and findings: `npm run mutation`, or for a part
 * `npm run mutation -- --mutate src/core/checks/catalogue/grade-differs.ts`. No part of `npm test`.
 */
export default {
  plugins: ["./test/tools/mutation/in-process-runner.mjs"],
  testRunner: "in-process",
  coverageAnalysis: "perTest",
  mutate: ["src/core/scoring/**/*.ts", "src/core/checks/**/*.ts", "!src/core/**/model.ts"],
  reporters: ["clear-text", "progress"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  thresholds: { high: 90, low: 85, break: 85 },
  disableTypeChecks: false,
  tempDirName: ".stryker-tmp",
  ignorePatterns: ["dist", "build", "coverage", "package", "assets", "docs/images"],
};
