import { describe, expect, it } from "vitest";
import { readAkn } from "../../law/akn";
import { concordLaws, createBaseline, type Concordance, type Proposal } from "../../law/concord";
import type { ReadLaw } from "../../law/schema";
import { json, read, text } from "./files";
import { guidOf, truthOf } from "./truth";

/** Seconds that a concordance may take on a busy machine, in milliseconds; it is no measure of speed. */
const patience = 60_000;

const model = "countering-ai-terrorism";
const glossary = json<Record<string, string>[]>("templates/glossary.json");

/** The invented law without the memory of where its provisions come from: a real national law has none. */
function withoutOrigins(file: string): ReadLaw {
  const result = readAkn(text(file).replaceAll(/ m:origin="[^"]*"/g, ""), () => "minted");
  if (!result.ok) throw new Error(result.message);
  return result;
}

/** What is proposed, in the keys of the truth. */
interface Proposed {
  links: Set<string>;
  proposalOf: (key: string) => Proposal;
  isOptional: (key: string) => boolean;
  answeringNothing: Set<string>;
}

function proposed(concordance: Concordance, slug: string): Proposed {
  const truth = truthOf(slug);
  const named = (of: string, keys: string[]) => new Map(keys.map((key) => [guidOf(of, key), key]));
  const baseline = named(model, [...truth.links.flatMap((link) => link.model), ...truth.missing]);
  const national = named(slug, [
    ...truth.links.flatMap((link) => link.national),
    ...truth.national_only,
  ]);
  const baselineKey = (at: number) => baseline.get(concordance.baseline[at]?.guid ?? "") ?? "?";
  const nationalKey = (at: number) => national.get(concordance.national[at]?.guid ?? "") ?? "?";
  const byKey = new Map(concordance.proposals.map((one) => [baselineKey(one.baseline), one]));
  const proposalOf = (key: string): Proposal => {
    const found = byKey.get(key);
    if (found === undefined) throw new Error(`Nothing is proposed for ${key}`);
    return found;
  };
  return {
    links: new Set(
      concordance.links
        .filter((link) => link.level === "article" && link.band !== "reject")
        .map((link) => `${baselineKey(link.baseline)} = ${nationalKey(link.national)}`),
    ),
    proposalOf,
    isOptional: (key) => concordance.baseline[proposalOf(key).baseline]?.weight === "optional",
    answeringNothing: new Set(concordance.unanswering.map(nationalKey)),
  };
}

const intended = (slug: string): Set<string> =>
  new Set(
    truthOf(slug).links.flatMap((link) =>
      link.model.flatMap((a) => link.national.map((b) => `${a} = ${b}`)),
    ),
  );

const share = (part: Set<string>, of: Set<string>) =>
  [...of].filter((link) => part.has(link)).length / of.size;

describe.each([
  ["demo-valmora", "en"],
  ["demo-tarkhania", "ru"],
])("%s against the model law in its own language", (slug, language) => {
  const truth = truthOf(slug);
  const baseline = read(`templates/${model}/${language}.xml`);
  const national = withoutOrigins(`templates/demonstration/${slug}/${language}.xml`);
  let once: Proposed | undefined;
  const made = () => (once ??= proposed(concordLaws(baseline, national), slug));

  it(
    "finds the articles that answer each other",
    () => {
      // Measured when written: precision 1.00 in both laws, recall 1.00 (Valmora) and 0.98 (Tarkhania).
      expect(share(intended(slug), made().links)).toBeGreaterThanOrEqual(0.97);
      expect(share(made().links, intended(slug))).toBeGreaterThanOrEqual(0.95);
    },
    patience,
  );

  it(
    "reports every provision that was dropped, and lets nobody pass over it unread",
    () => {
      for (const key of truth.missing) {
        const { grade, links, personMustRead } = made().proposalOf(key);
        expect(links, key).toEqual([]);
        expect(personMustRead, key).toBe(true);
        expect(grade, key).toBe(made().isOptional(key) ? "option-not-taken" : "missing");
      }
    },
    patience,
  );

  it(
    "names the articles that answer nothing in the model law",
    () => {
      expect(made().answeringNothing).toEqual(new Set(truth.national_only));
    },
    patience,
  );

  it(
    "grades what was taken over word for word as conforming",
    () => {
      for (const { model: keys, note } of truth.links)
        if (note === "verbatim")
          for (const key of keys)
            expect(["verbatim", "equivalent"], key).toContain(made().proposalOf(key).grade);
    },
    patience,
  );

  it(
    "calls no provision missing that stands somewhere",
    () => {
      const linked = new Set(truth.links.flatMap((link) => link.model));
      for (const key of linked) expect(made().proposalOf(key).grade, key).not.toBe("missing");
    },
    patience,
  );

  it(
    "shows where every weakened provision falls short",
    () => {
      const weakened = truth.links.filter(({ note }) => note.includes("weakened"));
      const shown = weakened.filter(({ model: keys }) =>
        keys.map(made().proposalOf).some(fallsShort),
      );
      expect(shown.length / weakened.length).toBe(1);
    },
    patience,
  );
});

/** True where the grade says that something of the model provision is gone or turned. */
const fallsShort = ({ grade }: Proposal): boolean =>
  !["verbatim", "equivalent", "goes-further"].includes(grade);

describe("across languages", () => {
  it(
    "compares with the edition in the national law's language where there is one",
    () => {
      const edition = (language: string) => read(`templates/${model}/${language}.xml`);
      const national = withoutOrigins("templates/demonstration/demo-tarkhania/ru.xml");
      const routed = createBaseline([edition("en"), edition("ru")]).concord(national);
      const own = concordLaws(edition("ru"), national);
      expect(routed).toEqual({ ...own, route: { ...own.route, asked: "en" } });
    },
    patience,
  );

  it(
    "proposes few wrong links, and leaves all of them to a person",
    () => {
      const concordance = concordLaws(
        read(`templates/${model}/en.xml`),
        withoutOrigins("templates/demonstration/demo-tarkhania/ru.xml"),
        { glossary },
      );
      const { links } = proposed(concordance, "demo-tarkhania");
      // Measured when written: precision 0.91, recall 0.54.
      expect(share(intended("demo-tarkhania"), links)).toBeGreaterThanOrEqual(0.85);
      expect(share(links, intended("demo-tarkhania"))).toBeGreaterThanOrEqual(0.4);
      expect(concordance.proposals.every((one) => one.personMustRead)).toBe(true);
    },
    patience,
  );
});
