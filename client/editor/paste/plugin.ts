import { Plugin } from "prosemirror-state";
import type { Aids } from "../aids/host";

/** True for a page of several paragraphs, or with tracked changes of another program. */
const isStructured = (html: string): boolean =>
  (html.match(/<(?:p|li|h[1-6]|tr|div|br)\b/gi)?.length ?? 0) > 1 || /<(?:ins|del)\b/i.test(html);

/**
 * Hands what was copied elsewhere and has more than one paragraph to the preview. What this editor
 * copied, single lines and Ctrl+Shift+V go in as they are.
 */
export function pasting(aids: Aids): Plugin {
  let plain = false;
  return new Plugin({
    props: {
      handleKeyDown(_view, event) {
        plain = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === "KeyV";
        return false;
      },
      handlePaste(view, event) {
        const asText = plain;
        plain = false;
        const html = event.clipboardData?.getData("text/html") ?? "";
        const text = event.clipboardData?.getData("text/plain") ?? "";
        const inCell = view.state.selection.$from.node(-1)?.type.spec["tableRole"] != null;
        if (asText || inCell || !view.editable || /\sdata-pm-slice=/.test(html)) return false;
        if (isStructured(html)) aids.copied.set({ kind: "html", html });
        else if (html === "" && /\S\s*\n\s*\S/.test(text)) aids.copied.set({ kind: "text", text });
        else return false;
        return true;
      },
    },
  });
}
