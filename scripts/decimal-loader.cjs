/**
 * Webpack loader: decimal.js without the functions that no scoring rule needs, from sine to binary numerals. They hang on the
 * prototype, where no bundler can see that nobody calls them, and are a third of the library. ESLint forbids calling them in src.
 */
const { parse } = require("acorn");

const LEFT_OUT = [
  ["cosine", "cos"],
  ["sine", "sin"],
  ["tangent", "tan"],
  ["hyperbolicCosine", "cosh"],
  ["hyperbolicSine", "sinh"],
  ["hyperbolicTangent", "tanh"],
  ["inverseCosine", "acos"],
  ["inverseSine", "asin"],
  ["inverseTangent", "atan"],
  ["inverseHyperbolicCosine", "acosh"],
  ["inverseHyperbolicSine", "asinh"],
  ["inverseHyperbolicTangent", "atanh"],
  ["naturalExponential", "exp"],
  ["naturalLogarithm", "ln"],
  ["logarithm", "log"],
  ["toPower", "pow"],
  ["squareRoot", "sqrt"],
  ["cubeRoot", "cbrt"],
  ["toBinary"],
  ["toHexadecimal", "toHex"],
  ["toOctal"],
  ["toFraction"],
  ["toNearest"],
];

/** The names that a statement such as `P.cosine = P.cos = function () {…}` gives to a method; none for any other statement. */
function methodNames({ type, expression }) {
  const names = [];
  let left = type === "ExpressionStatement" ? expression : null;
  while (left?.type === "AssignmentExpression" && left.left.object?.name === "P") {
    names.push(left.left.property.name);
    left = left.right;
  }
  return names;
}

module.exports = (source) => {
  const wanted = new Set(LEFT_OUT.map((names) => names.join()));
  const { body } = parse(source, { ecmaVersion: "latest", sourceType: "module" });
  const dropped = body.filter((statement) => wanted.delete(methodNames(statement).join()));
  if (wanted.size > 0) throw new Error(`decimal.js names its methods otherwise: ${[...wanted].join(" ")}`);
  return dropped.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), source);
};
module.exports.LEFT_OUT = LEFT_OUT.flat();
