import { Baseline } from "../chrome/Baseline";
import type { Desk } from "../desk";
import { useSignal } from "../signal";

/** The panel that is open at the right. */
export function AidPanel({ desk }: { desk: Desk }) {
  const panel = useSignal(desk.aids.panel);
  if (panel === "baseline") return <Baseline desk={desk} />;
  return null;
}
