import { Baseline } from "../chrome/Baseline";
import type { Desk } from "../desk";
import { Comments } from "../comments/Comments";
import { Blanks } from "../panels/Blanks";
import { Checks } from "../panels/Checks";
import { References } from "../references/References";
import { Terms } from "../terms/Terms";
import { useSignal } from "../signal";
import { SuggestPanel } from "../suggest/SuggestPanel";

/** The panel that is open at the right. */
export function AidPanel({ desk }: { desk: Desk }) {
  const panel = useSignal(desk.aids.panel);
  if (panel === "baseline") return <Baseline desk={desk} />;
  if (panel === "checks") return <Checks desk={desk} />;
  if (panel === "blanks") return <Blanks desk={desk} />;
  if (panel === "comments") return <Comments desk={desk} />;
  if (panel === "references") return <References desk={desk} />;
  if (panel === "suggestions") return <SuggestPanel desk={desk} />;
  if (panel === "terms") return <Terms desk={desk} />;
  return null;
}
