import { useState, type FormEvent } from "react";
import { fillPlaceholder } from "../../../law/edit";
import { useText } from "../../i18n";
import { Button, Field } from "../../ui";
import type { Desk } from "../desk";
import { blanksOf, type Blank } from "./blanks";
import { useCalm } from "./useCalm";
import "./panels.css";

/** Every blank of the draft: one answer fills all of its places. */
export function Blanks({ desk }: { desk: Desk }) {
  const text = useText();
  const blanks = useCalm(desk, blanksOf);
  const open = blanks?.filter(({ value }) => value === null).length ?? 0;
  return (
    <aside className="desk-panel" aria-label={text("editor.panel.blanks")}>
      <h2>{text("editor.panel.blanks")}</h2>
      {blanks === null ? null : <p>{text("editor.blanks.open", { open, all: blanks.length })}</p>}
      <ul className="plain panel-list">
        {blanks?.map((blank) => (
          <li key={blank.key}>
            <Line key={blank.value ?? ""} desk={desk} blank={blank} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Line({ desk, blank }: { desk: Desk; blank: Blank }) {
  const text = useText();
  const [words, setWords] = useState(blank.value ?? "");
  /** The place as the text stands now; the panel may be a moment behind. */
  const placeNow = (): number | undefined =>
    blanksOf(desk.state.doc).find(({ key }) => key === blank.key)?.places[0];
  const fill = (event: FormEvent) => {
    event.preventDefault();
    const pos = placeNow();
    const edit = pos === undefined ? null : fillPlaceholder(desk.state.doc, pos, words);
    if (!edit?.ok) return;
    const { tr } = desk.state;
    edit.apply(tr);
    desk.dispatch(tr);
  };
  return (
    <form className="panel-form" onSubmit={fill}>
      <Field
        label={blank.prompt || text("editor.fill.title")}
        hint={text("editor.fill.places", { count: blank.places.length })}
        value={words}
        onChange={setWords}
        isDisabled={!desk.editable}
      />
      <div className="ask-buttons">
        {desk.editable ? <Button type="submit">{text("editor.fill.do")}</Button> : null}
        {blank.places.map((pos, i) => (
          <Button
            key={pos}
            look="quiet"
            aria-label={text("editor.blanks.place", { number: i + 1 })}
            onPress={() => desk.reveal(pos, pos + 1)}
          >
            {i + 1}
          </Button>
        ))}
      </div>
    </form>
  );
}
