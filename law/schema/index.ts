export { isProvisionElement, provisionElements, type ProvisionElement } from "./element";
export {
  refusalReasons,
  type Doubt,
  type Law,
  type LawMeta,
  type Mint,
  type ReadLaw,
  type ReadResult,
  type Refusal,
  type RefusalReason,
  type StoredLaw,
} from "./law";
export { schema } from "./schema";
export { lawFromStored, lawToStored, schemaVersion } from "./stored";
