import { useCallback } from "react";
import { placeName } from "../../law/compare";
import type { Change } from "../../law/compare/comparison";
import { useLocale, useText } from "../i18n";
import { directionOf } from "../law/direction";
import { useSentences } from "./ChangeList";
import { ChangeTags } from "./ChangeTags";
import { Chunks } from "./Chunks";
import { FrameWords } from "./FrameWords";
import type { Line } from "./lines";
import { Provision } from "./Provision";
import { useTelling } from "./telling";
import { lineWords } from "./words";

/** A change with the lines that tell it, and the number of its row. */
export interface ToldChange {
  change: Change;
  lines: readonly Line[];
}

/** The lines of each change, in reading order. */
export function toldChanges(
  lines: readonly Line[],
  isShown: (change: Change) => boolean,
): ToldChange[] {
  const told = new Map<Change, Line[]>();
  for (const line of lines) {
    if (!line.change || !isShown(line.change)) continue;
    if (line.kind === "row" && line.row.kind === "moved-away") continue;
    const known = told.get(line.change);
    if (known) known.push(line);
    else told.set(line.change, [line]);
  }
  return [...told].map(([change, its]) => ({ change, lines: its }));
}

/** The comparative table of commissions: provision, text in force, proposed text, what changed. */
export function SideTable({
  told,
  current,
}: {
  told: readonly ToldChange[];
  current: string | undefined;
}) {
  const text = useText();
  const { comparison, names } = useTelling();
  const draw = useCallback(
    (one: ToldChange) => (
      <ChangeRow
        key={one.change.id}
        told={one}
        current={current !== undefined && names.get(one.change) === current}
      />
    ),
    [current, names],
  );
  const words = useCallback(
    ({ lines }: ToldChange) => lines.map((line) => lineWords(comparison, line)).join(" "),
    [comparison],
  );
  const height = useCallback((one: ToldChange) => 50 + (words(one).length / 34) * 26, [words]);
  return (
    <table className="side-table">
      <caption className="visually-hidden">{text("compare.view.table")}</caption>
      <thead>
        <tr>
          <th scope="col">{text("compare.provision")}</th>
          <th scope="col">{text("compare.old")}</th>
          <th scope="col">{text("compare.new")}</th>
          <th scope="col">{text("compare.what")}</th>
        </tr>
      </thead>
      <Chunks
        items={told}
        keyOf={keyOf}
        heightOf={height}
        needed={told.findIndex(({ change }) => names.get(change) === current)}
        draw={draw}
        wordsOf={words}
        columns={4}
      />
    </table>
  );
}

const keyOf = ({ change }: ToldChange): string => change.id;

function ChangeRow({ told: { change, lines }, current }: { told: ToldChange; current: boolean }) {
  const { names } = useTelling();
  const sentences = useSentences();
  const placeOf = usePlaceOf();
  return (
    <tr id={names.get(change)} tabIndex={-1} data-current={current || undefined}>
      <th scope="row" dir="auto">
        {placeOf(change)}
      </th>
      <Cell lines={lines} side="old" />
      <Cell lines={lines} side="new" />
      <td dir="auto">
        <p>
          <ChangeTags change={change} />
        </p>
        <p>{sentences(change)}</p>
      </td>
    </tr>
  );
}

function Cell({ lines, side }: { lines: readonly Line[]; side: "old" | "new" }) {
  const { languages } = useTelling();
  return (
    <td className="law-text" lang={languages[side]} dir={directionOf(languages[side])}>
      {lines.map((line) =>
        line.kind === "row" ? (
          <Provision key={line.index} row={line.row} side={side} />
        ) : (
          <FrameWords key={line.index} index={line.frame} side={side} />
        ),
      )}
    </td>
  );
}

/** Tells a change's provision as one cites it: its old place and its new one where they differ. */
export function usePlaceOf(): (change: Change) => string {
  const text = useText();
  const { locale } = useLocale();
  const { comparison } = useTelling();
  return (change) => {
    if (change.frame !== null)
      return text(`compare.frame.${comparison.frame[change.frame]?.place ?? "body"}`);
    const names = (["old", "new"] as const).flatMap((side) =>
      change[side].slice(0, 1).map((unit) => placeName(comparison[side], unit, locale)),
    );
    return [...new Set(names)].join(" → ");
  };
}
