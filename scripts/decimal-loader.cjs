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
  ["ceil"],
  ["floor"],
  ["round"],
  ["precision", "sd"],
];

/** Second names of methods that are called by their first. */
const ALIASES = ["absoluteValue", "dp", "isInt", "mul", "sub", "toDP", "toSD", "truncated"];

/** Functions of the class that need one of those, or that nobody asks. The class has the others of them under the same names, in `clone`. */
const LEFT_OUT_OF_CLASS = ["atan2", "hypot", "isDecimal", "log10", "log2", "random"];

/** Functions of the class that do what a method does: nobody calls them. */
const TWICE = ["abs", "add", "ceil", "div", "floor", "mul", "round", "sign", "sub", "trunc"];

/** Ways to round and to divide that no rule asks for. */
const WAYS = [
  "ROUND_UP",
  "ROUND_DOWN",
  "ROUND_HALF_DOWN",
  "ROUND_HALF_EVEN",
  "ROUND_HALF_CEIL",
  "ROUND_HALF_FLOOR",
  "EUCLID",
];

/** The assignments to the prototype in a statement such as `P.cosine = P.cos = function () {…}`; none in any other statement. */
function assignments({ type, expression }) {
  const found = [];
  let left = type === "ExpressionStatement" ? expression : null;
  while (left?.type === "AssignmentExpression" && left.left.object?.name === "P") {
    found.push(left);
    left = left.right;
  }
  return found;
}

const methodNames = (statement) => assignments(statement).map(({ left }) => left.property.name);

/** What gives a method a second name. */
function aliasesIn(kept) {
  const found = kept.flatMap(assignments).filter(({ left }) => ALIASES.includes(left.property.name));
  if (found.length !== ALIASES.length)
    throw new Error(`decimal.js names its methods otherwise: ${ALIASES.join(" ")}`);
  return found.map(({ start, right }) => ({ start, end: right.start }));
}

/** The name that a statement such as `Decimal.cos = cos;` or `Decimal.EUCLID = 9;` gives to a function or number of the class. */
function memberName({ type, expression }) {
  const { left, right } = type === "ExpressionStatement" ? expression : {};
  return left?.object?.name === "Decimal" && ["Identifier", "Literal"].includes(right?.type)
    ? left.property.name
    : null;
}

function leftOutOfClass(body) {
  const clone = body.find(({ type, id }) => type === "FunctionDeclaration" && id.name === "clone");
  const extra = [...LEFT_OUT_OF_CLASS, ...TWICE, ...WAYS];
  const names = new Set([...LEFT_OUT.flat(), ...extra]);
  const dropped = clone.body.body.filter((statement) => names.has(memberName(statement)));
  const missing = extra.filter((name) => !dropped.some((statement) => memberName(statement) === name));
  if (missing.length > 0) throw new Error(`decimal.js names its functions otherwise: ${missing.join(" ")}`);
  return dropped;
}

/** Functions of which less is wanted than the library gives. */
const INSTEAD = {
  // Hexadecimal and binary numerals nobody writes into a cell: what is no decimal number is refused, as at its end.
  parseOther: "{ throw Error(invalidArgument + str); }",
  // The one configuration is ours: nobody has to check it.
  config: "{ return Object.assign(this, obj); }",
  // Numbers of digits are ours as well.
  checkInt32: "{}",
};

function shortened(body) {
  return Object.entries(INSTEAD).map(([name, instead]) => {
    const long = body.find(({ type, id }) => type === "FunctionDeclaration" && id.name === name);
    if (!long) throw new Error(`decimal.js names its functions otherwise: ${name}`);
    return { ...long.body, instead };
  });
}

/** A number's value is its text: that zero below zero keeps its sign there is nothing that anybody asks for. */
function valueAsText(body) {
  const { end, right } = body.flatMap(assignments).find(({ left }) => left.property.name === "toJSON") ?? {};
  if (!right) throw new Error("decimal.js names its methods otherwise: toJSON");
  return { start: right.start, end, instead: "P.toString" };
}

/** A thousand digits of pi and of the logarithm of ten are made numbers at the end, for nobody once the functions are gone. */
function isConstant({ type, expression }) {
  return type === "ExpressionStatement" && ["LN10", "PI"].includes(expression.left?.name);
}

/** How Node's console shows a number: no browser asks. */
function isForNode({ type, expression }) {
  const { object, computed } = (type === "ExpressionStatement" && expression.left) || {};
  return object?.name === "P" && computed;
}

module.exports = (source) => {
  const wanted = new Set(LEFT_OUT.map((names) => names.join()));
  const { body } = parse(source, { ecmaVersion: "latest", sourceType: "module" });
  const methods = body.filter((statement) => wanted.delete(methodNames(statement).join()));
  if (wanted.size > 0) throw new Error(`decimal.js names its methods otherwise: ${[...wanted].join(" ")}`);
  const beside = body.filter((statement) => isConstant(statement) || isForNode(statement));
  const aliases = aliasesIn(body.filter((statement) => !methods.includes(statement)));
  const dropped = [
    ...methods,
    ...aliases,
    ...leftOutOfClass(body),
    ...beside,
    ...shortened(body),
    valueAsText(body),
  ].sort((one, other) => one.start - other.start);
  const kept = dropped.reduceRight(
    (text, { start, end, instead = "" }) => text.slice(0, start) + instead + text.slice(end),
    source,
  );
  // Its notice stands in licences.txt, and need not be fetched with the script.
  return kept.replace(/^\/\*![\s\S]*?\*\//, "");
};
module.exports.TWICE = TWICE;
module.exports.LEFT_OUT = [...LEFT_OUT.flat(), ...ALIASES, ...LEFT_OUT_OF_CLASS];
