import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleWorkbooks } from "./samples/samples";

const committed = (name: string) => readFileSync(join(__dirname, "../../assets/samples", name));

describe("the sample workbooks", () => {
  it.each([...sampleWorkbooks()])("%s is what the text forms give, byte for byte", (name, bytes) => {
    expect(Buffer.from(bytes).equals(committed(name))).toBe(true);
  });
});
