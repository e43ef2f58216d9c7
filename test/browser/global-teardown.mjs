export default async function teardown() {
  await globalThis.workbenchServer?.close();
}
