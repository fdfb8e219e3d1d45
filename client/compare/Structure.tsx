import { useCallback, type ReactNode } from "react";
import { placeName } from "../../law/compare";
import type { Row } from "../../law/compare/rows";
import { useLocale, useText } from "../i18n";
import { directionOf } from "../law/direction";
import { ChangeTags } from "./ChangeTags";
import { Chunks } from "./Chunks";
import { Hunks } from "./Hunks";
import type { Block, Line } from "./lines";
import { useTelling } from "./telling";
import { blockWords } from "./words";

/** The structure of both texts beside each other: numbers and headings alone, with what became of each. */
export function Structure({
  blocks,
  current,
}: {
  blocks: readonly Block[];
  current: string | undefined;
}) {
  const text = useText();
  const { comparison, names } = useTelling();
  const draw = useCallback(
    (block: Block) =>
      block.kind === "line" ? (
        <StructureRow key={block.key} line={block.line} current={current} />
      ) : (
        <FoldedRow key={block.key} count={block.lines.length} />
      ),
    [current],
  );
  const words = useCallback((block: Block) => blockWords(comparison, block), [comparison]);
  return (
    <table className="structure">
      <caption className="visually-hidden">{text("compare.view.outline")}</caption>
      <thead>
        <tr>
          <th scope="col">{text("compare.old")}</th>
          <th scope="col">{text("compare.new")}</th>
          <th scope="col">{text("compare.what")}</th>
        </tr>
      </thead>
      <Chunks
        items={blocks}
        keyOf={blockKey}
        heightOf={rowHeight}
        needed={blocks.findIndex(
          (block) =>
            block.kind === "line" &&
            block.line.change !== null &&
            names.get(block.line.change) === current,
        )}
        draw={draw}
        wordsOf={words}
        columns={3}
      />
    </table>
  );
}

const blockKey = ({ key }: Block): string => key;
const rowHeight = (): number => 36;

function FoldedRow({ count }: { count: number }) {
  const text = useText();
  return (
    <tr className="structure-folded">
      <td colSpan={3}>{text("compare.kept", { count })}</td>
    </tr>
  );
}

function StructureRow({ line, current }: { line: Line; current: string | undefined }) {
  const { names } = useTelling();
  const { change } = line;
  const name = change ? names.get(change) : undefined;
  return (
    <tr
      id={line.first ? name : undefined}
      tabIndex={line.first ? -1 : undefined}
      data-current={(name !== undefined && name === current) || undefined}
    >
      {line.kind === "frame" ? <FrameCells index={line.frame} /> : <RowCells row={line.row} />}
      <td>
        {line.kind === "row" && line.row.kind === "moved-away" ? (
          <MovedTo row={line.row} />
        ) : change ? (
          <ChangeTags change={change} />
        ) : null}
      </td>
    </tr>
  );
}

function FrameCells({ index }: { index: number }) {
  const text = useText();
  const place = useTelling().comparison.frame[index]?.place ?? "body";
  return <td colSpan={2}>{text(`compare.frame.${place}`)}</td>;
}

function RowCells({ row }: { row: Row }) {
  const { comparison } = useTelling();
  const heading = row.kind === "match" ? comparison.matches[row.match]!.heading : [];
  return (["old", "new"] as const).map((side) => (
    <td key={side}>
      {row[side] === null ? null : (
        <Name side={side} at={row[side]}>
          {heading.length > 0 ? <Hunks hunks={heading} side={side} /> : null}
        </Name>
      )}
    </td>
  ));
}

/** Number and heading of a provision, as deep as it stands. */
function Name({ side, at, children }: { side: "old" | "new"; at: number; children: ReactNode }) {
  const { comparison, languages } = useTelling();
  const unit = comparison[side][at]!;
  const language = languages[side];
  return (
    <div
      className="structure-name"
      data-depth={Math.min(unit.depth, 6)}
      lang={language}
      dir={directionOf(language)}
    >
      <strong>{unit.label}</strong> {children ?? unit.heading}
    </div>
  );
}

function MovedTo({ row }: { row: Row & { kind: "moved-away" } }) {
  const text = useText();
  const { locale } = useLocale();
  const { comparison } = useTelling();
  const now = comparison.matches[row.match]!.new[0]!;
  return text("compare.words.to", { place: placeName(comparison.new, now, locale) });
}
