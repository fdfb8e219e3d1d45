export { readAkn } from "./read";
export { writeAkn } from "./write";
