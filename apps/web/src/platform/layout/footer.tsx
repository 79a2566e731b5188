import { useInstallation } from "../data/use-installation.ts";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { ChooseLanguage } from "./choose-language.tsx";

/** What is below every page: that it is a demo, what the site is, in which language. */
export function Footer() {
  const text = useText(shellText);
  const isDemo = useInstallation()?.isDemo === true;
  return (
    <footer>
      <div className="footer">
        <div className="container footer-row">
          <nav aria-label={text.nav.footer}>
            <ul className="unstyled-list inline-list">
              <li>
                <a href="/om">{text.nav.about}</a>
              </li>
              <li>
                <a href="/tilgaengelighed">{text.nav.accessibility}</a>
              </li>
              <li>
                <a href="/privatliv">{text.nav.privacy}</a>
              </li>
            </ul>
          </nav>
          <ChooseLanguage />
        </div>
        {isDemo && (
          <div className="container demo-note">
            <p>
              {text.demo.text} <a href="/demo/post">{text.demo.mail}</a>
            </p>
          </div>
        )}
      </div>
    </footer>
  );
}
