import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { sha256 } from "../works/digest";

/** A file of templates/ that holds a law in one language. */
export interface TemplateFile {
  /** "countering-ai-terrorism/en.xml". */
  name: string;
  /** Name of its work, the same for all of its languages: "countering-ai-terrorism". */
  slug: string;
  content: Uint8Array;
  sha256: string;
}

/** Folders of templates/ that hold no model law. */
const others = new Set(["reference", "demonstration"]);

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const filePattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*\.(?:xml|json)$/;

/**
 * The laws in a folder, by name: a folder for each work, in it a file for each language
 * (`<work>/<language>.xml` or .json). Other files are passed over.
 */
export async function templateFiles(folder: string): Promise<TemplateFile[]> {
  const works = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && slugPattern.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => !others.has(name))
    .sort();
  const files = await Promise.all(works.map((slug) => languagesOf(folder, slug)));
  return files.flat();
}

async function languagesOf(folder: string, slug: string): Promise<TemplateFile[]> {
  const names = await readdir(path.join(folder, slug));
  return Promise.all(
    names
      .filter((name) => filePattern.test(name))
      .sort()
      .map(async (name) => {
        const content = await readFile(path.join(folder, slug, name));
        return { name: `${slug}/${name}`, slug, content, sha256: sha256(content) };
      }),
  );
}
