import type { Node } from "prosemirror-model";
import { Step } from "prosemirror-transform";
import { schema } from "../../../law/schema";
import { stepText } from "../../../law/steps";
import { answered, Refused, service, type Shape } from "../../service";
import { resume, type Lost, type Pending } from "../sync";
import { keptOf, type KeptRecord } from "./kept";
import { passes, remoteDraft, type Remote } from "./remote";
import { claimWindow, isAbandoned } from "./windows";

/** A draft ready to be edited. */
export interface OpenDraft {
  draft: Omit<Shape<"Draft">, "doc">;
  /** The service's answer as it came, for the one who asks first; null from then on. */
  json: string | null;
  /** Its text at the service's head, without the pending steps. */
  doc: Node;
  pending: Pending[];
  /** Kept work that no longer fits. */
  lost: Lost[];
  /** Steps that others made since the kept work was; 0 where none was kept. */
  passed: number;
  clientId: string;
  release: () => void;
  remote: Remote;
  /** Windows whose kept work is now ours. */
  adopted: string[];
}

/** Unsent work that no living window holds. A browser without a database keeps none. */
async function abandoned(id: number): Promise<KeptRecord[]> {
  const records = await keptOf(id).catch((error: unknown) => {
    if (error instanceof DOMException || error instanceof ReferenceError) return [];
    throw error;
  });
  const free = await Promise.all(records.map(({ clientId }) => isAbandoned(clientId)));
  return records.filter((_record, i) => free[i]);
}

/** Sends again what was on its way when its window went; gives the indexes of steps that did not fit. */
async function sendAgain(id: number, record: KeptRecord): Promise<Resent> {
  if (!record.sent) return { record, dropped: [] };
  const { ref, count } = record.sent;
  const steps = record.steps.slice(0, count);
  try {
    const remote = remoteDraft(id, record.clientId);
    const joins = (record.joins ?? []).filter((index) => index < count);
    const { dropped } = await remote.send({ head: record.head, ref, steps: [...steps], joins });
    return { record, dropped };
  } catch (error) {
    if (!(error instanceof Refused) || passes(error)) throw error;
    return { record: null, dropped: record.steps.map(asLost) };
  }
}

/** `record` is null where the service refused the work as a whole: then all of it is lost, and told. */
interface Resent {
  record: KeptRecord | null;
  dropped: readonly (Lost & { index?: number })[];
}

/** Kept work of somebody who may only read now: it is told, and not put back. */
const asRefused = ({ record, dropped }: Resent): Resent => ({
  record: null,
  dropped: [
    ...dropped,
    ...(record?.steps ?? [])
      .slice(record?.sent?.count ?? 0)
      .map((step) => ({ ...asLost(step), reason: "not-permitted" as const })),
  ],
});

const asLost = (step: { stepType: string }): Lost => ({
  reason: "does-not-fit",
  text: stepText(Step.fromJSON(schema, step)),
});

/** Loads a draft and puts back the unsent work that this browser keeps of it. Throws as Remote does. */
export async function openDraft(id: number): Promise<OpenDraft> {
  const kept = await abandoned(id);
  const sent: Resent[] = [];
  for (const record of kept) sent.push(await sendAgain(id, record));
  const json = await answered(
    service.GET("/api/drafts/{id}", { params: { path: { id } }, parseAs: "text" }),
  );
  // Only the nodes are kept: as parsed it is larger than they are.
  const { doc: read, ...draft } = JSON.parse(json) as Shape<"Draft">;
  const doc = schema.nodeFromJSON(read);
  const { clientId, release } = claimWindow();
  const remote = remoteDraft(id, clientId);
  const may = draft.role === "reader" ? sent.map(asRefused) : sent;
  const back = await putBack(remote, doc, draft.draft.head, may);
  const all = { ...back, lost: [...kept.flatMap(({ lost = [] }) => lost), ...back.lost] };
  const adopted = kept.map((record) => record.clientId);
  return { draft, json, doc, ...all, clientId, release, remote, adopted };
}

/** Each record's steps on the text as it stands after the canonical steps and the records before. */
async function putBack(
  remote: Remote,
  doc: Node,
  head: number,
  sent: readonly Resent[],
): Promise<Pick<OpenDraft, "pending" | "lost" | "passed">> {
  let passed = 0;
  const pending: Pending[] = [];
  const lost: Lost[] = [];
  let now = doc;
  for (const { record, dropped } of sent) {
    lost.push(...dropped.map(({ reason, text }) => ({ reason, text })));
    if (!record) continue;
    if (record.steps.length === 0) continue;
    const { steps } = await remote.since(record.head);
    const canonical = steps
      .filter((step) => step.seq <= head)
      .map(({ ref, step }) => ({ ref, step }));
    const before = pending.map(({ step }) => ({
      ref: "",
      step: step.toJSON() as { stepType: string },
    }));
    passed = Math.max(passed, canonical.filter(({ ref }) => ref !== record.sent?.ref).length);
    const indexes = dropped.flatMap(({ index }) => (index === undefined ? [] : [index]));
    const back = resume(now, record, [...canonical, ...before], indexes);
    for (const { step } of back.pending) now = step.apply(now).doc ?? now;
    pending.push(...back.pending);
    lost.push(...back.lost);
  }
  return { pending, lost, passed };
}
