import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { useText } from "../i18n";
import type { Compared } from "./queries";
import { Notice } from "../ui";
import { ChangeBar } from "./ChangeBar";
import { ChangeList } from "./ChangeList";
import { blocksOf, filtered } from "./changes";
import { Frame } from "./Frame";
import { Limits } from "./Limits";
import { Minimap } from "./Minimap";
import { Redline } from "./Redline";
import { Structure } from "./Structure";

/** A comparison in the view that the address asks for, with the bar that steps through its changes. */
export function ComparisonView({ compared }: { compared: Compared }) {
  const text = useText();
  const navigate = useNavigate({ from: "/compare" });
  const {
    view = "inline",
    filter = "all",
    whole = false,
    change,
  } = useSearch({ from: "/compare" });
  const { comparison } = compared;
  const changes = useMemo(() => filtered(comparison.changes, filter), [comparison, filter]);
  const blocks = useMemo(() => blocksOf(comparison, changes, whole), [comparison, changes, whole]);
  const position = changes.findIndex((one) => one.id === change);
  const place = useRef<HTMLDivElement>(null);

  const goTo = useCallback(
    (index: number) => {
      const target = changes[index];
      if (target)
        void navigate({
          search: (before) => ({ ...before, change: target.id }),
          replace: true,
          resetScroll: false,
        });
    },
    [changes, navigate],
  );
  useEffect(() => {
    if (!change) return;
    const row = document.getElementById(change);
    row?.scrollIntoView({ block: "center" });
    row?.focus({ preventScroll: true });
  }, [change, view]);
  useStepKeys(position, changes.length, goTo);

  if (comparison.status === "complete" && comparison.changes.length === 0)
    return <Notice tone="ok">{text("compare.identical")}</Notice>;
  return (
    <div className="comparison" ref={place}>
      <ChangeBar comparison={comparison} changes={changes} position={position} onGo={goTo} />
      <Limits comparison={comparison} />
      <div className="comparison-body">
        {view === "outline" ? (
          <Structure comparison={comparison} changes={changes} />
        ) : view === "list" ? (
          <ChangeList comparison={comparison} changes={changes} current={change} />
        ) : (
          <div
            className={`law-text ${view === "sides" ? "two-columns" : ""}`}
            lang={compared.new.language}
            dir="auto"
          >
            <Frame comparison={comparison} changes={changes} current={change} />
            <Redline
              comparison={comparison}
              blocks={blocks}
              current={change}
              sides={view === "sides"}
            />
          </div>
        )}
        {view === "inline" || view === "sides" ? (
          <Minimap comparison={comparison} changes={changes} current={position} onGo={goTo} />
        ) : null}
      </div>
    </div>
  );
}

/** n and p (or the arrow keys with Alt) step through the changes, unless somebody is typing. */
function useStepKeys(position: number, total: number, goTo: (index: number) => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest("input, select, textarea");
      if (typing || event.ctrlKey || event.metaKey || event.altKey || total === 0) return;
      if (event.key === "n") goTo(Math.min(position + 1, total - 1));
      if (event.key === "p") goTo(Math.max(position - 1, 0));
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [position, total, goTo]);
}
