import type { CROSS_RULE_IDS } from '../../domain/settings/tables/checkRules';
import type { RuleHelp } from './topics';

const SEED = 'How the three tables and the card (三表一卡) belong together';

/** What the eight rules of 三表一卡 and the search for duplicates are for, in English. */
export const tablesEnUS: Readonly<Record<(typeof CROSS_RULE_IDS)[number], RuleHelp>> = {
  tables1: {
    text: 'Every visitor and caller is registered, also one who leaves nothing (Mr, Ms or a plate), with time, salesperson and what happened. Who stands in the daily report and not in the register is listed.',
    source: `${SEED}, rule 1`,
  },
  tables2: {
    text: 'Whoever has an intent grade (H, A, B, C) or has ordered has a card: in a showroom on the same day, in an office within two working days. Example: a visitor of grade B without a card is listed, and the card can be made.',
    source: `${SEED}, rule 2`,
  },
  tables3: {
    text: 'All open leads but those of grade C stand in the pipeline, and nobody else does. Who has ordered and waits for the car may stay.',
    source: `${SEED}, rule 3`,
  },
  tables4: {
    text: 'A registered customer is in one state at a time: followed up, won, lost, or without details. Who is won has an owner’s card, who is lost a row among the lost deals, and the other way round.',
    source: `${SEED}, rule 4`,
  },
  tables5: {
    text: 'Visits, progress and contacts stand in the daily report: same day, salesperson and customer. Only days and people that the report tells of are compared; that of today may not be written yet.',
    source: `${SEED}, rule 5`,
  },
  tables6: {
    text: 'The dates agreed on in cards and pipeline are the plans of the daily report of the day before. Example: a contact of 22 November stands in the report of the 21st; after days of rest, in the last one before.',
    source: `${SEED}, rule 6`,
  },
  tables7: {
    text: 'The grade after a contact is the same on the card, in the pipeline and in the daily report. Where it is not, both are shown: check which one is right.',
    source: `${SEED}, rule 7`,
  },
  tables8: {
    text: 'Care of owners stands in the daily report, the plan among the plans and what was done in the summary; the card’s last care is brought up to date.',
    source: `${SEED}, rule 8`,
  },
  duplicates: {
    text: 'The same credit code, ID number, VIN, phone or plate is most likely one customer; companies that differ in place and legal form only, and names that sound alike, are shown for somebody to judge. A clash means several salespersons have one customer: who was first is shown, the manager decides. Merging deletes no row.',
    source: 'Register of visits: the earliest registration tells whose customer it is',
  },
};
