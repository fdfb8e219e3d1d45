import { useMemo, useState } from "react";
import { authorName, listSuggestions, type Verdict } from "../../../law/suggest";
import { useText } from "../../i18n";
import { Button, Choice } from "../../ui";
import { useComments } from "../comments/queries";
import type { Desk } from "../desk";
import { useSignal } from "../signal";
import { SuggestLine } from "./SuggestLine";
import { chosenHere } from "./walk";
import type { Shown } from "./shown";
import "../panels/panels.css";

/** Suggestions that the list shows at once; more are fetched by a button. */
const page = 100;

/** Everything that is suggested, to accept or reject: one, what is selected, all of an author, all. */
export function SuggestPanel({ desk }: { desk: Desk }) {
  const text = useText();
  const { doc } = useSignal(desk.now);
  const [author, setAuthor] = useState("");
  const [most, setMost] = useState(page);
  const { data } = useComments(desk.open.draft.draft.id);
  const all = useMemo(() => listSuggestions(doc), [doc]);
  const authors = [...new Set(all.map((item) => item.author))];
  const list = authors.includes(author) ? all.filter((item) => item.author === author) : all;
  return (
    <aside className="desk-panel" aria-label={text("editor.panel.suggestions")}>
      <h2>{text("editor.panel.suggestions")}</h2>
      <ShownChoice desk={desk} />
      {all.length === 0 ? <p className="muted">{text("editor.suggest.none")}</p> : null}
      {authors.length > 1 ? (
        <Choice
          label={text("editor.suggest.author")}
          value={author}
          onChange={setAuthor}
          options={[
            ["", text("editor.suggest.everybody")],
            ...authors.map((one) => [one, authorName(one)] as const),
          ]}
        />
      ) : null}
      {all.length > 0 && desk.decides ? (
        <Together desk={desk} author={authors.includes(author) ? author : ""} />
      ) : null}
      <ul className="plain panel-list">
        {list.slice(0, most).map((item) => (
          <SuggestLine key={item.id} desk={desk} item={item} threads={data?.items ?? []} />
        ))}
      </ul>
      {list.length > most ? (
        <Button look="quiet" onPress={() => setMost(most + page)}>
          {text("editor.suggest.more", { count: list.length - most })}
        </Button>
      ) : null}
    </aside>
  );
}

/** The text with its suggestions marked, as proposed, or as it was. */
function ShownChoice({ desk }: { desk: Desk }) {
  const text = useText();
  const shown = useSignal(desk.shown);
  return (
    <Choice
      label={text("editor.suggest.shown")}
      value={shown}
      onChange={(value) => desk.shown.set(value as Shown)}
      options={(["marked", "proposed", "before"] as const).map(
        (one) => [one, text(`editor.suggest.shown.${one}`)] as const,
      )}
    />
  );
}

/** Accepts or rejects several at once: what is selected, all of the chosen author, or all. */
function Together({ desk, author }: { desk: Desk; author: string }) {
  const text = useText();
  const { selection } = useSignal(desk.now);
  const name = authorName(author);
  const each = (verdict: Verdict) => {
    const all = author === "" ? text(`editor.suggest.${verdict}All`) : "";
    return (
      <p>
        <Button
          look="quiet"
          isDisabled={selection.empty}
          onPress={() => {
            const chosen = chosenHere(desk.state);
            desk.settle(verdict, (id) => chosen.has(id));
          }}
        >
          {text(`editor.suggest.${verdict}Selected`)}
        </Button>{" "}
        <Button
          onPress={() => desk.settle(verdict, (id) => author === "" || id.startsWith(`${author}:`))}
        >
          {author === "" ? all : text(`editor.suggest.${verdict}Of`, { name })}
        </Button>
      </p>
    );
  };
  return (
    <>
      {each("accept")}
      {each("reject")}
    </>
  );
}
