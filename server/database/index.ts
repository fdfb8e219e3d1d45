export { openDatabase } from "./open";
export { migrate, pendingMigrations, unmigrate } from "./migrate";
