import { Dialog } from "@rammevaerk/ui";
import { type ComponentType, Suspense } from "react";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { knownPerson } from "./known-person.ts";
import { takeSession } from "./session.ts";
import type { SignInRequest } from "./sign-in-request.ts";

export interface SignInFormProps {
  /** Filled in beforehand; "" when nobody is known. */
  email: string;
  onSignedIn: () => void;
}

/** Opens over the page when the session has run out. The page behind it stays as it is, with all that was typed. */
export function SignInDialog(props: { request: SignInRequest; form: ComponentType<SignInFormProps> }) {
  const text = useText(shellText);
  const { request } = props;
  const carryOn = async (): Promise<void> => {
    const before = knownPerson();
    const me = await takeSession();
    // Somebody else signed in: the page and its calls belong to the one before.
    if (before !== null && me?.id !== before.id) location.assign("/");
    else request.answer(true);
  };
  return (
    <Dialog heading={text.session.expiredHeading} onClose={() => request.answer(false)}>
      <p>{text.session.expired}</p>
      <Suspense>
        <props.form email={request.email} onSignedIn={() => void carryOn()} />
      </Suspense>
    </Dialog>
  );
}
