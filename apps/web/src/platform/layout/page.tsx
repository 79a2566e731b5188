import { Breadcrumb, type Crumb } from "@rammevaerk/ui";
import { useRouterState } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { useTitle } from "./use-title.ts";

export interface PageProps {
  /** Says where you are. */
  title: string;
  /** Where the title is content that stays Danish on every page. */
  titleLanguage?: "da" | undefined;
  /** What the browser's tab says, where the title alone does not tell pages apart. */
  tabTitle?: string | undefined;
  /** One sentence that says what the page is for. */
  lead?: ReactNode;
  /** The way here between the overview and this page, which are added. */
  crumbs?: readonly Crumb[] | undefined;
  /** The page's one primary action, and what goes with it. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: title, what it is for, what you can do, the way back. It names the tab and takes the focus. */
export function Page(props: PageProps) {
  const text = useText(shellText);
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(props.tabTitle ?? props.title);
  useFocusAfterNavigation(heading);
  return (
    <>
      {props.crumbs !== undefined && (
        <Breadcrumb
          label={text.nav.breadcrumb}
          crumbs={[{ label: text.nav.overview, href: "/" }, ...props.crumbs, { label: props.title }]}
        />
      )}
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1} lang={props.titleLanguage}>
          {props.title}
        </h1>
        {props.lead !== undefined && <p className="font-lead">{props.lead}</p>}
        {props.actions !== undefined && <div className="cluster">{props.actions}</div>}
      </div>
      {props.children}
    </>
  );
}

let shownPathname: string | undefined;

/** After going to another page the focus stands at its heading, as it would after a load; at the first page it stays. */
function useFocusAfterNavigation(heading: { readonly current: HTMLElement | null }): void {
  const pathname = useRouterState({
    select: (state) => state.resolvedLocation?.pathname ?? state.location.pathname,
  });
  useEffect(() => {
    if (shownPathname !== undefined && shownPathname !== pathname)
      heading.current?.focus({ preventScroll: true });
    shownPathname = pathname;
  }, [pathname, heading]);
}
