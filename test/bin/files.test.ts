import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { modelaw, newFolder } from "./product";

/** Two versions of an invented law. */
const oldText = `Harbours Act

Article 1. Scope
This Act applies to harbours on the coast.

Article 2. Pilots
1. A pilot shall board every ship that enters a harbour.
2. The pilot may leave the ship behind the breakwater.

Article 3. Fees
Fees are due within ten days after the ship has left.

Article 4. Lights
The master keeps the lights of the harbour burning at night.
`;
const newText = oldText
  .replace("A pilot shall board", "A pilot may board")
  .replace(/\nArticle 3[^]*?left\.\n/, "")
  .replace("Article 4. Lights", "Article 3. Lights")
  .concat("\nArticle 4. Anchors\nNo anchor is dropped in the fairway between the two towers.\n");

let folder = "";
let call: (...args: string[]) => ReturnType<typeof modelaw>;

beforeAll(() => {
  folder = newFolder();
  fs.writeFileSync(path.join(folder, "old.txt"), oldText);
  fs.writeFileSync(path.join(folder, "new.txt"), newText);
  call = (verb, ...names) =>
    modelaw([
      verb ?? "",
      ...names.map((name) =>
        name.startsWith("--") || !name.includes(".") ? name : path.join(folder, name),
      ),
    ]);
});

const json = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe("outline", () => {
  it("gives id, label and heading of each provision", async () => {
    const { code, stdout } = await call("outline", "old.txt", "--json");
    expect(code).toBe(0);
    expect(json(stdout)).toMatchObject({
      title: "Harbours Act",
      language: "en",
      units: [
        { id: "art_1", label: "Article 1.", heading: "Scope" },
        { id: "art_2", label: "Article 2.", heading: "Pilots" },
        { id: "art_2__para_1", label: "1." },
        { id: "art_2__para_2", label: "2." },
        { id: "art_3" },
        { id: "art_4" },
      ],
      doubts: [],
    });
  });

  it("says in one line what is wrong with a file", async () => {
    fs.writeFileSync(path.join(folder, "broken.json"), '{"doc":\n}');
    fs.writeFileSync(path.join(folder, "law.docx"), Buffer.from([0x50, 0x4b, 3, 4]));
    const all = await Promise.all(
      ["nothing.txt", "broken.json", "law.docx"].map((name) => call("outline", name)),
    );
    for (const { code, stdout, stderr } of all) {
      expect(code).toBe(1);
      expect(stdout).toBe("");
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    }
  });

  it("explains itself", async () => {
    expect((await call("outline", "--help")).stdout).toContain(
      "Usage: modelaw outline FILE [--json]",
    );
    expect(await call("outline")).toMatchObject({ code: 2, stdout: "" });
  });
});

/** The old text's provisions as a Russian law has them. */
const russianText = `Закон о портах

Статья 1. Сфера действия
Настоящий Закон применяется к портам на побережье в течение 30 дней.

Статья 2. Лоцманы
1. Лоцман поднимается на каждое судно.
`;

describe("compare", () => {
  it("matches the provisions of two languages, and says that words were not compared", async () => {
    fs.writeFileSync(path.join(folder, "russian.txt"), russianText);
    const { code, stdout, stderr } = await call("compare", "old.txt", "russian.txt", "--json");
    expect(code).toBe(0);
    expect(stderr).toContain("their words are not compared");
    const told = JSON.parse(stdout) as { status: string; limits: { reason: string }[] };
    expect(told.status).toBe("gaveUp");
    expect(told.limits.map(({ reason }) => reason)).toEqual(["two-languages"]);
  });

  it("prints the pairs of articles as JSON", async () => {
    const { code, stdout } = await call("compare", "old.txt", "new.txt", "--json");
    expect(code).toBe(0);
    expect(json(stdout)).toMatchObject({
      status: "complete",
      pairs: [
        { old: ["art_1"], new: ["art_1"], status: "unchanged", textChanged: false },
        { old: ["art_2"], new: ["art_2"], status: "changed", textChanged: true },
        { old: ["art_4"], new: ["art_3"], status: "renumbered", textChanged: false },
      ],
      inserted: ["art_4"],
      deleted: ["art_3"],
    });
  });

  it("counts every level on request, and refuses any other wish", async () => {
    const { stdout } = await call("compare", "old.txt", "new.txt", "--json", "--units", "all");
    expect(JSON.stringify(json(stdout)["pairs"])).toContain("art_2__para_1");
    expect(await call("compare", "old.txt", "new.txt", "--units", "some")).toMatchObject({
      code: 2,
    });
  });

  it("writes a redline on which every word of both texts stands", async () => {
    await call("compare", "old.txt", "new.txt", "--out", "redline.html");
    const page = fs.readFileSync(path.join(folder, "redline.html"), "utf8");
    expect(page).toMatch(/<del>shall <\/del><ins>may <\/ins><strong[^>]*>!<\/strong>board/);
    expect(page).toContain("<del>Fees are due within ten days after the ship has left.</del>");
    expect(page).toContain(
      "<ins>No anchor is dropped in the fairway between the two towers.</ins>",
    );
  });
});

