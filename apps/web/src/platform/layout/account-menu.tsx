import type { Me } from "@rammevaerk/contracts/accounts";
import { accountIcon, Menu } from "@rammevaerk/ui";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { loadErrorTexts } from "../errors/error-sentences.ts";
import { useProblemText } from "../errors/use-problem-text.ts";
import { showToast } from "../announce/toast.ts";
import { signOut } from "../session/session.ts";

/** Roles that have something to do under /administration. */
const administering = new Set(["administrator", "secretariat", "organisation-administrator"]);

/** The account, administration for those who have it, and the way out. */
export function AccountMenu(props: { session: NonNullable<Me> }) {
  const text = useText(shellText);
  const problemText = useProblemText();
  const { session } = props;
  const leave = async (): Promise<void> => {
    try {
      await signOut();
    } catch (error) {
      await loadErrorTexts();
      showToast({ kind: "error", text: problemText(error) });
    }
  };
  return (
    <Menu label={text.account.menu(session.name)} icon={accountIcon} isIconOnly>
      <li>
        <p>
          <strong>{session.name}</strong>
        </p>
      </li>
      <li>
        <a href="/konto">{text.account.profile}</a>
      </li>
      <li>
        <a href="/konto/sikkerhed">{text.account.security}</a>
      </li>
      {session.grants.some(({ role }) => administering.has(role)) && (
        <li>
          <a href="/administration">{text.account.administration}</a>
        </li>
      )}
      <li>
        <button type="button" onClick={() => void leave()}>
          {text.account.signOut}
        </button>
      </li>
    </Menu>
  );
}
