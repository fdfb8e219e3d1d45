import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answered, service, type Shape } from "../service";
import { progressOf } from "./rows";

type Link = Shape<"Link">;
type Concordance = Shape<"Concordance">;

/** All concordances, the newest first. */
export const concordancesQuery = queryOptions({
  queryKey: ["concordances"],
  queryFn: async () => (await answered(service.GET("/api/concordances"))).items,
});

/** One concordance with both texts and all links. */
export const concordanceQuery = (id: number) =>
  queryOptions({
    queryKey: ["concordance", id],
    queryFn: () => answered(service.GET("/api/concordances/{id}", { params: { path: { id } } })),
  });

/** A baseline against every national law that it was compared with. */
export const gridQuery = (baseline: number) =>
  queryOptions({
    queryKey: ["grid", baseline],
    queryFn: () => answered(service.GET("/api/grid", { params: { query: { baseline } } })),
  });

/** What a person decides about a link; members that are missing stay as they are. */
export interface Decision {
  status: Link["status"];
  grade?: Link["grade"];
  national?: string[];
  note?: string;
}

const withLink = (before: Concordance, link: Link): Concordance => {
  const links = before.links.some((one) => one.id === link.id)
    ? before.links.map((one) => (one.id === link.id ? link : one))
    : [...before.links, link];
  return {
    ...before,
    links,
    concordance: { ...before.concordance, progress: progressOf(links) },
  };
};

const decided = (link: Link, decision: Decision): Link => ({
  ...link,
  status: decision.status,
  grade:
    decision.grade ??
    (decision.status === "regraded" ? link.grade : (link.proposal?.grade ?? link.grade)),
  national: decision.national ?? link.national,
  note: decision.note ?? link.note,
});

/**
 * Decides links of a concordance. Each decision is shown at once and sent at once; one that the
 * service refuses is taken back and told. `undo` gives the newest decided link its former state.
 */
export function useDecisions(id: number) {
  const queries = useQueryClient();
  const { queryKey } = concordanceQuery(id);
  const [done, setDone] = useState<Link[]>([]);
  const put = (link: Link) =>
    queries.setQueryData(queryKey, (before) => (before ? withLink(before, link) : before));
  const sending = useMutation({
    mutationFn: ({ link, decision }: { link: Link; decision: Decision }) => {
      const after = decided(link, decision);
      return answered(
        service.PUT("/api/concordances/{id}/links/{link}", {
          params: { path: { id, link: link.id } },
          body: {
            status: after.status,
            grade: after.grade,
            national: after.national,
            note: after.note,
          },
        }),
      );
    },
    onMutate: ({ link, decision }) => put(decided(link, decision)),
    onError: (_error, { link }) => {
      put(link);
      setDone((before) => before.filter((one) => one !== link));
    },
    onSuccess: put,
  });
  const creating = useMutation({
    mutationFn: (body: Shape<"CreateLink">) =>
      answered(service.POST("/api/concordances/{id}/links", { params: { path: { id } }, body })),
    onSuccess: put,
  });
  return {
    decide: (link: Link, decision: Decision) => {
      setDone((before) => [...before, link]);
      sending.mutate({ link, decision });
    },
    create: creating.mutateAsync,
    /** The link that undo would give back; undefined where nothing was decided here. */
    last: done.at(-1),
    undo: () => {
      const former = done.at(-1);
      const now = queries.getQueryData(queryKey)?.links.find((one) => one.id === former?.id);
      if (!former || !now) return;
      setDone((before) => before.slice(0, -1));
      const { status, grade, national, note } = former;
      sending.mutate({ link: now, decision: { status, grade, national, note } });
    },
    error: sending.error ?? creating.error,
  };
}
export type Decisions = ReturnType<typeof useDecisions>;
