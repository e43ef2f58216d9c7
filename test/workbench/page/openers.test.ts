import { failure, success } from "../../../src/core/outcome";
import type { OpenWorkbook } from "../../../src/workbench/page/desk";
import { createOpeners } from "../../../src/workbench/page/openers";

const BYTES = new Uint8Array([1]);
const NOT_READ = expect.stringMatching(/没有打开：读不到这个文件/) as string;

/** Openers over a desk that opens whatever is no broken file, and all that they did. */
function openers(fetchSample: (name: string) => Promise<Uint8Array | null> = () => Promise.resolve(BYTES)) {
  const done: string[] = [];
  const opened = {} as OpenWorkbook;
  const made = createOpeners({
    desk: {
      openFile(name) {
        if (name === "broken.xlsx")
          return failure({ code: "workbook-unreadable", sheet: null, cell: null, detail: "" });
        done.push(`open ${name}`);
        return success(opened);
      },
      openBlank() {
        done.push("open blank");
        return opened;
      },
    },
    fetchSample,
    afterOpening: () => done.push("after"),
    say: (sentence) => done.push(sentence),
  });
  return { ...made, done };
}

/** Lets all that was promised come about. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
const away = () => Promise.reject(new Error("gone"));
const fileOf = (name: string, arrayBuffer: () => Promise<ArrayBuffer>) => ({ name, arrayBuffer }) as File;

test("a file is opened, and one that is no workbook is said to be none", async () => {
  const { openFile, done } = openers();
  const read = () => Promise.resolve(new ArrayBuffer(1));
  openFile(fileOf("a.xlsx", read));
  openFile(fileOf("broken.xlsx", read));
  await settled();
  expect(done).toEqual([
    "open a.xlsx",
    "after",
    expect.stringMatching(/“broken.xlsx”没有打开：文件已经损坏/),
  ]);
});

test("a folder, or a file that went away, is said", async () => {
  const { openFile, done } = openers();
  openFile(fileOf("folder", away));
  await settled();
  expect(done).toEqual([NOT_READ]);
});

test.each([
  ["is not there", () => Promise.resolve(null)],
  ["cannot be fetched", away],
])("a sample that %s is said, and the page begins with a blank workbook", async (_why, fetchSample) => {
  const { openSample, openFirst, done } = openers(fetchSample);
  openSample("x.xlsx");
  await settled();
  expect(done).toEqual([NOT_READ]);
  await openFirst();
  expect(done).toEqual([NOT_READ, NOT_READ, "open blank", "after"]);
});

test("the page begins with the first sample", async () => {
  const { openFirst, done } = openers();
  await openFirst();
  expect(done).toEqual(["open self-evaluation-2020.xlsx", "after"]);
});
