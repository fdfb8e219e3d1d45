import type {
  ConcordanceRun,
  ConcordanceSummary,
  ConcordedText,
  Grid,
  Link,
  ProvisionText,
} from "../../api";
import type { ConcordRunRow } from "../store/concordRuns";
import type { ConcordanceRow } from "../store/concordances";
import type { VersionRow } from "../store/versions";

/** One side of a concordance as the workspace lists it. */
export const concordedText = (version: VersionRow): ConcordedText => ({
  version: version.id,
  work: version.work,
  title: version.title,
  name: version.name,
  language: version.language,
  jurisdiction: version.jurisdiction,
});

/** Both sides of a concordance. `versions` must hold them. */
function sidesOf(
  row: { baselineVersion: number; nationalVersion: number },
  versions: readonly VersionRow[],
): { baseline: ConcordedText; national: ConcordedText } {
  const side = (id: number): ConcordedText => {
    const version = versions.find((one) => one.id === id);
    if (!version) throw new Error(`Version ${id} of a concordance is not there.`);
    return concordedText(version);
  };
  return { baseline: side(row.baselineVersion), national: side(row.nationalVersion) };
}

/** A concordance in the making as the workspace shows it. `versions` must hold both of its sides. */
export function concordanceRun(
  { baselineVersion, nationalVersion, ...run }: ConcordRunRow,
  versions: readonly VersionRow[],
): ConcordanceRun {
  return { ...run, ...sidesOf({ baselineVersion, nationalVersion }, versions) };
}

/** A concordance as the workspace lists it. `versions` must hold both of its sides. */
export function concordanceSummary(
  row: ConcordanceRow,
  versions: readonly VersionRow[],
): ConcordanceSummary {
  return {
    id: row.id,
    ...sidesOf(row, versions),
    createdAt: row.createdAt,
    createdBy: row.createdBy,
    progress: { decided: row.decided, total: row.total },
  };
}

/** The rows of a grid, those baseline provisions that any link speaks of, with a cell for each column. */
export function gridOf(
  provisions: readonly ProvisionText[],
  columns: readonly (readonly Link[])[],
): Pick<Grid, "rows" | "cells"> {
  const graded = columns.map((links) => {
    const standing = links.filter(({ status }) => status !== "rejected");
    return new Map(standing.flatMap((link) => link.baseline.map((guid) => [guid, link] as const)));
  });
  const linked = new Set(columns.flat().flatMap(({ baseline }) => baseline));
  const rows = provisions.filter(({ guid }) => linked.has(guid));
  const cells = rows.map(({ guid }) =>
    graded.map((links) => {
      const link = links.get(guid);
      return link ? { grade: link.grade, decided: link.status !== "proposed" } : null;
    }),
  );
  return { rows, cells };
}
