/** Placeholder of the browser project's set-up until the workbench can be built; there are no browser tests yet. */
export default async function setup() {}
