import type { MethodLinks } from "@rammevaerk/contracts/method-links";
import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { type Column, ShowMore, Table } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { offersHref } from "../../offers/list/offers-search.ts";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";
import { useMethodWords } from "../use-method-words.ts";
import { UseFreshness } from "./use-freshness.tsx";

const shownAtFirst = 5;

type Use = MethodLinks["offers"]["items"][number];

/** The offers that say they use the method: where, since when, at what rate, and how fresh that is. */
export function UsesSection({ method }: { method: MethodDetail }) {
  const { method: page } = useText(methodsText);
  const { uses: text } = page;
  const { data: shell } = useText(shellText);
  const [isAll, setAll] = useState(false);
  const links = useQuery(api.methods.links.get.queryOptions({ methodId: method.id }));
  return (
    <section id="tilbud">
      <h2>{text.heading}</h2>
      <Loaded query={links}>
        {({ offers }) =>
          offers.items.length === 0 ? (
            <p>
              {text.none}{" "}
              <a href="/tilbud/find" className="no-print">
                {text.noneLink}
              </a>
            </p>
          ) : (
            <>
              <p className="muted">{text.lead}</p>
              <Uses uses={isAll ? offers.items : offers.items.slice(0, shownAtFirst)} />
              {!isAll && offers.items.length > shownAtFirst && (
                <ShowMore
                  status={shell.shown(shownAtFirst, offers.total)}
                  label={text.showAll(offers.items.length)}
                  hasMore
                  onMore={() => setAll(true)}
                />
              )}
              {isAll && offers.total > offers.items.length && (
                <p>
                  <a href={offersHref({ metode: method.code })}>{text.all(offers.total)}</a>
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function Uses({ uses }: { uses: readonly Use[] }) {
  const { method } = useText(methodsText);
  return (
    <Table
      caption={method.uses.caption}
      isCaptionHidden
      rows={uses}
      rowKey={({ id }) => id}
      columns={useColumns()}
    />
  );
}

function useColumns(): Column<Use>[] {
  const { method } = useText(methodsText);
  const { uses: text } = method;
  const words = useMethodWords();
  const format = useFormat();
  return [
    {
      key: "offer",
      header: text.offer,
      isRowHeader: true,
      cell: ({ id, name, operator }) => (
        <>
          <a href={`/tilbud/${id}`}>{name}</a>
          {operator !== null && <span className="muted small block">{operator.name}</span>}
        </>
      ),
    },
    {
      key: "place",
      header: text.place,
      cell: ({ municipalityCode, regionId }) =>
        [
          municipalityCode === null ? undefined : words.municipality(municipalityCode),
          regionId === null ? undefined : words.region(regionId),
        ]
          .filter(Boolean)
          .join(", "),
    },
    {
      key: "used",
      header: text.used,
      cell: ({ usedFrom, usedTo }) =>
        usedTo === null
          ? text.since(format.date(usedFrom))
          : text.period(format.date(usedFrom), format.date(usedTo)),
    },
    {
      key: "rate",
      header: text.rate,
      isNumber: true,
      cell: ({ rateOere }) =>
        rateOere === null ? <span className="muted">{text.noRate}</span> : format.kroner(rateOere),
    },
    { key: "freshness", header: text.freshness, cell: (use) => <UseFreshness use={use} /> },
  ];
}
