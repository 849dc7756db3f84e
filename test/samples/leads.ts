import { fillContacts, bringToShowroom } from './contacts';
import type { Journey } from './journeys';
import { closedStretch, openStretch } from './journeys';
import type { Lead } from './model';
import type { People } from './people';
import type { Random } from './random';
import type { Grade, LeadState } from './reference';
import { PRODUCTS, RIVALS, SALESPEOPLE } from './reference';

/** How many customers of each grade and state the register holds: 400. */
const COHORTS: readonly (readonly [Grade, LeadState, number])[] = [
  ['H', '跟进中', 34],
  ['A', '跟进中', 78],
  ['B', '跟进中', 80],
  ['C', '跟进中', 64],
  ['H', '已联系', 3],
  ['A', '已联系', 7],
  ['B', '已联系', 8],
  ['C', '已联系', 6],
  ['H', '已订', 12],
  ['H', '成交', 48],
  ['H', '战败', 8],
  ['A', '战败', 22],
  ['B', '战败', 18],
  ['C', '取消', 8],
  ['C', '休眠', 4],
];
/** Customers who became known otherwise than through the showroom or its telephone. */
const OUTSIDE = 48;
const REPEAT_VISITS = 68;
const FOLLOW_UPS = 1500;
/** Expected days from the judgement to the order, by grade; each lies inside the grade's limits. */
const EXPECTED_WITHIN: Readonly<Record<Grade, readonly [number, number]>> = {
  H: [2, 7],
  A: [9, 28],
  B: [34, 86],
  C: [96, 200],
};

/** Draws the journeys of all customers in the order of their first contact, contacts included. */
export function createJourneys(random: Random, people: People): Journey[] {
  const drawn = COHORTS.flatMap(([grade, state, count]) =>
    Array.from({ length: count }, () => {
      const isOpen = state === '跟进中' || state === '已联系';
      const stretch = isOpen ? openStretch(random, grade, state) : closedStretch(random, state);
      return { grade, state, stretch };
    }),
  );
  const mayBeOutside = random.shuffle(drawn.filter(({ state }) => state !== '成交' && state !== '已订'));
  const outside = new Set(mayBeOutside.slice(0, OUTSIDE));
  const ordered = random.shuffle(drawn).sort((a, b) => a.stretch.createdOn - b.stretch.createdOn);
  const firstModes: string[] = [];
  const lastNext: (number | null)[] = [];
  const journeys = ordered.map((one, i): Journey => {
    const isOutside = outside.has(one);
    const ordersAtOnce =
      (one.state === '成交' || one.state === '已订') && one.stretch.lastDay === one.stretch.createdOn;
    const source = isOutside
      ? random.weighted([
          ['网络', 50],
          ['老客户介绍', 20],
          ['展会', 15],
          ['外拓', 15],
        ])
      : showroomSource(random);
    firstModes.push(isOutside ? outsideMode(random, source) : ordersAtOnce || random.chance(0.76) ? '来店' : '来电');
    lastNext.push(one.stretch.next);
    return {
      person: people.person(),
      model: random.pick(PRODUCTS).model,
      source,
      owner: SALESPEOPLE[(i * 5 + random.int(0, 2)) % SALESPEOPLE.length] ?? random.pick(SALESPEOPLE),
      state: one.state,
      plan: one.stretch.plan,
      createdOn: one.stretch.createdOn,
      lastDay: one.stretch.lastDay,
      finalGrade: one.grade,
      contacts: [],
    };
  });
  fillContacts(random, journeys, FOLLOW_UPS, firstModes, lastNext);
  bringToShowroom(random, journeys, REPEAT_VISITS);
  return journeys;
}

/** Where a visitor heard of the store. */
export function showroomSource(random: Random): string {
  return random.weighted([
    ['路过', 34],
    ['网络', 26],
    ['老客户介绍', 18],
    ['展会', 8],
    ['合作伙伴', 6],
    ['报刊', 3],
    ['其他', 5],
  ]);
}

function outsideMode(random: Random, source: string): string {
  if (source === '展会') return '活动';
  if (source === '外拓') return '亲访';
  return random.chance(0.7) ? '去电' : '微信';
}

/** Number of the card of journey `index`, e.g. `leadNumber(0)` is YX000001. */
export function leadNumber(index: number): string {
  return `YX${String(index + 1).padStart(6, '0')}`;
}

/** The rows of 意向客户, one a journey, in the same order. */
export function createLeads(random: Random, journeys: readonly Journey[]): Lead[] {
  const order = random.shuffle(journeys.map((_, i) => i));
  const withExpected = new Set(order.slice(0, journeys.length / 2));
  return journeys.map((journey, i): Lead => {
    const reached = journey.contacts.filter((contact) => contact.outcome === '有效');
    const last = reached.at(-1) ?? journey.contacts[0];
    const lastContact = last?.day ?? journey.createdOn;
    const change = [...reached].reverse().find((contact, k, list) => contact.gradeAfter !== list[k + 1]?.gradeAfter);
    const gradedOn = random.chance(0.7) ? lastContact : (change?.day ?? lastContact);
    const [low, high] = EXPECTED_WITHIN[journey.finalGrade];
    const rivals = random.shuffle(RIVALS.map((rival) => rival.model)).slice(0, random.int(0, 2));
    const unknown = random.chance(0.18);
    return {
      id: leadNumber(i),
      createdOn: journey.createdOn,
      name: journey.person.name,
      phone: journey.person.phone,
      model: journey.model,
      grade: journey.finalGrade,
      gradedOn,
      expectedOn: withExpected.has(i) ? gradedOn + random.int(low, high) : null,
      money: unknown
        ? null
        : random.weighted([
            ['有', 66],
            ['无', 10],
            ['未知', 24],
          ] as const),
      authority: unknown
        ? null
        : random.weighted([
            ['决定者', 56],
            ['建议者', 26],
            ['反对者', 3],
            ['无', 4],
            ['未知', 11],
          ] as const),
      need: unknown
        ? null
        : random.weighted([
            ['有', 82],
            ['无', 4],
            ['未知', 14],
          ] as const),
      source: journey.source,
      owner: journey.owner,
      lastContact,
      next: journey.contacts.at(-1)?.next ?? null,
      state: journey.state,
      rivals: rivals.length > 0 ? rivals.join('、') : null,
      note: random.chance(0.2)
        ? random.pick(['老客户转介绍', '需置换旧车', '分期首付30%', '周末方便联系', '企业用车', '晚上7点后联系'])
        : null,
    };
  });
}
