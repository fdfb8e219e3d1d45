import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { openapi } from "../api";

/** Types that the domain already has: the interface description only names them. */
const domainTypes: Record<string, string> = { Comparison: "../law/compare/comparison" };

const head = [
  "// Made by `npm run api` from the route table in api/; never edited by hand.",
  ...Object.entries(domainTypes).map(
    ([name, file]) => `import type { ${name} as Domain${name} } from "${file}";`,
  ),
  "",
].join("\n");

const domainType = (schema: SchemaObject) => {
  const name = (schema as { "x-type"?: string })["x-type"];
  if (name === undefined) return undefined;
  if (!(name in domainTypes)) throw new Error(`bin/apiTypes.ts knows no domain type ${name}`);
  return ts.factory.createTypeReferenceNode(`Domain${name}`);
};

/** TypeScript of the typed client: the text of client/api.generated.ts. */
export async function apiTypes(): Promise<string> {
  const nodes = await openapiTS(openapi() as OpenAPI3, {
    alphabetize: false,
    transform: domainType,
  });
  return `${head}\n${astToString(nodes)}`;
}
