import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Glossary } from "../../law/concord";
import { templateFolder } from "../templates";

const GlossaryFile = z.array(z.record(z.string(), z.string()));

let kept: Promise<Glossary> | undefined;

/** The terms in several languages that come with the program, read once. */
export const glossary = (): Promise<Glossary> =>
  (kept ??= readFile(path.join(templateFolder, "glossary.json"), "utf8").then((text) =>
    GlossaryFile.parse(JSON.parse(text)),
  ));
