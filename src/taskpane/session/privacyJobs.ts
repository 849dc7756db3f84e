import type { AnonymisePlan } from '../../actions/privacy/types';
import type { ChangeSet } from '../../actions/types';
import type { Job } from './job';

const privacyActions = () => import(/* webpackChunkName: "privacy-actions" */ './privacyActions');

/** A plan to be agreed to; one with nothing in it is its own outcome. */
const planAnonymise = (): Job => ({
  run: 'anonymise',
  work: async (_, context) => {
    const plan = await (await privacyActions()).planAnonymise(context);
    return plan.changes.length ? { planned: plan } : { anonymised: plan.outcome };
  },
});

/** Everything a button of 隐私 can start. */
export const PRIVACY_JOBS = {
  planAnonymise,
  applyAnonymise: (plan: AnonymisePlan, chosen: readonly ChangeSet[]): Job => ({
    run: 'anonymise',
    work: async (_, context) => ({ anonymised: await (await privacyActions()).applyAnonymise(context, plan, chosen) }),
    afresh: planAnonymise(),
  }),
} as const;
