export { fixNumber, freeNumber, setWeight } from "./attributes";
export { chooseAlternative, chooseOption } from "./choose";
export { demote } from "./demote";
export { duplicateProvision } from "./duplicate";
export type { Edit, EditReason, RefusedEdit } from "./edit";
export { fillPlaceholder, placeholdersOf } from "./fill";
export { withNewIdentity } from "./identity";
export { insertFrom, insertProvision, type Side } from "./insert";
export { joinWithPrevious } from "./join";
export { isGroup, isInner, levelsOf } from "./levels";
export { moveDown, moveTo, moveUp } from "./move";
export {
  freezeNumbers,
  numberAnew,
  previewNumbers,
  type ReferenceChange,
  type RenumberPreview,
} from "./numbers";
export {
  outerOf,
  provisionAround,
  provisionAt,
  provisionOf,
  textStart,
  type Placed,
} from "./place";
export { promote } from "./promote";
export { removeProvision } from "./remove";
export { restoreProvision } from "./restore";
export { splitAt } from "./split";
export { blankTable, fillCells } from "./table";
export { insertAnnex, insertBlock, insertInline, makeAlternatives, makeOptions } from "./wrap";
