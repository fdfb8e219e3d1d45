export { atomsOf, type Atom } from "./atom";
export { catalogueOf, type Catalogue } from "./catalogue";
export { sweepLaw, type ArticleEcho, type Echo, type Sweep } from "./sweep";
