import type { Scenario } from "./economy-model.ts";

export const noChoices = {
  ...{ clock: null, refund: null, activity: null },
  ...{ benefits: null, persistence: null, loans: null },
};

/** The published claim: 2 of 20, nothing discounted. */
export const published = scenario("published", {
  values: [
    { key: "discountRatePercent", value: 0 },
    { key: "selfSupporting", value: 2 },
  ],
});
/** With 4 % who would have left anyway. */
export const baseline = scenario("baseline", {
  values: [...published.values, { key: "baselineExitShare", value: 0.04 }],
});
/** With successes that fall away. */
export const lasting = scenario("lasting", {
  values: published.values,
  choices: { ...noChoices, persistence: "LINEAR" },
});

export function scenario(
  id: string,
  sets: Pick<Scenario, "values"> & Partial<Pick<Scenario, "choices">>,
): Scenario {
  return {
    ...{ id, version: 1, isShipped: false, name: id, nameEnglish: id, note: null },
    ...{ noteEnglish: null, cohortId: null, owner: null, changedAt: null, signedOff: null },
    choices: noChoices,
    can: { edit: true, copy: true, signOff: false },
    ...sets,
  };
}
