/** Three projects: pure code in Node, the pane in jsdom, the main job in a real browser. */
const transform = {
  "^.+\\.(ts|tsx)$": ["ts-jest", { tsconfig: "<rootDir>/test/tsconfig.jest.json", diagnostics: false }],
};

const base = {
  rootDir: __dirname,
  transform,
  moduleNameMapper: { "\\.(css|svg)$": "<rootDir>/test/support/asset-stub.js" },
};

module.exports = {
  projects: [
    {
      ...base,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/test/browser/"],
    },
    {
      ...base,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "/test/browser/"],
      setupFilesAfterEnv: ["<rootDir>/test/support/pane-setup.ts"],
    },
    {
      ...base,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/global-setup.mjs",
      globalTeardown: "<rootDir>/test/browser/global-teardown.mjs",
    },
  ],
  // Jest keeps one core free for an editor; on the two cores that must pass the tests that would be half of the machine.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/scripts/longest-first.cjs",
  testTimeout: 60_000,
};
