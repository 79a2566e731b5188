import type { RateAnalysis } from "@rammevaerk/contracts/rate-analysis";
import { findRegion } from "@rammevaerk/domain/reference";
import { Alert, downloadIcon, LinkButton, Menu, Select } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { today } from "../../networks/subjects/today.ts";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { useSession } from "../../platform/session/session.ts";
import { useAddress } from "../../platform/routing/use-address.ts";
import {
  type AnalysisSearch,
  exportHref,
  groupings,
  listRegionsOfYear,
  readAnalysisSearch,
  toQuestion,
} from "./analysis-search.ts";
import { analysisText } from "./analysis-text.ts";
import { Assumptions } from "./assumptions.tsx";
import { CapBasis } from "./cap-basis.tsx";
import { CostFigures } from "./cost-figures.tsx";
import { NoRates, WithoutRate } from "./missing-rates.tsx";
import { OverheadFigures } from "./overhead-figures.tsx";
import { SourceOpen } from "./source-open.tsx";
import "./analysis.scss";

export type Question = ReturnType<typeof toQuestion>;

interface Asking {
  question: Question;
  change: (search: AnalysisSearch) => void;
}

/** Expenditure per day beside the cap, and overhead beside the norm, for a region and a year. Open to everybody. */
export function AnalysisPage(): ReactNode {
  const text = useText(analysisText);
  const [search, change] = useAddress(readAnalysisSearch);
  const session = useSession();
  const ownRegionId = session?.grants.find(({ role }) => role === "secretariat")?.limitId;
  const question = toQuestion(search, today(), ownRegionId);
  const analysis = useQuery(
    api.rates.analysis.get.queryOptions(question, {
      placeholderData: keepPreviousData,
      enabled: session !== undefined,
    }),
  );
  return (
    <Page
      title={text.title}
      lead={text.lead}
      crumbs={[{ label: text.rates, href: "/takster" }]}
      actions={<LinkButton href="/takster/pl">{text.toSeries}</LinkButton>}
    >
      <Choices question={question} years={analysis.data?.years ?? []} change={change} />
      <div aria-busy={analysis.isPlaceholderData}>
        <Loaded query={analysis}>
          {(found) => <Found analysis={found} question={question} change={change} />}
        </Loaded>
      </div>
    </Page>
  );
}

function Choices({ question, years, change }: Asking & { years: readonly number[] }) {
  const text = useText(analysisText);
  const language = useLanguage();
  const { regionId, year, by } = question;
  const offered = [...new Set([...years, year, Number(today().slice(0, 4))])].toSorted((a, b) => b - a);
  return (
    <div className="analysis-choices">
      <Select
        label={text.region}
        value={regionId}
        onChange={(picked) => change({ region: findRegion(picked)?.id })}
        choices={listRegionsOfYear(year).map(({ id, name }) => ({
          value: id as string,
          label: name[language],
        }))}
      />
      <Select
        label={text.year}
        value={String(year)}
        onChange={(picked) => change({ aar: Number(picked) })}
        choices={offered.map((one) => ({ value: String(one), label: String(one) }))}
      />
      <Select
        label={text.by}
        value={by}
        onChange={(vis) => change({ vis })}
        choices={groupings.map((one) => ({ value: one, label: text.groupings[one] }))}
      />
      <Menu label={text.exportMenu} icon={downloadIcon}>
        {(["csv", "xlsx"] as const).map((format) => (
          <li key={format}>
            <a href={exportHref(format, question, language)} download>
              {text.exports[format]}
            </a>
          </li>
        ))}
      </Menu>
    </div>
  );
}

function Found({ analysis, question, change }: Asking & { analysis: RateAnalysis }) {
  const text = useText(analysisText);
  const hasRates = analysis.offersWithRate > 0;
  return (
    <>
      {analysis.isDemo && <Alert kind="info">{text.demo}</Alert>}
      <section>
        <h2>{text.cap.heading}</h2>
        <CapBasis analysis={analysis} />
        <Assumptions
          key={JSON.stringify(analysis.cap?.rule)}
          rule={analysis.cap?.rule}
          isOwn={question.rule !== undefined}
          year={question.year}
          change={change}
        />
      </section>
      {hasRates ? (
        <CostFigures analysis={analysis} question={question} />
      ) : (
        <NoRates analysis={analysis} onYear={(aar) => change({ aar })} />
      )}
      <WithoutRate without={analysis.offersWithoutRate} />
      {hasRates && <OverheadFigures overhead={analysis.overhead} />}
      {analysis.spendingRule !== null && (
        <section>
          <h2>{text.spending.heading}</h2>
          <p>{text.spending.text}</p>
          <SourceOpen agreed={analysis.spendingRule} />
        </section>
      )}
    </>
  );
}
