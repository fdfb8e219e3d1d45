import { useCallback, useMemo, useRef, useState } from "react";
import { useText } from "../i18n";
import { directionOf } from "../law/direction";
import { Button, Notice } from "../ui";
import { ChangeBar } from "./ChangeBar";
import { ChangeList } from "./ChangeList";
import { Contents } from "./Contents";
import { CopyTable } from "./CopyTable";
import { Legend } from "./Legend";
import { blocksOf, lineBlock, type Block } from "./lines";
import { Minimap, useMarks } from "./Minimap";
import { PrintHead } from "./PrintHead";
import type { Compared } from "./queries";
import { Redline } from "./Redline";
import { Renumberings } from "./Renumberings";
import { SideTable, toldChanges } from "./SideTable";
import { Standing } from "./Standing";
import { Structure } from "./Structure";
import { TellingContext } from "./telling";
import { useComparison } from "./useComparison";
import { useJump } from "./useJump";
import { useNarrow } from "./useNarrow";
import { useStepKeys } from "./useStepKeys";
import { blockHeight } from "./words";

/** A comparison in the view that the address asks for, with the bar that steps through its changes. */
export function ComparisonView({ compared }: { compared: Compared }) {
  const text = useText();
  const { comparison } = compared;
  const { chosen, choose, lines, changes, isShown, telling, current, position, step } =
    useComparison(compared);
  const [contents, setContents] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  // Two columns need the width of two columns.
  const narrow = useNarrow();
  const view = narrow && chosen.view === "sides" ? "inline" : chosen.view;
  const blocks = useMemo(
    () => (chosen.whole ? lines.map(lineBlock) : blocksOf(comparison, lines, isShown)),
    [comparison, lines, isShown, chosen.whole],
  );
  const told = useMemo(() => toldChanges(lines, isShown), [lines, isShown]);
  useJump(current, view);
  useStepKeys(position, changes.length, step);
  const height = useCallback(
    (block: Block) => blockHeight(comparison, block, view === "sides" ? 58 : 72),
    [comparison, view],
  );
  const marks = useMarks(blocks, height, changeOfBlock, isShown);

  if (comparison.changes.length === 0)
    return (
      <>
        <Standing comparison={comparison} />
        {comparison.status === "complete" ? (
          <Notice tone="ok">{text("compare.identical")}</Notice>
        ) : null}
      </>
    );
  return (
    <TellingContext value={telling}>
      <div className="comparison">
        <PrintHead
          compared={compared}
          changes={changes.length}
          wide={view === "sides" || view === "table"}
        />
        <ChangeBar
          changes={changes}
          position={position}
          onGo={step}
          chosen={chosen}
          onChoose={choose}
        >
          <Button
            look="quiet"
            className="contents-button"
            aria-expanded={contents}
            onPress={() => setContents(!contents)}
          >
            {text("compare.contents")}
          </Button>
          {view === "table" ? <CopyTable told={told} /> : null}
          <Button look="quiet" onPress={() => print()}>
            {text("compare.print")}
          </Button>
        </ChangeBar>
        <Standing comparison={comparison} />
        <Renumberings comparison={comparison} />
        <Legend />
        {changes.length === 0 ? <Notice tone="info">{text("compare.filter.none")}</Notice> : null}
        <div className="comparison-body" data-contents={contents || undefined}>
          <Contents lines={lines} isShown={isShown} onGo={() => setContents(false)} />
          <div ref={page} className="comparison-view">
            {view === "outline" ? (
              <Structure blocks={blocks} current={current} />
            ) : view === "list" ? (
              <ChangeList changes={changes} current={current} />
            ) : view === "table" ? (
              <SideTable told={told} current={current} />
            ) : (
              <div
                className={`law-text ${view === "sides" ? "two-columns" : ""}`}
                lang={compared.new.language}
                dir={directionOf(compared.new.language)}
              >
                {view === "sides" ? <ColumnNames compared={compared} /> : null}
                <Redline blocks={blocks} current={current} sides={view === "sides"} />
              </div>
            )}
          </div>
          {view === "inline" || view === "sides" ? (
            <Minimap marks={marks} current={position} onGo={step} page={page} />
          ) : null}
        </div>
      </div>
    </TellingContext>
  );
}

const changeOfBlock = (block: Block) =>
  block.kind === "line" && block.line.first ? block.line.change : null;

/** Which column is which; stays in view above both. */
function ColumnNames({ compared }: { compared: Compared }) {
  const text = useText();
  return (
    <div className="column-names" dir="auto">
      <span>
        {text("compare.old")} <span className="muted">{compared.old.name}</span>
      </span>
      <span>
        {text("compare.new")} <span className="muted">{compared.new.name}</span>
      </span>
    </div>
  );
}
