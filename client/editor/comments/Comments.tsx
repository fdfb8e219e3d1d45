import { useState } from "react";
import { schema } from "../../../law/schema";
import { useText } from "../../i18n";
import type { Shape } from "../../service";
import { Check, Failed, Loading } from "../../ui";
import type { Desk } from "../desk";
import { randomName } from "../mint";
import { useCalm } from "../panels/useCalm";
import { useSignal } from "../signal";
import { anchorsOf, wordsAt, type Subject } from "./anchors";
import { useAddComment, useComments } from "./queries";
import { RemarkForm } from "./RemarkForm";
import { Thread } from "./Thread";
import "../panels/panels.css";

type People = Shape<"CommentThreads">["people"];

/** Conversations beside the text, in the order of the text. */
export function Comments({ desk }: { desk: Desk }) {
  const text = useText();
  const [resolved, setResolved] = useState(false);
  const subject = useSignal(desk.aids.subject);
  const { data, error } = useComments(desk.open.draft.draft.id);
  const anchors = useCalm(desk, anchorsOf);
  const place = (thread: string) => anchors?.get(thread)?.from ?? Infinity;
  const shown = (data?.items ?? [])
    .filter(({ resolvedAt }) => resolved || resolvedAt === null)
    .sort((a, b) => place(a.thread) - place(b.thread));
  return (
    <aside className="desk-panel" aria-label={text("editor.panel.comments")}>
      <h2>{text("editor.panel.comments")}</h2>
      {error ? <Failed error={error} /> : null}
      {!data && !error ? <Loading what={text("editor.comments.loading")} /> : null}
      {subject && desk.commentable ? (
        <Begin desk={desk} subject={subject} people={data?.people ?? []} />
      ) : (
        <p className="muted">{text("editor.comments.how")}</p>
      )}
      <Check checked={resolved} onChange={setResolved}>
        {text("editor.comments.resolved")}
      </Check>
      <ul className="plain panel-list">
        {shown.map((thread) => (
          <li key={thread.thread}>
            <Thread
              desk={desk}
              thread={thread}
              anchor={anchors?.get(thread.thread) ?? null}
              people={data?.people ?? []}
            />
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** Begins a thread: the words are marked in the text once the service knows the thread. */
function Begin({ desk, subject, people }: { desk: Desk; subject: Subject; people: People }) {
  const text = useText();
  const { mutate, isPending, error } = useAddComment(desk.open.draft.draft.id);
  const begin = (words: string) => {
    const thread = randomName(12);
    const { from, to, guid, quote } = subject;
    mutate(
      { thread, guid, quote, text: words },
      {
        onSuccess: () => {
          desk.aids.subject.set(null);
          // Where the words have changed meanwhile, provision and quote lead to the place.
          if (from === to || wordsAt(desk.state.doc, from, to) !== quote) return;
          desk.dispatch(desk.state.tr.addMark(from, to, schema.marks.comment.create({ thread })));
        },
      },
    );
  };
  return (
    <>
      {subject.quote === "" ? null : (
        <blockquote className="panel-quote">{subject.quote}</blockquote>
      )}
      {error ? <Failed error={error} /> : null}
      <RemarkForm
        focused
        label={text("editor.comments.new")}
        act={text("editor.comments.begin")}
        people={people}
        busy={isPending}
        onAdd={begin}
      />
    </>
  );
}
