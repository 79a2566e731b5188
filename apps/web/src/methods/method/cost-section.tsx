import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { DataList, type Fact } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";
import { useMethodWords } from "../use-method-words.ts";
import { CostInUseText } from "./cost-in-use-text.tsx";
import { SourceLink } from "./source-link.tsx";

/** What the method costs as far as somebody has said, and apart from that what a day costs where it is used. */
export function CostSection({ method }: { method: MethodDetail }) {
  const { method: page } = useText(methodsText);
  const { cost: text } = page;
  const inUse = useQuery(api.methods.links.cost.queryOptions({ methodId: method.id }));
  const facts = useCostFacts(method);
  return (
    <section id="pris">
      <h2>{text.heading}</h2>
      {facts.length === 0 ? <p>{text.none}</p> : <DataList facts={facts} />}
      <h3>{text.inUse}</h3>
      <Loaded query={inUse}>{(cost) => <CostInUseText cost={cost} />}</Loaded>
    </section>
  );
}

function useCostFacts({ fields }: MethodDetail): Fact[] {
  const { method } = useText(methodsText);
  const { cost: text, evidence } = method;
  const words = useMethodWords();
  const { startUp, perCitizen, priceYear, note, sourceKey } = fields.economy;
  return [
    ...(startUp === null ? [] : [{ term: text.startUp, value: words.kroner(startUp) }]),
    ...(perCitizen === null ? [] : [{ term: text.perCitizen, value: words.kroner(perCitizen) }]),
    ...(priceYear === null ? [] : [{ term: text.priceYear, value: String(priceYear) }]),
    ...(note === "" ? [] : [{ term: text.note, value: <span lang="da">{note}</span> }]),
    ...(sourceKey === null
      ? []
      : [
          {
            term: evidence.source,
            value: <SourceLink sourceKey={sourceKey} sources={fields.sources} />,
          },
        ]),
  ];
}
