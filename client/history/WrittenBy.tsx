import type { Node } from "prosemirror-model";
import { useFormat, useText } from "../i18n";
import type { Writers } from "./writers";

/** The words of one text node, each run with the colour and the initials of its author. */
export function Words({ node, writers }: { node: Node; writers: Writers }) {
  const format = useFormat();
  const runs = writers.whose.words.get(node) ?? [];
  return runs.map(({ text, origin }, i) => {
    const by = writers.of(origin);
    if (!by) return <span key={i}>{text}</span>;
    const { writer, session } = by;
    return (
      <span
        key={i}
        className="written"
        data-hue={writer.hue}
        data-initials={writer.initials}
        title={`${writer.name}, ${format.moment(session.to)}`}
      >
        {text}
      </span>
    );
  });
}

/** Shares of a provision that are told; the rest are a few words each. */
const mostTold = 4;

/** Who wrote a provision, in one line under its title; nothing where it is as it was at the start. */
export function AboutProvision({ node, writers }: { node: Node; writers: Writers }) {
  const text = useText();
  const format = useFormat();
  const { guid, element } = node.attrs as { guid: string | null; element: string };
  const found = guid === null || element !== "article" ? undefined : writers.provision(guid);
  const origins = found?.origins ?? [];
  const all = origins.reduce((sum, { characters }) => sum + characters, 0);
  const shares = new Map<string, { characters: number; last: string }>();
  for (const { origin, characters } of origins) {
    const by = writers.of(origin);
    if (!by) continue;
    const share = shares.get(by.writer.name) ?? { characters: 0, last: by.session.to };
    share.characters += characters;
    if (by.session.to > share.last) share.last = by.session.to;
    shares.set(by.writer.name, share);
  }
  if (shares.size === 0) return null;
  const told = [...shares].sort((a, b) => b[1].characters - a[1].characters).slice(0, mostTold);
  return (
    <p className="written-about muted">
      {told
        .map(([name, { characters, last }]) =>
          text("history.share", {
            name,
            share: format.percent(characters / all),
            moment: format.moment(last),
          }),
        )
        .join(" · ")}
    </p>
  );
}

/** Who wrote how much of the text, with the sign that stands for each in it. */
export function Legend({ writers }: { writers: Writers }) {
  const text = useText();
  const format = useFormat();
  if (writers.writers.length === 0) return <p className="muted">{text("history.authors.none")}</p>;
  return (
    <ul className="plain written-legend" aria-label={text("history.authors")}>
      {writers.writers.map((writer) => (
        <li key={writer.id}>
          <span className="written" data-hue={writer.hue}>
            {writer.initials}
          </span>{" "}
          {text("history.written", {
            name: writer.name === "" ? text("history.somebody") : writer.name,
            count: writer.characters,
            moment: format.moment(writer.last),
          })}
        </li>
      ))}
    </ul>
  );
}
