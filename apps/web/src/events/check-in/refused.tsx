import { Alert, Button } from "@rammevaerk/ui";
import { useEffect } from "react";
import { errorTexts, loadErrorTexts } from "../../platform/errors/error-sentences.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useStore } from "../../platform/store/store.ts";
import { checkInText } from "./check-in-text.ts";
import { participantOf, type Refusal } from "./desk.ts";
import type { DeskState } from "./use-desk.ts";

/** What the server did not take when it was sent, with the reason, until it has been read. */
export function Refused({ state }: { state: DeskState }) {
  const { refused: text } = useText(checkInText);
  const { list, refused } = state.desk;
  const language = useLanguage();
  const texts = useStore(errorTexts);
  useEffect(() => void loadErrorTexts(), []);
  if (refused.length === 0) return null;
  const nameOf = ({ action }: Refusal): string =>
    list?.rows.find(({ participantId }) => participantId === participantOf(action))?.name ?? text.unknown;
  return (
    <Alert kind="warning" heading={text.heading} isLive>
      <ul>
        {refused.map((refusal) => (
          <li key={refusal.action.id}>
            {nameOf(refusal)}: {texts?.errorText(refusal.code, {}, language)}{" "}
            <Button
              variant="plain"
              aria-label={text.dismissLabel(nameOf(refusal))}
              onClick={() => state.dismiss(refusal.action.id)}
            >
              {text.dismiss}
            </Button>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
