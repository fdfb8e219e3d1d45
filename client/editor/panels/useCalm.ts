import type { Node } from "prosemirror-model";
import { useEffect, useState } from "react";
import type { Desk } from "../desk";
import { useSignal } from "../signal";

/** Milliseconds after the outline was made anew before a panel looks at the text. */
const calm = 300;

/** What `look` makes of the text, anew when the text has not changed for a while; null before the first time. */
export function useCalm<T>(desk: Desk, look: (doc: Node) => T): T | null {
  // The overview is made anew once the text is calm.
  const overview = useSignal(desk.overview);
  const [found, setFound] = useState<T | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setFound(look(desk.state.doc)), calm);
    return () => clearTimeout(timer);
  }, [desk, overview, look]);
  return found;
}
