import { factRulesOpen, freshnessOpen } from "@rammevaerk/domain/offers";
import { findRegion, listRegions } from "@rammevaerk/domain/reference";
import { EmptyState, LinkButton, Select, Table } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { today } from "../../networks/subjects/today.ts";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { type RawSearch, textIn } from "../../platform/routing/search.ts";
import { useAddress } from "../../platform/routing/use-address.ts";
import { offersHref } from "../list/offers-search.ts";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";
import "../offers.scss";

function readRegion(raw: RawSearch): { region: string | undefined } {
  return { region: findRegion(textIn(raw, "region") ?? "")?.id };
}

/** How much of each operator's registry is fresh: for those who use it, and for those who follow up. */
export function FreshSharesPage(): ReactNode {
  const { title, shares: text } = useText(offersText);
  const language = useLanguage();
  const [{ region }, change] = useAddress(readRegion);
  return (
    <Page title={text.title} lead={text.lead} crumbs={[{ label: title, href: "/tilbud" }]}>
      <Select
        label={text.region}
        value={region ?? ""}
        onChange={(picked: string) => change({ region: picked === "" ? undefined : picked })}
        choices={[
          { value: "", label: text.allRegions },
          ...listRegions(today()).map(({ id, name }) => ({ value: id as string, label: name[language] })),
        ]}
      />
      <Shares regionId={region} />
      <h2>{text.rulesHeading}</h2>
      <p>{freshnessOpen[language]}</p>
      <p>{factRulesOpen[language]}</p>
    </Page>
  );
}

type Share = Awaited<ReturnType<typeof client.offers.freshShares.query>>["items"][number];

function renderOperator({ operator }: Share): ReactNode {
  return <OperatorCell operator={operator} />;
}

function OperatorCell({ operator }: Pick<Share, "operator">) {
  const words = useOfferWords();
  return (
    <>
      <a href={offersHref({ driftsherre: operator.id })}>{operator.name}</a>
      <span className="muted small block">{words.label("operatorKind", operator.kind)}</span>
    </>
  );
}

function Shares({ regionId }: { regionId: string | undefined }) {
  const { shares: text, compare } = useText(offersText);
  const { data: shell } = useText(shellText);
  const format = useFormat();
  const shares = usePages({
    key: api.offers.freshShares.queryKey({ regionId }),
    fetch: (after, signal) => client.offers.freshShares.query({ regionId, after }, { signal }),
  });
  return (
    <div className="shares" aria-busy={shares.isOld}>
      <Loaded query={shares}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState heading={text.none} action={<LinkButton href="/tilbud">{compare.toList}</LinkButton>}>
              {text.noneText}
            </EmptyState>
          ) : (
            <>
              {total !== null && (
                <p className="h3 results" role="status">
                  {shell.results(total)}
                </p>
              )}
              <Table
                caption={text.title}
                isCaptionHidden
                columns={[
                  {
                    key: "operator",
                    header: text.operator,
                    isRowHeader: true,
                    cell: renderOperator,
                  },
                  {
                    key: "fresh",
                    header: text.fresh,
                    isNumber: true,
                    cell: (row) => format.percent(row.freshPercent),
                  },
                  {
                    key: "stale",
                    header: text.stale,
                    isNumber: true,
                    cell: (row) => format.number(row.staleFacts),
                  },
                  {
                    key: "facts",
                    header: text.facts,
                    isNumber: true,
                    cell: (row) => format.number(row.facts),
                  },
                  {
                    key: "offers",
                    header: text.offers,
                    isNumber: true,
                    cell: (row) => format.number(row.offers),
                  },
                ]}
                rows={items}
                rowKey={({ operator }) => operator.id}
              />
            </>
          )
        }
      </Loaded>
      <More pages={shares} />
    </div>
  );
}
