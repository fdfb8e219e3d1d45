import type { Echo } from "./sweep";
import type { Workbench } from "./workbench";

/** What of a baseline article the linked national articles have, sentence by sentence. */
export interface Found {
  /** Share of its matter that is found, 0–1; options that were not taken do not count. */
  coverage: number;
  /** Share of the linked articles' matter that stands nowhere in the baseline, 0–1. */
  extra: number;
  /** Paragraphs and points for which nothing was found; indexes of baseline units. */
  missing: number[];
  /** The likest national sentence of each baseline sentence that has one. */
  echoes: Echo[];
  /** Options within the article: those that were taken, and choices of which none was. */
  taken: string[];
  untaken: string[];
}

/** A unit of which less than this is found, as a share of what full adoption shows, is missing. */
const missingBelow = 0.4;
/** An option of which at least this is found was taken. */
const takenFrom = 0.4;
/** A national sentence less like any sentence of the baseline says something of its own. */
const ownBelow = 0.3;
/** Echoes weaker than this are not read side by side. */
const readFrom = 0.35;

/** Share of one baseline sentence's matter that the linked articles have, in one sentence or in several together. */
function foundOf(bench: Workbench, atom: number, partners: ReadonlySet<number>): number {
  const { sweep, catalogue } = bench.search!;
  const echoes = sweep.echoes[atom]!.filter(({ national }) =>
    partners.has(sweep.national[national]!.article),
  );
  if (echoes.length <= 1) return echoes[0]?.found ?? 0;
  const most = Math.max(...echoes.map(({ found }) => found));
  if (most > 0.9) return most;
  const there = new Set<number>();
  for (const { national } of echoes)
    for (const term of sweep.heard[national]!.terms) there.add(term);
  let both = 0;
  for (const term of catalogue.termsOf[atom]!)
    if (there.has(term)) both += catalogue.weights[term]!;
  return Math.max(most, Math.min(1, both / catalogue.mass[atom]!));
}

/** Matter of units, and how much of it was found. */
interface Tally {
  mass: number;
  found: number;
}

const shareOf = ({ mass, found }: Tally) => (mass === 0 ? 1 : found / mass);

function add(tallies: Map<number, Tally>, key: number, mass: number, found: number) {
  const tally = tallies.get(key) ?? { mass: 0, found: 0 };
  tally.mass += mass;
  tally.found += found;
  tallies.set(key, tally);
}

/**
 * Which choices inside of an article were made. Options are equals: the one
 * that is found best was taken, and so is every other that is found; the rest
 * do not count.
 */
function choicesIn(bench: Workbench, units: ReadonlyMap<number, Tally>) {
  const choices = new Map<number, Map<number, Tally & { name: string }>>();
  for (const [unit, { mass, found }] of units) {
    const place = bench.places.get(bench.baseline.units[unit]!.guid ?? "");
    if (!place) continue;
    const options = choices.get(place.choice) ?? new Map<number, Tally & { name: string }>();
    choices.set(place.choice, options);
    const tally = options.get(place.option) ?? {
      mass: 0,
      found: 0,
      name: place.label || place.key,
    };
    options.set(place.option, { ...tally, mass: tally.mass + mass, found: tally.found + found });
  }
  const left = new Set<string>();
  const [taken, untaken]: [string[], string[]] = [[], []];
  for (const [choice, options] of choices) {
    const best = [...options].reduce((top, next) =>
      shareOf(next[1]) > shareOf(top[1]) ? next : top,
    );
    for (const [option, tally] of options) {
      const isTaken = shareOf(tally) >= takenFrom * bench.fullSentence;
      if (isTaken) taken.push(tally.name);
      else if (option !== best[0]) left.add(`${choice} ${option}`);
      else untaken.push(tally.name);
    }
  }
  return { left, taken, untaken };
}

/** What of an article is found in the articles that were linked with it. */
export function foundIn(bench: Workbench, article: number, partners: readonly number[]): Found {
  const { sweep, catalogue, ofBaseline, ofNational } = bench.search!;
  const there = new Set(partners);
  const units = new Map<number, Tally>();
  const echoes: (Echo & { unit: number })[] = [];
  for (const atom of ofBaseline.get(article) ?? []) {
    const { unit } = catalogue.atoms[atom]!;
    const mass = catalogue.mass[atom]!;
    add(units, unit, mass, mass * Math.min(1, foundOf(bench, atom, there)));
    const echo = sweep.echoes[atom]!.find(({ national }) =>
      there.has(sweep.national[national]!.article),
    );
    if (echo && echo.likeness >= readFrom) echoes.push({ ...echo, unit });
  }
  const { left, taken, untaken } = choicesIn(bench, units);
  const counts = (unit: number) => {
    const place = bench.places.get(bench.baseline.units[unit]!.guid ?? "");
    return !place || !left.has(`${place.choice} ${place.option}`);
  };
  const whole: Tally = { mass: 0, found: 0 };
  const missing: number[] = [];
  for (const [unit, tally] of units) {
    if (!counts(unit)) continue;
    whole.mass += tally.mass;
    whole.found += tally.found;
    if (shareOf(tally) < missingBelow * bench.fullSentence) missing.push(unit);
  }
  let [own, all] = [0, 0];
  for (const atom of partners.flatMap((at) => ofNational.get(at) ?? [])) {
    all += sweep.nationalMass[atom]!;
    if ((sweep.likest[atom] ?? 0) < ownBelow) own += sweep.nationalMass[atom]!;
  }
  return {
    coverage: partners.length === 0 ? 0 : shareOf(whole),
    extra: all === 0 ? 0 : own / all,
    missing: partners.length === 0 ? [] : missing,
    echoes: echoes.filter(({ unit }) => counts(unit)),
    taken,
    untaken,
  };
}
