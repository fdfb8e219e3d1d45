import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlValidateError,
  XsdValidator,
  xmlRegisterInputProvider,
} from "libxml2-wasm";

/** Where the laws to develop against lie; null elsewhere. */
export const corpus = ["../shared/corpus", "../../shared/corpus"]
  .map((path) => resolve(import.meta.dirname, "../../..", path))
  .find((path) => existsSync(path));

/** What the OASIS schema finds wrong with a text; empty for a valid one. Compiling the schema takes a second. */
export function schemaErrors(): (xml: string) => string[] {
  if (corpus === undefined) throw new Error("The corpus with the schema is not here");
  const schema = (name: string) => readFileSync(`${corpus}/akn/schema/${name}`);
  xmlRegisterInputProvider(new XmlBufferInputProvider({ "mem:/akn/xml.xsd": schema("xml.xsd") }));
  const xsd = XmlDocument.fromBuffer(schema("akomantoso30.xsd"), {
    url: "mem:/akn/akomantoso30.xsd",
  });
  const validator = XsdValidator.fromDoc(xsd);
  xsd.dispose();
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error;
      return error.details.map((detail) => `${detail.line}: ${detail.message.trim()}`);
    } finally {
      document.dispose();
    }
  };
}
