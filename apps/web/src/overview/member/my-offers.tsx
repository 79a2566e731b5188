import type { Me } from "@rammevaerk/contracts/accounts";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { memberText } from "./member-text.ts";

/** For those who report: whether something of their offers waits to be confirmed, and the way there. */
export function MyOffers({ session }: { session: NonNullable<Me> }) {
  return session.grants.some(({ role }) => role === "registry-reporter") ? <Due /> : null;
}

function Due() {
  const { myOffers: text } = useText(memberText);
  const desk = useQuery(api.offers.desk.list.queryOptions({ state: "due" }));
  return (
    <section>
      <h2>{text.heading}</h2>
      <Loaded query={desk}>
        {({ summary }) => (
          <p>
            {text.due(summary.dueOffers)}{" "}
            <a href={summary.dueOffers > 0 ? "/tilbud/mine?vis=due" : "/tilbud/mine"}>{text.open}</a>
          </p>
        )}
      </Loaded>
    </section>
  );
}
