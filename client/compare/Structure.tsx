import { Link } from "@tanstack/react-router";
import type { Change, Comparison } from "../../law/compare/comparison";
import { useText } from "../i18n";

/** The provisions of both texts as a tree of labels and headings, with what happened to each. */
export function Structure({
  comparison,
  changes,
}: {
  comparison: Comparison;
  changes: readonly Change[];
}) {
  const text = useText();
  return (
    <section aria-label={text("compare.outline")} className="structure">
      <table>
        <thead>
          <tr>
            <th scope="col">{text("compare.old")}</th>
            <th scope="col">{text("compare.new")}</th>
            <th scope="col">{text("compare.filter")}</th>
          </tr>
        </thead>
        <tbody>
          {changes
            .filter((change) => change.frame === null)
            .map((change) => (
              <tr key={change.id}>
                <td>
                  <Names comparison={comparison} side="old" units={change.old} />
                </td>
                <td>
                  <Names comparison={comparison} side="new" units={change.new} />
                </td>
                <td>
                  <Link
                    from="/compare"
                    to="/compare"
                    search={(before) => ({ ...before, view: "inline", change: change.id })}
                    className={`tag tag-${change.class}`}
                  >
                    {text(`compare.class.${change.class}`)}
                  </Link>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

function Names({
  comparison,
  side,
  units,
}: {
  comparison: Comparison;
  side: "old" | "new";
  units: readonly number[];
}) {
  return units.map((index) => {
    const unit = comparison[side][index]!;
    return (
      <div key={index} className="structure-name" data-depth={Math.min(unit.depth, 6)}>
        <strong>{path(comparison, side, index)}</strong> {unit.heading}
      </div>
    );
  });
}

/** Labels from the article downwards: "Article 5 (2)". */
function path(comparison: Comparison, side: "old" | "new", index: number): string {
  const labels: string[] = [];
  for (let at: number | null = index; at !== null; at = comparison[side][at]!.parent) {
    const unit = comparison[side][at]!;
    labels.unshift(unit.label);
    if (unit.element === "article" || unit.element === "section") break;
  }
  return labels.filter(Boolean).join(" ");
}
