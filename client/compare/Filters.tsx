import { useText } from "../i18n";
import { Check } from "../ui";
import { changeClasses, countChanges, type ChangeClass, type ChangeFilter } from "./changes";
import { useTelling } from "./telling";

/** Chooses which classes of change are shown, with how many there are of each. */
export function Filters({
  filter,
  onChange,
}: {
  filter: ChangeFilter;
  onChange: (filter: ChangeFilter) => void;
}) {
  const text = useText();
  const { comparison } = useTelling();
  const counts = countChanges(comparison);
  const present = changeClasses.filter((name) => counts.of.has(name));
  const toggle = (name: ChangeClass) => {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(name)) hidden.add(name);
    onChange({ ...filter, hidden });
  };
  const active = filter.substance || present.some((name) => filter.hidden.has(name));
  return (
    <details className="filters">
      <summary className="button" data-active={active || undefined}>
        {text("compare.filter")}
        {active ? <span className="tag">{text("compare.filter.active")}</span> : null}
      </summary>
      <div className="filters-list">
        <Check
          checked={filter.substance}
          onChange={(substance) => onChange({ ...filter, substance })}
        >
          {text("compare.filter.substance")} <Count of={counts.substance} />
        </Check>
        <fieldset>
          <legend>{text("compare.filter.classes")}</legend>
          {present.map((name) => (
            <Check key={name} checked={!filter.hidden.has(name)} onChange={() => toggle(name)}>
              {text(`compare.class.${name}`)} <Count of={counts.of.get(name) ?? 0} />
            </Check>
          ))}
        </fieldset>
        {active ? (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => onChange({ hidden: new Set(), substance: false })}
          >
            {text("compare.filter.all")}
          </button>
        ) : null}
      </div>
    </details>
  );
}

const Count = ({ of }: { of: number }) => <span className="muted">{of}</span>;
