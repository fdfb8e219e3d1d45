// A backup is text, one JSON value a line:
//
//   ["modelaw-backup", 1, {"migrations": ["0001_foundation", …]}]
//   ["table", "users", ["id", "name", …]]
//   {"id": "…", "name": "…"}                   the rows of that table
//   …
//   ["end", 1234, "<sha256>"]                  rows in all; digest of all lines before, in hex
//
// Rows are as Postgres writes and reads them as JSON, so they carry over from any major version to
// any other.

/** The number of this format; a restore refuses any other. */
export const formatVersion = 1;

/** The lines that are no rows. */
export type Mark =
  | ["modelaw-backup", number, { migrations: string[] }]
  | ["table", string, string[]]
  | ["end", number, string];

/** A mark as its line, with the line end. */
export function markLine(mark: Mark): string {
  return `${JSON.stringify(mark)}\n`;
}

/** The mark of a line; undefined for a row. Throws SyntaxError where the line is no JSON. */
export function markOf(line: string): Mark | undefined {
  return line.startsWith("[") ? (JSON.parse(line) as Mark) : undefined;
}
