import type { CalculationDetail } from "@rammevaerk/contracts/rates";
import { Alert, DataList, type Fact } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useSeen } from "../../notifications/use-seen.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { calculationOptions, refreshRates } from "../queries.ts";
import { ratesText } from "../rates-text.ts";
import { StatusBadge } from "../status-badge.tsx";
import { Decisions } from "./decisions.tsx";
import { RateForm } from "./rate-form.tsx";
import { ReadCalculation } from "./read-calculation.tsx";
import "../rates.scss";

/** The workbench: the budget of an offer's year with its rate beside it, from draft to publication. */
export function CalculationPage(): ReactNode {
  const { id } = useParams({ from: "/takster/$id" });
  return (
    <Loaded query={useQuery(calculationOptions(id))}>
      {(calculation) => (
        <Frame calculation={calculation}>
          <Decisions calculation={calculation} />
          {calculation.may.write ? (
            <RateForm key={id} calculation={calculation} />
          ) : (
            <ReadCalculation calculation={calculation} />
          )}
        </Frame>
      )}
    </Loaded>
  );
}

function Frame({ calculation, children }: { calculation: CalculationDetail; children: ReactNode }) {
  const text = useText(ratesText);
  const { id, offer, year, may, status, returnReason } = calculation;
  useSeen(`/takster/${id}`, refreshRates);
  return (
    <Page
      title={text.workbench.title(offer.name, year)}
      lead={may.write ? text.workbench.lead : text.workbench.readLead}
      crumbs={[{ label: text.title, href: "/takster" }]}
    >
      <DataList facts={useFacts(calculation)} />
      {status === "returned" && returnReason !== null && (
        <Alert kind="warning" heading={text.decide.returnedBecause}>
          <p className="alert-text">{returnReason}</p>
        </Alert>
      )}
      {children}
    </Page>
  );
}

function useFacts(calculation: CalculationDetail): Fact[] {
  const { facts: text } = useText(ratesText);
  const format = useFormat();
  const { operator, status, updatedAt, startedBy, submittedBy, approvedBy, publishedAt } = calculation;
  const people = [
    { term: text.started, person: startedBy },
    { term: text.submitted, person: submittedBy },
    { term: text.approved, person: approvedBy },
  ];
  return [
    { term: text.status, value: <StatusBadge status={status} /> },
    { term: text.operator, value: operator.name },
    ...people.flatMap(({ term, person }) => (person === null ? [] : [{ term, value: person.name }])),
    publishedAt === null
      ? { term: text.changed, value: format.dateTime(updatedAt) }
      : { term: text.published, value: format.dateTime(publishedAt) },
  ];
}
