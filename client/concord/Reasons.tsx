import { useText, type MessageId } from "../i18n";
import type { Shape } from "../service";
import { concordMessages } from "./messages";

/** Why something was proposed, one sentence each. A reason that has no sentence here is named by its code. */
export function Reasons({ reasons }: { reasons: readonly Shape<"Reason">[] }) {
  const text = useText();
  return (
    <ul className="reasons">
      {reasons.map((reason, index) => {
        const id = `concord.reason.${reason.code}`;
        return (
          <li key={index}>
            {id in concordMessages.en ? text(id as MessageId, reason.params) : reason.code}
          </li>
        );
      })}
    </ul>
  );
}
