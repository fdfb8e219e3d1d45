import type { Node } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { useEffect, useRef } from "react";
import { asAccepted, asRejected } from "../../../law/suggest";
import { useText } from "../../i18n";
import { Button } from "../../ui";
import type { Desk } from "../desk";
import { numbers } from "../plugins/numbers";
import { useSignal } from "../signal";
import { nodeViews } from "../views";

const settled = (doc: Node, as: "proposed" | "before"): EditorState =>
  EditorState.create({
    doc: as === "proposed" ? asAccepted(doc) : asRejected(doc),
    plugins: [numbers()],
  });

/** The text as if every suggestion were accepted, or as if none had been made, with its numbers; to read. */
export function Settled({ desk, as }: { desk: Desk; as: "proposed" | "before" }) {
  const text = useText();
  const mount = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const { doc } = useSignal(desk.now);
  useEffect(() => {
    if (!mount.current) return;
    const made = new EditorView(mount.current, {
      state: settled(desk.state.doc, as),
      editable: () => false,
      nodeViews: nodeViews(text, () => {}),
      attributes: {
        class: "law-text",
        lang: String(desk.state.doc.attrs["lang"]),
        role: "document",
        tabindex: "0",
        "aria-label": text(`editor.suggest.shown.${as}`),
      },
    });
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, [desk, text, as]);
  useEffect(() => {
    view.current?.updateState(settled(doc, as));
  }, [doc, as]);
  return (
    <>
      <p className="suggest-shown" role="status">
        {text(`editor.suggest.reading.${as}`)}{" "}
        <Button onPress={() => desk.shown.set("marked")}>{text("editor.suggest.back")}</Button>
      </p>
      <div ref={mount} className="paper" />
    </>
  );
}
