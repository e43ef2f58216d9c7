/**
 * Webpack plugin: modules with Chinese words follow all others in their files, folder by folder, for what stands close together
 * compresses better: gzip looks 32 kB back, and the words of one module are those of its neighbours.
 */
const FEW_LETTERS = 0.01;
/** Behind the plugin that gives modules their ids. */
const AFTER = 100;

/** The share of Chinese letters in a module's source without comments, in that of all its parts where modules were joined. */
function shareOfChinese(module) {
  const parts = module.modules ? [...module.modules] : [module];
  const text = parts
    .map((part) => String(part.originalSource()?.source() ?? ""))
    .join("")
    .replace(/\/\*[\s\S]*?\*\//g, "");
  return (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) / Math.max(text.length, 1);
}

/** Where a module stands, or the one that others were joined to. */
function placeOf(module) {
  return (module.rootModule ?? module).resource ?? "";
}

/** Modules stand in the order of their ids, so the same ids are given once more: first to those with few Chinese letters. */
function giveIds(modules, chunkGraph) {
  const named = [...modules].filter((module) => chunkGraph.getModuleId(module) !== null);
  const idOf = (module) => chunkGraph.getModuleId(module);
  const inOrder = named.sort((one, other) => idOf(one) - idOf(other));
  const ids = inOrder.map(idOf);
  const isFull = (module) => shareOfChinese(module) >= FEW_LETTERS;
  const full = inOrder.filter(isFull).sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  const rows = [...inOrder.filter((module) => !isFull(module)), ...full];
  rows.forEach((module, at) => chunkGraph.setModuleId(module, ids[at]));
}

module.exports = (compiler) => {
  compiler.hooks.compilation.tap("ChineseLast", (compilation) => {
    compilation.hooks.moduleIds.tap({ name: "ChineseLast", stage: AFTER }, (modules) => {
      giveIds(modules, compilation.chunkGraph);
    });
  });
};
