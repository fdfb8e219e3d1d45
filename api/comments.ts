import { z } from "zod";
import { Id, Moment, Person } from "./common";

/** Name of a thread: the sender mints it and marks the words in the text with it. */
const Thread = z.string().regex(/^[a-z0-9]{8,40}$/, "Give 8 to 40 small Latin letters and digits");

/** One remark in a thread. */
export const Comment = z
  .object({ id: Id, text: z.string(), author: Person.nullable(), at: Moment })
  .meta({ id: "Comment" });
export type Comment = z.infer<typeof Comment>;

/** A conversation about a provision or about words in it. */
export const CommentThread = z
  .object({
    thread: z.string(),
    /** The provision it is about; null for the law as a whole. Holds also when the words are gone. */
    guid: z.string().nullable(),
    /** The words that it began from; empty for the provision as a whole. */
    quote: z.string(),
    resolvedAt: Moment.nullable(),
    comments: z.array(Comment),
  })
  .meta({ id: "CommentThread" });
export type CommentThread = z.infer<typeof CommentThread>;

/** The threads of a draft in the order in which they began, and who can be mentioned. */
export const CommentThreads = z
  .object({ items: z.array(CommentThread), people: z.array(Person) })
  .meta({ id: "CommentThreads" });
export type CommentThreads = z.infer<typeof CommentThreads>;

/** A remark. It begins the thread where there is none of that name; else it answers, and `guid` and `quote` stay. */
export const AddComment = z
  .object({
    thread: Thread,
    guid: z.string().max(100).nullable().default(null),
    quote: z.string().max(2000).default(""),
    text: z.string().trim().min(1).max(10_000),
  })
  .meta({ id: "AddComment" });
export type AddComment = z.infer<typeof AddComment>;

/** Resolves a thread, or opens it again. */
export const ResolveThread = z.object({ resolved: z.boolean() }).meta({ id: "ResolveThread" });

/** A thread of a draft in an address. */
export const ThreadInPath = z.object({ id: z.coerce.number().int().positive(), thread: Thread });
