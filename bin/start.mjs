// `npm start`: installs and builds what is missing, then runs the service.
import { prepare, root } from "./prepare.mjs";

process.chdir(root);
await prepare({ client: true });
await import("../dist/server/main.js");
