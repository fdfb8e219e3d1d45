import { lazy, Suspense } from "react";
import { schema } from "../../../law/schema";
import { GoTo } from "../chrome/GoTo";
import { AffectedSheet } from "../references/AffectedSheet";
import type { Desk } from "../desk";
import { FindBar } from "../find/FindBar";
import { NumbersSheet } from "../numbering/NumbersSheet";
import { ReadingView } from "../reading/ReadingView";
import { DefinitionBubble } from "../terms/DefinitionBubble";
import { useSignal } from "../signal";

/** Comes with the reader of pages when something is pasted first. */
const PasteSheet = lazy(async () => ({
  default: (await import("../paste/PasteSheet")).PasteSheet,
}));

/** The window that is open over or beside the text. */
export function AidWindows({ desk }: { desk: Desk }) {
  const tool = useSignal(desk.aids.tool);
  const affected = useSignal(desk.aids.affected);
  const copied = useSignal(desk.aids.copied);
  return (
    <>
      {tool === "find" || tool === "replace" ? (
        <FindBar desk={desk} replacing={tool === "replace" && desk.editable} />
      ) : null}
      {tool === "reference" && desk.editable ? (
        <GoTo
          desk={desk}
          onClose={() => desk.aids.tool.set(null)}
          onPick={(target) => {
            const ref = schema.nodes.ref.create({ target });
            desk.dispatch(desk.state.tr.replaceSelectionWith(ref).scrollIntoView());
            desk.focus();
          }}
        />
      ) : null}
      {tool === "reading" ? <ReadingView desk={desk} /> : null}
      {tool === "numbers" && desk.editable ? (
        <NumbersSheet desk={desk} onClose={() => desk.aids.tool.set(null)} />
      ) : null}
      <DefinitionBubble aids={desk.aids} lang={desk.open.draft.meta.language} />
      {affected === null ? null : (
        <AffectedSheet
          desk={desk}
          uses={affected.uses}
          onDelete={() => desk.perform("remove", affected.guid, true)}
        />
      )}
      {copied === null ? null : (
        <Suspense>
          <PasteSheet desk={desk} copied={copied} />
        </Suspense>
      )}
    </>
  );
}
