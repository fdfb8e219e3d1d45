import { useText, type MessageId } from "../../i18n";
import { Sheet } from "./Sheet";

const rows: readonly (readonly [MessageId, string])[] = [
  ["editor.help.enter", "Enter"],
  ["editor.help.line", "Shift+Enter"],
  ["editor.help.level", "Tab · Shift+Tab · Alt+Shift+→ ←"],
  ["editor.help.move", "Alt+Shift+↑ ↓"],
  ["editor.help.marks", "Ctrl+B · Ctrl+I · Ctrl+U"],
  ["editor.help.undo", "Ctrl+Z · Ctrl+Y"],
  ["editor.help.goto", "Ctrl+G · F5"],
  ["editor.find.title", "Ctrl+F · Ctrl+H"],
  ["editor.comments.new", "Alt+M"],
  ["editor.suggest.help", "Ctrl+Shift+E"],
  ["editor.suggest.helpWalk", "F8 · Shift+F8"],
  ["editor.suggest.helpSettle", "Alt+Shift+A · Alt+Shift+R"],
  ["editor.act.link", "Tab · Ctrl+K"],
  ["editor.signs", "Ctrl+Shift+8"],
  ["editor.act.markTerm", "Ctrl+Shift+D"],
  ["editor.terms.here", "Shift+F1"],
  ["editor.reading", "F9"],
  ["editor.help.blank", "Alt+F11"],
  ["editor.help.save", "Ctrl+S"],
  ["editor.help.leave", "Esc, Tab"],
  ["editor.help.help", "Ctrl+/"],
];

/** Every key of the editor. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const text = useText();
  return (
    <Sheet title={text("editor.help.title")} onClose={onClose}>
      <dl className="keys-list">
        {rows.map(([id, key]) => (
          <div key={id}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text(id)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
