import { useText } from "../../i18n";
import type { Desk } from "../desk";

/** What differs from the text that the draft began from. */
export function Baseline({ desk }: { desk: Desk }) {
  const text = useText();
  return (
    <aside className="desk-panel" aria-label={text("editor.baseline.title")}>
      <h2>{text("editor.baseline.title")}</h2>
      {desk.open.draft.draft.origin === null ? (
        <p className="muted">{text("editor.baseline.none")}</p>
      ) : null}
    </aside>
  );
}
