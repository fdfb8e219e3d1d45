export { acceptImport } from "./accept";
