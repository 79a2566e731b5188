import { LinkButton } from "@rammevaerk/ui";
import { createLink } from "@tanstack/react-router";

/** A typed link that looks like a button: `<ButtonLink to="/netvaerk/$id" params={{ id }} variant="primary">`. */
export const ButtonLink = createLink(LinkButton);
