import type { CostInUse } from "@rammevaerk/contracts/method-links";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";

/** What a day costs in the offers that use a method; only that it is not shown when there are fewer than five. */
export function CostInUseText({ cost }: { cost: CostInUse }) {
  const { method } = useText(methodsText);
  const { cost: text } = method;
  const format = useFormat();
  const { fromOere, toOere, medianOere } = cost;
  if (fromOere === null || toOere === null || medianOere === null) return <p>{text.inUseFew}</p>;
  return (
    <>
      <p>
        {text.inUseText({
          offers: cost.offers,
          from: format.kroner(fromOere),
          to: format.kroner(toOere),
          median: format.kroner(medianOere),
        })}
      </p>
      <p className="muted small">
        {text.inUseNote} {text.asOf(format.date(cost.asOf))}.
      </p>
    </>
  );
}
