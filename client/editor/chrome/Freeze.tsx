import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { listSuggestions } from "../../../law/suggest";
import { useText } from "../../i18n";
import { answered, service } from "../../service";
import { Button, Failed, Field, Notice } from "../../ui";
import type { Desk } from "../desk";
import { firstField } from "./firstField";
import { Sheet } from "./Sheet";

type Progress =
  { is: "asking" } | { is: "working" } | { is: "done" } | { is: "failed"; error: unknown };

/** Freezes the draft under a name, once everything typed is saved. */
export function Freeze({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const text = useText();
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [date, setDate] = useState("");
  const [progress, setProgress] = useState<Progress>({ is: "asking" });
  const freeze = async () => {
    setProgress({ is: "working" });
    try {
      await desk.settled();
      await answered(
        service.POST("/api/drafts/{id}/versions", {
          params: { path: { id: desk.open.draft.draft.id } },
          body: { name: name.trim(), date: date || null },
        }),
      );
      await queries.invalidateQueries();
      setProgress({ is: "done" });
    } catch (error) {
      setProgress({ is: "failed", error });
    }
  };
  const open = listSuggestions(desk.state.doc).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void freeze();
  };
  return (
    <Sheet title={text("editor.freeze.title")} onClose={onClose}>
      {progress.is === "done" ? (
        <Notice tone="ok">{text("editor.freeze.done", { name: name.trim() })}</Notice>
      ) : open > 0 ? (
        <>
          <Notice tone="warning">{text("editor.suggest.open", { count: open })}</Notice>
          <Button
            look="primary"
            onPress={() => {
              desk.aids.panel.set("suggestions");
              onClose();
            }}
          >
            {text("editor.suggest.openList")}
          </Button>
        </>
      ) : (
        <form className="sheet-form" onSubmit={submit} ref={firstField}>
          <p className="muted">{text("editor.freeze.lead")}</p>
          <Field label={text("editor.freeze.name")} value={name} onChange={setName} isRequired />
          <Field label={text("editor.freeze.date")} type="date" value={date} onChange={setDate} />
          {progress.is === "failed" ? <Failed error={progress.error} /> : null}
          <Button
            look="primary"
            type="submit"
            isDisabled={progress.is === "working" || name.trim() === ""}
          >
            {text(progress.is === "working" ? "editor.save.saving" : "editor.freeze.title")}
          </Button>
        </form>
      )}
    </Sheet>
  );
}
