import { useFormat, useText } from "../../i18n";
import type { Shape } from "../../service";
import { Button } from "../../ui";
import type { Desk } from "../desk";
import { numbersOf } from "../plugins/numbers";
import type { Anchor } from "./anchors";
import { useAddComment, useResolve } from "./queries";
import { RemarkForm } from "./RemarkForm";

interface Props {
  desk: Desk;
  thread: Shape<"CommentThread">;
  /** Its words in the text; null where they are gone, or where it is about a whole provision. */
  anchor: Anchor | null;
  people: Shape<"CommentThreads">["people"];
}

/** One conversation: what it is about, who said what, an answer, and its end. */
export function Thread({ desk, thread, anchor, people }: Props) {
  const text = useText();
  const { moment } = useFormat();
  const draft = desk.open.draft.draft.id;
  const add = useAddComment(draft);
  const resolve = useResolve(draft);
  const { guid, quote, resolvedAt } = thread;
  const label = guid === null ? "" : (numbersOf(desk.state).byGuid(guid)?.label ?? "");
  const go = () => {
    if (anchor) desk.reveal(anchor.from, anchor.to);
    else if (guid !== null) desk.goTo(guid);
  };
  return (
    <article className="panel-form" aria-label={quote === "" ? label : quote}>
      <Button look="quiet" onPress={go}>
        {label === "" ? text("editor.comments.go") : label}
      </Button>
      {quote === "" ? null : <blockquote className="panel-quote">{quote}</blockquote>}
      {quote !== "" && anchor === null ? (
        <p className="muted">{text("editor.comments.gone")}</p>
      ) : null}
      {thread.comments.map((comment) => (
        <p key={comment.id}>
          <strong>{comment.author?.name ?? ""}</strong>{" "}
          <time className="muted" dateTime={comment.at}>
            {moment(comment.at)}
          </time>
          <br />
          {comment.text}
        </p>
      ))}
      {desk.commentable ? (
        <>
          <RemarkForm
            label={text("editor.comments.answer")}
            act={text("editor.comments.send")}
            people={people}
            busy={add.isPending}
            onAdd={(words) => add.mutate({ thread: thread.thread, text: words })}
          />
          <Button
            isDisabled={resolve.isPending}
            onPress={() => resolve.mutate({ thread: thread.thread, resolved: resolvedAt === null })}
          >
            {text(resolvedAt === null ? "editor.comments.resolve" : "editor.comments.reopen")}
          </Button>
        </>
      ) : null}
    </article>
  );
}
