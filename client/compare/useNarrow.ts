import { useSyncExternalStore } from "react";

/** A window in which two columns of a law have no room. */
const query = "screen and (max-width: 48rem)";

const subscribe = (tell: () => void) => {
  const list = matchMedia(query);
  list.addEventListener("change", tell);
  return () => list.removeEventListener("change", tell);
};

/** True while the window is as narrow as a phone. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => matchMedia(query).matches);
