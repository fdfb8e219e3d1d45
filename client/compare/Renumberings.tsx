import { placeName } from "../../law/compare";
import type { Comparison } from "../../law/compare/comparison";
import { useLocale, useText } from "../i18n";

/** Runs up to which all are shown without asking. */
const shownAtOnce = 6;

/** Constant renumberings told once each: "Article 11–43 became 12–44". */
export function Renumberings({ comparison }: { comparison: Comparison }) {
  const text = useText();
  const { locale } = useLocale();
  const { renumberings } = comparison;
  if (renumberings.length === 0) return null;
  const name = (side: "old" | "new", unit: number | null) =>
    unit === null ? "" : placeName(comparison[side], unit, locale);
  const label = (side: "old" | "new", unit: number) =>
    (comparison[side][unit]?.label ?? "").replace(/[.:]+$/u, "");
  const around = (side: "old" | "new", unit: number) =>
    name(side, comparison[side][unit]?.parent ?? null);
  /** The article is named once where the run stayed in it. */
  const newFrom = (run: Comparison["renumberings"][number]) =>
    around("old", run.old[0]) === around("new", run.new[0])
      ? label("new", run.new[0])
      : name("new", run.new[0]);
  return (
    <details className="renumberings" open={renumberings.length <= shownAtOnce}>
      <summary>{text("compare.renumberings", { count: renumberings.length })}</summary>
      <ul className="plain">
        {renumberings.map((run, index) => (
          <li key={index}>
            {text("compare.runs", {
              oldFrom: name("old", run.old[0]),
              oldTo: label("old", run.old[1]),
              newFrom: newFrom(run),
              newTo: label("new", run.new[1]),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
