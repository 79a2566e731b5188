import { watchLevels, type WatchLevel } from "@rammevaerk/domain/networks";
import type { ThreadDetail } from "@rammevaerk/contracts/threads";
import { Badge, type BadgeKind, Button, Select, TagList } from "@rammevaerk/ui";
import { client } from "../../../platform/api/client.ts";
import { useLanguage } from "../../../platform/language/language.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { subjectLabel } from "../../subjects/subject-label.ts";
import { threadsText } from "../threads-text.ts";
import { PersonName } from "./person-name.tsx";
import { useChange } from "./use-change.ts";

/** What a thread is connected to: subjects, who was asked, how much the reader wants to hear of it. */
export function ThreadSide({ thread }: { thread: ThreadDetail }) {
  const { thread: text } = useText(threadsText);
  const language = useLanguage();
  const { codes, asks, may } = thread;
  return (
    <aside className="thread-side stack">
      {codes.length > 0 && (
        <section>
          <h2 className="h4">{text.subjects}</h2>
          <TagList tags={codes.map((code) => subjectLabel(code, language))} />
        </section>
      )}
      {asks.length > 0 && <Asked asks={asks} />}
      {may.reply && <Watch thread={thread} />}
      {may.pin && <Pin thread={thread} />}
    </aside>
  );
}

const kindOfStatus: Readonly<Record<ThreadDetail["asks"][number]["status"], BadgeKind>> = {
  asked: "info",
  answered: "success",
  declined: "neutral",
  "passed-on": "neutral",
};

function Asked({ asks }: Pick<ThreadDetail, "asks">) {
  const { thread: text } = useText(threadsText);
  return (
    <section>
      <h2 className="h4">{text.askedHeading}</h2>
      <ul className="asked-people">
        {asks.map(({ id, person, status, passedTo }) => (
          <li key={id}>
            <PersonName person={person} />
            {person.organisation !== null && <span className="muted small"> {person.organisation}</span>}
            <br />
            <Badge kind={kindOfStatus[status]}>{text.askStatus[status]}</Badge>
            {passedTo !== null && <span className="small"> {text.passedTo(passedTo)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const asNetwork = "network";

function Watch({ thread }: { thread: ThreadDetail }) {
  const { watch: text } = useText(threadsText);
  const { run } = useChange();
  const change = (level: WatchLevel | null): void => {
    run({
      call: () =>
        client.networks.setWatch.mutate({ networkId: thread.network.id, threadId: thread.id, level }),
      done: text.saved,
    });
  };
  return (
    <Select<WatchLevel | typeof asNetwork>
      label={text.label}
      hint={text.now(text.levels[thread.effectiveWatchLevel])}
      value={thread.watchLevel ?? asNetwork}
      choices={[
        { value: asNetwork, label: text.asNetwork },
        ...watchLevels.map((level) => ({ value: level, label: text.levels[level] })),
      ]}
      onChange={(level) => change(level === asNetwork ? null : level)}
    />
  );
}

function Pin({ thread }: { thread: ThreadDetail }) {
  const { thread: text } = useText(threadsText);
  const { isBusy, run } = useChange();
  const { id: threadId, isPinned } = thread;
  const pin = (next: boolean): Promise<unknown> =>
    client.networks.threads.pinThread.mutate({ threadId, isPinned: next });
  const [done, undone] = isPinned ? [text.unpinned, text.pinned] : [text.pinned, text.unpinned];
  return (
    <Button
      isBusy={isBusy}
      onClick={() =>
        run({ call: () => pin(!isPinned), done, undo: { call: () => pin(isPinned), done: undone } })
      }
    >
      {isPinned ? text.unpin : text.pin}
    </Button>
  );
}
