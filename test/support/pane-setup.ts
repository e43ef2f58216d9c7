import "@testing-library/jest-dom";

/** jsdom has no layout, so Fluent's observers have nothing to observe. */
class NoLayoutObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoLayoutObserver as unknown as typeof ResizeObserver;
