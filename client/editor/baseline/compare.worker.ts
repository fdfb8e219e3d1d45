import type { Node } from "prosemirror-model";
import { Step } from "prosemirror-transform";
import { Comparer, type Comparison } from "../../../law/compare";
import { schema } from "../../../law/schema";
import { answered, Refused, service } from "../../service";
import { differences, redlineOf } from "./differences";
import type { Answered, Asked } from "./protocol";

/** Milliseconds without a change before the draft is compared again. */
const calm = 500;

/**
 * Compares a draft with the text that it began from, away from the page: it follows the draft by
 * its steps, so that a pause in typing costs the page nothing.
 */
let baseline: Node | null = null;
let draft: Node | null = null;
let comparison: Comparison | null = null;
/** Remembers from one comparison to the next what the last edit left alone. */
let comparer: { language: string; of: Comparer } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

const tell = (answer: Answered): void => postMessage(answer);

function compare(): void {
  if (!baseline || !draft) return;
  const language = String(draft.attrs["lang"]);
  if (comparer?.language !== language) comparer = { language, of: new Comparer({ language }) };
  comparison = comparer.of.documents(baseline, draft);
  tell({ is: "standings", standings: differences(comparison, baseline) });
}

async function open(version: number, text: string): Promise<void> {
  draft = schema.nodeFromJSON((JSON.parse(text) as { doc: unknown }).doc);
  try {
    const call = service.GET("/api/versions/{id}", { params: { path: { id: version } } });
    baseline = schema.nodeFromJSON((await answered(call)).doc);
    compare();
  } catch (error) {
    // Refusals have their sentence; a TypeError says that the service was not reached.
    if (!(error instanceof Refused || error instanceof TypeError)) throw error;
    tell({ is: "failed", sentence: error.message });
  }
}

function follow(steps: readonly unknown[]): void {
  for (const json of steps) {
    if (!draft) return;
    const { doc } = Step.fromJSON(schema, json).apply(draft);
    if (!doc) throw new Error("The comparison lost step with the draft");
    draft = doc;
  }
  clearTimeout(timer);
  timer = setTimeout(compare, calm);
}

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if (data.is === "open") void open(data.version, data.draft);
  else if (data.is === "steps") follow(data.steps);
  else if (data.is === "redline" && comparison)
    tell({ is: "redline", id: data.id, lines: redlineOf(comparison, data.of) });
  else if (data.is === "baseline" && baseline)
    tell({ is: "baseline", id: data.id, doc: baseline.toJSON() as unknown });
});
