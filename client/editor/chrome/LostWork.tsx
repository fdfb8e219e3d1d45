import { useText } from "../../i18n";
import { Button, Notice } from "../../ui";
import type { Desk } from "../desk";
import { useSignal } from "../signal";

/** Steps that no longer fit, each with its words: nothing is lost in silence. */
export function LostWork({ desk }: { desk: Desk }) {
  const text = useText();
  const lost = useSignal(desk.lost);
  if (lost.length === 0) return null;
  const words = lost.map(({ text: brought }) => brought).filter((brought) => brought !== "");
  const copy = (brought: string) => void navigator.clipboard.writeText(brought);
  return (
    <Notice tone="warning" title={text("editor.lost.title", { count: lost.length })}>
      <p>{text("editor.lost.lead")}</p>
      <ul className="plain lost-list">
        {words.map((brought, i) => (
          <li key={i}>
            <q>{brought}</q>{" "}
            <Button look="quiet" onPress={() => copy(brought)}>
              {text("editor.lost.copy")}
            </Button>
          </li>
        ))}
        {words.length < lost.length ? (
          <li className="muted">{text("editor.lost.wordless")}</li>
        ) : null}
      </ul>
      <Button onPress={() => desk.lost.set([])}>{text("editor.lost.done")}</Button>
    </Notice>
  );
}
