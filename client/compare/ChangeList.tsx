import { Link } from "@tanstack/react-router";
import { sentencesOf } from "../../law/compare";
import type { Change, Comparison } from "../../law/compare/comparison";
import { useLocale, useText } from "../i18n";

/** Each change in sentences: what a report says and a screen reader reads. A sentence leads to its place. */
export function ChangeList({
  comparison,
  changes,
  current,
}: {
  comparison: Comparison;
  changes: readonly Change[];
  current: string | undefined;
}) {
  return (
    <ol className="change-list">
      {changes.map((change) => (
        <li
          key={change.id}
          id={change.id}
          tabIndex={-1}
          aria-current={change.id === current ? "true" : undefined}
        >
          <ChangeItem comparison={comparison} change={change} />
        </li>
      ))}
    </ol>
  );
}

function ChangeItem({ comparison, change }: { comparison: Comparison; change: Change }) {
  const text = useText();
  const { locale } = useLocale();
  const flips = [...new Set(change.substance.map(({ kind }) => kind))];
  const name = text(`compare.class.${change.class}`);
  const sentences = sentencesOf(comparison, change, locale);
  return (
    <>
      <span className={`tag tag-${change.class}`}>{name}</span>{" "}
      {flips.length > 0 ? (
        <span className="tag tag-alarm">
          {flips.map((kind) => text(`compare.substance.${kind}`)).join(", ")}
        </span>
      ) : null}{" "}
      <Link
        from="/compare"
        to="/compare"
        search={(before) => ({ ...before, view: "inline" as const, change: change.id })}
      >
        {sentences.length > 0 ? `${sentences.join(". ")}.` : name}
      </Link>
    </>
  );
}
