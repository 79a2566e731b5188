import type { AppRouter } from "@rammevaerk/api/router";
import { type Column, EmptyState, LinkButton, Table, TabLinks } from "@rammevaerk/ui";
import type { inferRouterOutputs } from "@trpc/server";
import type { ReactNode } from "react";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { choiceIn, type RawSearch, stringifySearch } from "../../platform/routing/search.ts";
import { useAddress } from "../../platform/routing/use-address.ts";
import { useSession } from "../../platform/session/session.ts";
import { searchHref } from "../search-address.ts";
import { searchText } from "../search-text.ts";
import { mayProbablySeeMisses } from "./may-see-misses.ts";
import "../search.scss";

type Miss = inferRouterOutputs<AppRouter>["search"]["listMisses"]["items"][number];

const kinds = ["nothing-found", "nothing-opened"] as const;

function readMissesSearch(raw: RawSearch) {
  return { vis: choiceIn(raw, "vis", kinds) };
}

/** What people look for and do not find: for those who can do something about it. */
export function MissesPage(): ReactNode {
  const { misses: text, page } = useText(searchText);
  const session = useSession();
  const [{ vis = "nothing-found" }] = useAddress(readMissesSearch);
  const crumbs = [{ label: page.title, href: "/soeg" }];
  if (session !== undefined && !mayProbablySeeMisses(session))
    return (
      <Page title={text.title} lead={text.closedText} crumbs={crumbs}>
        <EmptyState heading={text.closed} action={<LinkButton href="/soeg">{text.toSearch}</LinkButton>} />
      </Page>
    );
  return (
    <Page title={text.title} lead={text.lead} crumbs={crumbs}>
      <p className="muted">{text.privacy}</p>
      <TabLinks
        label={text.show}
        links={kinds.map((kind) => ({
          href: `/soeg/uden-svar${stringifySearch({ vis: kind === kinds[0] ? undefined : kind })}`,
          label: text[kind],
          isCurrent: kind === vis,
        }))}
      />
      <Misses kind={vis} />
    </Page>
  );
}

function Misses({ kind }: { kind: (typeof kinds)[number] }) {
  const { misses: text } = useText(searchText);
  const misses = usePages({
    key: api.search.listMisses.queryKey({ kind }),
    fetch: (after, signal) => client.search.listMisses.query({ kind, after }, { signal }),
  });
  const columns = useColumns();
  return (
    <section aria-busy={misses.isOld}>
      <p>{kind === "nothing-found" ? text.explainFound : text.explainOpened}</p>
      <Loaded query={misses}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState heading={text.none} action={<LinkButton href="/soeg">{text.toSearch}</LinkButton>}>
              {text.noneText}
            </EmptyState>
          ) : (
            <Table
              caption={text.list}
              isCaptionHidden
              columns={columns}
              rows={items}
              rowKey={(miss) => miss.text}
            />
          )
        }
      </Loaded>
      <More pages={misses} />
    </section>
  );
}

function useColumns(): Column<Miss>[] {
  const { misses: text } = useText(searchText);
  const format = useFormat();
  return [
    {
      key: "text",
      header: text.text,
      cell: (miss) => (
        <a href={searchHref({ text: miss.text })} lang="da">
          {miss.text}
        </a>
      ),
      isRowHeader: true,
    },
    { key: "asked", header: text.asked, cell: (miss) => format.number(miss.asked), isNumber: true },
    {
      key: "when",
      header: text.when,
      cell: ({ firstOn, lastOn }) =>
        firstOn === lastOn ? format.date(lastOn) : text.between(format.date(firstOn), format.date(lastOn)),
    },
    { key: "next", header: text.next, cell: (miss) => <WaysOn miss={miss} /> },
  ];
}

/** What can be done about a text: a day on it, or a question to those who may know. */
function WaysOn({ miss: { text: asked } }: { miss: Miss }) {
  const { misses: text } = useText(searchText);
  const title = asked.charAt(0).toLocaleUpperCase("da") + asked.slice(1);
  return (
    <ul className="plain">
      <li>
        <a
          href={`/arrangementer/nyt${stringifySearch({ art: "theme-day", titel: title })}`}
          aria-label={text.planNamed(asked)}
        >
          {text.plan}
        </a>
      </li>
      <li>
        <a href="/spoerg" aria-label={text.askNamed(asked)}>
          {text.ask}
        </a>
      </li>
    </ul>
  );
}
