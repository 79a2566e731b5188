import type { QueueItem } from "@rammevaerk/contracts/method-versions";
import { Badge, type BadgeKind, EmptyState, LinkButton } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { methodsText } from "../methods-text.ts";
import { methodHref } from "../queries.ts";
import { reviewText } from "./review-text.ts";
import "../methods.scss";
import "./review.scss";

/** What waits for an editor: versions, experiences, and methods whose review date has come. */
export function QueuePage(): ReactNode {
  const { title } = useText(methodsText);
  const { queue: text } = useText(reviewText);
  const queue = usePages({
    key: api.methods.versions.queue.queryKey({}),
    fetch: (after, signal) => client.methods.versions.queue.query({ after }, { signal }),
  });
  return (
    <Page title={text.title} lead={text.lead} crumbs={[{ label: title, href: "/metoder" }]}>
      <Loaded query={queue}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState
              heading={text.none}
              action={<LinkButton href="/metoder">{text.toLibrary}</LinkButton>}
            >
              {text.noneText}
            </EmptyState>
          ) : (
            <>
              <p className="results" role="status">
                {text.count(total ?? items.length)}
              </p>
              <ul className="rows">
                {items.map((item) => (
                  <Row key={item.id} item={item} />
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
      <More pages={queue} />
    </Page>
  );
}

const kinds: Readonly<Record<QueueItem["kind"], BadgeKind>> = {
  version: "info",
  experience: "info",
  due: "warning",
};

function Row({ item }: { item: QueueItem }) {
  const { queue: text } = useText(reviewText);
  const format = useFormat();
  const { kind, title, methodName, author, waitingSince, dueOn, isOwn } = item;
  const about = [
    ...(kind === "experience" ? [text.ofMethod(methodName)] : []),
    ...(author === null ? [] : [text.by(author.name)]),
    dueOn === null ? text.since(format.date(waitingSince)) : text.due(format.date(dueOn)),
  ];
  return (
    <li className="queue-row">
      <div>
        <h2 className="h4">
          <span lang="da">{title}</span> <Badge kind={kinds[kind]}>{text.kinds[kind]}</Badge>
        </h2>
        <p className="muted">{about.join(" · ")}</p>
        {isOwn && <p>{text.own}</p>}
      </div>
      <LinkButton href={hrefOf(item)} aria-label={kind === "due" ? text.lookOf(title) : text.readOf(title)}>
        {kind === "due" ? text.look : text.read}
      </LinkButton>
    </li>
  );
}

function hrefOf({ kind, id, methodCode }: QueueItem): string {
  if (kind === "due") return methodHref(methodCode);
  return kind === "version" ? `/metoder/gennemsyn/udgave/${id}` : `/metoder/gennemsyn/erfaring/${id}`;
}
