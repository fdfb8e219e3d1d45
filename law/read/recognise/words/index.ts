import type { Vocabulary } from "../vocabulary";
import { cyrillic } from "./cyrillic";
import { northern } from "./northern";
import { other } from "./other";
import { western } from "./western";

/** All vocabularies, by language. Chinese, Japanese and Korean count by characters: see eastAsian. */
export const vocabularies: readonly Vocabulary[] = [...western, ...northern, ...cyrillic, ...other];
