import { useNavigate, useSearch } from "@tanstack/react-router";
import { useText } from "../i18n";
import { Button, Check, Choice } from "../ui";
import { gradeLooks } from "./grades";
import type { Decisions } from "./queries";
import type { Row } from "./rows";

/** Filters, order, differences, undo, and the keys in one line. */
export function ReviewBar({
  rows,
  differences,
  onDifferences,
  undecidedFirst,
  onUndecidedFirst,
  decisions,
}: {
  rows: readonly Row[];
  differences: boolean;
  onDifferences: (show: boolean) => void;
  undecidedFirst: boolean;
  onUndecidedFirst: (first: boolean) => void;
  decisions: Decisions;
}) {
  const text = useText();
  const navigate = useNavigate({ from: "/concordances/$id" });
  const search = useSearch({ from: "/concordances/$id" });
  const set = (key: "show" | "weight" | "grade", value: string) =>
    void navigate({
      search: (before) => ({ ...before, at: undefined, [key]: value || undefined }),
      replace: true,
      resetScroll: false,
    });
  const any = ["", text("concord.any")] as const;
  const last = decisions.last;
  const lastRow = last ? rows.find((row) => row.links.some((one) => one.id === last.id)) : null;
  return (
    <div className="review-bar" role="group" aria-label={text("concord.filters")}>
      <Choice
        label={text("concord.show")}
        value={search.show ?? ""}
        onChange={(value) => set("show", value)}
        options={[
          any,
          ["undecided", text("concord.show.undecided")],
          ["decided", text("concord.show.decided")],
        ]}
      />
      <Choice
        label={text("concord.weight")}
        value={search.weight ?? ""}
        onChange={(value) => set("weight", value)}
        options={[
          any,
          ["mandatory", text("concord.weight.mandatory")],
          ["optional", text("concord.weight.optional")],
        ]}
      />
      <Choice
        label={text("concord.grade")}
        value={search.grade ?? ""}
        onChange={(value) => set("grade", value)}
        options={[
          any,
          ...gradeLooks.map(
            ({ grade, icon }) => [grade, `${icon} ${text(`concord.grade.${grade}`)}`] as const,
          ),
        ]}
      />
      <div className="review-checks">
        <Check checked={undecidedFirst} onChange={onUndecidedFirst}>
          {text("concord.undecidedFirst")}
        </Check>
        <Check checked={differences} onChange={onDifferences}>
          {text("concord.differences")}
        </Check>
      </div>
      <Button isDisabled={!last} onPress={decisions.undo} aria-keyshortcuts="u">
        {lastRow
          ? text("concord.undo.of", { label: lastRow.provision.label })
          : text("concord.undo")}
      </Button>
      <p className="review-keys muted">{text("concord.keys")}</p>
    </div>
  );
}
