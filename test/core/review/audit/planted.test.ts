import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { plainPrint } from "../../../support/audit/plain-print";
import { moneyDefects } from "../../../support/audit/plants/money";
import { plantIn, type Planted, type Soil, soil } from "../../../support/audit/plants/plant";
import { resultDefects } from "../../../support/audit/plants/results";
import { sumDefects } from "../../../support/audit/plants/sums";
import { wordingDefects } from "../../../support/audit/plants/wording";
import { readVerdicts } from "../../../support/audit/verdicts";
import { readGolden } from "../../../support/golden-table";
import { seeded } from "../../../support/layout/random";
import { publishedForm } from "../../../support/published/form";

/** `PLANT_SEED=$RANDOM` plants elsewhere, `PLANT_TABLES=40` in every table. */
const SEED = Number(process.env["PLANT_SEED"] ?? 20);
const MOST_TABLES = Number(process.env["PLANT_TABLES"] ?? 6);

const GOLDEN = path.join(__dirname, "../../../golden");

const soils: readonly Soil[] = [
  ...readdirSync(GOLDEN)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => soil(file, readGolden(file, readFileSync(path.join(GOLDEN, file), "utf8")).sheet)),
  ...readVerdicts(readFileSync(path.join(__dirname, "verdicts.md"), "utf8")).map(({ form }) =>
    soil(form, plainPrint(publishedForm(form)).sheets[0]!),
  ),
];

const defects = [...moneyDefects, ...sumDefects, ...resultDefects, ...wordingDefects];

test.each(defects.map((defect) => [defect.kind, defect] as const))(
  "%s is found where it was planted, and nothing else is said",
  (_, defect) => {
    const random = seeded(SEED);
    const planted: Planted[] = [];
    const left = [...soils];
    while (left.length > 0 && planted.length < MOST_TABLES) {
      const [ground] = left.splice(random.below(left.length), 1);
      const outcome = plantIn(ground!, defect, random.below(1e9));
      if (outcome) planted.push(outcome);
    }
    expect(planted.length).toBeGreaterThan(0);
    expect(planted.filter(({ isFound }) => !isFound)).toEqual([]);
    expect(planted.filter(({ unexpected }) => unexpected.length > 0)).toEqual([]);
  },
);
