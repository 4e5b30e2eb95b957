import { localStorageColorSchemeManager } from "@mantine/core";

/** Light, dark or as the device; kept in this browser. */
export const appearance = localStorageColorSchemeManager({ key: "mikrolaan.appearance" });
