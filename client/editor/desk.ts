import { history } from "prosemirror-history";
import { EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import type { EditorView } from "prosemirror-view";
import { provisionOf, restoreProvision, textStart } from "../../law/edit";
import { referencesInto } from "../../law/reference";
import type { ProvisionElement } from "../../law/schema";
import { aidPlugins } from "./aids/plugins";
import { Aids } from "./aids/host";
import { byRow, LiveBaseline, type Standing } from "./baseline";
import type { Act } from "./commands/acts";
import { keys } from "./commands/keys";
import { herePos, perform, performEdit, performInsert, type Told } from "./commands/perform";
import { annexOf, lookHere, lookOver, type Here, type Overview } from "./look";
import { mint } from "./mint";
import { rowAround } from "./outline";
import { identity } from "./plugins/identity";
import { names } from "./plugins/names";
import { numbers, numbersOf } from "./plugins/numbers";
import { changesStructure } from "./plugins/structural";
import { asChange, asSending, syncOf, syncState } from "./plugins/syncState";
import { forget, fragments, keep, type OpenDraft, Saver, type SaveState } from "./saving";
import { acknowledge, joinsOf, receive, type Answer, type CanonicalStep, type Lost } from "./sync";
import { sameRecord, Signal } from "./signal";
import { cursors, placeOf, Presence, showOther } from "./together";

/** Milliseconds after the last change before outline and counts are made anew. */
const calm = 300;
/** Milliseconds after a change before unsent steps are written to the browser's database. */
const keepDelay = 150;

/** Steps of others after which one's own, put back, deserve a second look. */
const longAbsence = 500;

/** What keys and the page do together. */
interface Host {
  told: (told: Told) => void;
  goTo: () => void;
  help: () => void;
}

/**
 * A draft on the desk: the one EditorState, its saving, and what the page around the text follows
 * of it. Per key nothing but the state is touched; signals follow on the next frame or when it is calm.
 */
export class Desk {
  readonly aids = new Aids();
  /** The state as it was on the last frame, or when words were typed last once it is calm again. */
  readonly now: Signal<EditorState>;
  readonly here: Signal<Here>;
  readonly overview: Signal<Overview>;
  /** guid of the outline's row that the cursor stands in; null where it stands in none. */
  readonly row: Signal<string | null>;
  /** How rows of the outline stand to the baseline, as far as it is known. */
  readonly standing = new Signal<ReadonlyMap<string, Standing>>(new Map());
  readonly save = new Signal<SaveState>({ is: "saved", at: null }, sameRecord);
  /** False where the browser's database refuses to keep unsent work. */
  readonly keeps = new Signal(true);
  readonly lost = new Signal<readonly Lost[]>([]);
  /** Steps of others that came at once after a long absence; 0 where there was none. */
  readonly passed = new Signal(0);
  #state: EditorState;
  #view: EditorView | null = null;
  #frame = 0;
  #calm: ReturnType<typeof setTimeout> | undefined;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #adopted: string[];
  #baseline: LiveBaseline | null = null;
  readonly #saver: Saver;
  /** Who else is at the draft. */
  readonly presence: Presence;
  readonly #host: Host = { told: () => {}, goTo: () => {}, help: () => {} };

  constructor(readonly open: OpenDraft) {
    this.#adopted = [...open.adopted];
    this.#state = this.#start();
    this.lost.set(fragments(open.lost));
    this.#tellPassed(open.passed);
    this.now = new Signal(this.#state);
    this.here = new Signal(lookHere(this.#state), sameRecord);
    this.overview = new Signal(lookOver(this.#state, false), sameRecord);
    this.row = new Signal(this.#row());
    this.#calm = setTimeout(this.#lookAround, calm);
    this.#saver = new Saver(open.remote, {
      sync: () => syncOf(this.state),
      sending: (sync) => {
        this.dispatch(asSending(this.state.tr, sync));
        return this.#keep();
      },
      acknowledge: (answer) => this.#acknowledge(answer),
      receive: (steps, head) => this.#receive(steps, head),
      presence: (event) => this.presence.take(event),
      onState: (state) => this.save.set(state),
    });
    this.presence = new Presence({
      clientId: open.clientId,
      here: () => (this.#view?.hasFocus() ? placeOf(this.state.selection) : null),
      say: (said) => open.remote.say(said),
      draw: (other, gone) => this.dispatch(showOther(this.state.tr, other, gone)),
    });
    window.addEventListener("online", this.#online);
    window.addEventListener("pagehide", this.#leave);
    document.addEventListener("visibilitychange", this.#leave);
    if (open.adopted.length > 0) this.#changed();
  }

  get state(): EditorState {
    return this.#state;
  }

  get editable(): boolean {
    return this.open.draft.may.edit;
  }

  /** Gives the desk the view that shows its state; null when it goes. */
  show(view: EditorView | null): void {
    this.#view = view;
  }

  /** What the page does when keys call for it. */
  hosted(host: Partial<Host>): void {
    Object.assign(this.#host, host);
  }

  readonly dispatch = (tr: Transaction): void => {
    const before = syncOf(this.#state);
    const { state, transactions } = this.#state.applyTransaction(tr);
    this.#state = state;
    this.#view?.updateState(this.#state);
    for (const one of transactions) this.#baseline?.follow(one);
    if (syncOf(this.#state) !== before) this.#changed();
    this.#follow(tr);
  };

  /** Does an act; a deletion that would break references asks first, unless it is `sure`. */
  perform(act: Act, guid?: string, sure = false): void {
    if (act === "remove" && !sure && this.#asks(guid)) return;
    this.#host.told(perform({ state: () => this.state, dispatch: this.dispatch }, act, guid));
    this.focus();
  }

  /** True where a deletion would break references: then it is asked about. */
  #asks(guid: string | undefined): boolean {
    const pos = guid === undefined ? herePos(this.state) : provisionOf(this.state.doc, guid);
    const own = pos === null ? null : (this.state.doc.nodeAt(pos)?.attrs["guid"] as string | null);
    if (pos === null || own === null) return false;
    const uses = referencesInto(this.state.doc, pos, numbersOf(this.state));
    if (uses.length > 0) this.aids.affected.set({ guid: own, uses });
    return uses.length > 0;
  }

  insert(element: ProvisionElement): void {
    this.#host.told(performInsert({ state: () => this.state, dispatch: this.dispatch }, element));
    this.focus();
  }

  /** The comparison with the text that the draft began from, under way from now on; null where it began empty. */
  liveBaseline(): LiveBaseline | null {
    const { origin } = this.open.draft.draft;
    if (this.#baseline || origin === null) return this.#baseline;
    const live = new LiveBaseline(origin, this.state.doc);
    const around = (guid: string) =>
      rowAround(numbersOf(this.state), this.overview.get().rows, guid);
    live.standing.subscribe(() => this.standing.set(byRow(live.standing.get(), around)));
    return (this.#baseline = live);
  }

  /** Puts a provision of the baseline back, by its guid there. */
  async restore(live: LiveBaseline, guid: string): Promise<void> {
    const baseline = await live.baseline();
    if (!baseline) return;
    const edit = restoreProvision(this.state.doc, baseline, guid, mint);
    this.#host.told(
      performEdit({ state: () => this.state, dispatch: this.dispatch }, "restore", edit),
    );
    this.focus();
  }

  /** Puts the cursor at the start of a provision and shows it. */
  goTo(guid: string): void {
    const pos = provisionOf(this.state.doc, guid) ?? annexOf(this.state, guid);
    if (pos === null) return;
    const at = textStart(this.state.doc.resolve(pos));
    this.dispatch(this.state.tr.setSelection(TextSelection.near(this.state.doc.resolve(at))));
    const dom = this.#view?.nodeDOM(pos);
    if (dom instanceof HTMLElement) dom.scrollIntoView({ block: "start" });
    this.focus();
  }

  /** Selects a range and brings it to the middle of the window; the focus stays where it is. */
  reveal(from: number, to = from): void {
    const end = this.state.doc.content.size;
    const [start, stop] = [Math.min(from, end), Math.min(to, end)];
    this.dispatch(this.state.tr.setSelection(TextSelection.create(this.state.doc, start, stop)));
    const at = this.#view?.domAtPos(start).node;
    const element = at instanceof Element ? at : at?.parentElement;
    element?.scrollIntoView({ block: "center" });
  }

  focus(): void {
    this.#view?.focus();
  }

  /** Resolves when everything is saved. */
  readonly settled = (): Promise<void> => this.#saver.settled();

  close(): void {
    this.#saver.close();
    this.presence.close();
    this.#baseline?.close();
    this.#leave();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#calm);
    window.removeEventListener("online", this.#online);
    window.removeEventListener("pagehide", this.#leave);
    document.removeEventListener("visibilitychange", this.#leave);
    this.open.release();
  }

  #start(): EditorState {
    const { draft, doc, pending } = this.open;
    const state = EditorState.create({
      doc,
      plugins: [
        // First: whoever asks for numbers while a state is made finds them.
        numbers(),
        ...aidPlugins(this.aids),
        ...keys({
          perform: (act) => this.perform(act),
          goTo: () => this.#host.goTo(),
          help: () => this.#host.help(),
          save: () => this.#saver.now(),
        }),
        history(),
        names(),
        syncState({ head: draft.draft.head, pending: [], sent: null }),
        identity(mint),
        cursors(),
        tableEditing(),
      ],
    });
    const { tr } = state;
    for (const { step } of pending) tr.step(step);
    return state.apply(tr);
  }

  #acknowledge(answer: Answer): void {
    const { tr } = this.state;
    const others = answer.steps.length - (syncOf(this.state).sent?.count ?? 0);
    const change = acknowledge(tr, syncOf(this.state), answer);
    this.#tellPassed(others);
    this.dispatch(asChange(this.state, tr, change));
    this.#tellLost(change.lost);
    if (change.rest.length > 0) this.#receive(change.rest, change.head);
  }

  #receive(steps: readonly CanonicalStep[], head: number): void {
    const { tr } = this.state;
    const own = syncOf(this.state).pending.length > 0;
    const change = receive(tr, syncOf(this.state), steps, head);
    this.dispatch(asChange(this.state, tr, change));
    if (own) this.#tellPassed(steps.length);
    this.#tellLost(change.lost);
  }

  /** Steps that brought no words (a mark, an attribute) are told too: nothing is lost in silence. */
  #tellLost(lost: readonly Lost[]): void {
    if (lost.length > 0) this.#setLost([...this.lost.get(), ...fragments(lost)]);
  }

  #tellPassed(steps: number): void {
    if (steps > longAbsence) this.passed.set(steps);
  }

  /** Writes the words of something lost at the cursor. */
  insertLost(one: Lost): void {
    this.dispatch(this.state.tr.insertText(one.text).scrollIntoView());
    this.#setLost(this.lost.get().filter((other) => other !== one));
    this.focus();
  }

  /** Done with what was lost and what passed meanwhile. */
  doneWithLost(): void {
    this.#setLost([]);
    this.passed.set(0);
  }

  #setLost(lost: readonly Lost[]): void {
    this.lost.set(lost);
    void this.#keep();
  }

  #changed(): void {
    this.#saver.changed();
    this.#keeping ??= setTimeout(() => {
      this.#keeping = undefined;
      void this.#keep();
    }, keepDelay);
  }

  async #keep(): Promise<void> {
    const { head, pending, sent } = syncOf(this.state);
    const { clientId, draft } = this.open;
    const steps = pending.map(({ step }) => step.toJSON() as { stepType: string });
    const kept = { head, steps, joins: joinsOf(pending), sent, lost: this.lost.get() };
    try {
      await keep({ draft: draft.draft.id, clientId, ...kept });
      for (const gone of this.#adopted.splice(0)) await forget(draft.draft.id, gone);
      this.keeps.set(true);
    } catch (error) {
      // Private windows of some browsers, and full disks.
      if (!(error instanceof DOMException || error instanceof ReferenceError)) throw error;
      this.keeps.set(false);
    }
  }

  /** While words are typed nothing around the text changes: that waits until it is calm. */
  #follow(tr: Transaction): void {
    if (tr.docChanged) {
      clearTimeout(this.#calm);
      this.#calm = setTimeout(this.#lookAround, calm);
    }
    if (tr.docChanged && !changesStructure(tr)) return;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.now.set(this.#state);
      this.#lookHere();
      this.presence.moved();
    });
  }

  #lookHere(): void {
    this.here.set(lookHere(this.state));
    this.row.set(this.#row());
  }

  readonly #lookAround = (): void => {
    this.liveBaseline();
    this.now.set(this.#state);
    this.overview.set(lookOver(this.state, true));
    this.#lookHere();
  };

  #row(): string | null {
    const { guid } = this.here.get();
    return guid === null ? null : rowAround(numbersOf(this.state), this.overview.get().rows, guid);
  }

  readonly #online = (): void => this.#saver.now();

  readonly #leave = (): void => {
    clearTimeout(this.#keeping);
    this.#keeping = undefined;
    void this.#keep();
  };
}
