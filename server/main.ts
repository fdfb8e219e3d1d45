import { serve } from "./serve";

try {
  await serve();
} catch (error) {
  process.stderr.write(`modelaw: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
