/**
 * Webpack loader: a style sheet without its comments and its layout, which weigh a fifth of it. No string in ours holds either.
 */
module.exports = function plainCss(source) {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\s+/g, " ");
};
