import { useMediaQuery } from "@mantine/hooks";

/** Whether the screen is a phone's: lists instead of tables, actions by the thumb. Paper is none. */
export function usePhone(): boolean {
  return useMediaQuery("screen and (width < 48em)", false, { getInitialValueInEffect: false });
}
