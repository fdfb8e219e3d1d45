import { lawFromStored, schemaVersion, type Law } from "../../law/schema";
import type { AcceptImport } from "../../api";
import { Refusal } from "../errors";
import { acceptImport } from "../imports";
import type { Visitor } from "../policy";
import type { Services } from "../services";
import { workBySlug } from "../store/workBySlug";
import { runTask } from "../tasks";
import { beginWork } from "../works/begin";
import { sha256 } from "../works/digest";
import { outline } from "../works/outline";
import { may, permitted } from "./access";
import { refuseUnknown } from "./known";
import type { Handlers } from "./mount";

/** Reading files, and storing what a person accepted. */
export const importRoutes = ({
  db,
}: Services): Pick<Handlers, "previewImport" | "acceptImport"> => ({
  async previewImport({ query, req }) {
    const content: unknown = req.body;
    if (!Buffer.isBuffer(content) || content.length === 0)
      throw new Refusal("malformed-body", "Send the file itself as the body.");
    const read = await runTask("read", { content, fileName: query.name });
    if (!read.ok) {
      const { reason, params, message } = read;
      throw new Refusal("unreadable", message, { reason, params });
    }
    const { meta, doc } = lawFromStored(read.law);
    return {
      fileName: query.name,
      sha256: sha256(content),
      meta,
      doc: read.law.doc as { type: "doc" },
      outline: outline(doc),
      doubts: read.doubts,
    };
  },

  async acceptImport({ body, visitor }) {
    const law = acceptedLaw(body);
    if (body.target.to === "existing") {
      const work = permitted(visitor, "draft", await workBySlug(db, body.target.work));
      return db.transaction((trx) =>
        acceptImport(trx, { work, law: ownedBy(law, work), asked: body, by: visitor }),
      );
    }
    const { work } = body.target;
    refuseUnlessDrafts(visitor, work);
    await refuseUnknown(db, work);
    return db.transaction(async (trx) => {
      const begun = await beginWork(trx, work, visitor);
      return acceptImport(trx, { work: begun, law: ownedBy(law, work), asked: body, by: visitor });
    });
  },
});

function refuseUnlessDrafts(visitor: Visitor, work: Parameters<typeof ownedBy>[1]): void {
  if (!may(visitor, "draft", { ...work, template: false })) throw new Refusal("forbidden");
}

/** The law that was sent, checked against the schema. Refuses with "invalid-input". */
function acceptedLaw({ meta, doc }: AcceptImport): Law {
  try {
    return lawFromStored({ schemaVersion, meta, doc });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal("invalid-input", `The document is no law: ${error.message}`, {
      cause: error,
    });
  }
}

/** The law with what its work says of it; a file may say otherwise. */
const ownedBy = (
  law: Law,
  work: {
    kind: "model" | "national";
    body: string | null;
    jurisdiction: string | null;
    topics: string[];
  },
): Law => ({
  doc: law.doc,
  meta: {
    ...law.meta,
    kind: work.kind,
    body: work.body,
    country: work.jurisdiction?.toLowerCase().slice(0, 2) ?? null,
    topics: work.topics,
    fictional: false,
  },
});
