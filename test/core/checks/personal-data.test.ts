import { findPersonalData } from "../../../src/core/checks/personal-data";

const kind = (text: string) => findPersonalData(text)?.kind ?? null;

/*
 * Made-up numbers: no region begins with 999999. The weights are 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2; the nines of the
 * region add 9 × (7+9+10+5+8+4) = 387, and 387 mod 11 = 2.
 */
describe("identity numbers", () => {
  // Worked out by hand: 387, then the digits of the day and the order number times their weights, mod 11, from 10X98765432.
  test.each([
    // 1990-01-01 001: 2·1+1·9+6·9+3·0 = 65; 7·0+9·1+10·0+5·1 = 14; 8·0+4·0+2·1 = 2 → 468 mod 11 = 6 → 6
    "999999199001010016",
    // 1990-12-31 001: 65; 7·1+9·2+10·3+5·1 = 60; 2 → 514 mod 11 = 8 → 4
    "999999199012310014",
    // 2000-10-09 001: 2·2 = 4; 7·1+9·0+10·0+5·9 = 52; 2 → 445 mod 11 = 5 → 7
    "999999200010090017",
    // 1990-11-29 001: 65; 7·1+9·1+10·2+5·9 = 81; 2 → 535 mod 11 = 7 → 5
    "999999199011290015",
    // 1990-01-30 001: 65; 0+9+30+0 = 39; 2 → 493 mod 11 = 9 → 3
    "999999199001300013",
  ])("%s is one", (digits) => {
    expect(kind(`联系人 ${digits}。`)).toBe("identity-number");
    expect(kind(`${digits.slice(0, 6)} ${digits.slice(6, 14)} ${digits.slice(14)}`)).toBe("identity-number");
  });

  test("the check sign may be an X, large or small", () => {
    // 1990-01-01 order abc: 387 + 65 + 14 + 8a + 4b + 2c ≡ 2 (mod 11): 466 mod 11 = 4, so 8a+4b+2c ≡ 9: c = 10 ≡ … a=0, b=4, c=2: 20 ≡ 9.
    expect(kind("99999919900101042X")).toBe("identity-number");
    expect(kind("99999919900101042x")).toBe("identity-number");
    expect(kind("999999199001010421")).toBeNull();
  });

  test.each([
    ["a month that is none", "999999199013010010"],
    ["a month 00", "999999199000010010"],
    ["a day 00", "999999199001000010"],
    ["a day 32", "999999199001320010"],
    ["another century", "999999180001010010"],
    ["a digit too many before", "1999999199001010016"],
    ["another number's tail", "A999999199001010016"],
    ["a wrong check digit", "999999199001010017"],
  ])("%s", (_why, digits) => {
    expect(kind(digits)).not.toBe("identity-number");
  });

  test("the middle is hidden, whatever stands between the digits", () => {
    expect(findPersonalData("99999919900101042x")?.masked).toBe("999*************2X");
    expect(findPersonalData("199-0000-0001")?.masked).toBe("199******01");
  });
});

test.each([
  ["19900000000", "mobile-number"],
  ["13000000000", "mobile-number"],
  ["12900000000", null],
  ["1990000000", null],
  ["199000000000", null],
  ["01990000000", null],
  ["919900000000", null],
  ["支出19900000000.5元", null],
])("%s is %s", (digits, expected) => {
  expect(kind(digits)).toBe(expected);
});

describe("bank cards", () => {
  test.each([
    // 16 digits: every second from the right but one is doubled. 6→12→3, 2; 0…; last 5: 3 + 2 + 5 = 10.
    "6200000000000005",
    // 9→18→9, 5, 5→10→1, 8; then 7 to fill: 9 + 5 + 1 + 8 = 23 → 7.
    "9558000000000007",
    // A 9 that is not doubled stays 9: 3 + 2 + 9 = 14 → 6 (the 9 stands third from the right).
    "6200000000000906",
    // A doubled 5 is 10 and counts 1: 3 + 2 + 1 = 6 → 4.
    "6200000000000054",
    // 19 digits: from the right 2 is doubled, 6 is not: 6 + 4 = 10 → 0.
    "6200000000000000000",
  ])("%s is one", (digits) => {
    expect(kind(`转入${digits}`)).toBe("bank-account");
  });

  test.each([
    ["a wrong last digit", "6200000000000006"],
    ["too short", "620000000000004"],
    ["another scheme", "5200000000000007"],
    ["62 further on", "1620000000000004"],
    // Doubled from the right but one: 1→2, 2→4, 6; 2 + 4 + 6 + 8 = 20.
    ["62 further on, by a right last digit", "1620000000000008"],
    ["too short by one", "620000000000008"],
    ["a sum that is no ten", "6200000000000904"],
    ["nothing but zeros", "0000000000000000"],
  ])("%s", (_why, digits) => {
    expect(kind(digits)).toBeNull();
  });
});

test("the first personal number of a text is told", () => {
  expect(kind("项目编码51000021000000, 电话19900000000")).toBe("mobile-number");
  expect(kind("没有号码")).toBeNull();
});

test.each([
  ["银行卡号6222021001012345678的补助重新发放", "bank-account"],
  ["收款账户：320101040000001", "bank-account"],
  ["身份证号码： 999999199001010010", "identity-number"],
  ["项目编号320101040000001", null],
  ["账号012345678901", "bank-account"],
  ["账号20240001001", null],
  ["身份证999999900101001", "identity-number"],
  ["身份证99999990010100", null],
  ["账号000000000000", null],
  ["身份证号核验20240001001人次", null],
])("a number is what the text calls it, a wrong check digit or not: %s", (text, expected) => {
  expect(kind(text)).toBe(expected);
});
