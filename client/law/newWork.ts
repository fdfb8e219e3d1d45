import type { Shape } from "../service";

/** What a person fills in to describe a new law; empty strings where nothing is chosen. */
export interface NewWorkForm {
  title: string;
  kind: "model" | "national";
  body: string;
  jurisdiction: string;
  topics: string[];
}

export const emptyWork: NewWorkForm = {
  title: "",
  kind: "national",
  body: "",
  jurisdiction: "",
  topics: [],
};

/** True where everything that the service requires is given. */
export const isComplete = (form: NewWorkForm): boolean =>
  form.title.trim() !== "" && (form.kind === "model" ? form.body : form.jurisdiction) !== "";

/** The form as the service takes it. */
export const newWorkOf = (form: NewWorkForm): Shape<"NewWork"> => ({
  title: form.title.trim(),
  kind: form.kind,
  body: form.kind === "model" ? form.body : null,
  jurisdiction: form.kind === "national" ? form.jurisdiction : null,
  topics: form.topics,
});
