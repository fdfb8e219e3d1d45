import { useCallback } from "react";
import { sentencesOf } from "../../law/compare";
import type { Change } from "../../law/compare/comparison";
import { useLocale } from "../i18n";
import { ChangeTags, useChangeLink } from "./ChangeTags";
import { Chunks } from "./Chunks";
import { useTelling } from "./telling";

/** Each change in sentences: what a report says and a screen reader reads. A sentence leads to its place. */
export function ChangeList({
  changes,
  current,
}: {
  changes: readonly Change[];
  current: string | undefined;
}) {
  const { names } = useTelling();
  const sentences = useSentences();
  const draw = useCallback(
    (change: Change, index: number) => {
      const name = names.get(change) ?? change.id;
      return (
        <div
          role="listitem"
          key={change.id}
          id={name}
          className="change-item"
          tabIndex={-1}
          aria-current={name === current ? "true" : undefined}
          aria-setsize={changes.length}
          aria-posinset={index + 1}
        >
          <span className="change-number">{index + 1}.</span>
          <ChangeItem change={change} />
        </div>
      );
    },
    [changes.length, current, names],
  );
  const words = useCallback((change: Change) => sentences(change), [sentences]);
  return (
    <div role="list" className="change-list">
      <Chunks
        items={changes}
        keyOf={idOf}
        heightOf={itemHeight}
        needed={changes.findIndex((change) => names.get(change) === current)}
        draw={draw}
        wordsOf={words}
      />
    </div>
  );
}

const idOf = ({ id }: Change): string => id;
const itemHeight = (): number => 58;

/** Tells a change in sentences of the interface language, each with its full stop. */
export function useSentences(): (change: Change) => string {
  const { locale } = useLocale();
  const { comparison } = useTelling();
  return useCallback(
    (change) => {
      const sentences = sentencesOf(comparison, change, locale);
      return sentences.length > 0 ? `${sentences.join(". ")}.` : "";
    },
    [comparison, locale],
  );
}

function ChangeItem({ change }: { change: Change }) {
  const sentences = useSentences();
  const link = useChangeLink(change);
  return (
    <span>
      <ChangeTags change={change} />{" "}
      <a {...link} dir="auto">
        {sentences(change)}
      </a>
    </span>
  );
}
