import { readFileSync } from "node:fs";
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlValidateError,
  XsdValidator,
  xmlRegisterInputProvider,
} from "libxml2-wasm";
import { corpus } from "../../corpus";

/** What the OASIS schema finds wrong with a text; empty for a valid one. Compiling the schema takes a second. */
export function schemaErrors(): (xml: string) => string[] {
  if (corpus === null) throw new Error("The corpus with the schema is not here");
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
