import { classNames, Icon, LinkButton, menuIcon } from "@rammevaerk/ui";
import { useLocation } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useInstallation } from "../data/use-installation.ts";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/session.ts";
import { ChooseLanguage } from "./choose-language.tsx";
import { SearchEntry } from "./search-entry.tsx";

/** Fetched for people only: the first page that a visitor sees is not to wait for what visitors do not see. */
const MemberTools = lazy(async () => {
  const { MemberTools: tools } = await import("./member-tools.tsx");
  return { default: tools };
});

/** Fetched when it is opened. */
const MenuSheet = lazy(async () => {
  const { MenuSheet: sheet } = await import("./menu-sheet.tsx");
  return { default: sheet };
});

/** The name, the search, the main menu, the bell, the account. On a phone the menu opens as a sheet. */
export function Header() {
  const text = useText(shellText);
  const session = useSession();
  const isDemo = useInstallation()?.isDemo === true;
  const [isMenuOpen, setMenuOpen] = useState(false);
  return (
    <header className="header">
      <div className="solution-info">
        <div className="solution-info-inner container">
          <div className="solution-heading">
            <a href="/">Rammeværk</a>
            {isDemo && <span className="badge badge-warning header-roomy">{text.demo.badge}</span>}
          </div>
          <div className="header-tools">
            <SearchEntry />
            <div className="header-wide">
              <ChooseLanguage />
            </div>
            {session === null && (
              <LinkButton href="/log-ind" className="header-roomy">
                {text.account.signIn}
              </LinkButton>
            )}
            {session !== undefined && session !== null && (
              <Suspense fallback={null}>
                <MemberTools session={session} />
              </Suspense>
            )}
            <button
              type="button"
              className="button button-secondary button-menu-open"
              aria-haspopup="dialog"
              onClick={() => setMenuOpen(true)}
            >
              <Icon path={menuIcon} />
              {text.nav.menu}
            </button>
          </div>
        </div>
      </div>
      <div className="navigation-menu">
        <div className="navigation-menu-inner container">
          <nav className="nav" aria-label={text.nav.label}>
            <MainMenu isSignedIn={session !== null} />
          </nav>
        </div>
      </div>
      {isMenuOpen && (
        <Suspense fallback={null}>
          <MenuSheet
            onClose={() => setMenuOpen(false)}
            foot={
              <>
                {session === null && <LinkButton href="/log-ind">{text.account.signIn}</LinkButton>}
                <ChooseLanguage />
              </>
            }
          >
            <MainMenu isSignedIn={session !== null} />
          </MenuSheet>
        </Suspense>
      )}
    </header>
  );
}

function MainMenu(props: { isSignedIn: boolean }) {
  const text = useText(shellText);
  const { pathname } = useLocation();
  const links = [
    { href: "/", label: text.nav.overview, isOpen: true },
    { href: "/netvaerk", label: text.nav.networks, isOpen: props.isSignedIn },
    { href: "/arrangementer", label: text.nav.events, isOpen: true },
    { href: "/klynger", label: text.nav.clusters, isOpen: props.isSignedIn },
    { href: "/eksperter", label: text.nav.experts, isOpen: props.isSignedIn },
    { href: "/tilbud", label: text.nav.offers, isOpen: true },
    { href: "/metoder", label: text.nav.methods, isOpen: true },
    { href: "/takster", label: text.nav.rates, isOpen: props.isSignedIn },
    { href: "/rammeaftaler", label: text.nav.agreements, isOpen: true },
  ];
  return (
    <ul className="mainmenu">
      {links
        .filter(({ isOpen }) => isOpen)
        .map(({ href, label }) => {
          const isCurrent = pathname === href;
          const isActive = isCurrent || (href !== "/" && pathname.startsWith(`${href}/`));
          return (
            <li key={href} className={classNames(isActive && "active", isCurrent && "current")}>
              <a href={href} className="nav-link" aria-current={isCurrent ? "page" : isActive || undefined}>
                <span>{label}</span>
              </a>
            </li>
          );
        })}
    </ul>
  );
}
