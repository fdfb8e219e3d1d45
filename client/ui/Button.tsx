import { Button as AriaButton, type ButtonProps } from "react-aria-components";
import "./button.css";

/** A button; `look` says how loud it is: one "primary" a page at most. */
export function Button({
  look = "plain",
  className = "",
  ...props
}: Omit<ButtonProps, "className"> & {
  look?: "primary" | "plain" | "quiet" | "danger";
  className?: string;
}) {
  return <AriaButton {...props} className={`button button-${look} ${className}`} />;
}
