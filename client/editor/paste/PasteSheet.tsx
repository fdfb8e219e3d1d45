import { closeHistory } from "prosemirror-history";
import { TextSelection } from "prosemirror-state";
import { useMemo, useState } from "react";
import {
  pasteAt,
  pastedTree,
  readCopied,
  type Copied,
  type PastedNumbers,
} from "../../../law/paste";
import { useText } from "../../i18n";
import { Button, Check } from "../../ui";
import { Sheet } from "../chrome/Sheet";
import type { Desk } from "../desk";
import { mint } from "../mint";
import { named } from "../plugins/names";
import "./paste.css";

/** Shows the provisions that a copy becomes, before it goes in. */
export function PasteSheet({ desk, copied }: { desk: Desk; copied: Copied }) {
  const text = useText();
  const [numbers, setNumbers] = useState<PastedNumbers>("keep");
  const pasted = useMemo(() => readCopied(copied, desk.state.doc, mint), [copied, desk]);
  const rows = useMemo(
    () =>
      pasted === null ? [] : pastedTree(desk.state.doc, desk.state.selection.to, pasted, numbers),
    [pasted, numbers, desk],
  );
  const close = () => desk.aids.copied.set(null);
  const insert = () => {
    close();
    if (pasted === null) return;
    const tr = closeHistory(desk.state.tr.deleteSelection());
    const edit = pasteAt(tr.doc, tr.selection.from, pasted, numbers);
    if (!edit.ok) return;
    const at = edit.apply(tr);
    tr.setSelection(TextSelection.near(tr.doc.resolve(at)));
    desk.dispatch(named(tr, { act: "paste", label: rows[0]?.label ?? "" }).scrollIntoView());
    desk.dispatch(closeHistory(desk.state.tr));
    desk.focus();
  };
  const fixed = rows.filter((row) => row.fixed).length;
  return (
    <Sheet title={text("editor.paste.title")} onClose={close}>
      {rows.length === 0 ? <p>{text("editor.paste.nothing")}</p> : null}
      <ol className="plain paste-tree" aria-label={text("editor.paste.tree")}>
        {rows.map((row, i) => (
          <li key={i} style={{ paddingInlineStart: `${row.depth * 1.5}rem` }}>
            <strong>{row.label}</strong>
            {row.fixed ? <span className="tag">{text("editor.paste.fixed")}</span> : null}{" "}
            {row.words}
          </li>
        ))}
      </ol>
      {pasted !== null && pasted.inserted + pasted.deleted > 0 ? (
        <p>
          {text("editor.paste.tracked", { inserted: pasted.inserted, deleted: pasted.deleted })}
        </p>
      ) : null}
      {pasted?.doubts.map((doubt, i) => (
        <p key={i} className="muted" lang="en">
          {doubt.message}
        </p>
      ))}
      {fixed > 0 || numbers === "automatic" ? (
        <Check
          checked={numbers === "automatic"}
          onChange={(automatic) => setNumbers(automatic ? "automatic" : "keep")}
        >
          {text("editor.paste.automatic")}
        </Check>
      ) : null}
      <div className="ask-buttons">
        <Button look="primary" isDisabled={rows.length === 0} onPress={insert}>
          {text("editor.paste.do")}
        </Button>
        <Button onPress={close}>{text("editor.paste.cancel")}</Button>
      </div>
    </Sheet>
  );
}
