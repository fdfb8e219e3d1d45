import { memo, type ReactNode } from "react";
import { directionOf } from "../law/direction";
import { FrameWords } from "./FrameWords";
import type { Line } from "./lines";
import { useTelling } from "./telling";
import type { Side } from "./Hunks";
import { Provision } from "./Provision";

interface RowProps {
  line: Line;
  current: boolean;
  sides: boolean;
}

/** One line of a redline, in one column or in two. The first line of a change is where steps lead. */
export const RowView = memo(function RowView({ line, current, sides }: RowProps) {
  const { comparison, names } = useTelling();
  const unit =
    line.kind === "frame"
      ? null
      : line.row.new === null
        ? comparison.old[line.row.old]
        : comparison.new[line.row.new];
  return (
    <div
      id={line.first && line.change ? names.get(line.change) : undefined}
      className={`row row-${line.kind === "frame" ? "frame" : line.row.kind} ${sides ? "row-sides" : ""}`}
      data-current={current || undefined}
      data-alarm={line.change?.substance.length ? true : undefined}
      data-depth={Math.min(unit?.depth ?? 0, 6)}
      tabIndex={line.first ? -1 : undefined}
    >
      {sides ? (
        <>
          <Column side="old">
            <Words line={line} side="old" />
          </Column>
          <Column side="new">
            <Words line={line} side="new" />
          </Column>
        </>
      ) : (
        <Words line={line} side="both" />
      )}
    </div>
  );
});

function Column({ side, children }: { side: "old" | "new"; children: ReactNode }) {
  const { languages } = useTelling();
  return (
    <div className="row-side" lang={languages[side]} dir={directionOf(languages[side])}>
      {children}
    </div>
  );
}

function Words({ line, side }: { line: Line; side: Side }) {
  return line.kind === "frame" ? (
    <FrameWords index={line.frame} side={side} />
  ) : (
    <Provision row={line.row} side={side} />
  );
}
