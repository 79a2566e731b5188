import { Avatar, Button } from "@rammevaerk/ui";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import type { useInstallation } from "../../platform/data/use-installation.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { signInText } from "./sign-in-text.ts";

type DemoPerson = NonNullable<ReturnType<typeof useInstallation>>["demoPeople"][number];

/** The invented people of the demo: what each of them shows, and one button to be them. */
export function DemoPeople(props: {
  people: readonly DemoPerson[];
  onSignedIn: () => void;
  onCodeNeeded: (token: string) => void;
}) {
  const text = useText(signInText);
  const signIn = useAction(
    ({ email, password }: DemoPerson) => client.accounts.signIn.mutate({ email, password }),
    (result) => {
      if (result.status === "second-factor-needed") props.onCodeNeeded(result.token);
      else props.onSignedIn();
    },
  );
  return (
    <section>
      <h2 className="h3">{text.demoHeading}</h2>
      <p>{text.demoText}</p>
      <ul className="rows">
        {props.people.map((person) => (
          <DemoRow
            key={person.email}
            person={person}
            isBusy={signIn.isBusy}
            onPick={() => signIn.start(person)}
          />
        ))}
      </ul>
    </section>
  );
}

function DemoRow(props: { person: DemoPerson; isBusy: boolean; onPick: () => void }) {
  const { name, title, organisation, hint } = props.person;
  const text = useText(signInText);
  const language = useLanguage();
  return (
    <li className="account-row">
      <Avatar name={name} />
      <div className="account-row__about stack--tight">
        <div>
          <p>
            <strong>{name}</strong>
          </p>
          <p className="muted small">{[title, organisation].filter(Boolean).join(", ")}</p>
        </div>
        <p>{hint[language]}</p>
        <Button isBusy={props.isBusy} onClick={props.onPick}>
          {text.signInAs(name)}
        </Button>
      </div>
    </li>
  );
}
