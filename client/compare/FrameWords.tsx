import { useLocale, useText } from "../i18n";
import { Hunks, type Side } from "./Hunks";
import { useTelling } from "./telling";

/** Differences of the words around the provisions: title, preamble, signatures. */
export function FrameWords({ index, side }: { index: number; side: Side }) {
  const text = useText();
  const { locale } = useLocale();
  const frame = useTelling().comparison.frame[index];
  if (!frame) return null;
  return (
    <section className="frame-words">
      <h3 lang={locale} dir="auto">
        {text(`compare.frame.${frame.place}`)}
      </h3>
      {frame.paragraphs
        .filter((paragraph) => side === "both" || paragraph.missing !== side)
        .map((paragraph, at) => (
          <p key={at}>
            <Hunks hunks={paragraph.hunks} side={side} />
          </p>
        ))}
    </section>
  );
}
