import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Change, Comparison } from "../../law/compare/comparison";
import { useText } from "../i18n";
import { Button, Choice } from "../ui";
import type { ChangeFilter } from "./changes";

export type CompareView = "inline" | "sides" | "list" | "outline";

/** Where one is among the changes, the way to the next, the filters and the view. */
export function ChangeBar({
  comparison,
  changes,
  position,
  onGo,
}: {
  comparison: Comparison;
  changes: readonly Change[];
  position: number;
  onGo: (index: number) => void;
}) {
  const text = useText();
  const navigate = useNavigate({ from: "/compare" });
  const { view = "inline", filter = "all", whole = false } = useSearch({ from: "/compare" });
  const substance = comparison.changes.filter((change) => change.substance.length > 0).length;
  const set = (search: { view?: CompareView; filter?: ChangeFilter; whole?: boolean }) =>
    void navigate({
      search: (before) => ({ ...before, ...search }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="change-bar" role="toolbar" aria-label={text("compare.title")}>
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
      <output className="change-position">
        {position >= 0
          ? text("compare.position", { current: position + 1, total: changes.length })
          : text("compare.positionNone", { total: changes.length })}
        {substance > 0 ? ` · ${text("compare.substance", { count: substance })}` : ""}
      </output>
      <Choice
        label={text("compare.filter")}
        hideLabel
        value={filter}
        onChange={(value) => set({ filter: value as ChangeFilter })}
        options={[
          ["all", text("compare.filter.all")],
          ["substance", text("compare.filter.substance")],
          ["no-minor", text("compare.filter.noMinor")],
        ]}
      />
      <Choice
        label={text("compare.view")}
        hideLabel
        value={view}
        onChange={(value) => set({ view: value as CompareView })}
        options={(["inline", "sides", "list", "outline"] as const).map(
          (one) => [one, text(`compare.view.${one}`)] as const,
        )}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={whole}
          onChange={(event) => set({ whole: event.target.checked })}
        />
        {text("compare.whole")}
      </label>
      <Button look="quiet" onPress={() => print()}>
        {text("compare.print")}
      </Button>
    </div>
  );
}
