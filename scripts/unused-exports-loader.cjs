/**
 * Webpack loader: React and its scheduler without the exports that neither the pane nor react-dom asks for. They are CommonJS, whose
 * importers take the whole, so no bundler can see it. ESLint forbids importing them in src.
 */
const { parse } = require("acorn");

/** By the folder of the library's production file. */
const UNUSED = {
  react: [
    "Children",
    "Profiler",
    "PureComponent",
    "StrictMode",
    "act",
    "cloneElement",
    "createFactory",
    "createRef",
    "forwardRef",
    "isValidElement",
    "startTransition",
    "unstable_act",
    "useDebugValue",
    "useDeferredValue",
    "useImperativeHandle",
    "useInsertionEffect",
    "useLayoutEffect",
    "useReducer",
    "useTransition",
    "version",
  ],
  scheduler: [
    "unstable_Profiling",
    "unstable_continueExecution",
    "unstable_forceFrameRate",
    "unstable_getFirstCallbackNode",
    "unstable_next",
    "unstable_pauseExecution",
    "unstable_runWithPriority",
    "unstable_wrapCallback",
  ],
};

/** The name that a statement such as `exports.act = X;` gives away; none in any other. */
function exportedName({ type, expression }) {
  const { object, property } = (type === "ExpressionStatement" && expression.left) || {};
  return object?.name === "exports" ? property.name : null;
}

/** The library's text without the exports named; fails where it does not have one of them. */
function withoutExports(source, names) {
  const { body } = parse(source, { ecmaVersion: "latest", sourceType: "script" });
  const dropped = body.filter((statement) => names.includes(exportedName(statement)));
  if (dropped.length !== names.length) throw new Error(`not all are exported: ${names.join(" ")}`);
  return dropped.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), source);
}

module.exports = function (source) {
  return withoutExports(source, UNUSED[this.getOptions().library]);
};
module.exports.UNUSED = UNUSED;
module.exports.withoutExports = withoutExports;
