import { memo, useEffect, useMemo, useRef, type MouseEvent, type RefObject } from "react";
import type { Change } from "../../law/compare/comparison";
import { useText } from "../i18n";

/** Height of the map in its own units. */
const high = 1000;

/** A change on the map: where it stands, 0–1, counted by what the page takes. */
export interface Mark {
  change: Change;
  at: number;
}

/**
 * A thin strip of the whole page with a mark for each change and a frame for what the window shows.
 * Flips of substance are wider than the strip's other marks and have a point. The list of changes
 * tells the same in words.
 */
export function Minimap({
  marks,
  current,
  onGo,
  page,
}: {
  marks: readonly Mark[];
  current: number;
  onGo: (index: number) => void;
  /** The element whose parts the map shows. */
  page: RefObject<HTMLElement | null>;
}) {
  const text = useText();
  const seen = useSeen(page);
  const go = (event: MouseEvent<SVGRectElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onGo(nearest(marks, (event.clientY - box.top) / box.height));
  };
  const here = marks[current];
  return (
    <svg
      className="minimap"
      viewBox={`0 0 12 ${high}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={text("compare.minimap")}
    >
      <rect ref={seen} className="minimap-seen" x="0" width="12" y="0" height="0" />
      <Marks marks={marks} />
      {here ? (
        <rect className="mark-current" x="0" width="12" y={here.at * high - 4} height="8" />
      ) : null}
      <rect className="minimap-ground" x="0" width="12" y="0" height={high} onClick={go} />
    </svg>
  );
}

const Marks = memo(function Marks({ marks }: { marks: readonly Mark[] }) {
  return marks.map(({ change, at }) => <MarkShape key={change.id} change={change} y={at * high} />);
});

function MarkShape({ change, y }: { change: Change; y: number }) {
  const className = `mark mark-${change.substance.length > 0 ? "alarm" : change.class}`;
  if (change.substance.length > 0)
    return <path className={className} d={`M0 ${y} L12 ${y - 4} L12 ${y + 4} Z`} />;
  const x = change.class === "inserted" ? 6 : 1;
  const width = change.class === "inserted" || change.class === "deleted" ? 5 : 10;
  return <rect className={className} x={x} width={width} y={y - 1.5} height="3" />;
}

const nearest = (marks: readonly Mark[], at: number): number =>
  marks.reduce(
    (best, mark, index) =>
      Math.abs(mark.at - at) < Math.abs((marks[best]?.at ?? Infinity) - at) ? index : best,
    0,
  );

/** Moves a frame over the part of the page that the window shows. */
function useSeen(page: RefObject<HTMLElement | null>): RefObject<SVGRectElement | null> {
  const frame = useRef<SVGRectElement>(null);
  useEffect(() => {
    let asked = 0;
    const draw = () => {
      asked = 0;
      const box = page.current?.getBoundingClientRect();
      if (!box || !frame.current || box.height === 0) return;
      const from = Math.max(0, -box.top / box.height);
      const to = Math.min(1, (innerHeight - box.top) / box.height);
      frame.current.setAttribute("y", String(from * high));
      frame.current.setAttribute("height", String(Math.max(0, to - from) * high));
    };
    const ask = () => {
      if (asked === 0) asked = requestAnimationFrame(draw);
    };
    ask();
    addEventListener("scroll", ask, { passive: true });
    addEventListener("resize", ask);
    return () => {
      cancelAnimationFrame(asked);
      removeEventListener("scroll", ask);
      removeEventListener("resize", ask);
    };
  }, [page]);
  return frame;
}

/** Places of the changes by the heights of what stands before them. */
export function useMarks<Item>(
  items: readonly Item[],
  heightOf: (item: Item) => number,
  changeOf: (item: Item) => Change | null,
  isShown: (change: Change) => boolean,
): Mark[] {
  return useMemo(() => {
    const marks: Mark[] = [];
    let height = 0;
    for (const item of items) {
      const change = changeOf(item);
      if (change && isShown(change)) marks.push({ change, at: height });
      height += heightOf(item);
    }
    return marks.map(({ change, at }) => ({ change, at: at / Math.max(1, height) }));
  }, [items, heightOf, changeOf, isShown]);
}
