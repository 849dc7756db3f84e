import type { BrandVariants } from '@fluentui/react-components';

/** Excel's green from dark to light; 80 is the colour of a primary button on a light page (5.3 : 1 against white). */
export const excelGreen: BrandVariants = {
  10: '#08170c',
  20: '#0c2514',
  30: '#10311b',
  40: '#153f24',
  50: '#164e2b',
  60: '#185d33',
  70: '#136b39',
  80: '#107c41',
  90: '#2d9757',
  100: '#4daf6f',
  110: '#69b981',
  120: '#7fc292',
  130: '#9bcfa8',
  140: '#b8dcc1',
  150: '#d2e8d7',
  160: '#ecf5ee',
};
