import type { Node } from "prosemirror-model";
import { useState } from "react";
import { numberLaw } from "../../../law/number";
import {
  definitionsOf,
  fold,
  unmarkedDefinitions,
  usesOf,
  type Definition,
  type TermUse,
  type UnmarkedDefinition,
} from "../../../law/term";
import { useText } from "../../i18n";
import { Button } from "../../ui";
import type { Desk } from "../desk";
import { useCalm } from "../panels/useCalm";
import { markedTerm } from "./plugin";
import "../panels/panels.css";
import "./terms.css";

interface Line {
  definition: Definition;
  uses: readonly TermUse[];
  /** How often the term is defined. */
  times: number;
}

interface Found {
  lines: Line[];
  unmarked: UnmarkedDefinition[];
}

function look(doc: Node): Found {
  const definitions = definitionsOf(doc, numberLaw(doc));
  const uses = usesOf(doc, definitions);
  const times = new Map<string, number>();
  for (const { term } of definitions) times.set(fold(term), (times.get(fold(term)) ?? 0) + 1);
  const lines = definitions.map((definition) => ({
    definition,
    uses: uses.get(definition) ?? [],
    times: times.get(fold(definition.term)) ?? 1,
  }));
  return { lines, unmarked: unmarkedDefinitions(doc) };
}

/** The defined terms of the draft, where each is used, and what looks like a definition. */
export function Terms({ desk }: { desk: Desk }) {
  const text = useText();
  const found = useCalm(desk, look);
  const lang = desk.open.draft.meta.language;
  return (
    <aside className="desk-panel" aria-label={text("editor.panel.terms")}>
      <h2>{text("editor.panel.terms")}</h2>
      {found === null ? null : <p>{text("editor.terms.count", { count: found.lines.length })}</p>}
      <ul className="plain panel-list">
        {found?.lines.map((line) => (
          <TermLine key={line.definition.from} desk={desk} line={line} lang={lang} />
        ))}
      </ul>
      {found !== null && found.unmarked.length > 0 ? (
        <Unmarked desk={desk} unmarked={found.unmarked} lang={lang} />
      ) : null}
    </aside>
  );
}

/** Places of a term that are listed before the rest is asked for. */
const listed = 12;

function TermLine({ desk, line, lang }: { desk: Desk; line: Line; lang: string }) {
  const text = useText();
  const [all, setAll] = useState(false);
  const { definition, uses, times } = line;
  const count = uses.reduce((sum, use) => sum + use.count, 0);
  return (
    <li>
      <div className="term-head">
        <Button look="quiet" onPress={() => desk.reveal(definition.from, definition.to)}>
          <strong lang={lang}>{definition.term}</strong>
        </Button>
        <span className={count === 0 ? "panel-sign" : "muted"}>
          {text("editor.terms.uses", { count })}
        </span>
      </div>
      {times > 1 ? <p className="panel-sign">{text("editor.terms.repeated", { times })}</p> : null}
      <div className="term-uses">
        {uses.slice(0, all ? undefined : listed).map(({ guid, place }, i) => (
          <Button
            key={i}
            look="quiet"
            onPress={() => (guid === null ? undefined : desk.goTo(guid))}
          >
            {place}
          </Button>
        ))}
        {!all && uses.length > listed ? (
          <Button onPress={() => setAll(true)}>
            {text("editor.terms.more", { count: uses.length - listed })}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** What is defined by its form, and not marked: one press marks it, one marks all. */
function Unmarked({
  desk,
  unmarked,
  lang,
}: {
  desk: Desk;
  unmarked: readonly UnmarkedDefinition[];
  lang: string;
}) {
  const text = useText();
  /** Where the words stand now; the panel may be a moment behind. */
  const standsStill = ({ from, to, term }: UnmarkedDefinition) =>
    to <= desk.state.doc.content.size && desk.state.doc.textBetween(from, to) === term;
  const mark = (one: UnmarkedDefinition) => {
    if (standsStill(one)) desk.dispatch(markedTerm(desk.state, one.from, one.to));
  };
  return (
    <section>
      <h3>{text("editor.terms.unmarked")}</h3>
      <ul className="plain panel-list">
        {unmarked.map((one) => (
          <li key={one.from} className="term-head">
            <Button look="quiet" onPress={() => desk.reveal(one.from, one.to)}>
              <span lang={lang}>{one.term}</span>
            </Button>
            {desk.editable ? (
              <Button
                aria-label={text("editor.terms.mark.this", { term: one.term })}
                onPress={() => mark(one)}
              >
                {text("editor.terms.mark")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {desk.editable && unmarked.length > 1 ? (
        <Button onPress={() => unmarked.forEach(mark)}>{text("editor.terms.mark.all")}</Button>
      ) : null}
    </section>
  );
}
