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
  ["clampedTo", "clamp"],
  ["dividedToIntegerBy", "divToInt"],
  ["isPositive", "isPos"],
  ["modulo", "mod"],
  ["negated", "neg"],
  ["toExponential"],
  ["toPrecision"],
];

/** Functions of the class that need one of those. The class has the others of them under the same names, in `clone`. */
const LEFT_OUT_OF_CLASS = ["atan2", "hypot", "log10", "log2", "random"];

/** Functions of the class that do what a method does: nobody calls them. */
const TWICE = ["abs", "add", "ceil", "div", "floor", "mul", "round", "sign", "sub"];

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

/** The name that a statement such as `Decimal.cos = cos;` gives to a function of the class. */
function functionName({ type, expression }) {
  const { left, right } = type === "ExpressionStatement" ? expression : {};
  return left?.object?.name === "Decimal" && right?.type === "Identifier" ? left.property.name : null;
}

function leftOutOfClass(body) {
  const clone = body.find(({ type, id }) => type === "FunctionDeclaration" && id.name === "clone");
  const names = new Set([...LEFT_OUT.flat(), ...LEFT_OUT_OF_CLASS, ...TWICE]);
  const dropped = clone.body.body.filter((statement) => names.has(functionName(statement)));
  const missing = [...LEFT_OUT_OF_CLASS, ...TWICE].filter(
    (name) => !dropped.some((statement) => functionName(statement) === name),
  );
  if (missing.length > 0) throw new Error(`decimal.js names its functions otherwise: ${missing.join(" ")}`);
  return dropped;
}

/** Reads hexadecimal and binary numerals, which nobody writes into a cell: what is no decimal number is refused, as at its end. */
function onlyRefusing(body) {
  const reader = body.find(({ type, id }) => type === "FunctionDeclaration" && id.name === "parseOther");
  if (!reader) throw new Error("decimal.js names its functions otherwise: parseOther");
  return { ...reader.body, instead: "{ throw Error(invalidArgument + str); }" };
}

/** A thousand digits of pi and of the logarithm of ten are made numbers at the end, for nobody once the functions are gone. */
function isConstant({ type, expression }) {
  return type === "ExpressionStatement" && ["LN10", "PI"].includes(expression.left?.name);
}

module.exports = (source) => {
  const wanted = new Set(LEFT_OUT.map((names) => names.join()));
  const { body } = parse(source, { ecmaVersion: "latest", sourceType: "module" });
  const methods = body.filter((statement) => wanted.delete(methodNames(statement).join()));
  if (wanted.size > 0) throw new Error(`decimal.js names its methods otherwise: ${[...wanted].join(" ")}`);
  const dropped = [...methods, ...leftOutOfClass(body), ...body.filter(isConstant), onlyRefusing(body)].sort(
    (one, other) => one.start - other.start,
  );
  const kept = dropped.reduceRight(
    (text, { start, end, instead = "" }) => text.slice(0, start) + instead + text.slice(end),
    source,
  );
  // Its notice stands in licences.txt, and need not be fetched with the script.
  return kept.replace(/^\/\*![\s\S]*?\*\//, "");
};
module.exports.TWICE = TWICE;
module.exports.LEFT_OUT = [...LEFT_OUT.flat(), ...LEFT_OUT_OF_CLASS];
