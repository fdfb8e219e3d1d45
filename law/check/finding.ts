/** How grave a finding is: "error" stands in the way of adoption, "warning" is likely a slip, "note" is worth a look. */
export type Severity = "error" | "warning" | "note";

/** Every kind of finding, how grave it is and its sentence in English; {name} is a parameter. */
export const catalogue = {
  "title-missing": ["error", "The law has no title."],
  "body-empty": ["error", "The law has no provisions."],
  "number-repeated": ["error", "{label} stands {count} times."],
  "number-skipped": ["warning", "{label} follows {before}: numbers in between are missing."],
  "number-out-of-order": ["warning", "{label} follows {before}."],
  "provision-empty": ["error", "{label} has neither heading nor text."],
  "text-missing": ["error", "{label} has a heading but no text."],
  "heading-missing": ["note", "{label} has no heading, while most of its kind do."],
  "heading-second": ["warning", "{label} has {count} headings."],
  "reference-broken": ["error", "{label} refers to a provision that is not there."],
  "reference-unknown": ["warning", "{label} refers to “{text}”, but there is no {missing}."],
  "placeholder-unfilled": ["error", "{label}: the blank [{prompt}] is not filled."],
  "alternatives-undecided": ["error", "{label}: none of the wordings {wordings} is chosen."],
  "options-undecided": [
    "error",
    "{label}: {chosen} of the options are chosen; at least {min} must be.",
  ],
  "options-excess": ["error", "{label}: {chosen} of the options are chosen; at most {max} may be."],
  "note-left": ["warning", "{label} still has a note to drafters."],
  "term-repeated": ["error", "The term “{term}” is defined {count} times."],
  "term-unused": ["note", "The term “{term}” is defined but not used."],
  "term-undefined": [
    "warning",
    "{label} refers to a defined term “{term}”, but no definition of it was found.",
  ],
  "script-mixed": [
    "warning",
    "{label}: “{word}” mixes Latin and Cyrillic letters; perhaps “{suggestion}”.",
  ],
  "bracket-unmatched": ["warning", "{label}: “{mark}” has no counterpart ({context})."],
  "quote-unmatched": ["warning", "{label}: “{mark}” has no counterpart ({context})."],
} as const satisfies Record<string, readonly [Severity, string]>;

/** Stable name of a kind of finding; the interface translates by it. */
export type FindingCode = keyof typeof catalogue;

/** Something that the linter found. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  /** The provision it concerns; null for the law as a whole. */
  guid: string | null;
  /** Address of that provision; null for the law as a whole. */
  eId: string | null;
  /** One English sentence. */
  message: string;
  params: Record<string, string | number>;
}

/** Where a finding is. */
export interface At {
  guid: string | null;
  eId: string;
  label: string;
}

/** A finding with its sentence; `label` need not be among the parameters. */
export function finding(
  code: FindingCode,
  at: At | null,
  given: Record<string, string | number> = {},
): Finding {
  const [severity, sentence] = catalogue[code];
  const label = at === null ? "The law" : at.label === "" ? at.eId : at.label;
  const params = { label, ...given };
  const message = sentence.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    String(params[name as keyof typeof params] ?? whole),
  );
  return { code, severity, guid: at?.guid ?? null, eId: at?.eId ?? null, message, params };
}
