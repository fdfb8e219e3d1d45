import { useState, type FormEvent } from "react";
import { useText } from "../../i18n";
import { Button, Choice, Field } from "../../ui";
import { firstField } from "../chrome/firstField";
import { Sheet } from "../chrome/Sheet";
import type { Desk } from "../desk";
import { actOf, insertAnswer, type Asked } from "./things";

/** Kinds of blanks, as the schema names them. */
const kinds = ["authority", "period", "amount", "date", "name", "law", "other"] as const;

/** Asks for the words of what is inserted: a blank's question, a footnote, the other wording. */
export function AnswerSheet({
  desk,
  thing,
  onClose,
}: {
  desk: Desk;
  thing: Asked;
  onClose: () => void;
}) {
  const text = useText();
  const { from, to } = desk.state.selection;
  const selected = desk.state.doc.textBetween(from, to, " ");
  const [words, setWords] = useState(thing === "blank" ? selected : "");
  const [kind, setKind] = useState<string>("other");
  const insert = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    desk.edit(actOf(thing), insertAnswer(desk.state, thing, { words, kind }));
  };
  const lacksFirst = thing === "alternatives" && selected.trim() === "";
  return (
    <Sheet title={text(`editor.act.${actOf(thing)}`)} onClose={onClose}>
      <form className="sheet-form" onSubmit={insert} ref={firstField}>
        {thing === "alternatives" ? (
          <p>
            {lacksFirst
              ? text("editor.alternatives.select")
              : text("editor.alternatives.first", { words: selected })}
          </p>
        ) : null}
        <Field
          label={text(`editor.answer.${thing}`)}
          value={words}
          onChange={setWords}
          isDisabled={lacksFirst}
          isRequired
          {...(thing === "blank" ? { hint: text("editor.answer.blank.hint") } : {})}
        />
        {thing === "blank" ? (
          <Choice
            label={text("editor.blank.kind")}
            value={kind}
            onChange={setKind}
            options={kinds.map((value) => [value, text(`editor.blank.kind.${value}`)] as const)}
          />
        ) : null}
        <Button type="submit" look="primary" isDisabled={lacksFirst || words.trim() === ""}>
          {text("editor.insert")}
        </Button>
      </form>
    </Sheet>
  );
}
