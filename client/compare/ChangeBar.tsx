import type { ReactNode } from "react";
import type { Change } from "../../law/compare/comparison";
import { useText } from "../i18n";
import { Button, Check, Choice } from "../ui";
import { useSentences } from "./ChangeList";
import type { ChangeFilter } from "./changes";
import { Filters } from "./Filters";
import { openPlaces, standingId } from "./Standing";
import { useTelling } from "./telling";

export const compareViews = ["inline", "sides", "table", "list", "outline"] as const;
export type CompareView = (typeof compareViews)[number];

/** What of the page is in its address. */
export interface Chosen {
  view: CompareView;
  filter: ChangeFilter;
  /** True shows what did not change, too. */
  whole: boolean;
}

/** Where one is among the changes, the way to the next, the filters and the view. */
export function ChangeBar({
  changes,
  position,
  onGo,
  chosen,
  onChoose,
  children,
}: {
  changes: readonly Change[];
  position: number;
  onGo: (index: number) => void;
  chosen: Chosen;
  onChoose: (change: Partial<Chosen>) => void;
  /** Further buttons. */
  children: ReactNode;
}) {
  const text = useText();
  return (
    <div className="change-bar" ref={tellHeight}>
      <div className="change-steps" role="group" aria-label={text("compare.steps")}>
        <Button
          aria-label={text("compare.previous")}
          isDisabled={position <= 0}
          onPress={() => onGo(position - 1)}
        >
          <span aria-hidden="true">↑</span>
        </Button>
        <Button
          aria-label={text("compare.next")}
          isDisabled={position >= changes.length - 1}
          onPress={() => onGo(position + 1)}
        >
          <span aria-hidden="true">↓</span>
        </Button>
        <Position changes={changes} position={position} />
      </div>
      <Compared />
      <div className="change-tools">
        <Choice
          label={text("compare.view")}
          hideLabel
          value={chosen.view}
          onChange={(view) => onChoose({ view: view as CompareView })}
          options={compareViews.map((one) => [one, text(`compare.view.${one}`)] as const)}
        />
        <Filters filter={chosen.filter} onChange={(filter) => onChoose({ filter })} />
        {chosen.view === "list" || chosen.view === "table" ? null : (
          <Check checked={chosen.whole} onChange={(whole) => onChoose({ whole })}>
            {text("compare.whole")}
          </Check>
        )}
        {children}
      </div>
    </div>
  );
}

/** Tells the style sheet how high the bar is: what sticks below it must know. */
function tellHeight(bar: HTMLElement | null): (() => void) | undefined {
  if (!bar) return undefined;
  const watching = new ResizeObserver(() =>
    bar.parentElement?.style.setProperty("--bar", `${bar.offsetHeight}px`),
  );
  watching.observe(bar);
  return () => watching.disconnect();
}

/** "Change 7 of 42" with its sentence; said by screen readers at each step. */
function Position({ changes, position }: { changes: readonly Change[]; position: number }) {
  const text = useText();
  const sentences = useSentences();
  const change = changes[position];
  const substance = changes.filter((one) => one.substance.length > 0).length;
  return (
    <output className="change-position" aria-live="polite">
      <strong>
        {change
          ? text("compare.position", { current: position + 1, total: changes.length })
          : text("compare.positionNone", { total: changes.length })}
      </strong>
      {substance > 0 ? ` · ${text("compare.substance", { count: substance })}` : ""}
      {change ? (
        <span className="change-sentence" dir="auto">
          {change.substance.length > 0 ? <span className="change-alarm">! </span> : null}
          {sentences(change)}
        </span>
      ) : null}
    </output>
  );
}

/** Whether everything was compared; always in view. */
function Compared() {
  const text = useText();
  const { comparison } = useTelling();
  const open = openPlaces(comparison);
  return open === 0 ? (
    <span className="compared-all">
      <span aria-hidden="true">✓ </span>
      {text("compare.complete")}
    </span>
  ) : (
    <a className="compared-not" href={`#${standingId}`}>
      <span aria-hidden="true">! </span>
      {text("compare.incomplete", { count: open })}
    </a>
  );
}
