import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** What the small charts of the pane have in common. */
export const useChartStyles = makeStyles({
  /* Keeps the table for screen readers where the chart is. */
  chart: { position: 'relative', margin: 0 },
  /* A title and what explains it. */
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  title: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1 },
  small: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  /* The same in words, for who does not see the chart. */
  words: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  /* Where Excel shows its own few colours, backgrounds are not drawn unless that is said. */
  bar: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
});
