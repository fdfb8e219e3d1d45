import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { Change } from "../../law/compare/comparison";
import type { Chosen } from "./ChangeBar";
import { changeClasses, namesOf, passes, type ChangeClass } from "./changes";
import { inReadingOrder, linesOf } from "./lines";
import type { Compared } from "./queries";
import { tellingOf, type Telling } from "./telling";

const isClass = (name: string): name is ChangeClass =>
  (changeClasses as readonly string[]).includes(name);

/** View, filter and place of a comparison as the address has them, and what follows from both. */
export function useComparison({ comparison, old, new: now }: Compared) {
  const search = useSearch({ from: "/compare" });
  const navigate = useNavigate({ from: "/compare" });
  const { view = "inline", hide = "", only, whole = false, change: asked } = search;

  const filter = useMemo(
    () => ({ hidden: new Set(hide.split(",").filter(isClass)), substance: only === "substance" }),
    [hide, only],
  );
  const chosen = useMemo<Chosen>(() => ({ view, filter, whole }), [view, filter, whole]);
  const lines = useMemo(() => linesOf(comparison), [comparison]);
  const told = useMemo(() => tellingOf(comparison, namesOf(comparison)), [comparison]);
  const isShown = useCallback(
    (change: Change) => passes(comparison, change, filter),
    [comparison, filter],
  );
  const changes = useMemo(() => inReadingOrder(lines).filter(isShown), [lines, isShown]);

  // The address may name a provision around a change: it leads to the first change in it.
  const current = useMemo(() => {
    const names = changes.map((change) => told.names.get(change) ?? change.id);
    return (
      names.find((name) => name === asked) ?? names.find((name) => name.startsWith(`${asked}__`))
    );
  }, [changes, told, asked]);

  const set = useCallback(
    (values: Partial<typeof search>) =>
      void navigate({
        search: (before) => ({ ...before, ...values }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const choose = useCallback(
    ({ view, filter, whole }: Partial<Chosen>) =>
      set({
        ...(view ? { view } : {}),
        ...(whole === undefined ? {} : { whole: whole || undefined }),
        ...(filter
          ? {
              hide: [...filter.hidden].join(",") || undefined,
              only: filter.substance ? ("substance" as const) : undefined,
            }
          : {}),
      }),
    [set],
  );
  const goTo = useCallback((name: string) => set({ change: name }), [set]);
  const telling = useMemo<Telling>(
    () => ({
      ...told,
      languages: { old: old.language, new: now.language },
      typographic: !filter.hidden.has("typographic"),
      goTo,
    }),
    [told, old.language, now.language, filter, goTo],
  );
  const position = changes.findIndex((change) => told.names.get(change) === current);
  const step = useCallback(
    (index: number) => {
      const change = changes[index];
      if (change) goTo(told.names.get(change) ?? change.id);
    },
    [changes, goTo, told],
  );
  return { chosen, choose, lines, changes, isShown, telling, current, position, step };
}
