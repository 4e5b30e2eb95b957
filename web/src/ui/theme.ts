import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

const fjord: MantineColorsTuple = [
  "#EDF6F7",
  "#E3F0F1",
  "#BFDDDF",
  "#74C4CC",
  "#559AA3",
  "#2F7C86",
  "#17666F",
  "#0C5A64",
  "#094850",
  "#0A3A42",
];
const rav: MantineColorsTuple = [
  "#FCF1DD",
  "#F7E3BE",
  "#EBCB94",
  "#F0B95E",
  "#E9A944",
  "#D48A1A",
  "#B86E00",
  "#8A5200",
  "#6B4000",
  "#38290F",
];
const skov: MantineColorsTuple = [
  "#E2F2E9",
  "#C8E5D5",
  "#A3D4BA",
  "#6CC596",
  "#45A877",
  "#2C8A5E",
  "#1B6B47",
  "#15573A",
  "#0F432C",
  "#143525",
];
const tegl: MantineColorsTuple = [
  "#FBE9E6",
  "#F5D2CC",
  "#EDBDB6",
  "#FF9B8C",
  "#E0685A",
  "#C9453A",
  "#AE2A1C",
  "#8F2217",
  "#6E1A12",
  "#3D1B17",
];
const gray: MantineColorsTuple = [
  "#F6F8F7",
  "#EEF2F1",
  "#DDE4E2",
  "#C2CDCB",
  "#A3B1AF",
  "#7A8B8A",
  "#566866",
  "#425351",
  "#263734",
  "#13211F",
];
const dark: MantineColorsTuple = [
  "#E9F0EE",
  "#B9C7C4",
  "#97A8A5",
  "#7F9391",
  "#2A3A38",
  "#1C2A28",
  "#15211F",
  "#0E1716",
  "#0A1110",
  "#060B0A",
];

const inter = '"Inter Variable", system-ui, -apple-system, "Segoe UI", sans-serif';

export const theme = createTheme({
  colors: { fjord, rav, skov, tegl, gray, dark },
  primaryColor: "fjord",
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.16,
  black: "#13211F",
  fontFamily: inter,
  fontFamilyMonospace: inter,
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "1rem", xl: "1.5rem" },
  lineHeights: { xs: "1.3333", sm: "1.3846", md: "1.4286", lg: "1.5", xl: "1.3333" },
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2rem" },
  radius: { xs: "0.25rem", sm: "0.25rem", md: "0.5rem", lg: "0.75rem", xl: "0.75rem" },
  defaultRadius: "md",
  headings: { fontFamily: inter, fontWeight: "600" },
  focusRing: "auto",
  respectReducedMotion: true,
  cursorType: "pointer",
  shadows: { xs: "none", sm: "none", md: "var(--float)", lg: "var(--float)", xl: "var(--float)" },
  components: {
    Button: { defaultProps: { size: "sm" } },
    Modal: {
      defaultProps: {
        radius: "lg",
        padding: "lg",
        transitionProps: { transition: "fade", duration: 180 },
      },
    },
    Menu: {
      defaultProps: {
        transitionProps: { transition: "fade", duration: 180 },
        shadow: "md",
        // A menu may hold nothing but its items, so the first of them takes focus.
        withInitialFocusPlaceholder: false,
      },
    },
    Tooltip: { defaultProps: { transitionProps: { transition: "fade", duration: 120 } } },
  },
});

/** What Mantine colours by itself follows the tokens of `tokens.css`, so that both modes have one source. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {
    "--mantine-color-body": "var(--canvas)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-bright": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink3)",
    "--mantine-color-placeholder": "var(--ink3)",
    "--mantine-color-anchor": "var(--fjord)",
    "--mantine-color-error": "var(--tegl)",
    "--mantine-color-default": "var(--paper)",
    "--mantine-color-default-hover": "var(--sunk)",
    "--mantine-color-default-color": "var(--ink)",
    "--mantine-color-default-border": "var(--line2)",
    "--mantine-color-disabled": "var(--sunk)",
    "--mantine-color-disabled-color": "var(--ink3)",
    "--mantine-primary-color-filled": "var(--fjord)",
    "--mantine-primary-color-filled-hover": "var(--fjord-hover)",
    "--mantine-primary-color-light-color": "var(--fjord)",
    "--mantine-color-fjord-filled": "var(--fjord)",
    "--mantine-color-fjord-filled-hover": "var(--fjord-hover)",
  },
  light: {
    "--mantine-primary-color-contrast": "#FFFFFF",
  },
  dark: {
    "--mantine-primary-color-contrast": "#062A30",
  },
});
