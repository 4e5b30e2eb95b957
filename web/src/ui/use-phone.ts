import { useMediaQuery } from "@mantine/hooks";

/** Whether the screen is a phone's: lists instead of tables, actions by the thumb. */
export function usePhone(): boolean {
  return useMediaQuery("(width < 48em)", false, { getInitialValueInEffect: false });
}
