import { TODAY } from './calendar';
import type { Journey } from './journeys';
import type { Lost, Owner } from './model';
import type { Random } from './random';
import { compareText } from './random';
import { LOST_REASONS, MANAGER, RIVALS, SUPERVISOR } from './reference';
import { addOnProcess, lostProcess } from './wording';

const ADD_ON_LOSSES = 12;
const ADD_ON_KINDS: readonly string[] = ['精品战败', '车贷战败', '保险战败'];

/** The rows of 战败: every lost lead, and buyers of this period who did not take accessories, loan or insurance from the store. */
export function createLost(random: Random, journeys: readonly Journey[], owners: readonly Owner[]): Lost[] {
  const reviewer = (): string | null => (random.chance(0.85) ? random.pick([SUPERVISOR, MANAGER]) : null);
  const leads = journeys
    .filter((journey) => journey.state === '战败')
    .map((journey): Lost => {
      const isSameBrand = random.chance(0.15);
      const rival = random.pick(RIVALS);
      const reason = isSameBrand ? random.pick(['价格', '库存', '服务']) : random.pick(LOST_REASONS);
      const place = isSameBrand ? '云驰城西店' : rival.model;
      return {
        lostOn: journey.lastDay,
        name: journey.person.name,
        phone: journey.person.phone,
        model: journey.model,
        kind: isSameBrand ? '同品牌他店' : '整车战败',
        toBrand: isSameBrand ? '云驰城西店' : rival.brand,
        toModel: isSameBrand ? journey.model : rival.model,
        reason,
        process: lostProcess(random, reason, place),
        owner: journey.owner,
        reviewedBy: reviewer(),
      };
    });
  const buyers = owners.filter((owner) => owner.deliveredOn > TODAY - 90 && owner.addons === null);
  const addOns = random.shuffle(buyers).slice(0, ADD_ON_LOSSES);
  const others = addOns.map((owner, i): Lost => {
    const kind = ADD_ON_KINDS[i % ADD_ON_KINDS.length] ?? '精品战败';
    return {
      lostOn: owner.deliveredOn,
      name: owner.name,
      phone: owner.phone,
      model: owner.model,
      kind,
      toBrand: null,
      toModel: null,
      reason: kind === '车贷战败' ? '金融' : '价格',
      process: addOnProcess(random, kind),
      owner: owner.owner,
      reviewedBy: reviewer(),
    };
  });
  return [...leads, ...others].sort((a, b) => a.lostOn - b.lostOn || compareText(a.phone, b.phone));
}
