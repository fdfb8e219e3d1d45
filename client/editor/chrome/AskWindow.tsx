import type { Node } from "prosemirror-model";
import { useState, type FormEvent } from "react";
import { Dialog, Popover } from "react-aria-components";
import { chooseAlternative, fillPlaceholder, placeholdersOf, type Edit } from "../../../law/edit";
import { plainText } from "../../../law/unit";
import { useText } from "../../i18n";
import { Button, Field } from "../../ui";
import type { Desk } from "../desk";
import { firstField } from "./firstField";
import { numbersOf } from "../plugins/numbers";
import type { Ask } from "../views";

interface Props {
  desk: Desk;
  ask: Ask;
  onClose: () => void;
}

/** The small window of a chip: fill the blank, choose the wording, follow the reference. */
export function AskWindow({ desk, ask, onClose }: Props) {
  const text = useText();
  const pos = ask.position();
  const node = pos === undefined ? null : desk.state.doc.nodeAt(pos);
  if (pos === undefined || !node) return null;
  const titles = {
    placeholder: text("editor.fill.title"),
    alternatives: text("editor.alternatives.choose"),
    ref: plainRef(desk, node),
  };
  const apply = (edit: Edit) => {
    onClose();
    if (!edit.ok) return;
    const { tr } = desk.state;
    edit.apply(tr);
    desk.dispatch(tr);
    desk.focus();
  };
  const shared = { desk, node, pos, apply };
  return (
    <Popover
      className="ask"
      isOpen
      triggerRef={{ current: ask.anchor }}
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Dialog className="ask-dialog" aria-label={titles[ask.kind]}>
        {ask.kind === "placeholder" ? <Fill {...shared} /> : null}
        {ask.kind === "alternatives" ? <Choose {...shared} /> : null}
        {ask.kind === "ref" ? <Follow {...shared} onClose={onClose} /> : null}
      </Dialog>
    </Popover>
  );
}

interface Shared {
  desk: Desk;
  node: Node;
  pos: number;
  apply: (edit: Edit) => void;
}

const plainRef = (desk: Desk, node: Node): string =>
  plainText(node.type.schema.node("p", null, [node]), numbersOf(desk.state));

function Fill({ desk, node, pos, apply }: Shared) {
  const text = useText();
  const { id, prompt, value } = node.attrs as Record<string, string | null>;
  const [words, setWords] = useState(value ?? "");
  const count = id == null ? 1 : placeholdersOf(desk.state.doc, id).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    apply(fillPlaceholder(desk.state.doc, pos, words));
  };
  return (
    <form className="ask-form" onSubmit={submit} ref={firstField}>
      <Field
        label={prompt || text("editor.fill.title")}
        hint={text("editor.fill.places", { count })}
        value={words}
        onChange={setWords}
        isDisabled={!desk.editable}
      />
      <div className="ask-buttons">
        <Button type="submit" look="primary" isDisabled={!desk.editable || words.trim() === ""}>
          {text("editor.fill.do")}
        </Button>
        <Button
          isDisabled={!desk.editable || value === null}
          onPress={() => apply(fillPlaceholder(desk.state.doc, pos, null))}
        >
          {text("editor.fill.clear")}
        </Button>
      </div>
    </form>
  );
}

function Choose({ desk, node, pos, apply }: Shared) {
  const text = useText();
  const choose = (index: number | null) => apply(chooseAlternative(desk.state.doc, pos, index));
  return (
    <div className="ask-form">
      {node.children.map((wording, index) => (
        <Button
          key={index}
          isDisabled={!desk.editable}
          aria-pressed={wording.attrs["chosen"] === true}
          onPress={() => choose(index)}
        >
          {wording.attrs["chosen"] === true ? "● " : "○ "}
          {plainText(wording, numbersOf(desk.state))}
        </Button>
      ))}
      <Button look="quiet" isDisabled={!desk.editable} onPress={() => choose(null)}>
        {text("editor.alternatives.open")}
      </Button>
    </div>
  );
}

function Follow({ desk, node, onClose }: Shared & { onClose: () => void }) {
  const text = useText();
  const { target, work, href } = node.attrs as Record<string, string | null>;
  const elsewhere = work ?? href;
  if (target == null && elsewhere != null)
    return <p>{text("editor.ref.external", { work: elsewhere })}</p>;
  const entry = target == null ? null : numbersOf(desk.state).byGuid(target);
  if (!entry || target == null) return <p>{text("editor.ref.broken")}</p>;
  const heading = entry.node.firstChild;
  const go = () => {
    onClose();
    setTimeout(() => desk.goTo(target), 50);
  };
  return (
    <div className="ask-form">
      <p>
        <strong>{entry.label}</strong>{" "}
        {heading ? plainText(heading, numbersOf(desk.state)).slice(0, 200) : null}
      </p>
      <Button look="primary" onPress={go}>
        {text("editor.ref.go")}
      </Button>
    </div>
  );
}
