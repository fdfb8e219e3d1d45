import { useMemo, useState } from "react";
import { freezeNumbers, numberAnew, previewNumbers, type RenumberPreview } from "../../../law/edit";
import { EditorState } from "prosemirror-state";
import { useText } from "../../i18n";
import { Button, Notice } from "../../ui";
import { Sheet } from "../chrome/Sheet";
import type { Desk } from "../desk";
import "./numbering.css";

type Whole = "freeze" | "anew";

const edits = { freeze: freezeNumbers, anew: numberAnew };

/** What numbering anew would change; null where every number is automatic already. */
function look(state: EditorState): RenumberPreview | null {
  const edit = numberAnew(state.doc);
  if (!edit.ok) return null;
  const { tr } = state;
  edit.apply(tr);
  return previewNumbers(state.doc, tr.doc);
}

/** The numbers of the whole text: fix them for publication, or number anew with a table of what changes. */
export function NumbersSheet({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const text = useText();
  const [state] = useState(desk.state);
  const anew = useMemo(() => look(state), [state]);
  const freeze = useMemo(() => freezeNumbers(state.doc).ok, [state]);
  const run = (whole: Whole) => {
    onClose();
    desk.edit(whole === "freeze" ? "freezeNumbers" : "numberAnew", edits[whole](desk.state.doc));
  };
  return (
    <Sheet title={text("editor.numbers.title")} onClose={onClose}>
      <section className="numbers-part">
        <h3>{text("editor.act.freezeNumbers")}</h3>
        <p className="muted">{text("editor.numbers.freeze.lead")}</p>
        {freeze ? (
          <Button onPress={() => run("freeze")}>{text("editor.numbers.freeze.do")}</Button>
        ) : (
          <Notice tone="ok">{text("editor.numbers.freeze.none")}</Notice>
        )}
      </section>
      <section className="numbers-part">
        <h3>{text("editor.act.numberAnew")}</h3>
        <p className="muted">{text("editor.numbers.anew.lead")}</p>
        {anew === null ? (
          <Notice tone="ok">{text("editor.numbers.anew.none")}</Notice>
        ) : (
          <>
            <Changes preview={anew} lang={desk.open.draft.meta.language} />
            <Button onPress={() => run("anew")}>{text("editor.numbers.anew.do")}</Button>
          </>
        )}
      </section>
    </Sheet>
  );
}

/** Rows of a table that are shown before the rest is asked for. */
const shown = 100;

/** Old number, new number, heading; then references, and those that a person must read. */
function Changes({ preview, lang }: { preview: RenumberPreview; lang: string }) {
  const text = useText();
  const [all, setAll] = useState(false);
  const { units, references, printed } = preview;
  if (units.length === 0) return <p>{text("editor.numbers.anew.same")}</p>;
  return (
    <>
      <p>
        {text("editor.numbers.changes", { units: units.length, references: references.length })}
      </p>
      <table className="numbers-table" aria-label={text("editor.numbers.table")}>
        <thead>
          <tr>
            <th scope="col">{text("editor.numbers.old")}</th>
            <th scope="col">{text("editor.numbers.new")}</th>
            <th scope="col">{text("editor.numbers.heading")}</th>
          </tr>
        </thead>
        <tbody lang={lang}>
          {units.slice(0, all ? undefined : shown).map(({ guid, from, to, heading }) => (
            <tr key={guid}>
              <td>{from}</td>
              <td>{to}</td>
              <td>{heading}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!all && units.length > shown ? (
        <Button onPress={() => setAll(true)}>
          {text("editor.terms.more", { count: units.length - shown })}
        </Button>
      ) : null}
      {printed.length > 0 ? (
        <Notice tone="warning">
          <p>{text("editor.numbers.printed", { count: printed.length })}</p>
          <ul lang={lang}>
            {printed.map(({ place, text: words }, i) => (
              <li key={i}>
                <strong>{place}</strong> {words}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
