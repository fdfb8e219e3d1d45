import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { Step, type StepMap, Transform } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { schema } from "../../../law/schema";
import { rebaseSteps } from "../../../law/steps";
import { DraftWriter, type Appended } from "../../../server/drafts";
import { act, art, law } from "../../build";
import { freshDatabase } from "../../database";
import { seedDraft, seedReference, seedWork } from "../seed";

const { db } = await freshDatabase();
await seedReference(db);
const work = await seedWork(db);

const start = act(
  art("Purpose", "This Law protects persons.", "It binds the State."),
  art("Scope", "It applies to providers."),
  art("Duties", "A provider shall keep records."),
);

const newDraft = () => seedDraft(db, work, law(start));
const writer = () =>
  new DraftWriter(db, (error) => {
    throw error;
  });

/** An editor: the text that the server confirmed, and what was typed since. */
class Client {
  head = 0;
  confirmed: Node = start;
  unsent: Step[] = [];
  doc: Node = start;
  sent = 0;

  constructor(readonly name: string) {}

  edit(make: (tr: Transform) => void): void {
    const tr = new Transform(this.doc);
    make(tr);
    this.unsent.push(...tr.steps);
    this.doc = tr.doc;
  }

  /** Sends what was typed; `meanwhile` happens before the answer arrives. */
  async send(to: DraftWriter, draft: number, meanwhile: () => void, twice: boolean) {
    const steps = this.unsent;
    if (steps.length === 0) return undefined;
    const commit = {
      head: this.head,
      ref: `${this.name}-${(this.sent += 1)}`,
      clientId: this.name,
      author: null,
      steps: steps.map((step) => step.toJSON() as { stepType: string }),
    };
    const asked = [to.append(draft, commit), ...(twice ? [to.append(draft, commit)] : [])];
    meanwhile();
    const answers = await Promise.all(asked);
    const answer = answers.at(-1);
    if (!answer?.ok) throw new Error(answer?.message);
    this.receive(answer, steps);
    return { commit, answer };
  }

  receive({ head, steps }: Pick<Appended, "head" | "steps">, mine: readonly Step[]): void {
    const later = this.unsent.slice(mine.length);
    const back: StepMap[] = mine.map((step) => step.getMap().invert()).reverse();
    for (const { step } of steps) {
      const read = Step.fromJSON(schema, step);
      back.push(read.getMap());
      const { doc, failed } = read.apply(this.confirmed);
      if (!doc) throw new Error(failed ?? "");
      this.confirmed = doc;
    }
    this.head = head;
    const { doc, applied } = rebaseSteps(this.confirmed, later, back);
    this.doc = doc;
    this.unsent = applied.map(({ step }) => step);
  }
}

type Action = { what: string; at: number; length: number };

/** Random edits as an editor makes them; those that do not fit the present text do nothing. */
function perform({ what, at, length }: Action, tr: Transform, word: string): void {
  const texts: { pos: number; node: Node }[] = [];
  const provisions: { pos: number; node: Node }[] = [];
  tr.doc.descendants((node, pos) => {
    if (node.isTextblock) texts.push({ pos, node });
    if (node.type.name === "provision") provisions.push({ pos, node });
  });
  const text = texts[at % Math.max(texts.length, 1)];
  const provision = provisions[at % Math.max(provisions.length, 1)];
  if (what === "type" && text) {
    tr.insert(text.pos + 1 + (length % (text.node.content.size + 1)), schema.text(word));
  } else if (what === "erase" && text && text.node.content.size > 1) {
    const from = text.pos + 1 + (length % text.node.content.size);
    tr.delete(from, Math.min(from + length, text.pos + 1 + text.node.content.size));
  } else if (what === "split" && text && text.node.content.size > 1) {
    tr.split(text.pos + 1 + (length % text.node.content.size));
  } else if (what === "add" && provision) {
    tr.insert(provision.pos, art({ key: word }, word, "New words."));
  } else if (what === "cut" && provision && provisions.length > 1) {
    tr.delete(provision.pos, provision.pos + provision.node.nodeSize);
  } else if (what === "weigh" && provision) {
    tr.setNodeAttribute(provision.pos, "weight", length % 2 ? "optional" : "mandatory");
  }
}

