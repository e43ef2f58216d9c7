import type { ComponentType } from "react";
import { lazy } from "react";
import { retryLater } from "./retries";

/**
 * A part of the pane whose code is fetched when it is first shown. React remembers a fetch that failed for ever; here 重试
 * fetches again, so that a network that was away for a moment does not cost the pane a page.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  const renew = () =>
    lazy(async () => {
      try {
        return await load();
      } catch (error) {
        retryLater(() => (Part = renew()));
        throw error;
      }
    }) as unknown as ComponentType<Props>;
  let Part = renew();
  return function LazyPart(props: Props) {
    return <Part {...props} />;
  };
}
