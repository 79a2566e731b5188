import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { EmptyState, LinkButton } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import type { RawSearch } from "../../platform/routing/search.ts";
import { useAddress } from "../../platform/routing/use-address.ts";
import { codesIn, methodsHref, mostCompared } from "../list/methods-search.ts";
import { methodsText } from "../methods-text.ts";
import { MethodComparison } from "./method-comparison.tsx";
import "../methods.scss";

function readCompared(raw: RawSearch): { m: string[] } {
  return { m: codesIn(raw, "m").slice(0, mostCompared) };
}

/** Two to four methods side by side, everything apart. On a phone every row is a card with what each of them says. */
export function CompareMethodsPage(): ReactNode {
  const { title, compare: text } = useText(methodsText);
  const [{ m: codes }, change] = useAddress(readCompared);
  return (
    <Page
      title={text.title}
      lead={text.lead}
      crumbs={[{ label: title, href: "/metoder" }]}
      actions={
        codes.length > 1 && codes.length < mostCompared ? (
          <LinkButton href={methodsHref({ valgt: codes })}>{text.addMore}</LinkButton>
        ) : undefined
      }
    >
      {codes.length < 2 ? (
        <TooFew codes={codes} />
      ) : (
        <Compared codes={codes} onRemove={(code) => change({ m: codes.filter((one) => one !== code) })} />
      )}
    </Page>
  );
}

function TooFew({ codes }: { codes: string[] }) {
  const { compare: text } = useText(methodsText);
  return (
    <EmptyState
      heading={text.tooFew}
      action={
        <LinkButton href={methodsHref({ valgt: codes })} variant="primary">
          {text.toList}
        </LinkButton>
      }
    >
      {text.tooFewText}
    </EmptyState>
  );
}

function Compared({ codes, onRemove }: { codes: string[]; onRemove: (code: string) => void }) {
  const query = useQuery(
    api.methods.compare.queryOptions({ methods: codes }, { placeholderData: keepPreviousData }),
  );
  return (
    <Loaded query={query}>
      {({ items }) => {
        const shown = codes.flatMap((code): MethodDetail[] => items.filter((method) => method.code === code));
        return shown.length < 2 && !query.isPlaceholderData ? (
          <TooFew codes={shown.map(({ code }) => code)} />
        ) : (
          <MethodComparison methods={shown} onRemove={onRemove} />
        );
      }}
    </Loaded>
  );
}
