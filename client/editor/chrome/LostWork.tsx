import { useText } from "../../i18n";
import { Button, Notice } from "../../ui";
import type { Desk } from "../desk";
import { useSignal } from "../signal";

/** Steps that no longer fit, each with its words: nothing is lost in silence. */
export function LostWork({ desk }: { desk: Desk }) {
  const text = useText();
  const lost = useSignal(desk.lost);
  const passed = useSignal(desk.passed);
  if (lost.length === 0 && passed === 0) return null;
  const words = lost.filter(({ text: brought }) => brought !== "");
  const copy = (brought: string) => void navigator.clipboard.writeText(brought);
  const done = <Button onPress={() => desk.doneWithLost()}>{text("editor.lost.done")}</Button>;
  const away = passed > 0 ? <p>{text("editor.lost.away", { count: passed })}</p> : null;
  if (lost.length === 0)
    return (
      <Notice tone="warning">
        {away}
        {done}
      </Notice>
    );
  const refused = lost.every(({ reason }) => reason === "not-permitted");
  const title = refused ? "editor.lost.refused.title" : "editor.lost.title";
  return (
    <Notice tone="warning" title={text(title, { count: lost.length })}>
      {away}
      <p>{text(refused ? "editor.lost.refused" : "editor.lost.lead")}</p>
      <ul className="plain lost-list">
        {words.map((one, i) => (
          <li key={i}>
            <q>{one.text}</q>{" "}
            {desk.editable ? (
              <Button look="quiet" onPress={() => desk.insertLost(one)}>
                {text("editor.lost.insert")}
              </Button>
            ) : null}{" "}
            <Button look="quiet" onPress={() => copy(one.text)}>
              {text("editor.lost.copy")}
            </Button>
          </li>
        ))}
        {words.length < lost.length ? (
          <li className="muted">{text("editor.lost.wordless")}</li>
        ) : null}
      </ul>
      {done}
    </Notice>
  );
}
