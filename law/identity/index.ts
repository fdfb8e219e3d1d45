export {
  takeOverIdentities,
  type IdentityAnswers,
  type IdentityDoubt,
  type TakenOver,
} from "./takeOver";
