import fc from "fast-check";
import { DEFAULT_SETTINGS, sheetsNamedIn, withSheetIds } from "../../src/core";
import type { ReviewSettings } from "../../src/core";

const AREA = { top: 0, left: 0, bottom: 0, right: 0 };

const sheet = fc.constantFrom("{1}", "{2}", "{3}", "名!带感叹号", "?{4}");

const settings: fc.Arbitrary<ReviewSettings> = fc
  .record({
    tables: fc.array(sheet),
    ignored: fc.array(fc.option(sheet)),
    roles: fc.array(sheet),
    scores: fc.uniqueArray(sheet),
  })
  .map(({ tables, ignored, roles, scores }) => ({
    ...DEFAULT_SETTINGS,
    tablePolicies: Object.fromEntries(tables.map((one) => [`${one}!A1`, "mof-2020-10" as const])),
    ignored: ignored.map((one) => ({
      check: "budget-zero" as const,
      cell: one === null ? null : { sheet: one, address: "B2" },
      reason: "已核对",
      basis: [],
    })),
    roles: roles.map((one) => ({ sheet: one, area: AREA, columns: {} })),
    scoreBasis: scores.map((one) => ({
      sheet: one,
      notes: [{ score: "H6", written: 9, isOurs: true as const, isBudget: true as const }],
    })),
  }));

/** The ids that come through whatever is said of sheets, as `withSheetIds` meets them. */
function idsMet(given: ReviewSettings): ReadonlySet<string> {
  const ids = new Set<string>();
  withSheetIds(given, (id) => {
    ids.add(id);
    return id;
  });
  return ids;
}

test("the sheets that settings name are those that get other ids", () => {
  fc.assert(fc.property(settings, (given) => expect(sheetsNamedIn(given)).toEqual(idsMet(given))));
});

test("with ids that stay as they are, settings stay as they are", () => {
  fc.assert(fc.property(settings, (given) => expect(withSheetIds(given, (id) => id)).toEqual(given)));
});

test("every id is exchanged, wherever it stands", () => {
  fc.assert(
    fc.property(settings, (given) => {
      const moved = withSheetIds(given, (id) => `new ${id}`);
      expect(sheetsNamedIn(moved)).toEqual(new Set([...sheetsNamedIn(given)].map((id) => `new ${id}`)));
    }),
  );
});
