import { concordMessages } from "../concord/messages";
import { compareMessages } from "../compare/messages";
import { doubtMessages } from "../import/doubtMessages";
import { importMessages } from "../import/messages";
import { lawMessages } from "../law/messages";
import { aidMessages } from "../editor/aids/messages";
import { suggestMessages } from "../editor/suggest/messages";
import { findMessages } from "../editor/find/messages";
import { commentMessages } from "../editor/comments/messages";
import { insertMessages } from "../editor/insert/messages";
import { numberingMessages } from "../editor/numbering/messages";
import { termMessages } from "../editor/terms/messages";
import { referenceMessages } from "../editor/references/messages";
import { mergeMessages } from "../merge/messages";
import { panelMessages } from "../editor/panels/messages";
import { sharingMessages } from "../editor/sharing/messages";
import { pasteMessages } from "../editor/paste/messages";
import { editorMessages } from "../editor/messages";
import { libraryMessages } from "../library/messages";
import { auditActions } from "../people/auditActions";
import { peopleMessages } from "../people/messages";
import { historyMessages } from "../history/messages";
import { publishMessages } from "../publish/messages";
import { shellMessages } from "../shell/messages";
import { accountMessages } from "../account/messages";
import { uiMessages } from "../ui/messages";
import { refusalSentences } from "../refusal/sentences";
import type { Locale } from "./locale";

/** Messages of one area in every interface language; the same keys in each. */
export type AreaMessages<Key extends string = string> = Record<Locale, Record<Key, string>>;

export const areas = [
  uiMessages,
  shellMessages,
  accountMessages,
  compareMessages,
  libraryMessages,
  lawMessages,
  importMessages,
  doubtMessages,
  concordMessages,
  editorMessages,
  aidMessages,
  suggestMessages,
  findMessages,
  referenceMessages,
  insertMessages,
  numberingMessages,
  termMessages,
  commentMessages,
  panelMessages,
  pasteMessages,
  sharingMessages,
  historyMessages,
  mergeMessages,
  publishMessages,
  peopleMessages,
  auditActions,
] as const;

type Area = (typeof areas)[number];
/** Every message id, e.g. "shell.signIn". */
export type MessageId = Area extends infer One
  ? One extends AreaMessages<infer Key>
    ? Key
    : never
  : never;

/** All messages of a language, ICU message syntax; with the service's refusals, which come in English. */
export const messagesFor = (locale: Locale): Record<string, string> =>
  Object.assign(
    {},
    ...areas.map((area) => area[locale]),
    locale === "en" ? {} : refusalSentences[locale],
  ) as Record<string, string>;
