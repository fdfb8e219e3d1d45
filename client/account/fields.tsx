import { useText } from "../i18n";
import { Field } from "../ui";

interface Answer {
  value: string;
  onChange: (value: string) => void;
}

/** The e-mail address of one's own account, offered by password managers. */
export function OwnEmail(answer: Answer) {
  const text = useText();
  return (
    <Field
      label={text("account.email")}
      type="email"
      autoComplete="username"
      isRequired
      {...answer}
    />
  );
}

/** The password that an account has already. */
export function OwnPassword(answer: Answer) {
  const text = useText();
  return (
    <Field
      label={text("account.password")}
      type="password"
      autoComplete="current-password"
      isRequired
      {...answer}
    />
  );
}

/** The six figures that a second device shows. */
export function SecondStepCode(answer: Answer) {
  const text = useText();
  return (
    <Field
      label={text("account.code")}
      hint={text("account.code.hint")}
      autoComplete="one-time-code"
      inputMode="numeric"
      isRequired
      {...answer}
    />
  );
}
