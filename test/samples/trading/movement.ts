/** Which customers come and go: planted, so that an analysis of 客户增减 can be held against it. Numbers are 客户编号. */

/** The customer bought for the first time soon after this day and goes on buying. */
export const NEW_CUSTOMERS: Readonly<Record<string, string>> = {
  KH000156: '2025-01-06', KH000157: '2025-01-13', KH000158: '2025-02-17', KH000159: '2025-03-03', KH000160: '2025-03-17',
  KH000161: '2025-03-31', KH000162: '2025-04-14', KH000163: '2025-04-28', KH000164: '2025-05-12', KH000165: '2025-05-26',
  KH000166: '2025-06-09', KH000167: '2025-06-23', KH000168: '2025-07-07', KH000169: '2025-07-21', KH000170: '2025-08-11',
  KH000172: '2025-08-25', KH000173: '2025-09-08', KH000174: '2025-09-15', KH000175: '2025-09-22', KH000176: '2025-10-13',
  KH000177: '2025-10-20', KH000178: '2025-10-27', KH000179: '2025-12-01', KH000180: '2025-12-15', KH000181: '2026-01-05',
  KH000182: '2026-01-19', KH000183: '2026-02-26', KH000184: '2026-03-09', KH000185: '2026-03-23', KH000186: '2026-04-07',
  KH000187: '2026-04-20', KH000188: '2026-05-11', KH000189: '2026-05-25', KH000191: '2026-06-08', KH000192: '2026-06-22',
  KH000193: '2026-07-06', KH000194: '2026-07-20', KH000195: '2026-08-10', KH000196: '2026-08-24', KH000197: '2026-09-07',
  KH000198: '2026-09-21', KH000199: '2026-10-19', KH000200: '2026-11-05',
}; // prettier-ignore

/** The customer ordered for the last time just before this day: more than twelve months ago. */
export const LOST_CUSTOMERS: Readonly<Record<string, string>> = {
  KH000006: '2025-09-30', KH000015: '2025-03-28', KH000021: '2025-06-30', KH000038: '2025-08-29', KH000044: '2025-05-16',
  KH000052: '2025-10-24', KH000059: '2025-04-25', KH000066: '2025-07-18', KH000073: '2025-09-12', KH000085: '2025-02-28',
  KH000091: '2025-08-08', KH000099: '2025-06-13', KH000104: '2025-11-10', KH000112: '2025-03-14', KH000121: '2025-07-31',
  KH000128: '2025-05-30', KH000133: '2025-09-19', KH000141: '2025-04-11', KH000147: '2025-08-22', KH000154: '2025-06-06',
}; // prettier-ignore

/** Closed down after this day: gone, though it bought in the last twelve months. */
export const CLOSED_CUSTOMERS: Readonly<Record<string, string>> = { KH000063: '2026-04-17' };

/** Bought nothing between these days, which lie more than twelve months apart, and then came back. */
export const REVIVED_CUSTOMERS: Readonly<Record<string, readonly [until: string, again: string]>> = {
  KH000018: ['2024-12-20', '2026-07-13'],
  KH000047: ['2024-12-27', '2026-06-15'],
  KH000082: ['2025-04-30', '2026-08-17'],
  KH000107: ['2025-02-21', '2026-05-18'],
  KH000115: ['2025-06-20', '2026-11-02'],
  KH000139: ['2025-05-09', '2026-10-19'],
};

/** No longer supplied since this day, because they did not pay. */
export const STOPPED_CUSTOMERS: Readonly<Record<string, string>> = {
  KH000031: '2026-06-12',
  KH000088: '2026-03-20',
  KH000125: '2026-07-24',
};

/** Stand on the list and have never bought. */
export const PROSPECTIVE_CUSTOMERS: readonly string[] = [
  'KH000034',
  'KH000071',
  'KH000096',
  'KH000118',
  'KH000137',
  'KH000149',
  'KH000171',
  'KH000190',
];

/** The largest customers and their cities, the largest first; how large the others are is drawn. */
export const LARGEST_CUSTOMERS: Readonly<Record<string, string>> = {
  KH000012: '苏州市',
  KH000003: '东莞市',
  KH000027: '上海市',
  KH000041: '宁波市',
  KH000008: '成都市',
  KH000055: '无锡市',
  KH000167: '重庆市',
  KH000019: '杭州市',
  KH000006: '合肥市',
  KH000076: '常州市',
  KH000033: '武汉市',
  KH000181: '佛山市',
};
