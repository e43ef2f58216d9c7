/**
 * Mutation tests of what decides about scores and findings. They take long and are no part of `npm test`:
 * `npx stryker run`, or `npx stryker run --mutate src/core/checks/catalogue/grade-differs.ts` for a part.
 */
export default {
  testRunner: "jest",
  jest: { projectType: "custom", configFile: "stryker.jest.cjs", enableFindRelatedTests: true },
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
