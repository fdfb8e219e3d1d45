export { maxCharacters, maxDepth, parseXml, rootName } from "./parse";
export { serialize } from "./serialize";
export {
  aknNamespace,
  childOf,
  el,
  elementsOf,
  findWithin,
  ownNamespace,
  ownPrefix,
  textOf,
  type AttributeValue,
  type XmlElement,
  type XmlNode,
} from "./tree";