describe("concord", () => {
  it("prints proposals with grade, score and reasons", async () => {
    const { code, stdout } = await call("concord", "old.txt", "new.txt", "--json");
    expect(code).toBe(0);
    const { pairs } = json(stdout) as { pairs: Record<string, unknown>[] };
    expect(pairs[0]).toMatchObject({ old: ["art_1"], new: ["art_1"], grade: "verbatim" });
    for (const pair of pairs) {
      expect(pair["score"]).toEqual(expect.any(Number));
      expect(pair["reasons"]).toEqual(expect.any(Array));
    }
  });
});

describe("convert", () => {
  it.each(["json", "xml", "md", "html", "txt"])(
    "keeps every provision through .%s",
    async (ending) => {
      const { code } = await call("convert", "old.txt", `law.${ending}`);
      expect(code).toBe(0);
      const outlines = await Promise.all([
        call("outline", "old.txt"),
        call("outline", `law.${ending}`),
      ]);
      expect(outlines[1].stdout).toBe(outlines[0].stdout);
    },
  );

  it("mints identities that no other file has", async () => {
    await Promise.all([call("convert", "old.txt", "a.json"), call("convert", "old.txt", "b.json")]);
    const guids = ["a.json", "b.json"].map((name) =>
      [...fs.readFileSync(path.join(folder, name), "utf8").matchAll(/"guid":"([^"]+)"/g)].map(
        ([, guid]) => guid,
      ),
    );
    expect(guids[0]?.length).toBeGreaterThan(5);
    expect(guids[0]?.some((guid) => guids[1]?.includes(guid))).toBe(false);
  });

  it("names the formats it writes", async () =>
    expect((await call("convert", "old.txt", "law.odt")).stderr).toContain(".md"));
});

describe("check", () => {
  it("finds nothing in a law that is in order", async () => {
    expect(await call("check", "old.txt")).toMatchObject({ code: 0, stdout: "Nothing found.\n" });
  });

  it("names each finding with its place, and fails where one stands in the way", async () => {
    const twice = oldText.replace("Article 2. Pilots", "Article 1. Pilots");
    fs.writeFileSync(path.join(folder, "twice.txt"), twice);
    const { code, stdout } = await call("check", "twice.txt");
    expect(code).toBe(1);
    expect(stdout).toContain("error number-repeated");
  });
});

describe("merge", () => {
  const theirs = oldText
    .replace("on the coast", "on the coast and on rivers")
    .replace("leave the ship", "leave the vessel");

  beforeAll(() => {
    fs.writeFileSync(path.join(folder, "theirs.txt"), theirs);
    fs.writeFileSync(path.join(folder, "rival.txt"), oldText.replace("shall board", "must board"));
  });

  it("writes the changes of both in one law", async () => {
    const { code, stdout } = await call(
      "merge",
      "old.txt",
      "new.txt",
      "theirs.txt",
      "--out",
      "merged.txt",
    );
    expect(stdout).toBe("Merged; nothing conflicts.\n");
    expect(code).toBe(0);
    const merged = fs.readFileSync(path.join(folder, "merged.txt"), "utf8");
    for (const words of ["and on rivers", "leave the vessel", "may board", "4. Anchors"])
      expect(merged).toContain(words);
    expect(merged).not.toContain("Fees");
  });

  it("tells conflicts with exit code 1, and keeps both readings in the law", async () => {
    const told = await call("merge", "old.txt", "new.txt", "rival.txt", "--out", "merged.md");
    expect(told).toEqual({
      code: 1,
      stdout:
        "conflict   Article 2, 1: instead of “shall”, “may” in ours and “must” in theirs\nMerged; 1 conflict is to be decided.\n",
      stderr: "",
    });
    expect(fs.readFileSync(path.join(folder, "merged.md"), "utf8")).toContain("“must” in theirs");
    const { code, stdout } = await call("merge", "old.txt", "new.txt", "rival.txt", "--json");
    expect(code).toBe(1);
    expect(json(stdout)).toMatchObject({
      status: "conflicts",
      conflicts: [{ kind: "words", base: "shall ", ours: "may ", theirs: "must ", chosen: null }],
    });
  });

  it("says a wrong call in one line", async () => {
    const { code, stderr } = await call("merge", "old.txt", "new.txt");
    expect(stderr).toBe(
      "modelaw: The call is: modelaw merge BASE OURS THEIRS [--json] [--out FILE]\n",
    );
    expect(code).toBe(2);
  });
});
