import { useMemo, useState } from "react";
import type { Change } from "../../law/compare/comparison";
import { useText } from "../i18n";
import { directionOf } from "../law/direction";
import { contentsOf, type Entry } from "./contents";
import type { Line } from "./lines";
import { useTelling } from "./telling";

/** Entries up to which all stand open from the start. */
const openUpTo = 150;

/** The divisions and articles in which something changed, each with how much, and the way there. */
export function Contents({
  lines,
  isShown,
  onGo,
}: {
  lines: readonly Line[];
  isShown: (change: Change) => boolean;
  onGo?: () => void;
}) {
  const text = useText();
  const { comparison } = useTelling();
  const entries = useMemo(
    () => contentsOf(comparison, lines, isShown),
    [comparison, lines, isShown],
  );
  const isSmall = useMemo(() => countOf(entries) <= openUpTo, [entries]);
  return (
    <nav className="contents" aria-label={text("compare.contents")}>
      <h2>{text("compare.contents")}</h2>
      <Entries entries={entries} open={isSmall} onGo={onGo} />
    </nav>
  );
}

const countOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { children }) => sum + 1 + countOf(children), 0);

interface EntryProps {
  open: boolean;
  onGo: (() => void) | undefined;
}

function Entries({ entries, ...props }: EntryProps & { entries: readonly Entry[] }) {
  return (
    <ul className="plain">
      {entries.map((entry) => (
        <EntryItem key={entry.key} entry={entry} {...props} />
      ))}
    </ul>
  );
}

function EntryItem({ entry, open: openAtFirst, onGo }: EntryProps & { entry: Entry }) {
  const text = useText();
  const { names, goTo } = useTelling();
  const [open, setOpen] = useState(openAtFirst);
  const name = names.get(entry.first) ?? "";
  const title = useTitle(entry);
  return (
    <li>
      <div className="contents-entry">
        {entry.children.length > 0 ? (
          <button
            type="button"
            className="contents-fold"
            aria-expanded={open}
            aria-label={text("compare.contents.fold", { name: title.words })}
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true">{open ? "▾" : "▸"}</span>
          </button>
        ) : (
          <span className="contents-fold" />
        )}
        <a
          href={`#${name}`}
          onClick={(event) => {
            event.preventDefault();
            goTo(name);
            onGo?.();
          }}
        >
          <span lang={title.language} dir={title.language && directionOf(title.language)}>
            {entry.side === "old" ? <del>{title.words}</del> : title.words}
          </span>
        </a>
        <span className="contents-count">
          <span className="visually-hidden">
            {text("compare.contents.count", { count: entry.changes, substance: entry.substance })}
          </span>
          <span aria-hidden="true">
            {entry.changes}
            {entry.substance > 0 ? <b className="contents-alarm">!{entry.substance}</b> : null}
          </span>
        </span>
      </div>
      {open && entry.children.length > 0 ? (
        <Entries entries={entry.children} open={openAtFirst} onGo={onGo} />
      ) : null}
    </li>
  );
}

function useTitle({ side, at }: Entry): { words: string; language: string | undefined } {
  const text = useText();
  const { comparison, languages } = useTelling();
  if (side === "frame")
    return {
      words: text(`compare.frame.${comparison.frame[at]?.place ?? "body"}`),
      language: undefined,
    };
  const unit = comparison[side][at]!;
  return {
    words: [unit.label, unit.heading].filter(Boolean).join(" ") || unit.eId,
    language: languages[side],
  };
}
