import { Schema } from "prosemirror-model";
import { marks } from "./marks";
import { nodes } from "./nodes";

/** The one schema of a law: editor, server, readers, writers and comparison use it. */
export const schema = new Schema<keyof typeof nodes, keyof typeof marks>({ nodes, marks });
