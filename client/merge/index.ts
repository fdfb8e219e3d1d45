export { NewEdition } from "./NewEdition";
