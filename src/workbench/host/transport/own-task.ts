/**
 * Resolves in a task of its own, as a message between windows arrives. Were it otherwise, the host's work and a whole chain
 * of round trips would look like one long task of the pane. A timer would do, but browsers hold back timers that start one
 * another, by four milliseconds each.
 */
export function ownTask(): Promise<void> {
  if (typeof MessageChannel === "undefined") return new Promise((resolve) => setTimeout(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
