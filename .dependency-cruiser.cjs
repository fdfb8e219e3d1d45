/** Imports go one way: law ← api ← server | client; migrations import nothing of ours. */
module.exports = {
  forbidden: [
    {
      name: "law-is-pure",
      comment: "A new package in law/ is a decision to record in docs/decisions.",
      severity: "error",
      from: { path: "^law/" },
      to: {
        pathNot:
          "^law/|^node_modules/(prosemirror-(model|transform)|diff|libxml2-wasm|linkedom|@orama/stemmers|franc|fflate)/",
      },
    },
    {
      name: "api-sees-law-and-zod",
      severity: "error",
      from: { path: "^api/" },
      to: { pathNot: "^(api|law)/|^node_modules/(zod|zod-openapi|@casl/ability)/" },
    },
    {
      name: "server-and-client-never-meet",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^(client|bin|test|bench)/" },
    },
    {
      name: "client-and-server-never-meet",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^(server|bin|migrations|test|bench)/" },
    },
    {
      name: "migrations-stand-alone",
      severity: "error",
      from: { path: "^migrations/" },
      to: { path: "^(law|api|server|client|bin|test|bench)/" },
    },
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unresolved",
      comment: "dist/ is there only after a build; the launcher loads it then.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "(^|/)dist/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
