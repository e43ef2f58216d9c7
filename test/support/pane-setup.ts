import "@testing-library/jest-dom";

/** jsdom has no layout, so Fluent's observers have nothing to observe. */
class NoLayoutObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoLayoutObserver as unknown as typeof ResizeObserver;

/** jsdom's files cannot be read as text, although every browser's can. */
Blob.prototype.text ??= function text(this: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(this);
  });
};
