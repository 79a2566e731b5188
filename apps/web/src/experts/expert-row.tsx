import type { ExpertView } from "@rammevaerk/contracts/networks";
import { calculateFreshness, type SubjectCode } from "@rammevaerk/domain/networks";
import { Avatar, Badge, Button, Freshness } from "@rammevaerk/ui";
import { useState } from "react";
import { subjectLabel } from "../networks/subjects/subject-label.ts";
import { today } from "../networks/subjects/today.ts";
import { useFormat } from "../platform/format/use-format.ts";
import { useLanguage } from "../platform/language/language.ts";
import { useText } from "../platform/language/use-text.ts";
import { useSession } from "../platform/session/session.ts";
import { AskLinks } from "./ask-links.tsx";
import { expertsText } from "./experts-text.ts";

/** Of what was searched for, people want to see more than of everything somebody knows. */
const matchesShown = { found: 4, all: 2 } as const;

/** One person: where from, what they know and how fresh that is, whether they can be asked, and the way to ask. */
export function ExpertRow({ expert, searched }: { expert: ExpertView; searched: readonly SubjectCode[] }) {
  const text = useText(expertsText);
  const isMe = useSession()?.id === expert.id;
  return (
    <li className="person">
      <Avatar name={expert.name} />
      <div className="person__about stack--tight">
        <div>
          <p>
            <a href={`/personer/${expert.id}`}>
              <strong>{expert.name}</strong>
            </a>{" "}
            <Badge kind={expert.isAvailable ? "success" : "neutral"}>
              {expert.isAvailable ? text.canBeAsked : text.notAvailable}
            </Badge>
          </p>
          <p className="muted small">{[expert.title, expert.organisation].filter(Boolean).join(", ")}</p>
        </div>
        <Matches
          matches={expert.matches}
          atFirst={searched.length > 0 ? matchesShown.found : matchesShown.all}
        />
        {expert.askMeAbout !== "" && (
          <p>
            {text.askMeAbout} <q>{expert.askMeAbout}</q>
          </p>
        )}
        <Languages codes={expert.languages} />
        {isMe ? (
          <p>
            {text.you}. <a href="/konto">{text.editProfile}</a>
          </p>
        ) : (
          <AskLinks expert={expert} searched={searched} />
        )}
      </div>
    </li>
  );
}

function Matches({ matches, atFirst }: Pick<ExpertView, "matches"> & { atFirst: number }) {
  const text = useText(expertsText);
  const language = useLanguage();
  const format = useFormat();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? matches : matches.slice(0, atFirst);
  const hidden = matches.length - shown.length;
  return (
    <div>
      <ul className="matches" aria-label={text.knows}>
        {shown.map(({ code, level, confirmedOn }) => {
          const state = calculateFreshness(confirmedOn, today());
          return (
            <li key={`${code.list} ${code.code}`}>
              {subjectLabel(code, language)}, <strong>{text.level[level]}</strong>
              <span className="muted small block">
                <Freshness state={state} word={text.freshness[state]}>
                  {text.confirmed(format.date(confirmedOn))}
                </Freshness>
              </span>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <Button variant="plain" onClick={() => setAll(true)}>
          {text.moreMatches(hidden)}
        </Button>
      )}
    </div>
  );
}

/** The languages somebody can be asked in; nothing when it is Danish alone, as for nearly everybody. */
function Languages({ codes }: { codes: readonly string[] }) {
  const text = useText(expertsText);
  const language = useLanguage();
  const format = useFormat();
  if (codes.every((code) => code === "da")) return null;
  const names = new Intl.DisplayNames(language, { type: "language" });
  return (
    <p className="muted small">
      {text.languages}: {format.list(codes.map((code) => names.of(code) ?? code))}
    </p>
  );
}
