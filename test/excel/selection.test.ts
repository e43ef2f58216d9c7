import { parseAreas } from "../../src/excel/read/selection";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test.each([
  ["Sheet1!B7", [area(6, 1, 6, 1)]],
  ["A1:C3", [area(0, 0, 2, 2)]],
  ["Sheet1!A1:B2,Sheet1!D4", [area(0, 0, 1, 1), area(3, 3, 3, 3)]],
  ["'附件3, 续'!$A$1:$B$2,'附件3, 续'!D4", [area(0, 0, 1, 1), area(3, 3, 3, 3)]],
  ["'it''s, a!b'!C3", [area(2, 2, 2, 2)]],
  ["Sheet1!B:C", [area(0, 1, 1_048_575, 2)]],
  ["5:7", [area(4, 0, 6, 16_383)]],
  ["nonsense", []],
])("%s", (address, areas) => expect(parseAreas(address)).toEqual(areas));
