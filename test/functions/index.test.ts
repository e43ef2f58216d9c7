import metadata from "../../src/functions/functions.json";

type Run = (...parameters: unknown[]) => Promise<unknown>;

class FunctionError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** The members of Excel's functions runtime that ours touch; it exists in real Excel only. */
function startRuntime(displayLanguage: string): Map<string, Run> {
  const associated = new Map<string, Run>();
  Object.assign(globalThis, {
    Office: { context: { displayLanguage } },
    CustomFunctions: {
      associate: (id: string, run: Run) => associated.set(id, run),
      Error: FunctionError,
      ErrorCode: { invalidValue: "#VALUE!" },
    },
  });
  return associated;
}

async function register(displayLanguage: string): Promise<Map<string, Run>> {
  const associated = startRuntime(displayLanguage);
  await jest.isolateModulesAsync(async () => {
    await import("../../src/functions");
  });
  return associated;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
  Reflect.deleteProperty(globalThis, "Office");
});

test("what the metadata promises is associated, and nothing else", async () => {
  const associated = await register("zh-CN");
  expect([...associated.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
});

test("the metadata follows Excel's rules: ids, types, optional parameters last", () => {
  for (const { id, name, parameters, result } of metadata.functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9._]*$/);
    expect(name).toBe(id);
    expect(["number", "string", "boolean", "any"]).toContain(result.type);
    const optional = parameters.map((parameter) => "optional" in parameter && parameter.optional === true);
    expect([...optional].sort()).toEqual(optional);
    for (const parameter of parameters)
      expect(["number", "string", "boolean", "any"]).toContain(parameter.type);
  }
});

test("a result goes into the cell, a refusal becomes #VALUE! with its sentence", async () => {
  const associated = await register("zh-CN");
  await expect(associated.get("SCORE")!("≥11套", "6套", 5)).resolves.toBe(2.73);
  await expect(associated.get("RATE")!(96, 100)).resolves.toBe(0.96);
  await expect(associated.get("EXPLAIN")!("≥11套", "6套", 5)).resolves.toMatch(/2\.73/);
  await expect(associated.get("RATE")!(1, 0)).rejects.toEqual(
    new FunctionError("#VALUE!", "预算数是 0，不能计算执行率。"),
  );
});

test("English where Excel speaks another language", async () => {
  const associated = await register("en-US");
  await expect(associated.get("RATE")!(1, 0)).rejects.toMatchObject({
    message: expect.stringContaining("budget is 0"),
  });
});

test("an Excel without custom functions is left alone", async () => {
  await expect(
    jest.isolateModulesAsync(async () => void (await import("../../src/functions"))),
  ).resolves.toBeUndefined();
});
