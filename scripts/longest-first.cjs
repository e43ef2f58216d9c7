/**
 * The order in which Jest runs the suites: the longest first. A new machine knows no times, and by the size of files, which Jest goes by
 * then, the longest come last: alone, on one core, in a worker whose memory is full of all the others.
 */
const { default: Sequencer } = require("@jest/test-sequencer");

/** What takes more than half a minute, longest first, by the end of its path. */
const LONGEST = [
  "browser/pages.test.ts",
  "excel/faults.test.ts",
  "browser/package.test.ts",
  "excel/live-review.test.ts",
  "browser/acceptance.test.ts",
  "property/table-laws.test.ts",
];

const placeOf = ({ path }) => {
  const place = LONGEST.findIndex((end) => path.replaceAll("\\", "/").endsWith(`/test/${end}`));
  return place < 0 ? LONGEST.length : place;
};

module.exports = class LongestFirst extends Sequencer {
  static LONGEST = LONGEST;

  sort(tests) {
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
};
