import type { ComponentType } from "react";
import { useEffect, useState } from "react";

/**
 * 复制详情 with its code fetched when there is trouble to tell of, for the first page can do without. Where the trouble is that nothing
 * can be fetched, there is nothing to tell but that, and 重试 is what helps.
 */
export function DetailsLater(props: { readonly detail: string }) {
  const [Details, setDetails] = useState<ComponentType<typeof props> | null>(null);
  useEffect(() => {
    import("./copy-details").then(
      ({ CopyDetails }) => setDetails(() => CopyDetails),
      () => undefined,
    );
  }, []);
  return Details && <Details {...props} />;
}
