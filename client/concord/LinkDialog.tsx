import { useState, type FormEvent } from "react";
import { useText } from "../i18n";
import type { Shape } from "../service";
import { Area, Button, Dialog } from "../ui";
import { chosenGrade } from "./decide";
import { GradeControl } from "./GradeControl";
import type { Grade } from "./grades";
import { ProvisionPicker } from "./ProvisionPicker";
import type { Decisions } from "./queries";
import type { LinkTask } from "./linkTask";

/** Links provisions by hand: the national ones of a row, or a new link between any. */
export function LinkDialog({
  task,
  concordance,
  decisions,
  onClose,
}: {
  task: LinkTask | null;
  concordance: Shape<"Concordance">;
  decisions: Decisions;
  onClose: () => void;
}) {
  const text = useText();
  return (
    <Dialog
      open={task !== null}
      title={text(task?.kind === "edit" ? "concord.links.edit" : "concord.link.new")}
      onClose={onClose}
    >
      {task ? (
        <LinkForm task={task} concordance={concordance} decisions={decisions} onClose={onClose} />
      ) : null}
    </Dialog>
  );
}

function LinkForm({
  task,
  concordance,
  decisions,
  onClose,
}: {
  task: LinkTask;
  concordance: Shape<"Concordance">;
  decisions: Decisions;
  onClose: () => void;
}) {
  const text = useText();
  const start = task.kind === "edit" ? task.link : task;
  const [baseline, setBaseline] = useState<string[]>(start.baseline);
  const [national, setNational] = useState<string[]>(start.national);
  const [grade, setGrade] = useState<Grade>(task.kind === "edit" ? task.link.grade : "partial");
  const [note, setNote] = useState(task.kind === "edit" ? task.link.note : "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (task.kind === "edit")
      decisions.decide(task.link, { ...chosenGrade(task.link, grade), national, note });
    else void decisions.create({ baseline, national, grade, note });
    onClose();
  };
  return (
    <form className="form" onSubmit={submit}>
      {task.kind === "new" ? (
        <ProvisionPicker
          label={text("concord.link.baseline")}
          provisions={concordance.baseline}
          value={baseline}
          onChange={setBaseline}
        />
      ) : null}
      <ProvisionPicker
        label={text("concord.link.national")}
        provisions={concordance.national}
        value={national}
        onChange={setNational}
      />
      <GradeControl grade={grade} decided disabled={false} onChoose={setGrade} />
      <Area label={text("concord.note")} value={note} onChange={setNote} />
      <Button
        type="submit"
        look="primary"
        isDisabled={task.kind === "new" && baseline.length + national.length === 0}
      >
        {text("ui.save")}
      </Button>
    </form>
  );
}
