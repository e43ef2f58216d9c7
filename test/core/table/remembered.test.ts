import { remembered } from "../../../src/core/table/remembered";

describe("a remembered question", () => {
  it("asks once a text, whatever the answer", () => {
    for (const answer of [false, "", 0, null]) {
      const ask = jest.fn((_: string) => answer);
      const question = remembered(ask);
      expect([question("产出指标"), question("产出指标"), question("产出指标")]).toEqual([
        answer,
        answer,
        answer,
      ]);
      expect(ask).toHaveBeenCalledTimes(1);
    }
  });

  it("answers prose without keeping it", () => {
    const ask = jest.fn((text: string) => text.length);
    const question = remembered(ask);
    const prose = "绩".repeat(81);
    expect([question(prose), question(prose)]).toEqual([81, 81]);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("keeps no more than so many texts, and goes on answering right", () => {
    const question = remembered((text: string) => Number(text));
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < 12_000; i += 1) expect(question(String(i))).toBe(i);
    }
  });

  it("keeps what is asked about again and again, however many other texts come by", () => {
    const ask = jest.fn((text: string) => text);
    const question = remembered(ask);
    for (let i = 0; i < 20_000; i += 1) {
      question(`第${i}项`);
      if (i % 1_000 === 0) question("产出指标");
    }
    expect(ask.mock.calls.filter(([text]) => text === "产出指标")).toHaveLength(1);
  });
});
