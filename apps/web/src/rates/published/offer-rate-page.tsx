import type { PublishedRate, PublishedRateDetail } from "@rammevaerk/contracts/rates";
import { Alert, Badge, type Column, DataList, EmptyState, LinkButton, Table } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { codeOf } from "../../platform/errors/read-problem.ts";
import { Explanation } from "../../platform/explanation/explanation.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { BudgetTable } from "../budget-table.tsx";
import { Downloads } from "../downloads.tsx";
import type { Messages } from "../messages.da.ts";
import { RateFigures } from "../rate-figures.tsx";
import { ratesText } from "../rates-text.ts";
import "../rates.scss";

/** A published rate and everything it was calculated from, open to all. */
export function OfferRatePage(): ReactNode {
  const { id: offerId, aar } = useParams({ from: "/tilbud/$id/takster/$aar" });
  const { beregning } = useSearch({ from: "/tilbud/$id/takster/$aar" });
  const year = Number(aar);
  const query = useQuery(
    api.rates.getPublished.queryOptions({
      offerId,
      year,
      ...(beregning === undefined ? {} : { calculationId: beregning }),
    }),
  );
  const code = query.data === undefined ? codeOf(query.error) : undefined;
  if (code === "not-found" || code === "input-invalid") return <NoRate offerId={offerId} />;
  return <Loaded query={query}>{(rate) => <Published rate={rate} />}</Loaded>;
}

function NoRate({ offerId }: { offerId: string }) {
  const { published: text } = useText(ratesText);
  return (
    <Page title={text.none} crumbs={[{ label: text.offers, href: "/tilbud" }]}>
      <EmptyState
        heading={text.none}
        action={
          <LinkButton href={`/tilbud/${offerId}`} variant="primary">
            {text.toOffer}
          </LinkButton>
        }
      >
        {text.noneText}
      </EmptyState>
    </Page>
  );
}

function Published({ rate }: { rate: PublishedRateDetail }) {
  const { published: text, figures, workbench } = useText(ratesText);
  const format = useFormat();
  const { offer, operator, year, content, frozen } = rate;
  return (
    <Page
      title={text.title(offer.name, year)}
      lead={text.lead(operator.name)}
      crumbs={[
        { label: text.offers, href: "/tilbud" },
        { label: offer.name, href: `/tilbud/${offer.id}` },
      ]}
    >
      {rate.status === "superseded" && (
        <Alert kind="warning" heading={text.isSuperseded}>
          <p className="alert-text">
            {text.isSupersededText} <a href={`/tilbud/${offer.id}/takster/${year}`}>{text.seeInForce}</a>
          </p>
        </Alert>
      )}
      <div className="with-side with-side--end rate-workbench">
        <aside aria-label={figures.frozenHeading}>
          <section className="rate-figures">
            <h2 className="h3">{figures.frozenHeading}</h2>
            <RateFigures
              result={frozen.result}
              occupancyPercent={rate.occupancyPercent}
              accountYear={frozen.accountYear}
              previous={null}
            />
            <p className="rate-figures__change">{figures.modelVersion(frozen.modelVersion)}</p>
            <Downloads calculationId={rate.calculationId} />
          </section>
          {rate.versions.length > 1 && <Versions rate={rate} />}
        </aside>
        <div>
          <DataList
            facts={[
              { term: text.validFor, value: text.year(year) },
              { term: text.occupancy, value: format.percent(rate.occupancyPercent) },
              { term: text.published, value: format.date(rate.publishedAt) },
              ...(rate.reason === null ? [] : [{ term: text.reason, value: rate.reason }]),
              ...(content.note === "" ? [] : [{ term: text.note, value: content.note }]),
            ]}
          />
          <h2>{workbench.explanation}</h2>
          <Explanation steps={frozen.steps} />
          <BudgetTable budget={content.budget} />
        </div>
      </div>
      <OtherYears rate={rate} />
    </Page>
  );
}

function Versions({ rate }: { rate: PublishedRateDetail }) {
  const text = useText(ratesText);
  const format = useFormat();
  return (
    <section>
      <h2 className="h3">{text.published.versions}</h2>
      <p>{text.published.versionsText}</p>
      <Table
        caption={text.published.versions}
        isCaptionHidden
        columns={listColumns(rate, text, format)}
        rows={rate.versions}
        rowKey={(version) => version.calculationId}
      />
    </section>
  );
}

function listColumns(
  { offer, year, calculationId }: PublishedRateDetail,
  { published: text, figures }: Messages,
  format: ReturnType<typeof useFormat>,
): Column<PublishedRate>[] {
  return [
    {
      key: "published",
      header: text.version,
      isRowHeader: true,
      cell: (version) =>
        version.calculationId === calculationId ? (
          `${format.date(version.publishedAt)} (${text.shown})`
        ) : (
          <a href={`/tilbud/${offer.id}/takster/${year}?beregning=${version.calculationId}`}>
            {format.date(version.publishedAt)}
          </a>
        ),
    },
    {
      key: "rate",
      header: figures.rate,
      isNumber: true,
      cell: ({ unitRateOere }) => format.kroner(unitRateOere),
    },
    {
      key: "state",
      header: text.state,
      cell: ({ supersededAt }) =>
        supersededAt === null ? (
          <Badge kind="success">{text.inForce}</Badge>
        ) : (
          text.superseded(format.date(supersededAt))
        ),
    },
  ];
}

/** The offer's rates in force in other years, oldest first. */
function OtherYears({ rate: { offer, year } }: { rate: PublishedRateDetail }) {
  const { published: text } = useText(ratesText);
  const format = useFormat();
  const { data } = useQuery(api.rates.publishedOfOffer.queryOptions({ offerId: offer.id }));
  const others = (data?.items ?? []).filter((one) => one.status === "published" && one.year !== year);
  if (others.length === 0) return null;
  return (
    <section>
      <h2 className="h3">{text.otherYears}</h2>
      <ul className="rate-years">
        {others
          .toSorted((a, b) => a.year - b.year)
          .map((one) => (
            <li key={one.year}>
              <a href={`/tilbud/${offer.id}/takster/${one.year}`}>
                {one.year}: {format.kroner(one.unitRateOere)}
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}
