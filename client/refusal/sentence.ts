import { useIntl } from "react-intl";
import { Refused } from "../service";

/** What stands for what a problem does not carry. */
const nothing = { line: 0, limit: 0, ending: "none", name: "", email: "", address: "" };

/**
 * The sentence for something that failed, in the interface language: of the reason, else of the
 * code; the service's own English one where neither has a translation. A request that got no answer
 * says that the service cannot be reached.
 */
export function useSentence(): (error: unknown) => string {
  const { messages, formatMessage } = useIntl();
  return (error) => {
    if (!(error instanceof Refused)) {
      // Browsers word a network failure each in its own way; all throw TypeError.
      const isNetwork = error instanceof TypeError || !(error instanceof Error);
      return isNetwork ? formatMessage({ id: "ui.failed.network" }) : error.message;
    }
    const id = [error.reason, error.code]
      .map((name) => `refusal.${name}`)
      .find((one) => one in messages);
    return id ? formatMessage({ id }, { ...nothing, ...error.params }) : error.message;
  };
}
