import { Link } from "@tanstack/react-router";
import type { KeyboardEvent, ReactNode } from "react";
import { useFormat, useText } from "../i18n";
import type { Shape } from "../service";
import { Button } from "../ui";

type History = Shape<"History">;
type Item = History["items"][number];

interface Props {
  slug: string;
  /** The point whose text is shown. */
  head: number;
  pages: readonly History[];
  /** How to get what came earlier; null where everything is there. */
  more: { busy: boolean; load: () => void } | null;
}

/** Sessions of edits and frozen versions, the newest first. Arrow keys go from one to the next. */
export function Timeline({ slug, head, pages, more }: Props) {
  const text = useText();
  const items = pages.flatMap((page) => page.items);
  const draft = pages[0]?.draft;
  const start = pages.at(-1)?.start;
  if (!draft) return null;
  const shown = items.find((item) => item.head === head)?.head ?? null;
  return (
    <nav className="history-line" aria-label={text("history.line")}>
      <ol className="plain">
        {items.map((item) => (
          <li key={`${item.is} ${item.head} ${item.is === "version" ? item.version : ""}`}>
            <Point slug={slug} draft={draft.id} head={item.head} shown={head}>
              <ItemWords item={item} />
            </Point>
          </li>
        ))}
        {start ? (
          <li>
            <Point slug={slug} draft={draft.id} head={0} shown={head}>
              <StartWords start={start} />
            </Point>
          </li>
        ) : null}
      </ol>
      {more ? (
        <Button isPending={more.busy} onPress={more.load}>
          {text("history.more")}
        </Button>
      ) : null}
      {shown === null && head > 0 ? (
        <p className="muted">{text("history.between", { head })}</p>
      ) : null}
    </nav>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const all = [
    ...(event.currentTarget.closest("ol")?.querySelectorAll<HTMLElement>(".history-point") ?? []),
  ];
  const next = all[all.findIndex((one) => one === document.activeElement) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function Point({
  slug,
  draft,
  head,
  shown,
  children,
}: {
  slug: string;
  draft: number;
  head: number;
  shown: number;
  children: ReactNode;
}) {
  const text = useText();
  const isShown = head === shown;
  const [old, now] = [Math.min(head, shown), Math.max(head, shown)];
  return (
    <>
      <Link
        className="history-point"
        to="/laws/$slug/drafts/$draft/history"
        params={{ slug, draft: String(draft) }}
        search={(before) => ({ ...before, at: head })}
        onKeyDown={moveFocus}
        aria-current={isShown ? "true" : undefined}
      >
        {children}
      </Link>
      {isShown ? null : (
        <Link
          className="history-compare"
          to="/compare"
          search={{ work: slug, old: `d${draft}@${old}`, new: `d${draft}@${now}` }}
        >
          {text("history.compareShown")}
        </Link>
      )}
    </>
  );
}

function ItemWords({ item }: { item: Item }) {
  const text = useText();
  const format = useFormat();
  const name = item.author?.name ?? text("history.somebody");
  if (item.is === "version")
    return (
      <>
        <strong>{text("history.version", { name: item.name })}</strong>
        <span className="muted">{text("history.version.by", { name })}</span>
        <time dateTime={item.from}>{format.moment(item.from)}</time>
      </>
    );
  const did = (["added", "removed", "formal"] as const).flatMap((what) =>
    item[what] === 0 ? [] : [text(`history.${what}`, { count: item[what] })],
  );
  return (
    <>
      <strong>{name}</strong>
      <span>{did.join(", ")}</span>
      <time dateTime={item.to}>
        {text("history.until", {
          from: format.moment(item.from),
          to: format.moment(item.to),
          same: item.from.slice(0, 16) === item.to.slice(0, 16) ? "yes" : "no",
        })}
      </time>
    </>
  );
}

function StartWords({ start }: { start: NonNullable<History["start"]> }) {
  const text = useText();
  const format = useFormat();
  const { author, version, restored, at } = start;
  const how = restored ? "restored" : version ? "version" : "empty";
  return (
    <>
      <strong>{text("history.start")}</strong>
      <span>
        {text("history.start.how", {
          how,
          name: author?.name ?? text("history.somebody"),
          from: restored?.name ?? version?.name ?? "",
        })}
      </span>
      <time dateTime={at}>{format.moment(at)}</time>
    </>
  );
}
