import {
  memo,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from "react";
import { useText } from "../../i18n";
import type { Standing } from "../baseline";
import type { Desk } from "../desk";
import type { OutlineRow } from "../outline";
import { useSignal } from "../signal";
import { standingSigns } from "./standingSigns";

/** Rows above which groups start closed. */
const longOutline = 400;

/** Rows that no closed group hides. */
function openRows(rows: readonly OutlineRow[], closed: ReadonlySet<string>): OutlineRow[] {
  let hiddenBelow = Infinity;
  return rows.filter((row) => {
    if (row.depth > hiddenBelow) return false;
    hiddenBelow = closed.has(row.guid) ? row.depth : Infinity;
    return true;
  });
}

/** Where an arrow key leads in the tree; null for keys that mean nothing here. */
function target(shown: readonly OutlineRow[], at: number, key: string): number | null {
  if (key === "ArrowDown") return Math.min(at + 1, shown.length - 1);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return shown.length - 1;
  if (key !== "ArrowLeft") return null;
  const depth = shown[at]?.depth ?? 0;
  return shown.slice(0, at).findLastIndex((row) => row.depth < depth);
}

/** The law's outline as a tree; the arrow keys walk it, Enter goes there. */
export function Outline({ desk }: { desk: Desk }) {
  const text = useText();
  const { rows, words, articles } = useSignal(desk.overview);
  const current = useSignal(desk.row);
  const standing = useSignal(desk.standing);
  const [closed, setClosed] = useState<ReadonlySet<string>>(() =>
    rows.length > longOutline
      ? new Set(rows.filter((row) => row.parent).map((row) => row.guid))
      : new Set(),
  );
  const [focused, setFocused] = useState<string | null>(null);
  const shown = useMemo(() => openRows(rows, closed), [rows, closed]);
  const tabbable =
    [focused, current].find((guid) => shown.some((row) => row.guid === guid)) ?? shown[0]?.guid;
  const tree = useRef<HTMLUListElement>(null);
  const toggle = (guid: string, open?: boolean) => {
    const next = new Set(closed);
    if (open ?? next.has(guid)) next.delete(guid);
    else next.add(guid);
    setClosed(next);
  };
  const focusRow = (index: number) => {
    const row = shown[index];
    if (!row) return;
    setFocused(row.guid);
    const items = tree.current?.querySelectorAll<HTMLElement>("[role=treeitem]");
    items?.[index]?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const at = shown.findIndex((row) => row.guid === tabbable);
    const row = shown[at];
    if (!row) return;
    const isOpen = !closed.has(row.guid);
    if (event.key === "Enter" || event.key === " ") desk.goTo(row.guid);
    else if (event.key === "ArrowRight" && row.parent && !isOpen) toggle(row.guid, true);
    else if (event.key === "ArrowRight" && row.parent) focusRow(at + 1);
    else if (event.key === "ArrowLeft" && row.parent && isOpen) toggle(row.guid, false);
    else {
      const next = target(shown, at, event.key);
      if (next === null) return;
      focusRow(next);
    }
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const at = event.target instanceof Element ? event.target : null;
    const guid = at?.closest<HTMLElement>("[role=treeitem]")?.dataset["guid"];
    if (guid === undefined) return;
    if (at?.closest(".outline-toggle")) toggle(guid);
    else desk.goTo(guid);
  };
  return (
    <nav className="desk-outline" aria-label={text("editor.outline")}>
      <p className="muted outline-counts">
        {words === null ? " " : text("editor.counts", { articles, words })}
      </p>
      {rows.length === 0 ? <p className="muted">{text("editor.outline.empty")}</p> : null}
      <ul
        role="tree"
        aria-label={text("editor.outline")}
        className="plain outline-tree"
        ref={tree}
        onKeyDown={onKey}
        onClick={onClick}
      >
        {shown.map((row) => (
          <Row
            key={row.guid}
            row={row}
            open={!closed.has(row.guid)}
            current={row.guid === current}
            tabbable={row.guid === tabbable}
            standing={standing.get(row.guid)}
          />
        ))}
      </ul>
    </nav>
  );
}

interface RowProps {
  row: OutlineRow;
  open: boolean;
  current: boolean;
  tabbable: boolean;
  standing: Standing | undefined;
}

const sameRow = (a: RowProps, b: RowProps): boolean =>
  a.open === b.open &&
  a.current === b.current &&
  a.tabbable === b.tabbable &&
  a.standing === b.standing &&
  a.row.guid === b.row.guid &&
  a.row.label === b.row.label &&
  a.row.heading === b.row.heading &&
  a.row.depth === b.row.depth &&
  a.row.parent === b.row.parent;

const Row = memo(function Row({ row, open, current, tabbable, standing }: RowProps) {
  const text = useText();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <li
      ref={item}
      role="treeitem"
      aria-level={row.depth + 1}
      aria-selected={current}
      {...(row.parent ? { "aria-expanded": open } : {})}
      tabIndex={tabbable ? 0 : -1}
      className="outline-row"
      style={{ paddingInlineStart: `${0.5 + row.depth * 0.9}rem` }}
      data-guid={row.guid}
    >
      {row.parent ? (
        <span className="outline-toggle" aria-hidden="true">
          {open ? "▾" : "▸"}
        </span>
      ) : null}
      <span className="outline-label">{row.label}</span>{" "}
      <span className="outline-heading">{row.heading}</span>
      {standing ? (
        <span
          className="outline-standing"
          role="img"
          aria-label={text(`editor.baseline.${standing}`)}
          title={text(`editor.baseline.${standing}`)}
        >
          {standingSigns[standing]}
        </span>
      ) : null}
    </li>
  );
}, sameRow);
