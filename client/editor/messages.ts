import { en } from "./messages.en";
import { fr } from "./messages.fr";
import { ru } from "./messages.ru";

export const editorMessages = { en, ru, fr };
