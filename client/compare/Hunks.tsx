import { Fragment } from "react";
import type { Hunk, Substance } from "../../law/compare/comparison";
import { placeName } from "../../law/compare";
import { useLocale, useText } from "../i18n";
import { useTelling } from "./telling";

/** Which side of a change is shown: both in one column, or one of two. */
export type Side = "both" | "old" | "new";

/** The words of a paragraph with their changes; each is marked by element and sign, never by colour alone. */
export function Hunks({ hunks, side }: { hunks: readonly Hunk[]; side: Side }) {
  const { typographic } = useTelling();
  return runsOf(hunks).map((run, index) => {
    if (run[0]?.op === "equal") return run[0].text;
    if (!typographic && run.every((hunk) => hunk.typographic))
      return textOn(run, side === "old" ? "delete" : "insert");
    return <Run key={index} run={run} side={side} />;
  });
}

const textOn = (run: readonly Hunk[], op: Hunk["op"]): string =>
  run.flatMap((hunk) => (hunk.op === op ? [hunk.text] : [])).join("");

/** Hunks one by one where the words stayed, together where they changed in one place. */
function runsOf(hunks: readonly Hunk[]): Hunk[][] {
  const runs: Hunk[][] = [];
  hunks.forEach((hunk, index) => {
    const last = runs.at(-1);
    if (last && hunk.op !== "equal" && hunks[index - 1]?.op !== "equal") last.push(hunk);
    else runs.push([hunk]);
  });
  return runs;
}

/** One change of words. Its flips are told once, behind the last of its words that are shown. */
function Run({ run, side }: { run: readonly Hunk[]; side: Side }) {
  const flips = run.flatMap(({ substance = [] }) => substance);
  const told = side === "both" || run.some(({ op }) => op === "insert") === (side === "new");
  return (
    <>
      {run.map((hunk, index) =>
        side !== "both" && (hunk.op === "delete") !== (side === "old") ? null : (
          <Changed key={index} hunk={hunk} alarm={flips.length > 0} />
        ),
      )}
      {told ? <Flips flips={flips} /> : null}
    </>
  );
}

function Changed({ hunk, alarm }: { hunk: Hunk; alarm: boolean }) {
  const { typographic } = useTelling();
  const elsewhere = hunk.movedFrom ?? hunk.movedTo;
  if (hunk.typographic && !typographic) return hunk.op === "insert" ? hunk.text : null;
  const Tag = hunk.op === "insert" ? "ins" : "del";
  const isLive = !hunk.typographic && elsewhere === undefined;
  const classes = [
    hunk.typographic ? "typographic" : "",
    elsewhere === undefined ? "" : "moved-words",
    alarm && isLive ? "alarm" : "",
  ].filter(Boolean);
  return (
    <>
      <Tag className={classes.join(" ") || undefined}>{hunk.text}</Tag>
      {elsewhere === undefined ? null : (
        <Elsewhere unit={elsewhere} side={hunk.op === "insert" ? "old" : "new"} />
      )}
    </>
  );
}

/** Where words came from or went to, with the way there. */
function Elsewhere({ unit, side }: { unit: number; side: "old" | "new" }) {
  const text = useText();
  const { locale } = useLocale();
  const { comparison, nameOfUnit, goTo } = useTelling();
  const place = placeName(comparison[side], unit, locale);
  const name = nameOfUnit(side, unit);
  const words = text(side === "old" ? "compare.words.from" : "compare.words.to", { place });
  return (
    <span className="elsewhere" lang={locale} dir="auto">
      {name === null ? (
        words
      ) : (
        <a
          href={`#${name}`}
          onClick={(event) => {
            event.preventDefault();
            goTo(name);
          }}
        >
          {words}
        </a>
      )}
    </span>
  );
}

/** What a change of words may do to the substance: its kind, and the words before and after. */
export function Flips({ flips }: { flips: readonly Substance[] }) {
  const text = useText();
  const { locale } = useLocale();
  return flips.map((flip, index) => (
    <Fragment key={index}>
      {" "}
      <span className="flip" lang={locale} dir="auto">
        {text(flipPattern(flip), {
          kind: text(`compare.substance.${flip.kind}`),
          from: flip.from,
          to: flip.to,
        })}
      </span>
    </Fragment>
  ));
}

const flipPattern = ({ from, to }: Substance) =>
  from === ""
    ? ("compare.substance.added" as const)
    : to === ""
      ? ("compare.substance.gone" as const)
      : ("compare.substance.flip" as const);
