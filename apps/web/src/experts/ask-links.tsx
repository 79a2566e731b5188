import type { ExpertView } from "@rammevaerk/contracts/networks";
import type { SubjectCode } from "@rammevaerk/domain/networks";
import { ButtonGroup, chevronDownIcon, LinkButton, Menu } from "@rammevaerk/ui";
import { networksHref } from "../networks/list/networks-search.ts";
import { subjectLabel } from "../networks/subjects/subject-label.ts";
import { useLanguage } from "../platform/language/language.ts";
import { useText } from "../platform/language/use-text.ts";
import { stringifySearch } from "../platform/routing/search.ts";
import { expertsText } from "./experts-text.ts";

/** The way to ask a person: in a network that both are in, else by way of a network on what they know. */
export function AskLinks({ expert, searched }: { expert: ExpertView; searched: readonly SubjectCode[] }) {
  const text = useText(expertsText);
  const { sharedNetworks } = expert;
  const [only] = sharedNetworks;
  if (only === undefined) return <NoSharedNetwork expert={expert} searched={searched} />;
  if (!expert.isAvailable) return null;
  if (sharedNetworks.length === 1) {
    return (
      <ButtonGroup>
        <LinkButton href={askHref(only.id, expert.id)}>{text.askIn(only.name)}</LinkButton>
      </ButtonGroup>
    );
  }
  return (
    <Menu label={text.ask} icon={chevronDownIcon}>
      {sharedNetworks.map(({ id, name }) => (
        <li key={id}>
          <a href={askHref(id, expert.id)}>{text.askIn(name)}</a>
        </li>
      ))}
    </Menu>
  );
}

function askHref(networkId: string, personId: string): string {
  return `/spoerg${stringifySearch({ netvaerk: networkId, spoerg: personId })}`;
}

function NoSharedNetwork({ expert, searched }: { expert: ExpertView; searched: readonly SubjectCode[] }) {
  const text = useText(expertsText);
  const language = useLanguage();
  const known = expert.matches.map(({ code }) => code);
  const group = [...searched, ...known].find(({ list }) => list === "target-group");
  if (group === undefined) {
    return (
      <p className="muted small">
        {text.noSharedNoGroup} <a href="/netvaerk">{text.toNetworks}</a>
      </p>
    );
  }
  return (
    <p className="muted small">
      {text.noShared}{" "}
      <a href={networksHref({ maalgruppe: group.code })}>
        {text.networksAbout(subjectLabel(group, language))}
      </a>
    </p>
  );
}
