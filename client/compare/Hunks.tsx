import type { Hunk } from "../../law/compare/comparison";
import { useText, type Text } from "../i18n";

/** Which side of a change is shown: both in one column, or one of two. */
export type Side = "both" | "old" | "new";

/** The words of a paragraph with their changes; each is marked by element and sign, never by colour alone. */
export function Hunks({ hunks, side }: { hunks: readonly Hunk[]; side: Side }) {
  const text = useText();
  return hunks
    .filter(
      (hunk) =>
        side === "both" || hunk.op === "equal" || (hunk.op === "delete") === (side === "old"),
    )
    .map((hunk, index) => <HunkText key={index} hunk={hunk} text={text} />);
}

function HunkText({ hunk, text }: { hunk: Hunk; text: Text }) {
  if (hunk.op === "equal") return hunk.text;
  const Tag = hunk.op === "insert" ? "ins" : "del";
  const flips = hunk.substance ?? [];
  const className = [
    hunk.typographic ? "typographic" : "",
    hunk.movedFrom !== undefined || hunk.movedTo !== undefined ? "moved-words" : "",
    flips.length > 0 ? "alarm" : "",
  ].join(" ");
  return (
    <Tag className={className.trim() || undefined}>
      {hunk.text}
      {hunk.op === "insert" || flips.every((flip) => flip.to === "") ? (
        <Flips flips={flips} text={text} />
      ) : null}
    </Tag>
  );
}

function Flips({ flips, text }: { flips: Hunk["substance"] & object; text: Text }) {
  return flips.map((flip, index) => (
    <span key={index} className="flip">
      {text("compare.substance.flip", {
        kind: text(`compare.substance.${flip.kind}`),
        from: flip.from || "—",
        to: flip.to || "—",
      })}
    </span>
  ));
}
