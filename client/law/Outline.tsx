import { useEffect, useMemo, useState } from "react";
import { useText } from "../i18n";
import { Field } from "../ui";
import "./outline.css";

/** One line of an outline; the units of law/unit and the service's outline both fit. */
export interface OutlineEntry {
  index: number;
  parent: number | null;
  label: string;
  heading: string;
  eId: string;
}

interface Branch {
  entry: OutlineEntry;
  children: Branch[];
}

/** The entries as a tree; one whose parent is not listed stands at the top. */
function treeOf(entries: readonly OutlineEntry[]): Branch[] {
  const branches = new Map(
    entries.map((entry): [number, Branch] => [entry.index, { entry, children: [] }]),
  );
  const top: Branch[] = [];
  for (const branch of branches.values()) {
    const parent = branch.entry.parent === null ? undefined : branches.get(branch.entry.parent);
    (parent?.children ?? top).push(branch);
  }
  return top;
}

/** A law's contents: a tree of links, narrowed by the words of the filter, with the place one reads marked. */
export function Outline({
  entries,
  marks,
}: {
  entries: readonly OutlineEntry[];
  /** Numbers of doubts or the like, by eId. */
  marks?: ReadonlyMap<string, string>;
}) {
  const text = useText();
  const [words, setWords] = useState("");
  const tree = useMemo(() => treeOf(entries), [entries]);
  const current = useCurrent(entries);
  const wanted = words.trim().toLocaleLowerCase();
  const found = wanted
    ? entries.filter((entry) =>
        `${entry.label} ${entry.heading}`.toLocaleLowerCase().includes(wanted),
      )
    : null;
  return (
    <nav className="outline" aria-label={text("law.outline")}>
      <Field label={text("law.outline.filter")} type="search" value={words} onChange={setWords} />
      {found?.length === 0 ? <p className="muted">{text("law.outline.none")}</p> : null}
      <Branches
        branches={found ? found.map((entry) => ({ entry, children: [] })) : tree}
        current={current}
        marks={marks}
      />
    </nav>
  );
}

function Branches({
  branches,
  current,
  marks,
}: {
  branches: readonly Branch[];
  current: string | null;
  marks: ReadonlyMap<string, string> | undefined;
}) {
  return (
    <ul className="plain">
      {branches.map(({ entry, children }) => (
        <li key={entry.index}>
          <a
            href={`#${entry.eId}`}
            aria-current={entry.eId === current ? "location" : undefined}
            data-division={children.length > 0 || undefined}
          >
            {entry.label ? <span className="outline-label">{entry.label}</span> : null}{" "}
            <span dir="auto">{entry.heading}</span>
            {marks?.has(entry.eId) ? (
              <span className="outline-mark">{marks.get(entry.eId)}</span>
            ) : null}
          </a>
          {children.length > 0 ? (
            <Branches branches={children} current={current} marks={marks} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** eId of the provision at the top of the window. */
function useCurrent(entries: readonly OutlineEntry[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (seen) => {
        const inside = seen.filter((one) => one.isIntersecting);
        const last = inside.at(-1);
        if (last) setCurrent(last.target.id);
      },
      { rootMargin: "-12% 0px -80% 0px" },
    );
    for (const entry of entries) {
      const element = document.getElementById(entry.eId);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [entries]);
  return current;
}
