/** How the text is shown: with suggestions marked, as if all were accepted, as if none had been made. */
export type Shown = "marked" | "proposed" | "before";
