// A process that runs the embedded Postgres of a folder until it is ended, for the tests of what
// happens when it is killed. Says on stdout what it found, as one line of JSON.
import { startPostgres } from "../../../server/postgres";

const [, , home = ""] = process.argv;
try {
  const postgres = await startPostgres({
    home,
    database: "held",
    durable: false,
    onLost: (error) => {
      process.stdout.write(`${JSON.stringify({ lost: error.message })}\n`);
      process.exit(1);
    },
  });
  const { url, data } = postgres;
  process.stdout.write(`${JSON.stringify({ url, data, owned: postgres.owned() })}\n`);
  process.on("SIGTERM", () => void postgres.stop().then(() => process.exit(0)));
  setInterval(() => undefined, 60_000);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ refused: (error as Error).message })}\n`);
  process.exit(1);
}
