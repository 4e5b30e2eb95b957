import { MikroORM } from "@mikro-orm/postgresql";
import {
  handbookTemplate,
  messageTexts,
  recordedProgrammes,
  rulePacks,
  shippedRegister,
  shippedScenarios,
  usualClosedDays,
} from "@mikrolaan/seeds";
import { ormOptions } from "../platform/database.ts";
import { ReferenceFigure, RulePackRow } from "../rules/rule-pack.entity.ts";

/**
 * Brings the shipped rule packs and figures into the database, as its owner: the application may only
 * read them. What is shipped replaces what was; a decision keeps the pack it was made under by id.
 */
export async function loadReference(ownerUrl: string): Promise<void> {
  const orm = new MikroORM(ormOptions(ownerUrl));
  try {
    await orm.em.fork().transactional(async (em) => {
      await em.upsertMany(RulePackRow, rulePackRows());
      await em.upsertMany(ReferenceFigure, referenceFigures());
    });
  } finally {
    await orm.close();
  }
}

function rulePackRows(): RulePackRow[] {
  return rulePacks.map((pack) => ({ id: `${pack.kind}/${pack.key}@${pack.validFrom}`, ...pack }));
}

function referenceFigures(): ReferenceFigure[] {
  return [
    figure("PROGRAMME_TEMPLATE", handbookTemplate.version, 0, handbookTemplate),
    ...shippedRegister.map((entry, position) =>
      figure("ASSUMPTION", `assumption-${entry.key}`, position, entry),
    ),
    ...shippedScenarios.map((it, position) => figure("SCENARIO", it.id, position, it)),
    figure("CLOSED_DAYS", "usual-closed-days", 0, usualClosedDays),
    figure("MESSAGE_TEXT", "message-texts", 0, messageTexts),
    ...recordedProgrammes.map((programme, position) =>
      figure("RECORDED_PROGRAMME", `recorded-programme-${position + 1}`, position, programme),
    ),
  ];
}

function figure(kind: ReferenceFigure["kind"], key: string, position: number, content: unknown) {
  return { kind, key, position, content };
}
