import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import type { Change } from "../../law/compare/comparison";
import { useText } from "../i18n";
import { classesOf } from "./changes";
import { useTelling } from "./telling";

/** What a change is, in a word for each class, and what of substance it flips. */
export function ChangeTags({ change }: { change: Change }) {
  const text = useText();
  const { comparison } = useTelling();
  const flips = [...new Set(change.substance.map(({ kind }) => kind))];
  return (
    <>
      {classesOf(comparison, change).map((name) => (
        <span key={name} className={`tag tag-${name}`}>
          {text(`compare.class.${name}`)}
        </span>
      ))}{" "}
      {flips.length > 0 ? (
        <span className="tag tag-alarm">
          <span aria-hidden="true">! </span>
          {flips.map((kind) => text(`compare.substance.${kind}`)).join(", ")}
        </span>
      ) : null}
    </>
  );
}

/** The way from a list to a change in the running text; a plain link, since lists have thousands. */
export function useChangeLink(change: Change): {
  href: string;
  onClick: (event: MouseEvent) => void;
} {
  const { buildLocation } = useRouter();
  const navigate = useNavigate({ from: "/compare" });
  const before = useSearch({ from: "/compare" });
  const name = useTelling().names.get(change) ?? change.id;
  const search = { ...before, view: "inline" as const, change: name };
  return {
    href: buildLocation({ to: "/compare", search }).href,
    onClick: (event) => {
      // A new tab or window is the browser's to open.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      void navigate({ search });
    },
  };
}
