import type { Comparison } from "../../law/compare/comparison";
import { useText } from "../i18n";
import { Notice } from "../ui";

/** Says where the comparison stopped short, what was left out, and the renumberings in one line each. */
export function Limits({ comparison }: { comparison: Comparison }) {
  const text = useText();
  const name = (side: "old" | "new", unit: number | null) =>
    unit === null ? "" : (comparison[side][unit]?.label ?? "");
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
                {name(one.side, one.unit)} {one.reason}
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
                oldTo: name("old", run.old[1]),
                newFrom: name("new", run.new[0]),
                newTo: name("new", run.new[1]),
              })}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
