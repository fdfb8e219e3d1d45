import { useState, type FormEvent } from "react";
import { useText } from "../i18n";
import { Button, Notice } from "../ui";
import { OwnPassword, SecondStepCode } from "./fields";
import { confirmCode, enableSecondStep } from "./session";
import "./account.css";

/** Turns the second step of sign-in on: password, key, code. */
export function SecondStep() {
  const text = useText();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [setUp, setSetUp] = useState<{ totpURI: string; backupCodes: string[] } | null>(null);
  const [state, setState] = useState<"idle" | "wrong" | "on">("idle");

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (setUp) {
      setState((await confirmCode(code)) === "ok" ? "on" : "wrong");
      return;
    }
    const answer = await enableSecondStep(password);
    setSetUp(answer);
    setState(answer ? "idle" : "wrong");
  };

  return (
    <section>
      <h2>{text("account.twoFactor")}</h2>
      <p className="muted">{text("account.twoFactor.text")}</p>
      {state === "on" ? (
        <Notice tone="ok">{text("account.twoFactor.on")}</Notice>
      ) : (
        <form className="account-form" onSubmit={(event) => void submit(event)}>
          {setUp ? (
            <>
              <p>{text("account.twoFactor.key")}</p>
              <p className="secret-key">{new URL(setUp.totpURI).searchParams.get("secret")}</p>
              <p>{text("account.twoFactor.backup")}</p>
              <ul className="plain backup-codes">
                {setUp.backupCodes.map((backup) => (
                  <li key={backup}>{backup}</li>
                ))}
              </ul>
              <SecondStepCode value={code} onChange={setCode} />
            </>
          ) : (
            <OwnPassword value={password} onChange={setPassword} />
          )}
          {state === "wrong" ? (
            <Notice tone="error">{text(setUp ? "account.wrongCode" : "account.wrong")}</Notice>
          ) : null}
          <Button type="submit">
            {text(setUp ? "account.confirm" : "account.twoFactor.enable")}
          </Button>
        </form>
      )}
    </section>
  );
}
