import { may } from "@mikrolaan/shared/identity";
import {
  economyChoices,
  isAssumptionKey,
  type ScenarioContent,
  valuesOf,
} from "@mikrolaan/shared/payback";
import { notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { instantText, rows, sql } from "../platform/sql.ts";
import { referenceFigures } from "../rules/index.ts";
import type { ScenarioChoices, ScenarioType } from "./scenario.graphql.ts";

/** Every scenario: the shipped ones in their order, then the municipality's own by name. */
export async function scenarios(ctx: RequestContext): Promise<ScenarioType[]> {
  const shipped = await shippedScenarios(ctx);
  const canCopy = may(ctx.actor, "editScenarios");
  const locked = { edit: false, copy: canCopy, signOff: false };
  return [
    ...shipped.map(({ id, name, note, content }) => ({
      ...{ id, version: 0, isShipped: true, owner: null, changedAt: null, signedOff: null },
      ...{ name: name.da, nameEnglish: name.en, note: note.da, noteEnglish: note.en },
      ...shownContent(complete(content)),
      can: locked,
    })),
    ...(await ownScenarios(ctx)).map(({ content, ...found }) => ({
      ...found,
      ...{ isShipped: false, nameEnglish: found.name, noteEnglish: found.note },
      ...shownContent(content),
      can: {
        edit: canCopy && found.signedOff === null,
        copy: canCopy,
        signOff: may(ctx.actor, "signOffScenario") && found.signedOff === null,
      },
    })),
  ];
}

/** One scenario. Throws NOT_FOUND. */
export async function scenario(ctx: RequestContext, id: string): Promise<ScenarioType> {
  const found = (await scenarios(ctx)).find((it) => it.id === id);
  if (!found) throw notFound();
  return found;
}

type Shipped = {
  readonly id: string;
  readonly name: { readonly da: string; readonly en: string };
  readonly note: { readonly da: string; readonly en: string };
  readonly content: ScenarioContent;
};

/** Those that come with the product. */
export function shippedScenarios(ctx: RequestContext): Promise<readonly Shipped[]> {
  return referenceFigures<Shipped>(ctx, "SCENARIO");
}

type Own = Pick<
  ScenarioType,
  "id" | "version" | "name" | "note" | "owner" | "changedAt" | "signedOff"
> & {
  readonly content: ScenarioContent;
};

function ownScenarios(ctx: RequestContext): Promise<readonly Own[]> {
  return rows(
    ctx,
    sql`
      select c.id, c.version, c.name, c.note, c.content, u.name as owner,
        ${instantText(sql`c.changed_at`)} as "changedAt",
        case when s.id is not null then json_build_object('by', s.name,
          'at', ${instantText(sql`c.signed_off_at`)})
          end as "signedOff"
      from scenario c join app_user u on u.id = c.owner_id
        left join app_user s on s.id = c.signed_off_by
      where c.municipality_id = ${ctx.actor.municipalityId}
      order by c.name`,
  );
}

/** A shipped one says every number itself: what a municipality registers does not move it. */
function complete({ values, ...content }: ScenarioContent): ScenarioContent {
  return { ...content, values: valuesOf(new Map(), values) };
}

/** What a stored scenario sets; a number that the model no longer knows is passed over. */
function shownContent({ cohortId, values, choices }: ScenarioContent) {
  const known = Object.entries(values).flatMap(([key, value]) =>
    isAssumptionKey(key) && value !== undefined ? [{ key, value }] : [],
  );
  return { cohortId, values: known, choices: shownChoices(choices) };
}

function shownChoices(chosen: ScenarioContent["choices"]): ScenarioChoices {
  const none = Object.fromEntries(Object.keys(economyChoices).map((name) => [name, null]));
  return { ...(none as { readonly [Name in keyof ScenarioChoices]: null }), ...chosen };
}
