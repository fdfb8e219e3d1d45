import type { Response } from "express";
import type { TextRef } from "../../api";
import { lawToStored } from "../../law/schema";
import { Refusal } from "../errors";
import type { Visitor } from "../policy";
import type { Services } from "../services";
import { compareStored, type DigestedLaw } from "../works/compare";
import { canonicalJson, sha256 } from "../works/digest";
import { openDraft } from "./draftAccess";
import type { Drafts } from "./drafts";
import type { Handlers } from "./mount";
import { readVersion } from "./versions";

interface Text extends DigestedLaw {
  ref: TextRef;
}

/** Comparing texts: versions, and drafts at their present heads. */
export const comparisonRoutes = (
  services: Services,
  drafts: Drafts,
): Pick<Handlers, "compareTexts"> => ({
  async compareTexts({ query, visitor, res }) {
    const old = await readText(services, drafts, visitor, query.old);
    const now = await readText(services, drafts, visitor, query.new);
    const comparison = await compareStored(services.db, old, now, whenLeft(res));
    return { old: old.ref, new: now.ref, comparison };
  },
});

/** Asks for an end once the one who asked has gone before the answer. */
function whenLeft(res: Response): AbortSignal {
  const left = new AbortController();
  res.once("close", () => {
    if (!res.writableEnded) left.abort();
  });
  return left.signal;
}

async function readText(
  services: Services,
  drafts: Drafts,
  visitor: Visitor,
  key: string,
): Promise<Text> {
  const [id = 0, at = null] = key.slice(1).split("@").map(Number);
  return key.startsWith("v")
    ? readVersionText(services, visitor, key, id)
    : readDraftText(services, drafts, visitor, { key, id, at });
}

async function readVersionText(
  services: Services,
  visitor: Visitor,
  key: string,
  id: number,
): Promise<Text> {
  const { version, law } = await readVersion(services, visitor, id);
  const { name, title, work, language, sha256 } = version;
  const ref = {
    key,
    id,
    kind: "version",
    head: null,
    name,
    title,
    work,
    language,
    sha256,
  } as const;
  return { ref, law: lawToStored(law), sha256, frozen: true };
}

async function readDraftText(
  { db }: Services,
  drafts: Drafts,
  visitor: Visitor,
  { key, id, at }: { key: string; id: number; at: number | null },
): Promise<Text> {
  const { draft } = await openDraft(db, id, visitor, "reader");
  if (at !== null && at > draft.head)
    throw new Refusal("not-found", `The draft ${id} has not reached head ${at}.`);
  const { name, title, work, language } = draft;
  const head = at ?? draft.head;
  const law = lawToStored(await (at === null ? drafts.read(id, head) : drafts.past(id, head)));
  const digest = sha256(canonicalJson(law));
  const ref = {
    key,
    id,
    kind: "draft",
    head,
    name,
    title,
    work,
    language,
    sha256: digest,
  } as const;
  return { ref, law, sha256: digest, frozen: at !== null };
}
