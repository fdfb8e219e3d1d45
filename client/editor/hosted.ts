import type { Told } from "./commands/perform";
import type { SuggestKey } from "./suggest/keys";

/** What keys and the page do together. */
export interface Host {
  told: (told: Told) => void;
  goTo: () => void;
  help: () => void;
  /** Speaks a sentence. */
  said: (sentence: string) => void;
  suggest: (key: SuggestKey) => void;
}

const none = () => {};

/** A page that does nothing yet. */
export const silent: Host = { told: none, goTo: none, help: none, said: none, suggest: none };
