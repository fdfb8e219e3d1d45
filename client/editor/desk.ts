import type { EditorState, Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { restoreProvision, type Edit } from "../../law/edit";
import type { ProvisionElement } from "../../law/schema";
import { authorOf, type Suggester, type Verdict } from "../../law/suggest";
import { Aids } from "./aids/host";
import { Against } from "./against";
import { Around } from "./around";
import type { LiveBaseline } from "./baseline";
import type { Act } from "./commands/acts";
import { perform, performEdit, performInsert } from "./commands/perform";
import { silent, type Host } from "./hosted";
import { mint } from "./mint";
import { asChange, asSending, syncOf } from "./plugins/syncState";
import { affectedBy } from "./references/affected";
import { goToProvision, revealRange } from "./reveal";
import { Keeper, Losses, type OpenDraft, Saver, SteadyState } from "./saving";
import { acknowledge, joinsOf, receive, type Answer, type CanonicalStep, type Lost } from "./sync";
import { Signal } from "./signal";
import { startState } from "./start";
import { asSuggestion, isWriting, settleSuggestions } from "./suggest/mode";
import type { Shown } from "./suggest/shown";
import type { SuggestKey } from "./suggest/keys";
import { placeOf, Presence, showOther } from "./together";

/**
 * A draft on the desk: the one EditorState, its saving, and what the page around the text follows
 * of it. Per key nothing but the state is touched.
 */
export class Desk {
  readonly aids = new Aids();
  /** Who else is at the draft. */
  readonly presence: Presence;
  /** True while what is written becomes suggestions of {@link suggester}. */
  readonly suggesting = new Signal(false);
  suggester: Suggester | null = null;
  readonly shown = new Signal<Shown>("marked");
  #state: EditorState;
  #view: EditorView | null = null;
  readonly #against: Against;
  readonly #losses: Losses;
  readonly #saveState = new SteadyState();
  readonly #around: Around;
  readonly #saver: Saver;
  readonly #keeper: Keeper;
  readonly #host: Host = { ...silent };

  constructor(readonly open: OpenDraft) {
    this.#state = startState(open, this.aids, {
      perform: (act) => this.perform(act),
      goTo: () => this.#host.goTo(),
      help: () => this.#host.help(),
      save: () => this.#saver.now(),
      suggest: this.suggestKey,
    });
    this.#losses = new Losses(open.lost, open.passed);
    this.#keeper = new Keeper(() => this.#unsent(), open.adopted);
    this.#losses.lost.subscribe(() => void this.#keeper.now());
    this.#around = new Around({
      state: () => this.state,
      moved: () => this.presence.moved(),
      calmed: () => void this.#against.begun(),
    });
    this.#against = new Against(open, {
      state: () => this.state,
      rows: () => this.overview.get().rows,
    });
    this.presence = new Presence({
      clientId: open.clientId,
      here: () => (this.#view?.hasFocus() ? placeOf(this.state.selection) : null),
      say: (said) => open.remote.say(said),
      draw: (other, gone) => this.dispatch(showOther(this.state.tr, other, gone)),
    });
    this.#saver = new Saver(open.remote, {
      sync: () => syncOf(this.state),
      sending: (sync) => {
        this.dispatch(asSending(this.state.tr, sync));
        return this.#keeper.now();
      },
      acknowledge: (answer) => this.#acknowledge(answer),
      receive: (steps, head) => this.#receive(steps, head),
      presence: (event) => this.presence.take(event),
      onState: (state) => this.#saveState.tell(state),
    });
    window.addEventListener("online", this.#online);
    if (open.adopted.length > 0) this.#changed();
  }

  get state(): EditorState {
    return this.#state;
  }

  /** What the page around the text follows, see {@link Around}. */
  get now() {
    return this.#around.now;
  }

  get here() {
    return this.#around.here;
  }

  get overview() {
    return this.#around.overview;
  }

  get row() {
    return this.#around.row;
  }

  /** How rows of the outline stand to the baseline, and which text that is; see {@link Against}. */
  get standing() {
    return this.#against.standing;
  }

  get origin() {
    return this.#against.origin;
  }

  /** How saving stands. */
  get save() {
    return this.#saveState.state;
  }

  /** False where the browser's database refuses to keep unsent work. */
  get keeps() {
    return this.#keeper.works;
  }

  /** What no longer fits, and how many steps of others came at once after a long absence. */
  get lost() {
    return this.#losses.lost;
  }

  get passed() {
    return this.#losses.passed;
  }

  /** Whether the text can be written in, be it as suggestions only. */
  get editable(): boolean {
    return this.decides || this.onlySuggests;
  }

  /** Whether what is suggested can be accepted here, and one's own words need nobody's leave. */
  get decides(): boolean {
    return this.open.draft.may.edit;
  }

  /** Whether everything that is written here must be a suggestion. */
  get onlySuggests(): boolean {
    return this.open.draft.role === "suggester" && !this.decides;
  }

  /** Whether the person may comment, and mark the words that a comment is about. */
  get commentable(): boolean {
    return this.open.draft.role !== "reader";
  }

  /** Gives the desk the view that shows its state; null when it goes. */
  show(view: EditorView | null): void {
    this.#view = view;
  }

  /** What the page does when keys call for it. */
  hosted(host: Partial<Host>): void {
    Object.assign(this.#host, host);
  }

  readonly dispatch = (given: Transaction): void => {
    const before = syncOf(this.#state);
    const suggests = this.suggesting.get() ? this.suggester : null;
    // Until it is known who writes, a person who may only suggest writes nothing.
    if (this.onlySuggests && !suggests && isWriting(given)) return;
    const tr = suggests ? asSuggestion(this.#state, given, suggests) : given;
    if (tr === null) return this.#host.suggest("untold");
    const { state, transactions } = this.#state.applyTransaction(tr);
    this.#state = state;
    this.#view?.updateState(this.#state);
    for (const one of transactions) this.#against.follow(one);
    if (syncOf(this.#state) !== before) this.#changed();
    this.#around.follow(tr);
  };

  /** Does an act; a deletion that would break references asks first, unless it is `sure`. */
  perform(act: Act, guid?: string, sure = false): void {
    if (act === "remove" && !sure && this.#asks(guid)) return;
    this.#host.told(perform({ state: () => this.state, dispatch: this.dispatch }, act, guid));
    this.focus();
  }

  /** True where a deletion would break references: then it is asked about. */
  #asks(guid: string | undefined): boolean {
    const affected = affectedBy(this.state, guid);
    if (affected) this.aids.affected.set(affected);
    return affected !== null;
  }

  /** Accepts or rejects the chosen suggestions. */
  settle(verdict: Verdict, chosen: (id: string) => boolean): void {
    const own = (id: string) => verdict === "reject" && authorOf(id) === this.suggester?.author;
    const may = (id: string) => chosen(id) && (this.decides || own(id));
    if (this.editable) this.dispatch(settleSuggestions(this.state, verdict, may));
  }

  /** Does what a key of suggestions stands for. */
  readonly suggestKey = (key: SuggestKey): void => this.#host.suggest(key);

  /** Speaks a sentence. */
  say(sentence: string): void {
    this.#host.said(sentence);
  }

  insert(element: ProvisionElement): void {
    this.#host.told(performInsert({ state: () => this.state, dispatch: this.dispatch }, element));
    this.focus();
  }

  /** Does an edit that was looked at for the text as it is now, as one step of undo of that name. */
  edit(act: string, edit: Edit): void {
    this.#host.told(performEdit({ state: () => this.state, dispatch: this.dispatch }, act, edit));
    this.focus();
  }

  /** The comparison with the text that the draft began from, under way from now on; null where it began empty. */
  liveBaseline(): LiveBaseline | null {
    return this.#against.begun();
  }

  /** Compares the draft with another text from now on. */
  moveBaseline(version: number): void {
    this.#against.moveTo(version);
  }

  /** Puts a provision of the baseline back, by its guid there. */
  async restore(live: LiveBaseline, guid: string): Promise<void> {
    const baseline = await live.baseline();
    if (!baseline) return;
    this.edit("restore", restoreProvision(this.state.doc, baseline, guid, mint));
  }

  /** Puts the cursor at the start of a provision and shows it. */
  goTo(guid: string): void {
    goToProvision(this, this.#view, guid);
    this.focus();
  }

  /** Selects a range and brings it to the middle of the window; the focus stays where it is. */
  reveal(from: number, to = from): void {
    revealRange(this, this.#view, [from, to]);
  }

  focus(): void {
    this.#view?.focus();
  }

  /** Resolves when everything is saved. */
  readonly settled = (): Promise<void> => this.#saver.settled();

  close(): void {
    this.#saver.close();
    this.#saveState.close();
    this.presence.close();
    this.#against.close();
    this.#keeper.close();
    this.#around.close();
    window.removeEventListener("online", this.#online);
    this.open.release();
  }

  #acknowledge(answer: Answer): void {
    const { tr } = this.state;
    const others = answer.steps.length - (syncOf(this.state).sent?.count ?? 0);
    const change = acknowledge(tr, syncOf(this.state), answer);
    this.#losses.tellPassed(others);
    this.dispatch(asChange(this.state, tr, change));
    this.#losses.tell(change.lost);
    if (change.rest.length > 0) this.#receive(change.rest, change.head);
  }

  #receive(steps: readonly CanonicalStep[], head: number): void {
    const { tr } = this.state;
    const own = syncOf(this.state).pending.length > 0;
    const change = receive(tr, syncOf(this.state), steps, head);
    this.dispatch(asChange(this.state, tr, change));
    if (own) this.#losses.tellPassed(steps.length);
    this.#losses.tell(change.lost);
  }

  /** Writes the words of something lost at the cursor. */
  insertLost(one: Lost): void {
    this.dispatch(this.state.tr.insertText(one.text).scrollIntoView());
    this.#losses.drop(one);
    this.focus();
  }

  /** Done with what was lost and what passed meanwhile. */
  doneWithLost(): void {
    this.#losses.done();
  }

  #changed(): void {
    this.#saver.changed();
    this.#keeper.soon();
  }

  /** What the service does not have yet, for the browser's database. */
  #unsent() {
    const { head, pending, sent } = syncOf(this.state);
    const { clientId, draft } = this.open;
    const steps = pending.map(({ step }) => step.toJSON() as { stepType: string });
    const kept = { head, steps, joins: joinsOf(pending), sent, lost: this.lost.get() };
    return { draft: draft.draft.id, clientId, ...kept };
  }

  readonly #online = (): void => this.#saver.now();
}
