import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Node } from "prosemirror-model";
import { closeHistory } from "prosemirror-history";
import { transformTo, type MergeChoices } from "../../law/merge";
import { schema } from "../../law/schema";
import { Sheet } from "../editor/chrome/Sheet";
import type { Desk } from "../editor/desk";
import { named } from "../editor/plugins/names";
import { useLocale, useText } from "../i18n";
import { answered, service, type Shape } from "../service";
import { Button, Failed, Loading, Notice } from "../ui";
import { bringIn, previewOf, type Editions, type Preview } from "./preview";
import { Questions } from "./Questions";
import "./merge.css";

interface Props {
  desk: Desk;
  edition: Shape<"NewEdition">;
  onClose: () => void;
}

const textOf = async (id: number): Promise<Node> => {
  const call = service.GET("/api/versions/{id}", { params: { path: { id } } });
  return schema.nodeFromJSON((await answered(call)).doc);
};

/** The changes of a new edition before they come into the draft, and bringing them in. */
export function BringIn({ desk, edition, onClose }: Props) {
  const text = useText();
  const { locale } = useLocale();
  const opened = useQuery({
    queryKey: ["bring-in", desk.open.draft.draft.id, edition.version, locale],
    gcTime: 0,
    staleTime: Infinity,
    queryFn: async () => {
      const [base, newer] = await Promise.all([textOf(edition.from), textOf(edition.version)]);
      const editions: Editions = { base, edition: newer, sameWork: edition.sameWork };
      return { editions, preview: previewOf(desk.state.doc, editions, locale) };
    },
  });
  return (
    <Sheet title={text("merge.title")} onClose={onClose}>
      {opened.error ? <Failed error={opened.error} onRetry={() => void opened.refetch()} /> : null}
      {opened.data ? (
        <Previewed desk={desk} edition={edition} {...opened.data} />
      ) : opened.error ? null : (
        <Loading what={text("merge.working")} />
      )}
    </Sheet>
  );
}

type Progress =
  { is: "asking" } | { is: "working" } | { is: "done" } | { is: "failed"; error: unknown };

function Previewed({
  desk,
  edition,
  editions,
  preview,
}: Omit<Props, "onClose"> & { editions: Editions; preview: Preview }) {
  const text = useText();
  const [choices, setChoices] = useState<MergeChoices>({});
  const [progress, setProgress] = useState<Progress>({ is: "asking" });
  const { sentences, questions } = preview;
  const apply = async () => {
    setProgress({ is: "working" });
    try {
      await takeIn(desk, edition, editions, choices);
      setProgress({ is: "done" });
    } catch (error) {
      setProgress({ is: "failed", error });
    }
  };
  if (progress.is === "done")
    return (
      <Notice tone="ok">
        <p>{text("merge.done")}</p>
        <p>{text("merge.refs")}</p>
      </Notice>
    );
  return (
    <div className="merge">
      <p className="muted">{text("merge.lead")}</p>
      {questions.length > 0 ? (
        <Questions
          questions={questions}
          choices={choices}
          onChoose={(id, choice) => setChoices({ ...choices, [id]: choice })}
        />
      ) : null}
      <section>
        <h3>{text("merge.clean", { count: sentences.length })}</h3>
        {sentences.length === 0 && questions.length === 0 ? <p>{text("merge.none")}</p> : null}
        <ul className="merge-changes">
          {sentences.map((sentence, at) => (
            <li key={at}>{sentence}</li>
          ))}
        </ul>
      </section>
      {progress.is === "failed" ? <Failed error={progress.error} /> : null}
      <Button look="primary" isDisabled={progress.is === "working"} onPress={() => void apply()}>
        {text(progress.is === "working" ? "merge.applying" : "merge.apply")}
      </Button>
    </div>
  );
}

/**
 * Moves the draft's baseline to the new edition and writes its changes into the draft as one
 * change. The baseline first: where it is refused, the draft stays as it is.
 */
async function takeIn(
  desk: Desk,
  { from, version, name }: Shape<"NewEdition">,
  editions: Editions,
  choices: MergeChoices,
): Promise<void> {
  const { id } = desk.open.draft.draft;
  await answered(
    service.PUT("/api/drafts/{id}/baseline", {
      params: { path: { id } },
      body: { from, version },
    }),
  );
  // The draft as it is now: others may have written since the preview.
  const { tr } = desk.state;
  transformTo(tr, bringIn(desk.state.doc, editions, choices));
  if (tr.docChanged) desk.dispatch(named(closeHistory(tr), { act: "bringIn", label: name }));
  desk.moveBaseline(version);
}
