import { useEffect } from "react";

/** Frames for which a line is held in place while the parts around it get their true heights. */
const settling = 8;

/**
 * Brings the line of a change to the middle of the window and the focus onto it, whenever another
 * change is asked for. What stands around it is drawn only then and may push it away again, so it
 * is held for a few frames.
 */
export function useJump(name: string | undefined, view: string): void {
  useEffect(() => {
    if (!name) return undefined;
    let frame = 0;
    let asked = 0;
    const hold = () => {
      const line = document.getElementById(name);
      line?.scrollIntoView({ block: line.offsetHeight > innerHeight * 0.6 ? "start" : "center" });
      if (frame === 0) line?.focus({ preventScroll: true });
      frame++;
      if (frame < settling) asked = requestAnimationFrame(hold);
    };
    hold();
    return () => cancelAnimationFrame(asked);
  }, [name, view]);
}
