export { type Auth, clientHeader, createAuth, passwordLength } from "./auth";
export { createFirstAdministrator, issueSetupToken } from "./setup";
export { type AccountUser, createUser, findUser, resetPassword } from "./users";
