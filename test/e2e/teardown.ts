/** After the browser tests: no server is left behind. */
export default function tearDown(): void {
  globalThis.workbenchServer?.closeAllConnections();
  globalThis.workbenchServer?.close();
}
