import { readCommandLine } from "../../src/review/command-line";

describe("readCommandLine", () => {
  it("takes paths alone", () => {
    const request = { isJson: false, policy: null, jobs: 1, paths: ["a.xlsx", "某 文件夹"] };
    expect(readCommandLine(["a.xlsx", "某 文件夹"])).toEqual(request);
  });

  it("takes options before, between and after paths", () => {
    const words = ["--jobs", "2", "a.xlsx", "--policy=hubei-20-80", "b.xlsx", "--json"];
    const request = { isJson: true, policy: "hubei-20-80", jobs: 2, paths: ["a.xlsx", "b.xlsx"] };
    expect(readCommandLine(words)).toEqual(request);
  });

  it("takes everything behind -- for a path", () => {
    expect(readCommandLine(["--json", "--", "--odd.xlsx"])).toMatchObject({ paths: ["--odd.xlsx"] });
  });

  it.each([
    [[], { usageError: "no-path", value: "" }],
    [["--json"], { usageError: "no-path", value: "" }],
    [["--jsno", "a.xlsx"], { usageError: "unknown-option", value: "jsno" }],
    [["--toString", "a.xlsx"], { usageError: "unknown-option", value: "toString" }],
    [["--json=true", "a.xlsx"], { usageError: "unknown-option", value: "json=true" }],
    [["a.xlsx", "--policy"], { usageError: "unknown-policy", value: "" }],
    [["a.xlsx", "--jobs"], { usageError: "bad-jobs", value: "" }],
    [["--policy", "custom", "a.xlsx"], { usageError: "unknown-policy", value: "custom" }],
    [["--jobs", "0", "a.xlsx"], { usageError: "bad-jobs", value: "0" }],
    [["--jobs", "two", "a.xlsx"], { usageError: "bad-jobs", value: "two" }],
  ])("refuses %j", (words, error) => {
    expect(readCommandLine(words)).toEqual(error);
  });
});
