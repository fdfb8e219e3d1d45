export { editionPage, indexPage } from "./page";
export { editionPath, presentEdition } from "./present";
export { publish } from "./publish";
export { publicStyle } from "./style";
