import type { Change, Comparison } from "../../law/compare/comparison";
import { useText } from "../i18n";
import { Hunks } from "./Hunks";

/** Differences of the words around the provisions: title, preamble, signatures. */
export function Frame({
  comparison,
  changes,
  current,
}: {
  comparison: Comparison;
  changes: readonly Change[];
  current: string | undefined;
}) {
  const text = useText();
  return comparison.frame.map((frame, index) => {
    const change = changes.find((one) => one.frame === index);
    return (
      <section
        key={index}
        id={change?.id}
        className="row frame-row"
        data-current={change !== undefined && change.id === current ? true : undefined}
        tabIndex={-1}
      >
        <h2>{text(`compare.frame.${frame.place}`)}</h2>
        {frame.paragraphs.map((paragraph, at) => (
          <p key={at}>
            <Hunks hunks={paragraph.hunks} side="both" />
          </p>
        ))}
      </section>
    );
  });
}
