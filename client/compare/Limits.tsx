import type { Comparison } from "../../law/compare/comparison";
import { placeName } from "../../law/compare";
import { useLocale, useText } from "../i18n";
import { Notice } from "../ui";

/** Says where the comparison stopped short, what was left out, and the renumberings in one line each. */
export function Limits({ comparison }: { comparison: Comparison }) {
  const text = useText();
  const { locale } = useLocale();
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
    <>
      {comparison.status === "gaveUp" ? (
        <Notice tone="warning">
          {text("compare.gaveUp", { count: comparison.limits.length })}{" "}
          {comparison.limits
            .map((limit) => name("new", limit.new) || name("old", limit.old))
            .filter(Boolean)
            .join(", ")}
        </Notice>
      ) : null}
      {comparison.notCompared.length > 0 ? (
        <Notice tone="warning" title={text("compare.notCompared")}>
          <ul>
            {comparison.notCompared.map((one, index) => (
              <li key={index}>
                {name(one.side, one.unit)} {text(`compare.notCompared.${one.reason}`)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {comparison.renumberings.length > 0 ? (
        <ul className="plain renumberings">
          {comparison.renumberings.map((run, index) => (
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
      ) : null}
    </>
  );
}
