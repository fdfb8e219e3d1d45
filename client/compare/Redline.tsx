import { useCallback, useMemo, useState } from "react";
import { useText } from "../i18n";
import { Button } from "../ui";
import { Chunks } from "./Chunks";
import { lineBlock, type Block } from "./lines";
import { RowView } from "./RowView";
import { useTelling } from "./telling";
import { blockHeight, blockWords } from "./words";

/** Characters of a line in the one column, and in each of two. */
const columns = { inline: 72, sides: 58 };

/** The lines of a redline. Runs without a change are folded until asked for; what is far off is not drawn. */
export function Redline({
  blocks,
  current,
  sides,
}: {
  blocks: readonly Block[];
  current: string | undefined;
  sides: boolean;
}) {
  const { comparison, names } = useTelling();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(
    () =>
      blocks.flatMap((block) =>
        block.kind === "folded" && opened.has(block.key) ? block.lines.map(lineBlock) : [block],
      ),
    [blocks, opened],
  );
  const isCurrent = useCallback(
    (block: Block) => {
      const change = block.kind === "line" ? block.line.change : null;
      return current !== undefined && change !== null && names.get(change) === current;
    },
    [current, names],
  );
  const draw = useCallback(
    (block: Block) =>
      block.kind === "line" ? (
        <RowView key={block.key} line={block.line} current={isCurrent(block)} sides={sides} />
      ) : (
        <Folded
          key={block.key}
          block={block}
          onOpen={() => setOpened((before) => new Set(before).add(block.key))}
        />
      ),
    [isCurrent, sides],
  );
  const height = useCallback(
    (block: Block) => blockHeight(comparison, block, sides ? columns.sides : columns.inline),
    [comparison, sides],
  );
  const words = useCallback((block: Block) => blockWords(comparison, block), [comparison]);
  return (
    <Chunks
      items={shown}
      keyOf={blockKey}
      heightOf={height}
      needed={current === undefined ? -1 : shown.findIndex(isCurrent)}
      draw={draw}
      wordsOf={words}
    />
  );
}

const blockKey = (block: Block): string => block.key;

function Folded({ block, onOpen }: { block: Block & { kind: "folded" }; onOpen: () => void }) {
  const text = useText();
  return (
    <p className="kept-run">
      <span>
        {text("compare.kept", { count: block.lines.length })}
        {block.hidden > 0 ? ` ${text("compare.kept.hidden", { count: block.hidden })}` : ""}
      </span>
      <Button look="quiet" onPress={onOpen}>
        {text("compare.showKept")}
      </Button>
    </p>
  );
}
