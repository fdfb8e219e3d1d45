import type { Change, Comparison } from "../../law/compare/comparison";
import { useText } from "../i18n";

/** A thin strip of the whole law with a mark for each change. The list of changes tells the same in words. */
export function Minimap({
  comparison,
  changes,
  current,
  onGo,
}: {
  comparison: Comparison;
  changes: readonly Change[];
  current: number;
  onGo: (index: number) => void;
}) {
  const text = useText();
  const total = Math.max(1, comparison.new.length + comparison.deleted.length);
  return (
    <svg
      className="minimap"
      viewBox="0 0 10 1000"
      preserveAspectRatio="none"
      role="img"
      aria-label={text("compare.minimap")}
    >
      {changes.map((change, index) => (
        <rect
          key={change.id}
          x={change.class === "deleted" ? 0 : change.class === "inserted" ? 5 : 0}
          width={change.class === "inserted" || change.class === "deleted" ? 5 : 10}
          y={(placeOf(comparison, change) / total) * 1000}
          height={Math.max(4, 1000 / total)}
          className={`mark mark-${change.substance.length > 0 ? "alarm" : change.class}`}
          data-current={index === current || undefined}
          onClick={() => onGo(index)}
        />
      ))}
    </svg>
  );
}

/** Place of a change in the new text, by units; a deletion by its place in the old text, scaled. */
const placeOf = (comparison: Comparison, change: Change): number => {
  const now = change.new[0];
  if (now !== undefined) return now;
  const share = (change.old[0] ?? 0) / Math.max(1, comparison.old.length);
  return share * comparison.new.length;
};
