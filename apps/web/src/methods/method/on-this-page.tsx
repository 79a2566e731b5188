import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";

/** The way to what most come for; on a phone it is many screens down. */
export function OnThisPage({ method }: { method: MethodDetail }) {
  const { method: text } = useText(methodsText);
  const parts = [
    ["tilbud", text.uses.heading],
    ["eksperter", text.experts.heading],
    ["evidens", text.evidence.heading],
    ["pris", text.cost.heading],
    ["erfaring", text.experiences.heading],
    ...(method.bodyHtml === "" ? [] : [["mere", text.description.body] as const]),
    ["kilder", text.sources.heading],
  ] as const;
  return (
    <nav className="on-page no-print" aria-labelledby="on-page">
      <p id="on-page" className="on-page__heading">
        {text.onPage}
      </p>
      <ul>
        {parts.map(([id, label]) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
