import { insertedNumbers } from "./insert";
import type { InsertedStyle, UnitRule } from "./profile";
import { formatOrdinal, parseOrdinal } from "./script";

/** A place in a sequence that gets a number. */
export interface Slot {
  /** The fixed number, or null while it is automatic; `resolveSequence` fills it. */
  num: string | null;
}

/** Choices of which one is taken: each is numbered as if it stood alone. */
export interface Fork<S extends Slot> {
  id: object;
  branches: Sequence<S>[];
}

/** Units that are counted together, in document order. */
export type Sequence<S extends Slot> = (S | Fork<S>)[];

/** The last number given, and what it counts as. */
interface Last {
  num: string | null;
  ordinal: number;
}

const isFork = <S extends Slot>(item: S | Fork<S>): item is Fork<S> => "branches" in item;

/**
 * How many ordinals are free between `last` and the next fixed number: before
 * "6" up to 5, before "6-1" up to 6. Unlimited where nothing fixed follows, or
 * where what follows is out of order.
 */
function freeOrdinals(last: Last, fixed: string | null, rule: UnitRule): number {
  const next = fixed === null ? null : parseOrdinal(fixed, rule.script);
  if (next === null || next < last.ordinal) return Infinity;
  const plain = formatOrdinal(next, rule.script) === fixed;
  return Math.max(0, next - last.ordinal - (plain ? 1 : 0));
}

/** Numbers slots that are all automatic, as most are. */
function count(slots: Slot[], rule: UnitRule, start: Last): Last {
  let last = start;
  for (const slot of slots) {
    const ordinal = last.ordinal + 1;
    last = { ordinal, num: formatOrdinal(ordinal, rule.script) };
    slot.num = last.num;
  }
  return last;
}

/**
 * Numbers every automatic slot: on from the number before it, and between
 * fixed numbers that leave no room as an inserted provision ("5-1").
 */
export function resolveSequence<S extends Slot>(
  sequence: Sequence<S>,
  rule: UnitRule,
  style: InsertedStyle,
  start: Last = { num: null, ordinal: 0 },
): Last {
  const plain = sequence.every((item): item is S => !isFork(item) && item.num === null);
  if (plain) return count(sequence, rule, start);
  let last = start;
  for (let i = 0; i < sequence.length; i++) {
    const item = sequence[i];
    if (item === undefined) break;
    if (isFork(item)) {
      const from = last;
      for (const branch of item.branches) {
        const end = resolveSequence(branch, rule, style, from);
        if (end.ordinal >= last.ordinal) last = end;
      }
    } else if (item.num !== null) {
      const ordinal = parseOrdinal(item.num, rule.script);
      if (ordinal !== null) last = { num: item.num, ordinal };
    } else {
      const run: S[] = [];
      for (let j = i; j < sequence.length; j++) {
        const slot = sequence[j];
        if (slot === undefined || isFork(slot) || slot.num !== null) break;
        run.push(slot);
      }
      last = resolveRun(run, sequence[i + run.length], rule, style, last);
      i += run.length - 1;
    }
  }
  return last;
}

/** Numbers a run of automatic slots that stand between `start` and `following`. */
function resolveRun<S extends Slot>(
  run: S[],
  following: S | Fork<S> | undefined,
  rule: UnitRule,
  style: InsertedStyle,
  start: Last,
): Last {
  const fixed = following === undefined || isFork(following) ? null : following.num;
  const free = freeOrdinals(start, fixed, rule);
  let last = start;
  const counted = Math.min(run.length, free);
  for (const slot of run.slice(0, counted)) {
    last = { ordinal: last.ordinal + 1, num: formatOrdinal(last.ordinal + 1, rule.script) };
    slot.num = last.num;
  }
  const inserted = insertedNumbers(last.num, fixed, run.length - counted, style);
  inserted.forEach((num, i) => {
    const slot = run[counted + i];
    if (slot !== undefined) slot.num = num;
    last = { num, ordinal: last.ordinal };
  });
  return last;
}
