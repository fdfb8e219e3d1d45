import { placeName } from "../../law/compare";
import type { Comparison } from "../../law/compare/comparison";
import { useLocale, useText } from "../i18n";
import { Notice } from "../ui";

/** Where the whole list of what was not compared stands. */
export const standingId = "compared-what";

/** How many places were not compared, or not to the end. */
export const openPlaces = ({ limits, notCompared }: Comparison): number =>
  limits.length + notCompared.length;

/** What was not compared, each place with the reason; stands above every view and on paper. */
export function Standing({ comparison }: { comparison: Comparison }) {
  const text = useText();
  const { locale } = useLocale();
  const name = (side: "old" | "new", unit: number | null) =>
    unit === null ? text("compare.notCompared.nowhere") : placeName(comparison[side], unit, locale);
  if (openPlaces(comparison) === 0) return null;
  return (
    <div id={standingId} tabIndex={-1}>
      <Notice
        tone="warning"
        title={text(comparison.status === "gaveUp" ? "compare.gaveUp" : "compare.notCompared")}
      >
        <ul>
          {comparison.limits.map((limit, index) => (
            <li key={`limit ${index}`}>
              {limit.new !== null || limit.old === null
                ? name("new", limit.new)
                : name("old", limit.old)}
              {": "}
              {text(`compare.limit.${limit.reason}`)}
            </li>
          ))}
          {comparison.notCompared.map((one, index) => (
            <li key={index}>
              {text(`compare.notCompared.${one.side}`)}, {name(one.side, one.unit)}
              {": "}
              {text(`compare.notCompared.${one.reason}`)}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
