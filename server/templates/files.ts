import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { sha256 } from "../works/digest";

/** A file of templates/ that holds a law. */
export interface TemplateFile {
  /** "countering-ai-terrorism.en.xml". */
  name: string;
  /** Name of its work, the same for all of its languages: "countering-ai-terrorism". */
  slug: string;
  content: Uint8Array;
  sha256: string;
}

const named = /^(?<slug>[a-z0-9-]+)\.(?<language>[a-z]{2,3})\.(?:xml|json)$/;

/**
 * The laws in a folder, by name; files whose name is not `<work>.<language>.xml` (or .json) are
 * none. Empty where there is no such folder.
 */
export async function templateFiles(folder: string): Promise<TemplateFile[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return Promise.all(
    names.sort().flatMap((name) => {
      const slug = named.exec(name)?.groups?.["slug"];
      return slug === undefined ? [] : [read(folder, name, slug)];
    }),
  );
}

async function read(folder: string, name: string, slug: string): Promise<TemplateFile> {
  const content = await readFile(path.join(folder, name));
  return { name, slug, content, sha256: sha256(content) };
}
