import { urgencyOf } from "../../../src/taskpane/session/notice";

const rescored = {
  kind: "rescored",
  changed: 0,
  waiting: 0,
  findings: 2,
  unscored: [],
  summary: null,
} as const;

test("that a table was scored is good news, that one could not be scored is none", () => {
  expect(urgencyOf(rescored)).toBe("good");
  expect(urgencyOf({ ...rescored, unscored: ["附件2"] })).toBe("plain");
});
