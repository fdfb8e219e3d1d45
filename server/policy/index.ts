export { holderOf, signedIn, type Visitor, visitorOf } from "./visitor";
