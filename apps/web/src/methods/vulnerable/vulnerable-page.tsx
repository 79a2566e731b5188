import type { VulnerableList } from "@rammevaerk/contracts/methods";
import { listRegions } from "@rammevaerk/domain/reference";
import { type Column, EmptyState, LinkButton, Select, Table } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { today } from "../../networks/subjects/today.ts";
import { offersHref } from "../../offers/list/offers-search.ts";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useLanguage } from "../../platform/language/language.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { type RawSearch, textIn } from "../../platform/routing/search.ts";
import { useAddress } from "../../platform/routing/use-address.ts";
import { SignInHere } from "../../platform/session/sign-in-here.tsx";
import { useSession } from "../../platform/session/session.ts";
import { methodsText } from "../methods-text.ts";
import { methodHref } from "../queries.ts";
import "../methods.scss";

type Item = VulnerableList["items"][number];

function readRegion(raw: RawSearch): { region: string } {
  const inForce = listRegions(today()).map(({ id }): string => id);
  const asked = textIn(raw, "region") ?? "";
  return { region: inForce.includes(asked) ? asked : (inForce[0] ?? "") };
}

/** What a region would lose with one offer or one expert. */
export function VulnerablePage(): ReactNode {
  const { title, vulnerable: text } = useText(methodsText);
  const language = useLanguage();
  const isVisitor = useSession() === null;
  const [{ region }, change] = useAddress(readRegion);
  return (
    <Page title={text.title} lead={text.lead} crumbs={[{ label: title, href: "/metoder" }]}>
      <Select
        label={text.region}
        value={region}
        onChange={(picked: string) => change({ region: picked })}
        choices={listRegions(today()).map(({ id, name }) => ({ value: id as string, label: name[language] }))}
      />
      <Vulnerable regionId={region} />
      {isVisitor && (
        <p>
          <SignInHere>{text.signIn}</SignInHere>
        </p>
      )}
      <p className="muted small">{text.how}</p>
    </Page>
  );
}

function Vulnerable({ regionId }: { regionId: string }) {
  const { vulnerable: text } = useText(methodsText);
  const { data: shell } = useText(shellText);
  const query = useQuery(
    api.methods.vulnerable.queryOptions({ regionId }, { placeholderData: keepPreviousData }),
  );
  return (
    <div className="vulnerable" aria-busy={query.isPlaceholderData}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState heading={text.none} action={<LinkButton href="/metoder">{text.toList}</LinkButton>}>
              {text.noneText}
            </EmptyState>
          ) : (
            <>
              <p className="h3 results" role="status">
                {shell.results(items.length)}
              </p>
              <Items items={items} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function Items({ items }: { items: readonly Item[] }) {
  const { vulnerable: text } = useText(methodsText);
  return (
    <Table
      caption={text.caption}
      isCaptionHidden
      rows={items}
      rowKey={({ list, code }) => `${list} ${code}`}
      columns={useColumns()}
    />
  );
}

/** Visitors are told of offers only. */
function useColumns(): Column<Item>[] {
  const { vulnerable: text } = useText(methodsText);
  const isVisitor = useSession() === null;
  return [
    {
      key: "what",
      header: text.what,
      isRowHeader: true,
      cell: ({ list, code, label, isInLibrary }) => (
        <>
          {isInLibrary ? <a href={methodHref(code)}>{label}</a> : label}
          <span className="muted small block">{text.kind[list]}</span>
        </>
      ),
    },
    { key: "offers", header: text.offers, isNumber: true, cell: ({ offers }) => offers },
    ...(isVisitor
      ? []
      : [{ key: "experts", header: text.experts, isNumber: true, cell: ({ experts }: Item) => experts }]),
    { key: "holder", header: text.holder, cell: (item) => <Holder item={item} /> },
  ];
}

/** The one that holds it, as far as the reader may know, and where else it could be found. */
function Holder({ item }: { item: Item }) {
  const { vulnerable: text } = useText(methodsText);
  const { list, code, offer, expert } = item;
  const elsewhere = offersHref(list === "method" ? { metode: code } : { maalgruppe: code });
  return (
    <>
      {offer !== null && (
        <span className="block">
          <a href={`/tilbud/${offer.id}`}>{offer.name}</a>
        </span>
      )}
      {expert !== null && (
        <span className="block">
          <a href={`/personer/${expert.id}`}>{expert.name}</a>
        </span>
      )}
      {item.experts === 1 && expert === null && <span className="muted small block">{text.hidden}</span>}
      <a className="small" href={elsewhere} aria-label={text.findOffersOf(item.label)}>
        {text.findOffers}
      </a>
    </>
  );
}
