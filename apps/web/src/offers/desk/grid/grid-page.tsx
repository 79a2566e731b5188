import type { GridKind, OwnOfferPage } from "@rammevaerk/contracts/offer-desk";
import { EmptyState, LinkButton, Select } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { today } from "../../../networks/subjects/today.ts";
import { api, client } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { More } from "../../../platform/data/more.tsx";
import { usePages } from "../../../platform/data/use-pages.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { Page } from "../../../platform/layout/page.tsx";
import { choiceIn, type RawSearch, textIn } from "../../../platform/routing/search.ts";
import { useAddress } from "../../../platform/routing/use-address.ts";
import { deskText } from "../desk-text.ts";
import { DeskTabs } from "../desk-tabs.tsx";
import { NoRole } from "../no-role.tsx";
import { deskOptions } from "../queries.ts";
import { MonthGrid } from "./month-grid.tsx";
import "../../offers.scss";
import "../desk.scss";

const gridKinds = ["occupancy", "free-places"] as const satisfies readonly GridKind[];

interface GridSearch {
  hvad?: GridKind | undefined;
  aar?: string | undefined;
  driftsherre?: string | undefined;
}

function readGridSearch(raw: RawSearch): GridSearch {
  const year = textIn(raw, "aar");
  return {
    hvad: choiceIn(raw, "hvad", gridKinds),
    aar: year !== undefined && /^20\d\d$/u.test(year) ? year : undefined,
    driftsherre: textIn(raw, "driftsherre"),
  };
}

/** A year of occupancy or free places, offer by offer and month by month. */
export function GridPage(): ReactNode {
  const { title, grid: text } = useText(deskText);
  return (
    <Page title={text.title} lead={text.lead} crumbs={[{ label: title, href: "/tilbud/mine" }]}>
      <DeskTabs current="grid" />
      <Loaded query={useQuery(deskOptions())}>
        {({ operators }) => (operators.length === 0 ? <NoRole /> : <Choices operators={operators} />)}
      </Loaded>
    </Page>
  );
}

const yearsBack = 10;

function Choices({ operators }: { operators: OwnOfferPage["operators"] }) {
  const { grid: text } = useText(deskText);
  const [search, change] = useAddress(readGridSearch);
  const thisYear = Number(today().slice(0, 4));
  const kind = search.hvad ?? "occupancy";
  const year = search.aar === undefined ? thisYear : Number(search.aar);
  const operator = operators.find(({ id }) => id === search.driftsherre) ?? operators[0];
  const years = Array.from({ length: yearsBack + 1 }, (_, back) => String(thisYear - back));
  return (
    <>
      <div className="grid-choices">
        <Select
          label={text.kind}
          value={kind}
          onChange={(hvad) => change({ ...search, hvad })}
          choices={gridKinds.map((value) => ({ value, label: text.kinds[value] }))}
        />
        <Select
          label={text.year}
          value={String(year)}
          onChange={(aar) => change({ ...search, aar })}
          choices={years.map((value) => ({ value, label: value }))}
        />
        {operators.length > 1 && (
          <Select
            label={text.operator}
            value={operator?.id ?? ""}
            onChange={(driftsherre) => change({ ...search, driftsherre })}
            choices={operators.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
      {operator !== undefined && (
        <Grid key={`${operator.id} ${kind} ${year}`} operatorId={operator.id} kind={kind} year={year} />
      )}
    </>
  );
}

function Grid(props: { operatorId: string; kind: GridKind; year: number }) {
  const { grid: text } = useText(deskText);
  const { operatorId, kind, year } = props;
  const input = { operatorId, kind, year };
  const rows = usePages({
    key: api.offers.desk.getGrid.queryKey(input),
    fetch: (after, signal) => client.offers.desk.getGrid.query({ ...input, after }, { signal }),
  });
  return (
    <Loaded query={rows}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState
            heading={text.none}
            action={
              <LinkButton href="/tilbud/mine" variant="primary">
                {text.offer}
              </LinkButton>
            }
          >
            {text.noneText}
          </EmptyState>
        ) : (
          <>
            <MonthGrid {...input} rows={items} />
            <More pages={rows} />
          </>
        )
      }
    </Loaded>
  );
}
