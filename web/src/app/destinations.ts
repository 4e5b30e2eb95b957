import type { Role } from "@mikrolaan/shared/identity";
import {
  IconAffiliate,
  IconBuildingCommunity,
  IconChartBar,
  IconCoins,
  IconLayoutDashboard,
  IconScale,
  IconSun,
  IconTemplate,
  IconUser,
  IconUserCog,
  IconUsersGroup,
  IconUsersPlus,
  type Icon as TablerIcon,
} from "@tabler/icons-react";

export type Destination = {
  readonly to: string;
  readonly name: keyof typeof destinations;
  readonly icon: TablerIcon;
};

const destinations = {
  today: { to: "/today", icon: IconSun },
  overview: { to: "/overview", icon: IconLayoutDashboard },
  cohorts: { to: "/cohorts", icon: IconUsersGroup },
  participants: { to: "/participants", icon: IconUser },
  templates: { to: "/templates", icon: IconTemplate },
  team: { to: "/team", icon: IconUsersPlus },
  network: { to: "/network", icon: IconAffiliate },
  outcomes: { to: "/outcomes", icon: IconChartBar },
  payback: { to: "/payback", icon: IconCoins },
  rules: { to: "/rules", icon: IconScale },
  users: { to: "/admin/users", icon: IconUserCog },
  municipality: { to: "/admin/municipality", icon: IconBuildingCommunity },
} as const;

const byRole: Readonly<Record<Role, readonly (keyof typeof destinations)[]>> = {
  COACH: ["today", "cohorts", "participants", "network", "outcomes"],
  DEVELOPMENT: [
    "overview",
    "cohorts",
    "templates",
    "team",
    "network",
    "payback",
    "outcomes",
    "participants",
  ],
  MANAGEMENT: ["overview", "cohorts", "outcomes", "payback"],
  LEGAL: ["rules"],
  ADMIN: ["users", "municipality"],
};

/** Where someone with these roles goes from the top bar, in order; the first is home. */
export function destinationsFor(roles: readonly Role[]): readonly Destination[] {
  const order: readonly Role[] = ["COACH", "DEVELOPMENT", "MANAGEMENT", "LEGAL", "ADMIN"];
  const names = order.filter((role) => roles.includes(role)).flatMap((role) => byRole[role]);
  return [...new Set(names)].map((name) => ({ name, ...destinations[name] }));
}

/** The page that opens after sign-in. */
export function homeFor(roles: readonly Role[]): string {
  return destinationsFor(roles)[0]?.to ?? "/account";
}
