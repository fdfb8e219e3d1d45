import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diffWords } from "diff";
import DiffMatchPatch from "diff-match-patch";
import { diff as fastMyers } from "fast-myers-diff";
import { ChangeSet } from "prosemirror-changeset";
import { StepMap } from "prosemirror-transform";
import { compareSides } from "../../law/compare";
import { schema } from "../../law/schema";
import type { BenchCase } from "./cases";

/** Milliseconds after which a peer that can be stopped is stopped. */
export const patience = 20_000;

/** What came of one run; null where the engine is not at hand. */
export type Run = (given: BenchCase) => string | null;

const document = (text: string) =>
  schema.node("doc", null, [
    schema.node(
      "body",
      null,
      text
        .split("\n")
        .map((line) => schema.node("p", null, line === "" ? [] : [schema.text(line)])),
    ),
  ]);

/** Writer's own "Compare Document", run by the program that LIBREOFFICE_COMPARE names: it is given two files and a place for the redline. */
function libreOffice([old, now]: [string, string]): string | null {
  const program = process.env["LIBREOFFICE_COMPARE"];
  if (!program || spawnSync("soffice", ["--version"]).error) return null;
  const folder = mkdtempSync(join(tmpdir(), "bench-compare-"));
  const file = (name: string) => join(folder, name);
  writeFileSync(file("old.txt"), old);
  writeFileSync(file("new.txt"), now);
  const { status } = spawnSync(program, ["old.txt", "new.txt", "redline.docx"].map(file));
  return status === 0 ? "complete" : "failed";
}

/** The engines by name. Each is given the same texts. */
export const engines: Readonly<Record<string, Run>> = {
  modelaw: ({ sides, language }) => compareSides(...sides(), { language }).status,
  diffWords: ({ texts }) =>
    diffWords(...texts(), { timeout: patience }) === undefined ? "gaveUp" : "complete",
  "fast-myers-diff": ({ texts }) => {
    const [old, now] = texts();
    return [...fastMyers(old.split(" "), now.split(" "))].length >= 0 ? "complete" : "gaveUp";
  },
  "diff-match-patch": ({ texts }) => {
    const engine = new DiffMatchPatch();
    engine.Diff_Timeout = patience / 1000;
    const from = performance.now();
    engine.diff_main(...texts());
    return performance.now() - from < patience ? "complete" : "gaveUp";
  },
  "prosemirror-changeset": ({ texts }) => {
    const [old, now] = texts().map(document) as [
      ReturnType<typeof document>,
      ReturnType<typeof document>,
    ];
    const whole = new StepMap([0, old.content.size, now.content.size]);
    const { changes } = ChangeSet.create(old).addSteps(now, [whole], null);
    return `${changes.length} changes`;
  },
  LibreOffice: ({ texts }) => libreOffice(texts()),
};
