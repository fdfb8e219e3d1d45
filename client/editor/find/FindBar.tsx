import { closeHistory } from "prosemirror-history";
import { useEffect, useState } from "react";
import { replaceMatches, type Match, type Query } from "../../../law/find";
import { useText, type Text } from "../../i18n";
import { Button, Check, Field } from "../../ui";
import type { Desk } from "../desk";
import { firstField } from "../chrome/firstField";
import { named } from "../plugins/names";
import { useSignal } from "../signal";
import { searchFor, searchOf, showMatch, type Search } from "./plugin";
import "./find.css";

const empty: Query = { words: "", matchCase: false, wholeWord: false, regex: false };

/** Milliseconds without a key before the text is searched. */
const calm = 120;

/** "3 of 42", or why there is nothing. */
function standing(text: Text, { query, matches, complete, reason, current }: Search): string {
  if (query === null || reason === "empty") return "";
  if (reason !== null) return text(`editor.find.reason.${reason}`);
  if (matches.length === 0) return text("editor.find.none");
  const counts = { current: current + 1, count: matches.length };
  return text(complete ? "editor.find.of" : "editor.find.more", counts);
}

function reveal(desk: Desk): void {
  const { matches, current } = searchOf(desk.state);
  const match = matches[current];
  if (match) desk.reveal(match.from, match.to);
}

/** Goes to the next match, or the one before; around the ends of the law. */
function go(desk: Desk, by: number): void {
  const { matches, current } = searchOf(desk.state);
  if (matches.length === 0) return;
  desk.dispatch(showMatch(desk.state, (current + by + matches.length) % matches.length));
  reveal(desk);
}

/** Searches as the words are typed; ends the search when the bar goes. */
function useSearch(desk: Desk, query: Query): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      desk.dispatch(searchFor(desk.state, query));
      reveal(desk);
    }, calm);
    return () => clearTimeout(timer);
  }, [desk, query]);
  useEffect(() => () => desk.dispatch(searchFor(desk.state, null)), [desk]);
}

/** The line over the text that finds and replaces. Escape closes it, Enter goes on. */
export function FindBar({ desk, replacing }: { desk: Desk; replacing: boolean }) {
  const text = useText();
  const [query, setQuery] = useState(empty);
  const [said, setSaid] = useState("");
  const search = searchOf(useSignal(desk.now));
  useSearch(desk, query);
  const close = () => {
    desk.aids.tool.set(null);
    desk.focus();
  };
  const change = (part: Partial<Query>) => {
    setSaid("");
    setQuery({ ...query, ...part });
  };
  return (
    <search
      className="find-bar"
      aria-label={text("editor.find.title")}
      onKeyDown={(event) => (event.key === "Escape" ? close() : undefined)}
    >
      <form
        className="find-line"
        ref={firstField}
        onSubmit={(event) => {
          event.preventDefault();
          go(desk, 1);
        }}
      >
        <Field
          label={text("editor.find.words")}
          value={query.words}
          onChange={(words) => change({ words })}
        />
        <output className="find-count">{said === "" ? standing(text, search) : said}</output>
        <Button aria-label={text("editor.find.previous")} onPress={() => go(desk, -1)}>
          <span aria-hidden="true">↑</span>
        </Button>
        <Button type="submit" aria-label={text("editor.find.next")}>
          <span aria-hidden="true">↓</span>
        </Button>
        <Button look="quiet" aria-label={text("editor.find.close")} onPress={close}>
          <span aria-hidden="true">✕</span>
        </Button>
      </form>
      <div className="find-line">
        <Check checked={query.matchCase} onChange={(matchCase) => change({ matchCase })}>
          {text("editor.find.case")}
        </Check>
        <Check checked={query.wholeWord} onChange={(wholeWord) => change({ wholeWord })}>
          {text("editor.find.whole")}
        </Check>
        <Check checked={query.regex} onChange={(regex) => change({ regex })}>
          {text("editor.find.regex")}
        </Check>
      </div>
      {replacing ? <Replace desk={desk} query={query} onSaid={setSaid} /> : null}
    </search>
  );
}

interface ReplaceProps {
  desk: Desk;
  query: Query;
  onSaid: (said: string) => void;
}

/** Replaces the match that is shown, or all as one step of undo. */
function Replace({ desk, query, onSaid }: ReplaceProps) {
  const text = useText();
  const [replacement, setReplacement] = useState("");
  const replace = (matches: readonly Match[]) => {
    const tr = closeHistory(desk.state.tr);
    const told = replaceMatches(tr, matches, replacement, query.regex);
    if (told.count > 0) desk.dispatch(named(tr, { act: "replace", label: query.words }));
    // What is typed next is a step of undo of its own.
    desk.dispatch(closeHistory(searchFor(desk.state, query)));
    onSaid(text("editor.find.replaced", { ...told }));
  };
  const one = () => {
    const { matches, current } = searchOf(desk.state);
    const match = matches[current];
    if (match && match.place === null) onSaid(text("editor.find.fixed"));
    else if (match) {
      replace([match]);
      onSaid("");
      reveal(desk);
    }
  };
  return (
    <div className="find-line">
      <Field
        label={text("editor.find.replacement")}
        value={replacement}
        onChange={setReplacement}
      />
      <Button onPress={one}>{text("editor.find.replace")}</Button>
      <Button onPress={() => replace(searchOf(desk.state).matches)}>
        {text("editor.find.replaceAll")}
      </Button>
    </div>
  );
}
