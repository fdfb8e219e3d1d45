import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import type { Desk } from "../editor/desk";
import { useSignal } from "../editor/signal";
import { useFormat, useText } from "../i18n";
import { answered, service, type Shape } from "../service";
import { Button, Notice } from "../ui";

/** Comes with the merge when it is asked for first. */
const BringIn = lazy(async () => ({ default: (await import("./BringIn")).BringIn }));

/** Says that the model of a draft has a newer edition, and offers its changes. */
export function NewEdition({ desk }: { desk: Desk }) {
  const text = useText();
  const { day } = useFormat();
  const origin = useSignal(desk.origin);
  const suggesting = useSignal(desk.suggesting);
  const [taking, setTaking] = useState<Shape<"NewEdition"> | null>(null);
  const { id } = desk.open.draft.draft;
  const asked = useQuery({
    queryKey: ["new-edition", id, origin],
    queryFn: () =>
      answered(service.GET("/api/drafts/{id}/new-edition", { params: { path: { id } } })),
    enabled: desk.editable && origin !== null,
  });
  // A whole edition is no suggestion: it comes in once one writes directly again.
  const edition = suggesting ? null : (asked.data?.edition ?? null);
  if (!edition && !taking) return null;
  return (
    <>
      {edition ? (
        <Notice tone="info">
          <span>
            {edition.adoptedOn
              ? text("merge.offerDated", { name: edition.name, date: day(edition.adoptedOn) })
              : text("merge.offer", { name: edition.name })}
          </span>{" "}
          <Button look="quiet" onPress={() => setTaking(edition)}>
            {text("merge.open")}
          </Button>
        </Notice>
      ) : null}
      {taking ? (
        <Suspense>
          <BringIn desk={desk} edition={taking} onClose={() => setTaking(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
