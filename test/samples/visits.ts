import { PERIOD_START, TODAY } from './calendar';
import type { Journey } from './journeys';
import { busyDay } from './journeys';
import type { FollowUp, Visit } from './model';
import type { People } from './people';
import type { Random } from './random';
import { compareText } from './random';
import { PRODUCTS, SALESPEOPLE } from './reference';
import { leadNumber, showroomSource } from './leads';
import { anonymousNote } from './wording';

const ANONYMOUS_VISITS = 180;

function minutesInside(random: Random, channel: string): number {
  if (channel === '来电') return random.pick([5, 10, 15]);
  return 5 * (random.chance(0.3) ? random.int(3, 7) : random.int(8, 28));
}

function dutyFor(random: Random, owner: string): string {
  return random.pick(SALESPEOPLE.filter((name) => name !== owner));
}

/** Visits of customers who left their details, taken from the contacts that the register has. */
function knownVisits(random: Random, journeys: readonly Journey[], followUps: readonly FollowUp[]): Visit[] {
  const contents = new Map(followUps.map((row) => [`${row.leadId} ${Math.floor(row.at)}`, row.content]));
  return journeys.flatMap((journey, i) =>
    journey.contacts.flatMap((contact, k): Visit[] => {
      if (!contact.inRegister) return [];
      const isLast = k === journey.contacts.length - 1;
      const channel = contact.mode === '来电' ? '来电' : '来店';
      return [
        {
          no: 0,
          date: contact.day,
          channel,
          timeIn: contact.minute / 1440,
          timeOut: (contact.minute + minutesInside(random, channel)) / 1440,
          name: journey.person.name,
          phone: journey.person.phone,
          leftInfo: '是',
          noInfoReason: null,
          model: journey.model,
          grade: contact.gradeAfter,
          source: journey.source,
          duty: dutyFor(random, journey.owner),
          owner: journey.owner,
          firstVisit: k === 0 ? '是' : '否',
          testDrive: channel === '来店' && random.chance(k === 0 ? 0.35 : 0.6) ? '是' : '否',
          ordered: isLast && (journey.state === '成交' || journey.state === '已订') ? '√' : null,
          note: contents.get(`${leadNumber(i)} ${contact.day}`) ?? '',
        },
      ];
    }),
  );
}

/** Visitors who left nothing: 某先生, 某女士 or the plate of their car. */
function anonymousVisit(random: Random, people: People): Visit {
  const channel = random.chance(0.85) ? '来店' : '来电';
  const timeIn = 5 * random.int(9 * 12, 17 * 12 + 6);
  const owner = random.pick(SALESPEOPLE);
  const model = random.pick(PRODUCTS).model;
  const reason = random.weighted([
    ['随便看看', 42],
    ['赶时间', 18],
    ['不愿透露', 22],
    ['已有顾问', 6],
    ['老客户', 6],
    ['其他', 6],
  ]);
  return {
    no: 0,
    date: busyDay(random, PERIOD_START, TODAY),
    channel,
    timeIn: timeIn / 1440,
    timeOut: (timeIn + 5 * (channel === '来电' ? 1 : random.int(1, 9))) / 1440,
    name: channel === '来店' && random.chance(0.2) ? people.plate('汽油') : random.chance(0.6) ? '某先生' : '某女士',
    phone: null,
    leftInfo: '否',
    noInfoReason: reason,
    model,
    grade: null,
    source: showroomSource(random),
    duty: dutyFor(random, owner),
    owner,
    firstVisit: reason === '已有顾问' || reason === '老客户' ? '否' : '是',
    testDrive: '否',
    ordered: null,
    note: anonymousNote(random, channel, model),
  };
}

/** The rows of 来店登记表 in the order in which people came in. */
export function createVisits(
  random: Random,
  people: People,
  journeys: readonly Journey[],
  followUps: readonly FollowUp[],
): Visit[] {
  const rows = [
    ...knownVisits(random, journeys, followUps),
    ...Array.from({ length: ANONYMOUS_VISITS }, () => anonymousVisit(random, people)),
  ];
  rows.sort((a, b) => Number(a.date) - Number(b.date) || a.timeIn - b.timeIn || compareText(a.owner, b.owner));
  return rows.map((row, i) => ({ ...row, no: i + 1 }));
}
