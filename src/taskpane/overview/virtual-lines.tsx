import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import type { TableLine } from "../session/table-line";
import { TableLineItem } from "./table-line-item";

const ESTIMATED_HEIGHT = 58;

/** A long list of tables: only the lines in sight are in the page. The page's own scrolling moves it. */
export default function VirtualLines({ lines }: { readonly lines: readonly TableLine[] }) {
  const list = useRef<HTMLUListElement>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  useEffect(() => setScroller(list.current?.closest("main") ?? null), []);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => ESTIMATED_HEIGHT,
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 8,
    scrollMargin: list.current?.offsetTop ?? 0,
    initialRect: { width: 350, height: 400 },
  });
  const margin = virtualizer.options.scrollMargin;
  return (
    <ul
      ref={list}
      style={{
        position: "relative",
        height: virtualizer.getTotalSize(),
        margin: 0,
        padding: 0,
        listStyleType: "none",
      }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const line = lines[index];
        return line ? (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={lines.length}
            aria-posinset={index + 1}
            style={{ position: "absolute", insetInline: 0, transform: `translateY(${start - margin}px)` }}
          >
            <TableLineItem line={line} />
          </li>
        ) : null;
      })}
    </ul>
  );
}
