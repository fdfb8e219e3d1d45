import { memo, useMemo, type ReactNode } from "react";
import { chunksOf } from "./chunks";
import { useNear, type Near } from "./useNear";

interface ChunksProps<Item> {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** Pixels that an item probably takes. */
  heightOf: (item: Item) => number;
  /** Index of an item that must be drawn, whether it is near or not; -1 for none. */
  needed: number;
  /** An item as it is shown. */
  draw: (item: Item, index: number) => ReactNode;
  /** The words of an item, by which the browser's search finds it before it is drawn. */
  wordsOf: (item: Item) => string;
  /** Columns of the table that the items are rows of; not given where they are no rows. */
  columns?: number;
}

/**
 * A long list of which only the parts near the window are drawn. The others hold their words alone,
 * so that the browser's search, screen readers and printing miss nothing.
 */
export function Chunks<Item>({
  items,
  keyOf,
  heightOf,
  needed,
  columns,
  ...how
}: ChunksProps<Item>) {
  const { keys, watch } = useNear();
  const chunks = useMemo(() => chunksOf(items, keyOf, heightOf), [items, keyOf, heightOf]);
  return chunks.map((chunk, index) => {
    const isNeeded = needed >= chunk.from && needed < chunk.from + chunk.items.length;
    // Before anything was measured the first parts are what a reader sees.
    const isFirst = keys !== "all" && keys.size === 0 && needed < 0 && index < 2;
    const drawn = keys === "all" || keys.has(chunk.key) || isNeeded || isFirst;
    const Part = columns === undefined ? Division : TablePart;
    return (
      <Part
        key={chunk.key}
        part={chunk.key}
        height={chunk.height}
        columns={columns ?? 1}
        watch={watch}
        content={
          drawn ? (
            chunk.items.map((item, at) => how.draw(item, chunk.from + at))
          ) : (
            <Words items={chunk.items} wordsOf={how.wordsOf as (item: unknown) => string} />
          )
        }
        drawn={drawn}
      />
    );
  });
}

const Words = memo(function Words({
  items,
  wordsOf,
}: {
  items: readonly unknown[];
  wordsOf: (item: unknown) => string;
}) {
  return items.map(wordsOf).join("\n");
});

interface PartProps {
  part: string;
  height: number;
  columns: number;
  watch: Near["watch"];
  content: ReactNode;
  drawn: boolean;
}

function Division({ part, height, watch, content, drawn }: PartProps) {
  return (
    <div
      ref={watch}
      className={drawn ? "chunk" : "chunk chunk-far"}
      data-part={part}
      style={{ containIntrinsicBlockSize: `auto ${Math.round(height)}px` }}
    >
      {content}
    </div>
  );
}

/** Table bodies cannot be skipped by the browser; what is far is one cell of the height it will take. */
function TablePart({ part, height, columns, watch, content, drawn }: PartProps) {
  return (
    <tbody ref={watch} data-part={part} className="chunk-rows">
      {drawn ? (
        content
      ) : (
        <tr>
          <td colSpan={columns}>
            <div className="chunk chunk-far" style={{ blockSize: Math.round(height) }}>
              {content}
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
}
