import { Button } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { registrationText } from "./registration-text.ts";
import type { RegistrationActions } from "./use-own-registration.ts";

/** Takes a seat that is offered, or declines it. */
export function SeatAnswer({ answer }: Pick<RegistrationActions, "answer">) {
  const { state: text } = useText(registrationText);
  return (
    <>
      <Button variant="primary" isBusy={answer.isBusy} onClick={() => answer.start(true)}>
        {text.accept}
      </Button>
      <Button isBusy={answer.isBusy} onClick={() => answer.start(false)}>
        {text.decline}
      </Button>
    </>
  );
}
