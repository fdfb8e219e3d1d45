import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useText } from "../i18n";
import { Button, Notice, Page } from "../ui";
import { OwnEmail, OwnPassword, SecondStepCode } from "./fields";
import { confirmCode, signIn, type SignInResult } from "./session";
import "./account.css";

export function SignInPage() {
  const text = useText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { to } = useSearch({ from: "/sign-in" });
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [step, setStep] = useState<"password" | "code">("password");
  const [result, setResult] = useState<SignInResult | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const outcome = step === "password" ? await signIn(email, password) : await confirmCode(code);
    setBusy(false);
    setResult(outcome);
    if (outcome === "second-step") setStep("code");
    if (outcome === "ok") {
      await queries.invalidateQueries();
      await navigate({ href: to ?? "/" });
    }
  };

  return (
    <Page title={text("account.signIn")}>
      <form className="account-form" onSubmit={(event) => void submit(event)}>
        {step === "password" ? (
          <>
            <OwnEmail value={email} onChange={setEmail} />
            <OwnPassword value={password} onChange={setPassword} />
          </>
        ) : (
          <SecondStepCode value={code} onChange={setCode} />
        )}
        {result === "wrong" ? (
          <Notice tone="error">
            {text(step === "password" ? "account.wrong" : "account.wrongCode")}
          </Notice>
        ) : null}
        {result === "too-many" ? <Notice tone="error">{text("account.tooMany")}</Notice> : null}
        <Button type="submit" look="primary" isPending={busy}>
          {text(step === "password" ? "account.signIn" : "account.confirm")}
        </Button>
      </form>
    </Page>
  );
}
