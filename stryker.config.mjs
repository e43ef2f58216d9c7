/** Mutation tests of what decides about scores and findings: `npx stryker run`. Takes long; not part of `npm test`. */
export default {
  testRunner: "jest",
  jest: {
    projectType: "custom",
    configFile: "jest.config.js",
    config: { selectProjects: ["node"] },
    enableFindRelatedTests: true,
  },
  coverageAnalysis: "perTest",
  mutate: ["src/core/scoring/**/*.ts", "src/core/checks/**/*.ts", "!src/core/**/model.ts"],
  reporters: ["clear-text", "progress"],
  concurrency: 2,
  thresholds: { high: 90, low: 85, break: 85 },
  tempDirName: ".stryker-tmp",
};
