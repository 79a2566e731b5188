import type { Profile } from "@rammevaerk/contracts/accounts";
import { LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { AccountFrame } from "../account/account-frame.tsx";
import { accountText } from "../account/account-text.ts";
import { Affiliations } from "./affiliations.tsx";
import { ProfileForm } from "./profile-form.tsx";

/** What a person says about themselves, and where they belong. */
export function ProfilePage(): ReactNode {
  const query = useQuery(api.accounts.getProfile.queryOptions());
  return <Loaded query={query}>{(profile) => <Shown profile={profile} />}</Loaded>;
}

function Shown({ profile }: { profile: Profile }) {
  const { profile: text } = useText(accountText);
  return (
    <AccountFrame
      tab="profile"
      title={text.title}
      lead={text.lead}
      actions={<LinkButton href={`/personer/${profile.id}`}>{text.seeCard}</LinkButton>}
    >
      <div className="with-side with-side--end">
        <ProfileForm profile={profile} />
        <Affiliations profile={profile} />
      </div>
    </AccountFrame>
  );
}
