import { randomBytes } from "node:crypto";
import { MikroORM } from "@mikro-orm/postgresql";
import { inject } from "vitest";
import { openDatabase, ormOptions } from "../platform/database.ts";
import { templateDatabase } from "./global-setup.ts";

/** A fresh, migrated database of one's own, opened as the application's role. */
export interface TestDatabase {
  readonly orm: MikroORM;
  readonly appUrl: string;
  /** The tables' owner: for looking at what became of things past row security, never for acting. */
  readonly ownerUrl: string;
  readonly drop: () => Promise<void>;
}

export async function testDatabase(): Promise<TestDatabase> {
  const { superuserUrl, ownerUrl, appUrl } = inject("postgres");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asSuperuser(
    superuserUrl,
    `create database ${name} template ${templateDatabase} owner mikrolaan_owner`,
  );
  const own = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const orm = await openDatabase(own(appUrl));
  return {
    orm,
    appUrl: own(appUrl),
    ownerUrl: own(ownerUrl),
    drop: async () => {
      await orm.close();
      await asSuperuser(superuserUrl, `drop database ${name} with (force)`);
    },
  };
}

async function asSuperuser(url: string, statement: string): Promise<void> {
  const orm = new MikroORM(ormOptions(url));
  try {
    await orm.em.getConnection().execute(statement);
  } finally {
    await orm.close();
  }
}
