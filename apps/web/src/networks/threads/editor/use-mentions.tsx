import type { PersonRef } from "@rammevaerk/contracts/accounts";
import { moveActive, PickerList } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, type RefObject, useId, useState } from "react";
import { api } from "../../../platform/api/client.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { threadsText } from "../threads-text.ts";
import { findMention } from "./find-mention.ts";
import { formatMention } from "./format-mention.ts";
import { typeText } from "./type-text.ts";

const mostOffered = 5;

/**
 * Offers the members of a network while somebody types @ and a name. Arrows move, Enter or Tab takes, Escape closes.
 *
 * @returns what the editor takes: `inputProps` and `suggestions`
 */
export function useMentions(options: {
  networkId: string;
  text: string;
  textArea: RefObject<HTMLTextAreaElement | null>;
  onChange: (text: string) => void;
}) {
  const { networkId, text, textArea } = options;
  const { editor: words } = useText(threadsText);
  const listId = useId();
  const [caret, setCaret] = useState<number>();
  const [active, setActive] = useState(0);
  const [dismissedAt, setDismissed] = useState<number>();
  const mention = caret === undefined ? undefined : findMention(text, caret);
  const isWanted = mention !== undefined && mention.start !== dismissedAt;
  const { data, isPlaceholderData } = useQuery(
    api.networks.threads.findMentionable.queryOptions(
      { networkId, text: mention?.name ?? "" },
      { enabled: isWanted, placeholderData: keepPreviousData },
    ),
  );
  const typed = mention?.name.toLocaleLowerCase("da") ?? "";
  // Until the answer is there, those of the answer before that still fit: who types fast must not take another person.
  const fitting = (data?.people ?? []).filter(
    ({ name }) => !isPlaceholderData || name.toLocaleLowerCase("da").includes(typed),
  );
  const people = isWanted ? fitting.slice(0, mostOffered) : [];
  const isOpen = people.length > 0;
  const at = Math.min(active, people.length - 1);

  const take = (person: PersonRef | undefined): void => {
    const element = textArea.current;
    if (person === undefined || mention === undefined || element === null) return;
    typeText(element, { ...mention, text: `${formatMention(person)} ` }, options.onChange);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen || event.nativeEvent.isComposing) return;
    const isArrow = event.key === "ArrowDown" || event.key === "ArrowUp";
    if (isArrow) setActive(moveActive(at, event.key === "ArrowDown" ? 1 : -1, people.length));
    else if (event.key === "Escape") setDismissed(mention?.start);
    else if (event.key === "Enter" || event.key === "Tab") take(people[at]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    inputProps: {
      onKeyDown,
      onSelect: () => setCaret(textArea.current?.selectionEnd),
      onBlur: () => setCaret(undefined),
      "aria-autocomplete": "list" as const,
      "aria-controls": isOpen ? listId : undefined,
      "aria-activedescendant": isOpen ? `${listId}-${at}` : undefined,
    },
    suggestions: (
      <>
        {isOpen && (
          <PickerList
            id={listId}
            label={words.mentionList}
            shown={people.map((person) => ({ option: toOption(person), isContext: false }))}
            picked={[]}
            active={at}
            isLoading={false}
            isMultiple={false}
            isFull={false}
            onToggle={(id) => take(people.find((person) => person.id === id))}
          />
        )}
        <span className="sr-only" role="status">
          {isOpen && words.mentionsFound(people.length)}
        </span>
      </>
    ),
  };
}

function toOption({ id, name, title, organisation }: PersonRef) {
  return { value: id, label: name, hint: [title, organisation].filter(Boolean).join(", ") };
}
