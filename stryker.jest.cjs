const { projects } = require("./jest.config.js");

/** The Node tests of scores and findings alone, for the mutation tests. */
module.exports = {
  ...projects.find(({ displayName }) => displayName === "node"),
  rootDir: __dirname,
  testMatch: [
    "<rootDir>/test/core/{checks,scoring}/**/*.test.ts",
    "<rootDir>/test/tools/check-catalogue.test.ts",
  ],
};
