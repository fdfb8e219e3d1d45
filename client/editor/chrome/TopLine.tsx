import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedTime } from "react-intl";
import { useText } from "../../i18n";
import { useSentence } from "../../refusal";
import { Button } from "../../ui";
import type { Desk } from "../desk";
import { useSignal } from "../signal";
import { Share } from "../sharing/Share";
import { Freeze } from "./Freeze";
import { HereNow } from "./HereNow";

/** One line: which law, which draft, how saving stands, what can be done with the whole. */
export function TopLine({ desk }: { desk: Desk }) {
  const text = useText();
  const [freezing, setFreezing] = useState(false);
  const [sharing, setSharing] = useState(false);
  const { draft, work, meta, may } = desk.open.draft;
  const origin = useSignal(desk.origin);
  const title = meta.title;
  return (
    <header className="desk-top">
      <div className="desk-title">
        <h1 lang={meta.language}>{title}</h1>
        <Link to="/laws/$slug" params={{ slug: work }} title={text("editor.law")}>
          {draft.name}
        </Link>
      </div>
      <HereNow desk={desk} />
      <SaveLine desk={desk} />
      <div className="desk-whole">
        <Link
          className="button button-quiet"
          to="/laws/$slug/drafts/$draft/history"
          params={{ slug: work, draft: String(draft.id) }}
        >
          {text("history.open")}
        </Link>
        {origin === null ? null : (
          <Link
            className="button button-quiet"
            to="/compare"
            search={{ work, old: `v${origin}`, new: `d${draft.id}` }}
          >
            {text("editor.compare")}
          </Link>
        )}
        <Button look="quiet" onPress={() => setSharing(true)}>
          {text("editor.share")}
        </Button>
        {may.freeze ? (
          <Button onPress={() => setFreezing(true)}>{text("editor.freeze")}</Button>
        ) : null}
      </div>
      {sharing ? <Share draft={draft.id} onClose={() => setSharing(false)} /> : null}
      {freezing ? <Freeze desk={desk} onClose={() => setFreezing(false)} /> : null}
    </header>
  );
}

const marks = { saved: "✓", saving: "…", offline: "!", refused: "✕" } as const;

/** How saving stands, in words. */
function SaveLine({ desk }: { desk: Desk }) {
  const text = useText();
  const sentence = useSentence();
  const { role } = desk.open.draft;
  const save = useSignal(desk.save);
  const keeps = useSignal(desk.keeps);
  return (
    <p className="desk-save" data-state={save.is} role="status">
      <span aria-hidden="true">{marks[save.is]}</span>{" "}
      {role === "editor" ? null : `${text(`editor.role.may.${role}`)} `}
      {desk.editable && save.is === "saved" ? <Saved at={save.at} /> : null}
      {save.is === "saving" ? text("editor.save.saving") : null}
      {save.is === "offline" ? text("editor.save.offline", { count: save.waiting }) : null}
      {save.is === "refused"
        ? text("editor.save.refused", { count: save.waiting, reason: sentence(save.error) })
        : null}
      {!keeps && save.is !== "saved" ? ` · ${text("editor.save.notKept")}` : null}
    </p>
  );
}

function Saved({ at }: { at: Date | null }) {
  const text = useText();
  if (at === null) return text("editor.save.clean");
  return (
    <FormattedTime value={at} hour="2-digit" minute="2-digit">
      {(parts) => <>{text("editor.save.saved", { time: String(parts) })}</>}
    </FormattedTime>
  );
}
