export { isProvisionElement, provisionElements, type ProvisionElement } from "./element";
export type { Doubt, Law, LawMeta, Mint, ReadLaw, ReadResult, Refusal, StoredLaw } from "./law";
export { schema } from "./schema";
export { lawFromStored, lawToStored, schemaVersion } from "./stored";
