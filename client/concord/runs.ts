import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answered, service, type Shape } from "../service";

type Run = Shape<"ConcordanceRun">;

/** Milliseconds between two looks at what is in the making. */
const look = 700;

const anyRuns = (runs: readonly Run[] | undefined) =>
  runs?.some(({ state }) => state === "running") === true;

/** Concordances in the making, and those of the last day that ended before they were done. */
export const runsQuery = queryOptions({
  queryKey: ["concordance-runs"],
  queryFn: async () => (await answered(service.GET("/api/concordance-runs"))).items,
  refetchInterval: ({ state }) => (anyRuns(state.data) ? look : false),
});

/** One concordance in the making; looked at until it has ended. */
export const runQuery = (id: number) =>
  queryOptions({
    queryKey: ["concordance-run", id],
    queryFn: () =>
      answered(service.GET("/api/concordance-runs/{id}", { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && state.data.state !== "running" ? false : look),
  });

/** Begins to make a concordance, or joins the making of the same one. */
export function useStartRun() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Shape<"CreateConcordance">) =>
      answered(service.POST("/api/concordance-runs", { body })),
    onSuccess: (run) => {
      queries.setQueryData(runQuery(run.id).queryKey, run);
      return queries.invalidateQueries({ queryKey: runsQuery.queryKey });
    },
  });
}

/** Stops the making of a concordance. */
export function useStopRun() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      answered(service.DELETE("/api/concordance-runs/{id}", { params: { path: { id } } })),
    onSuccess: (run) => {
      queries.setQueryData(runQuery(run.id).queryKey, run);
      return queries.invalidateQueries({ queryKey: runsQuery.queryKey });
    },
  });
}

/** What is done at a share of the whole work, by the stages of the engine. */
export const stageOf = (progress: number) =>
  progress < 0.1 ? "read" : progress < 0.6 ? "match" : progress < 0.8 ? "weigh" : "grade";
