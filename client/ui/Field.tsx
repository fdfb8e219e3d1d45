import type { ReactNode } from "react";
import {
  FieldError,
  Input,
  Label,
  Text,
  TextField,
  type TextFieldProps,
} from "react-aria-components";
import "./field.css";

/** A labelled line of text with its hint and its error. */
export function Field({
  label,
  hint,
  type = "text",
  autoComplete,
  placeholder,
  error,
  ...props
}: Omit<TextFieldProps, "children" | "className"> & {
  label: string;
  hint?: string;
  placeholder?: string;
  error?: string;
}) {
  return (
    <TextField {...props} className="field" isInvalid={Boolean(error)}>
      <Label>{label}</Label>
      <Input type={type} autoComplete={autoComplete} placeholder={placeholder} />
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}

/** A labelled native choice; `options` are [value, text]. The browser's own control works everywhere. */
export function Choice({
  label,
  value,
  onChange,
  options,
  hideLabel = false,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly (readonly [string, ReactNode])[];
  hideLabel?: boolean;
}) {
  return (
    <label className="field">
      <span className={hideLabel ? "visually-hidden" : "field-label"}>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
