import { EditorView } from "prosemirror-view";
import { useEffect, useRef, type CSSProperties } from "react";
import { useFormat, useText, type Format, type Text } from "../i18n";
import type { Desk } from "./desk";
import { plainCopy } from "./plainCopy";
import { nodeViews, type OnAsk } from "./views";
import "prosemirror-view/style/prosemirror.css";
import "./paper.css";
import { useSignal } from "./signal";
import { suggestionViews } from "./suggest/markViews";
import "./suggest/suggest.css";

/** The text itself. All that touches the view happens in one effect. */
export function Paper({ desk, onAsk, notes }: { desk: Desk; onAsk: OnAsk; notes: boolean }) {
  const text = useText();
  const { moment } = useFormat();
  const suggesting = useSignal(desk.suggesting);
  const mount = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!mount.current) return;
    const view = open(mount.current, desk, { text, moment, onAsk });
    desk.show(view);
    return () => {
      desk.show(null);
      view.destroy();
    };
  }, [desk, text, moment, onAsk]);
  const labels = {
    "--commentary": quoted(text("editor.label.commentary")),
    "--note": quoted(text("editor.label.note")),
  } as CSSProperties;
  return (
    <div
      ref={mount}
      className="paper"
      data-notes={notes}
      data-suggesting={suggesting}
      style={labels}
    />
  );
}

/** A string as CSS writes it. */
const quoted = (words: string): string => `"${words.replace(/["\\]/g, "")}"`;

/** Languages written from right to left. */
const rightToLeft = /^(?:ar|fa|he|ur|ug|prs|ps|ckb|dv)\b/;

interface Shows {
  text: Text;
  moment: Format["moment"];
  onAsk: OnAsk;
}

function open(place: HTMLElement, desk: Desk, { text, moment, onAsk }: Shows): EditorView {
  const lang = String(desk.state.doc.attrs["lang"]);
  const view = new EditorView(place, {
    state: desk.state,
    dispatchTransaction: desk.dispatch,
    editable: () => desk.editable,
    nodeViews: nodeViews(text, onAsk),
    markViews: suggestionViews(text, moment),
    clipboardTextSerializer: (slice) => plainCopy(slice, desk.state),
    attributes: {
      class: "law-text",
      lang,
      dir: rightToLeft.test(lang) ? "rtl" : "ltr",
      role: "textbox",
      "aria-label": text("editor.text"),
      "aria-multiline": "true",
    },
  });
  hideFromReact(view.dom);
  return view;
}

/**
 * Each time React draws anything, it saves the selection of a focused element that says it is
 * editable by walking its whole text: 6 ms a key at 1,000 articles. The editor keeps its selection
 * itself, so the property that React asks says nothing; the attribute, which browsers read, stays.
 */
function hideFromReact(dom: HTMLElement): void {
  Object.defineProperty(dom, "contentEditable", {
    get: () => "inherit",
    set: (value: string) => dom.setAttribute("contenteditable", value),
  });
}
