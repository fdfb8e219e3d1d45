import { useState } from "react";
import type { Comparison } from "../../law/compare/comparison";
import { useText } from "../i18n";
import { Button } from "../ui";
import type { Block } from "./changes";
import { RowView } from "./RowView";

/** The rows of a redline. Runs without a change are folded until asked for; what is off screen is not laid out. */
export function Redline({
  comparison,
  blocks,
  current,
  sides,
}: {
  comparison: Comparison;
  blocks: readonly Block[];
  current: string | undefined;
  sides: boolean;
}) {
  return blocks.map((block) =>
    block.kind === "kept" ? (
      <KeptRun key={block.key} comparison={comparison} block={block} sides={sides} />
    ) : (
      <RowView
        key={block.key}
        comparison={comparison}
        row={block.row}
        changeIds={block.changeIds}
        current={current !== undefined && block.changeIds.includes(current)}
        sides={sides}
      />
    ),
  );
}

const noChange: readonly string[] = [];

function KeptRun({
  comparison,
  block,
  sides,
}: {
  comparison: Comparison;
  block: Block & { kind: "kept" };
  sides: boolean;
}) {
  const text = useText();
  const [open, setOpen] = useState(false);
  if (open)
    return block.rows.map((row, index) => (
      <RowView
        key={index}
        comparison={comparison}
        row={row}
        changeIds={noChange}
        current={false}
        sides={sides}
      />
    ));
  return (
    <p className="kept-run">
      <span>{text("compare.kept", { count: block.rows.length })}</span>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {text("compare.showKept")}
      </Button>
    </p>
  );
}