const action = fc.record({
  what: fc.constantFrom("type", "type", "type", "erase", "split", "add", "cut", "weigh"),
  at: fc.nat(50),
  length: fc.nat(12),
});
const turn = fc.record({
  client: fc.nat(2),
  actions: fc.array(action, { minLength: 1, maxLength: 4 }),
  meanwhile: fc.array(action, { maxLength: 2 }),
  process: fc.nat(1),
  twice: fc.boolean(),
  sends: fc.boolean(),
});

describe("several people in one draft, served by two processes", () => {
  it("end with one text, that of the store, and nothing acknowledged is lost", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 3, maxLength: 14 }), async (turns) => {
        const draft = await newDraft();
        const processes = [writer(), writer()] as const;
        const clients = ["a", "b", "c"].map((name) => new Client(name));
        let words = 0;
        const edit = (client: Client, actions: readonly Action[]) =>
          actions.forEach((one) =>
            client.edit((tr) => perform(one, tr, `${client.name}${(words += 1)} `)),
          );
        // One commit of a client is in flight at a time; those of others cross it.
        const inFlight = new Map<Client, Promise<unknown>>();
        for (const { client: index, actions, meanwhile, process, twice, sends } of turns) {
          const client = clients[index];
          if (!client) continue;
          edit(client, actions);
          if (!sends) continue;
          await inFlight.get(client);
          const sending = client.send(
            processes[process as 0 | 1],
            draft,
            () => edit(client, meanwhile),
            twice,
          );
          inFlight.set(
            client,
            sending.then((done) => done && stored(draft, done)),
          );
        }
        await Promise.all(inFlight.values());
        for (const client of clients)
          await client
            .send(processes[0], draft, () => undefined, false)
            .then((done) => done && stored(draft, done));
        const last = await settle(draft, clients);
        const fresh = await writer().read(draft, last);
        for (const client of clients) {
          expect(client.doc.eq(fresh.doc)).toBe(true);
          client.doc.check();
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 25) },
    );
  });
});

/** Every step of an acknowledged commit is either stored, once, or was told as dropped. */
async function stored(
  draft: number,
  { commit, answer }: NonNullable<Awaited<ReturnType<Client["send"]>>>,
): Promise<void> {
  const rows = await db("steps").where({ draft_id: draft, ref: commit.ref }).orderBy("part");
  const parts = rows.map((row: { part: number }) => row.part);
  const dropped = answer.dropped.map(({ index }) => index);
  expect([...parts, ...dropped].sort((a, b) => a - b)).toEqual(commit.steps.map((_, i) => i));
}

/** Brings every client to the last head, which it gives. */
async function settle(draft: number, clients: readonly Client[]): Promise<number> {
  const { rows } = await db.raw<{ rows: { seq: number; step: { stepType: string } }[] }>(
    "select seq, step from steps where draft_id = ? order by seq",
    [draft],
  );
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i + 1));
  for (const client of clients) {
    const steps = rows.filter(({ seq }) => seq > client.head);
    client.receive({ head: rows.length, steps: steps as Appended["steps"] }, []);
  }
  return rows.length;
}

describe("a commit of which nothing was left", () => {
  const typed = (ref: string, at: number) => ({
    ...{ head: 0, ref, clientId: "c", author: null },
    steps: [
      { stepType: "replace", from: at, to: at, slice: { content: [{ type: "text", text: "x" }] } },
    ],
  });
  // Letters may not stand between the articles.
  const [unfit, fit] = [1, 4];

  it("stays dropped when it comes again, at any process, though it would fit now", async () => {
    const draft = await newDraft();
    const first = writer();
    expect(await first.append(draft, typed("late", unfit))).toMatchObject({ ok: true, head: 0 });
    for (const process of [first, writer()]) {
      await process.append(draft, typed(`other-${process === first}`, fit));
      const again = await process.append(draft, typed("late", fit));
      expect(again).toMatchObject({ ok: true, dropped: [{ index: 0, text: "x" }] });
    }
    expect(await db("drafts").where({ id: draft }).pluck("head")).toEqual([2]);
  });
});
