import { useState, type FormEvent } from "react";
import { useText } from "../../i18n";
import { Button, Choice, Field } from "../../ui";
import { firstField } from "../chrome/firstField";

/** A line to write a remark in; a name is put in from a list. */
export function RemarkForm({
  label,
  act,
  people,
  busy,
  focused = false,
  onAdd,
}: {
  label: string;
  act: string;
  people: readonly { id: string; name: string }[];
  busy: boolean;
  focused?: boolean;
  onAdd: (text: string) => void;
}) {
  const text = useText();
  const [words, setWords] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === "") return;
    onAdd(words);
    setWords("");
  };
  const mention = (name: string) => setWords(`${words}${words.endsWith(" ") ? "" : " "}@${name} `);
  return (
    <form className="panel-form" onSubmit={submit} ref={focused ? firstField : null}>
      <Field label={label} value={words} onChange={setWords} />
      <div className="ask-buttons">
        <Button type="submit" isDisabled={busy || words.trim() === ""}>
          {act}
        </Button>
        <Choice
          label={text("editor.comments.mention")}
          hideLabel
          value=""
          onChange={(name) => (name === "" ? undefined : mention(name))}
          options={[
            ["", text("editor.comments.mention")],
            ...people.map(({ name }) => [name, name] as const),
          ]}
        />
      </div>
    </form>
  );
}
