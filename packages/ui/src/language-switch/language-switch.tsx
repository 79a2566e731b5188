import { Icon } from "../icon/icon.tsx";
import { checkIcon } from "../icon/basic-icons.ts";

export interface LanguageChoice<Code extends string = string> {
  readonly code: Code;
  /** In the language itself: "Dansk", "English". */
  readonly name: string;
}

/** Which language the page is in, and the others to choose. */
export function LanguageSwitch<Code extends string>(props: {
  label: string;
  languages: readonly LanguageChoice<Code>[];
  current: Code;
  onChange: (code: Code) => void;
}) {
  return (
    <ul className="language-switch" aria-label={props.label}>
      {props.languages.map(({ code, name }) => (
        <li key={code}>
          <button
            type="button"
            className="function-link"
            lang={code}
            aria-current={code === props.current ? "true" : undefined}
            onClick={() => props.onChange(code)}
          >
            {code === props.current && <Icon path={checkIcon} />}
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
