import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** How far beyond the window, in its heights, things are drawn before they are seen. */
const margin = "150%";
/** Chunks that stay drawn; beyond that the ones out of sight are let go. */
const mostDrawn = 40;

/** Which parts of a long page are near the window. */
export interface Near {
  /** Keys of the parts to draw; "all" while the page is printed. */
  keys: ReadonlySet<string> | "all";
  /** Give it to the element of a part, which names its key in `data-part`. */
  watch: (element: HTMLElement | null) => (() => void) | undefined;
}

/**
 * Watches the parts of a long page. While it is printed every part counts as near: a print has no
 * scrolling.
 */
export function useNear(): Near {
  const [near, setNear] = useState<ReadonlySet<string>>(new Set());
  const [printing, setPrinting] = useState(false);
  const observer = useRef<IntersectionObserver | null>(null);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    observer.current ??= new IntersectionObserver(
      (entries) => setNear((before) => nearAfter(before, entries)),
      { rootMargin: `${margin} 0px` },
    );
    const watching = observer.current;
    watching.observe(element);
    return () => watching.unobserve(element);
  }, []);
  return { keys: printing ? "all" : near, watch };
}

/** Takes in what came near, and lets go of what is far once much is drawn and nobody holds on to it. */
function nearAfter(
  before: ReadonlySet<string>,
  entries: readonly IntersectionObserverEntry[],
): ReadonlySet<string> {
  const next = new Set(before);
  for (const { target, isIntersecting } of entries) {
    const key = (target as HTMLElement).dataset["part"] ?? "";
    next.delete(key);
    if (isIntersecting) next.add(key);
    else if (before.size <= mostDrawn || isHeld(target)) {
      if (before.has(key)) next.add(key);
    }
  }
  return next;
}

/** True where the focus or the ends of a selection are in an element, which drawing it anew would lose. */
function isHeld(element: Element): boolean {
  const selection = getSelection();
  return (
    element.contains(document.activeElement) ||
    (selection !== null && !selection.isCollapsed && selection.containsNode(element, true))
  );
}
