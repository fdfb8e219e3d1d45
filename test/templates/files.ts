import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Node } from "prosemirror-model";
import { readAkn } from "../../law/akn";
import { checkLaw } from "../../law/check";
import type { Law, ReadLaw } from "../../law/schema";

const root = path.join(import.meta.dirname, "../..");

/** A JSON file of the project, by its path from the root. */
export const json = <T>(file: string): T =>
  JSON.parse(readFileSync(path.join(root, file), "utf8")) as T;

/** The text of a file of the project. */
export const text = (file: string): string => readFileSync(path.join(root, file), "utf8");

const languagesOf = (folder: string): string[] =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(".xml"))
    .map((name) => `${folder}/${name}`);

const foldersIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "demonstration")
    .map((entry) => `${folder}/${entry.name}`);

/** Files of the model laws, by law: `templates/<slug>/<language>.xml`. */
export const modelFolders = foldersIn("templates").filter(
  (folder) => languagesOf(folder).length > 0,
);

/** Files of one law, one for each language. */
export const filesOf = languagesOf;

/** Files of the invented laws. */
export const demonstrationFiles = foldersIn("templates/demonstration").flatMap(languagesOf);

let minted = 0;
/** The law in a file. Throws where the reader refuses it. */
export function read(file: string): ReadLaw {
  const result = readAkn(text(file), () => `minted-${++minted}`);
  if (!result.ok) throw new Error(`${file}: ${result.message}`);
  return result;
}

/** Every node of that type in a document, in order. */
export function nodesOf(doc: Node, type: string): Node[] {
  const found: Node[] = [];
  doc.descendants((node) => {
    if (node.type.name === type) found.push(node);
  });
  return found;
}

/** The linter's findings of severity "error", as sentences. */
export const errorsOf = (law: Law): string[] =>
  checkLaw(law)
    .filter((finding) => finding.severity === "error")
    .map((finding) => finding.message);
