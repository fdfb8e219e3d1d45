import { useText } from "../i18n";

/** What each mark means; on the page on demand, on paper always. */
export function Legend() {
  const text = useText();
  return (
    <details className="legend">
      <summary>{text("compare.legend")}</summary>
      <ul className="plain">
        <li>
          <ins>{text("compare.class.inserted")}</ins> + {text("compare.legend.inserted")}
        </li>
        <li>
          <del>{text("compare.class.deleted")}</del> − {text("compare.legend.deleted")}
        </li>
        <li>
          <ins className="moved-words">{text("compare.class.moved")}</ins> ↷{" "}
          {text("compare.legend.moved")}
        </li>
        <li>
          <s className="old-label">5</s> 6 {text("compare.legend.renumbered")}
        </li>
        <li>
          <span className="alarm">!</span> {text("compare.legend.alarm")}
        </li>
      </ul>
    </details>
  );
}
