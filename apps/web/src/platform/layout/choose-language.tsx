import type { Language } from "@rammevaerk/contracts/fields";
import { LanguageSwitch } from "@rammevaerk/ui";
import { showToast } from "../announce/toast.ts";
import { api, client } from "../api/client.ts";
import { queryClient } from "../api/query-client.ts";
import { loadErrorTexts } from "../errors/error-sentences.ts";
import { useProblemText } from "../errors/use-problem-text.ts";
import { changeLanguage, useLanguage } from "../language/language.ts";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/session.ts";

const languages = [
  { code: "da", name: "Dansk" },
  { code: "en", name: "English" },
] as const;

/** Danish or English, at once; a signed-in person's choice follows the account, mails included. */
export function ChooseLanguage() {
  const text = useText(shellText);
  const language = useLanguage();
  const session = useSession();
  const problemText = useProblemText();
  const choose = async (next: Language): Promise<void> => {
    try {
      await changeLanguage(next);
    } catch {
      showToast({ kind: "error", text: text.language.failed });
      return;
    }
    if (session === undefined || session === null) return;
    try {
      await client.accounts.setLanguage.mutate({ language: next });
      await queryClient.invalidateQueries(api.accounts.me.queryFilter());
    } catch (error) {
      await loadErrorTexts();
      showToast({ kind: "error", text: problemText(error) });
    }
  };
  return (
    <LanguageSwitch
      label={text.language.label}
      languages={languages}
      current={language}
      onChange={(next) => void choose(next)}
    />
  );
}
