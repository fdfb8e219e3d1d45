import { useState } from "react";
import { useText } from "../i18n";
import { Button } from "../ui";
import { useSentences } from "./ChangeList";
import { usePlaceOf, type ToldChange } from "./SideTable";
import { useTelling } from "./telling";
import { lineHtml, wordTable, type CopiedRow } from "./wordTable";

/** Copies the comparative table, so that it can be pasted into a word processor as a table. */
export function CopyTable({ told }: { told: readonly ToldChange[] }) {
  const text = useText();
  const { comparison } = useTelling();
  const sentences = useSentences();
  const placeOf = usePlaceOf();
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const copy = async () => {
    const rows = told.map(({ change, lines }): CopiedRow => ({
      place: placeOf(change),
      old: lines.map((line) => lineHtml(comparison, line, "old")).join(""),
      new: lines.map((line) => lineHtml(comparison, line, "new")).join(""),
      what: sentences(change),
    }));
    const head = {
      place: text("compare.provision"),
      old: text("compare.old"),
      new: text("compare.new"),
      what: text("compare.what"),
    };
    const { html, plain } = wordTable(head, rows);
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([plain], { type: "text/plain" }),
    });
    // Browsers refuse where the page is not served safely or the person said no.
    setState(
      await navigator.clipboard.write([item]).then(
        () => "copied" as const,
        () => "refused" as const,
      ),
    );
  };
  return (
    <>
      <Button look="quiet" onPress={() => void copy()}>
        {text("compare.copyTable")}
      </Button>
      <span role="status">{state === "idle" ? "" : text(`compare.copyTable.${state}`)}</span>
    </>
  );
}
