import { useSyncExternalStore } from "react";

/** A value that parts of the page follow. Setting one that `same` calls equal tells nobody. */
export class Signal<T> {
  #listeners = new Set<() => void>();

  constructor(
    private value: T,
    private readonly same: (a: T, b: T) => boolean = Object.is,
  ) {}

  readonly get = (): T => this.value;

  set(value: T): void {
    if (this.same(value, this.value)) return;
    this.value = value;
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** True for equal values, and for records of equal values, two levels deep. */
export function sameRecord(a: unknown, b: unknown, depth = 2): boolean {
  if (Object.is(a, b)) return true;
  if (depth === 0 || !isObject(a) || !isObject(b)) return false;
  const [one, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  if (one.size === 0 || one.size !== other.size) return false;
  return [...one].every(
    ([name, value]) => other.has(name) && sameRecord(value, other.get(name), depth - 1),
  );
}

/** True for maps of equal entries. */
export const sameMap = <K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.has(key) && Object.is(b.get(key), value));

/** The value of a signal; the component is drawn again when it changes. */
export const useSignal = <T>(signal: Signal<T>): T =>
  useSyncExternalStore(signal.subscribe, signal.get);
