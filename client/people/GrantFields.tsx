import { useFormat, useLocale, useText } from "../i18n";
import type { Shape } from "../service";
import { Choice } from "../ui";

type Role = Shape<"NewGrant">["role"];
type Scope = Shape<"NewGrant">["scopeKind"];

const roles: readonly Role[] = [
  "reader",
  "drafter",
  "commission-member",
  "secretariat",
  "administrator",
];
const scopes: readonly Scope[] = ["service", "body", "jurisdiction"];

/** A role as it is filled in; `scopeCode` empty where nothing is chosen. */
export interface GrantForm {
  role: Role;
  scopeKind: Scope;
  scopeCode: string;
}

export const emptyGrant: GrantForm = { role: "reader", scopeKind: "service", scopeCode: "" };

/** True where the scope is named. */
export const isGrantComplete = (grant: GrantForm): boolean =>
  grant.scopeKind === "service" || grant.scopeCode !== "";

/** The role as the service takes it. */
export const grantOf = (grant: GrantForm): Shape<"NewGrant"> => ({
  role: grant.role,
  scopeKind: grant.scopeKind,
  scopeCode: grant.scopeKind === "service" ? null : grant.scopeCode,
});

/** Role, kind of scope, and the body or jurisdiction. */
export function GrantFields({
  value,
  onChange,
  reference,
}: {
  value: GrantForm;
  onChange: (value: GrantForm) => void;
  reference: Shape<"Reference">;
}) {
  const text = useText();
  const format = useFormat();
  const { locale } = useLocale();
  const named = value.scopeKind === "body" ? reference.bodies : reference.jurisdictions;
  const owners = named
    .map((one) => [one.code, one.names[locale]] as const)
    .sort((a, b) => format.compare(a[1], b[1]));
  return (
    <div className="field-row">
      <Choice
        label={text("people.role")}
        value={value.role}
        onChange={(role) => onChange({ ...value, role: role as Role })}
        options={roles.map((role) => [role, text(`account.role.${role}`)] as const)}
      />
      <Choice
        label={text("people.scope")}
        value={value.scopeKind}
        onChange={(scopeKind) =>
          onChange({ ...value, scopeKind: scopeKind as Scope, scopeCode: "" })
        }
        options={scopes.map((scope) => [scope, text(`people.scope.${scope}`)] as const)}
      />
      {value.scopeKind === "service" ? null : (
        <Choice
          label={text(`people.scope.${value.scopeKind}`)}
          value={value.scopeCode}
          onChange={(scopeCode) => onChange({ ...value, scopeCode })}
          options={[["", text("law.field.choose")], ...owners]}
        />
      )}
    </div>
  );
}
