import { referenceText, type Numbering } from "../../../law/number";
import { useState } from "react";
import {
  authorName,
  nameInId,
  suggestedAt,
  type Suggestion,
  type Verdict,
} from "../../../law/suggest";
import { useFormat, useText } from "../../i18n";
import type { Shape } from "../../service";
import { Button } from "../../ui";
import { useAddComment } from "../comments/queries";
import { RemarkForm } from "../comments/RemarkForm";
import type { Desk } from "../desk";
import { numbersOf } from "../plugins/numbers";
import { initialsOf, tintOf } from "./people";
import { sentenceOf } from "./sentence";

interface Props {
  desk: Desk;
  item: Suggestion;
  threads: readonly Shape<"CommentThread">[];
}

/** How a provision is cited, else its own label. */
const placeOf = (numbering: Numbering, guid: string): string =>
  referenceText(numbering, guid) ?? numbering.byGuid(guid)?.label ?? "";

/** One suggestion: who, when, where, what, why, and what becomes of it. */
export function SuggestLine({ desk, item, threads }: Props) {
  const text = useText();
  const { moment } = useFormat();
  const at = suggestedAt(item.id);
  const place = item.guid === null ? "" : placeOf(numbersOf(desk.state), item.guid);
  const sentence = sentenceOf(text, item);
  const own = desk.suggester?.author === item.author;
  const settle = (verdict: Verdict) => () => desk.settle(verdict, (id) => id === item.id);
  return (
    <li>
      <p className="suggest-who" style={{ "--tint": tintOf(item.author) } as React.CSSProperties}>
        <span className="suggest-initials" aria-hidden="true">
          {initialsOf(authorName(item.author))}
        </span>{" "}
        <strong>{authorName(item.author)}</strong>{" "}
        {at === null ? null : (
          <time className="muted" dateTime={new Date(at).toISOString()}>
            {moment(new Date(at).toISOString())}
          </time>
        )}
      </p>
      <button type="button" className="suggest-go" onClick={() => desk.reveal(item.from, item.to)}>
        {place === "" ? null : <span className="muted">{place} · </span>}
        {sentence}
      </button>
      <Reason desk={desk} item={item} threads={threads} />
      {desk.decides || (desk.editable && own) ? (
        <p>
          {desk.decides ? (
            <Button
              look="quiet"
              onPress={settle("accept")}
              aria-label={said(text("editor.suggest.accept"), sentence)}
            >
              <span aria-hidden="true">✓ </span>
              {text("editor.suggest.accept")}
            </Button>
          ) : null}
          <Button
            look="quiet"
            onPress={settle("reject")}
            aria-label={said(text("editor.suggest.reject"), sentence)}
          >
            <span aria-hidden="true">✕ </span>
            {text("editor.suggest.reject")}
          </Button>
        </p>
      ) : null}
    </li>
  );
}

const said = (act: string, sentence: string): string => `${act}: ${sentence}`;

/** Why it is suggested, and what others say to it: a thread of comments of the suggestion's own name. */
function Reason({ desk, item, threads }: Props) {
  const text = useText();
  const [writing, setWriting] = useState(false);
  const add = useAddComment(desk.open.draft.draft.id);
  const name = nameInId(item.id);
  const thread = threads.find((one) => one.thread === name);
  const write = (words: string) => {
    const quote = (item.inserted || item.deleted || item.words).slice(0, 500);
    add.mutate({ thread: name, guid: item.guid, quote, text: words });
    setWriting(false);
  };
  return (
    <>
      {thread?.comments.map((comment) => (
        <p key={comment.id} className="suggest-reason">
          <span className="muted">{comment.author?.name ?? ""}: </span>
          {comment.text}
        </p>
      ))}
      {!desk.commentable ? null : writing ? (
        <RemarkForm
          focused
          label={text("editor.suggest.reason")}
          act={text("editor.comments.send")}
          people={[]}
          busy={add.isPending}
          onAdd={write}
        />
      ) : (
        <Button look="quiet" onPress={() => setWriting(true)}>
          {text(thread === undefined ? "editor.suggest.addReason" : "editor.comments.answer")}
        </Button>
      )}
    </>
  );
}
