import "../../accounts/accounts.scss";
import { Button, EmptyState, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useInstallation } from "../../platform/data/use-installation.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { operationsText } from "../operations-text.ts";
import { splitLinks } from "./split-links.ts";

/** The mails that a demo keeps instead of sending them, for everybody who tries it. */
export function KeptMailsPage(): ReactNode {
  const { mails: text } = useText(operationsText);
  const isDemo = useInstallation()?.isDemo;
  if (isDemo === false) {
    return (
      <Page title={text.closedTitle} lead={text.closedText} crumbs={[]}>
        {null}
      </Page>
    );
  }
  return <Mails />;
}

function Mails() {
  const { mails: text } = useText(operationsText);
  const query = useQuery(api.operations.listKeptMails.queryOptions(undefined, { staleTime: 0 }));
  return (
    <Page
      title={text.title}
      lead={text.lead}
      crumbs={[]}
      actions={
        <Button isBusy={query.isFetching} onClick={() => void query.refetch()}>
          {text.refresh}
        </Button>
      }
    >
      <Loaded query={query}>
        {({ mails }) =>
          mails.length === 0 ? (
            <EmptyState heading={text.none} action={<LinkButton href="/opret">{text.signUp}</LinkButton>}>
              {text.noneText}
            </EmptyState>
          ) : (
            <ul className="rows">
              {mails.map((mail) => (
                <KeptMail key={mail.id} mail={mail} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly writtenAt: string;
}

function KeptMail({ mail }: { mail: Mail }) {
  const { mails: text } = useText(operationsText);
  const format = useFormat();
  return (
    <li>
      <h2 className="h3 flush">{mail.subject}</h2>
      <p className="muted small">
        {text.to(mail.to)} · {format.dateTime(mail.writtenAt)}
      </p>
      <p className="mail-text">
        {splitLinks(mail.text, location.origin).map((part, index) =>
          part.href === undefined ? (
            part.text
          ) : (
            <a key={`${index} ${part.href}`} href={part.href}>
              {part.text}
            </a>
          ),
        )}
      </p>
    </li>
  );
}
