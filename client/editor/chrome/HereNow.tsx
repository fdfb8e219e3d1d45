import { useText } from "../../i18n";
import type { Desk } from "../desk";
import { useSignal } from "../signal";
import { hueOf } from "../together";

/** Who else has the draft before them; told politely to screen readers. */
export function HereNow({ desk }: { desk: Desk }) {
  const text = useText();
  const others = useSignal(desk.presence.others);
  const people = others.filter(
    ({ name }, i) => others.findIndex((other) => other.name === name) === i,
  );
  return (
    <p className="desk-here-now" role="status" aria-live="polite">
      {people.length > 0 ? `${text("editor.here")} ` : null}
      {people.map(({ clientId, name }, i) => (
        <span key={clientId} className="here-name" data-hue={hueOf(clientId)}>
          {name}
          {i < people.length - 1 ? ", " : ""}
        </span>
      ))}
    </p>
  );
}
