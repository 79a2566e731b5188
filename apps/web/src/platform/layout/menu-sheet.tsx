import { Dialog } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";

/** The main menu as a sheet, on a phone. It closes where one goes on from it. */
export function MenuSheet(props: { onClose: () => void; foot: ReactNode; children: ReactNode }) {
  const { nav: text } = useText(shellText);
  return (
    <Dialog heading={text.menu} form="sheet" onClose={props.onClose}>
      <nav
        className="navigation-menu-mobile"
        aria-label={text.label}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest("a") !== null) props.onClose();
        }}
      >
        {props.children}
      </nav>
      <div className="cluster menu-foot">{props.foot}</div>
    </Dialog>
  );
}
