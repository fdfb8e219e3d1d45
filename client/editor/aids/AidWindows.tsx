import { lazy, Suspense } from "react";
import type { Desk } from "../desk";
import { FindBar } from "../find/FindBar";
import { useSignal } from "../signal";

/** Comes with the reader of pages when something is pasted first. */
const PasteSheet = lazy(async () => ({
  default: (await import("../paste/PasteSheet")).PasteSheet,
}));

/** The window that is open over or beside the text. */
export function AidWindows({ desk }: { desk: Desk }) {
  const tool = useSignal(desk.aids.tool);
  const copied = useSignal(desk.aids.copied);
  return (
    <>
      {tool === "find" || tool === "replace" ? (
        <FindBar desk={desk} replacing={tool === "replace" && desk.editable} />
      ) : null}
      {copied === null ? null : (
        <Suspense>
          <PasteSheet desk={desk} copied={copied} />
        </Suspense>
      )}
    </>
  );
}
