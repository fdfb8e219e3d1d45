import { Baseline } from "../chrome/Baseline";
import type { Desk } from "../desk";
import { Blanks } from "../panels/Blanks";
import { Checks } from "../panels/Checks";
import { useSignal } from "../signal";

/** The panel that is open at the right. */
export function AidPanel({ desk }: { desk: Desk }) {
  const panel = useSignal(desk.aids.panel);
  if (panel === "baseline") return <Baseline desk={desk} />;
  if (panel === "checks") return <Checks desk={desk} />;
  if (panel === "blanks") return <Blanks desk={desk} />;
  return null;
}
