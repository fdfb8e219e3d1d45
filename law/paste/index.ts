export { isOwnCopy } from "./clean";
export { pasteAt, type PastedNumbers } from "./place";
export { readCopied, type Copied, type Pasted } from "./read";
export { pastedTree, type PastedRow } from "./tree";
