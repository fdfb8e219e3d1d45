import { writeFile } from "node:fs/promises";
import { apiTypes } from "./apiTypes";

await writeFile(new URL("../client/api.generated.ts", import.meta.url), await apiTypes());
