import type { Me } from "@rammevaerk/contracts/accounts";
import type { Waiting } from "@rammevaerk/contracts/networks";
import { calculateFreshness } from "@rammevaerk/domain/networks";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { today } from "../../networks/subjects/today.ts";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { TimeAgo } from "../../platform/format/time-ago.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useUnread } from "../../platform/session/use-unread.ts";
import { memberText } from "./member-text.ts";

interface Item {
  readonly kind: string;
  readonly href: string;
  readonly text: string;
  /** Where and when. */
  readonly about?: ReactNode;
}

/** What waits for the reader, the most urgent first: questions, people who wait for an answer, news, what was begun. */
export function WaitingList({ session }: { session: NonNullable<Me> }) {
  const text = useText(memberText);
  const own = useOwnItems(session);
  const { toAnswer, begun } = useNetworkItems();
  const offered = useSeatOffers();
  const overdue = useOverdueActions();
  const query = useQuery(api.networks.listWaiting.queryOptions());
  return (
    <section>
      <h2>{text.waitingHeading}</h2>
      <Loaded query={query}>
        {(waiting) => {
          const items = [
            ...offered,
            ...own.first,
            ...overdue,
            ...toAnswer(waiting),
            ...own.last,
            ...begun(waiting),
          ];
          if (items.length === 0) return <p>{text.nothingWaits}</p>;
          return (
            <ul className="rows waiting">
              {items.map((item) => (
                <li key={`${item.href} ${item.text}`}>
                  <p className="muted small">{item.kind}</p>
                  <a href={item.href}>{item.text}</a>
                  {item.about !== undefined && <p className="muted small">{item.about}</p>}
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}

/** What concerns the reader's own account: before everything else what hinders, after it what can wait. */
function useOwnItems(session: NonNullable<Me>): { first: Item[]; last: Item[] } {
  const text = useText(memberText);
  const { account } = useText(shellText);
  const { data: profile } = useQuery(api.accounts.getProfile.queryOptions());
  const isDue = profile?.competences.some(
    ({ confirmedOn }) => calculateFreshness(confirmedOn, today()) !== "fresh",
  );
  const { rolesAwaitingTwoFactor } = session;
  const unread = useUnread();
  return {
    first:
      rolesAwaitingTwoFactor.length === 0
        ? []
        : [
            {
              kind: text.kinds.twoFactor,
              href: "/konto/sikkerhed",
              text: account.rolesAsleepAction,
              about: account.rolesAsleep,
            },
          ],
    last: [
      ...(unread === 0 ? [] : [{ kind: text.kinds.news, href: "/notifikationer", text: text.news(unread) }]),
      ...(isDue === true
        ? [{ kind: text.kinds.competences, href: "/konto", text: text.confirmCompetences }]
        : []),
    ],
  };
}

/** Seats that were offered and are lost unless the reader answers in time. */
function useSeatOffers(): Item[] {
  const text = useText(memberText);
  const format = useFormat();
  const { data } = useQuery(api.events.registrations.listMine.queryOptions({ past: false }));
  return (data?.items ?? [])
    .filter(({ state }) => state === "offered")
    .map(({ event, offerExpiresAt }) => ({
      kind: text.kinds.seatOffer,
      href: `/arrangementer/${event.id}`,
      text: text.events.seatOffer(event.title),
      about: offerExpiresAt === null ? undefined : text.events.until(format.dateTime(offerExpiresAt)),
    }));
}

/** What the reader promised a cluster and should have done by now. */
function useOverdueActions(): Item[] {
  const text = useText(memberText);
  const format = useFormat();
  const { data } = useQuery(api.clusters.listWaiting.queryOptions());
  return (data?.overdueActions ?? []).map(({ id, clusterId, title, dueOn, cluster }) => ({
    kind: text.kinds.overdueAction,
    href: `/klynger/${clusterId}/handlinger/${id}`,
    text: title,
    about: text.due(format.date(dueOn), cluster),
  }));
}

function useNetworkItems() {
  const text = useText(memberText);
  const whereAndWhen = (network: string, at: string): ReactNode => (
    <>
      {network} · <TimeAgo iso={at} />
    </>
  );
  const toAnswer = ({ asks, invitations, requests }: Waiting): Item[] => [
    ...asks.map(({ threadId, title, networkId, network, askedAt }) => ({
      kind: text.kinds.ask,
      href: `/netvaerk/${networkId}/traad/${threadId}`,
      text: title,
      about: whereAndWhen(network, askedAt),
    })),
    ...invitations.map(({ networkId, network, invitedAt }) => ({
      kind: text.kinds.invitation,
      href: `/netvaerk/${networkId}`,
      text: text.invitation(network),
      about: <TimeAgo iso={invitedAt} />,
    })),
    ...requests.map(({ networkId, network, count }) => ({
      kind: text.kinds.request,
      href: `/netvaerk/${networkId}/anmodninger`,
      text: text.requests(count, network),
    })),
  ];
  const begun = ({ drafts }: Waiting): Item[] =>
    drafts.map(({ networkId, network, savedAt, content }) => ({
      kind: text.kinds.draft,
      ...(content.kind === "reply"
        ? { href: `/netvaerk/${networkId}/traad/${content.threadId}`, text: text.drafts.reply(content.title) }
        : {
            href: `/netvaerk/${networkId}/${content.kind === "question" ? "spoerg" : "skriv"}`,
            text: text.drafts[content.kind](network),
          }),
      about: <TimeAgo iso={savedAt} />,
    }));
  return { toAnswer, begun };
}
