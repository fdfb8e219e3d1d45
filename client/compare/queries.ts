import { queryOptions } from "@tanstack/react-query";
import type { Compared as ComparedShape } from "../../api";
import type { z } from "zod";
import { answered, service } from "../service";

/** A comparison with both texts' names, as law/compare shapes it. */
export type Compared = z.infer<typeof ComparedShape>;

/** The comparison of two texts; keys as in the address: "v12" a version, "d3" a draft. */
export const comparisonQuery = (old: string, now: string) =>
  queryOptions({
    queryKey: ["compare", old, now],
    // The interface description has no tuples, so the generated shape is wider than the domain's.
    queryFn: async ({ signal }) =>
      (await answered(
        service.GET("/api/compare", { params: { query: { old, new: now } }, signal }),
      )) as Compared,
    staleTime: now.startsWith("d") || old.startsWith("d") ? 0 : Infinity,
    // A comparison is a long piece of data; its page alone needs it.
    gcTime: 60_000,
    retry: false,
    // Nothing of it is kept from one answer to the next, and looking for it takes long.
    structuralSharing: false,
  });
