import type { JudgementEntry, OrderQuestion, PaperWish } from '../../actions/credit/types';
import type { ActionContext } from '../../actions/types';
import { formatTime } from '../../domain/cell/formatTime';
import type { CreditChoice } from './creditChoice';
import type { Answers, Job } from './job';
import { quietly } from './quietly';

/** The actions of 客户信用分析, fetched when the first of them is asked for. */
const creditActions = () => import(/* webpackChunkName: "credit-actions" */ './creditActions');
/** How parameters become what they are told. */
const creditChoice = () => import(/* webpackChunkName: "credit-actions" */ './creditChoice');

/** What is remembered and can be chosen. */
async function form(context: ActionContext): Promise<Answers> {
  const { creditForm } = await creditActions();
  return { creditForm: await creditForm(context) };
}

/** What is judged of a customer, as it stands. */
async function judged(context: ActionContext, customer: string): Promise<Answers> {
  const { judgementForm } = await creditActions();
  return { judgementForm: { ...(await judgementForm({ ...context, customer })), asked: customer } };
}

/** Everything a button of 客户信用分析 can start. */
export const CREDIT_JOBS = {
  /** What the parameters are, quietly: the analysis can be made without. */
  form: (): Job => ({ work: (_, context) => quietly(form(context)) }),
  /** Whom the page of a customer can be about. */
  customers: (): Job => ({
    work: async (_, context) => ({
      creditCustomers: await (await creditActions()).creditCustomers(context),
    }),
  }),
  /** With what the workbook remembers where nothing is said. */
  make: (choice?: CreditChoice): Job => ({
    run: 'report',
    work: async (_, context) => {
      const { creditForm, makeCredit } = await creditActions();
      const { creditChoiceOf, creditOptionsOf } = await creditChoice();
      const options = creditOptionsOf(choice ?? creditChoiceOf(await creditForm(context)));
      const made = await makeCredit({ ...context, options });
      return { credit: { ...made, options }, analysed: 'credit', traced: undefined };
    },
  }),

  /** The customer of the selected row. */
  selected: (): Job => ({
    work: async (_, context) => ({
      creditSelected: { customer: await (await creditActions()).selectedCustomer(context) },
    }),
  }),
  /** 发货前查额度. */
  checkOrder: (question: OrderQuestion): Job => ({
    work: async (_, context) => {
      const answer = await (await creditActions()).checkOrder({ ...context, question });
      return { creditOrder: { ...answer, asked: question, at: formatTime(context.now ?? context.today) } };
    },
  }),
  /** 对账单 or 催款函. */
  makePaper: (wish: PaperWish): Job => ({
    run: 'report',
    work: async (_, context) => ({
      creditPaper: { ...(await (await creditActions()).makePaper({ ...context, wish })), asked: wish },
    }),
  }),
  judgementForm: (customer: string): Job => ({ work: (_, context) => judged(context, customer) }),
  /** What is judged changes the grade: an order that was checked before it is checked again. */
  saveJudgement: (entry: JudgementEntry): Job => ({
    run: 'saveJudgement',
    work: async (_, context) => ({
      entry: await (await creditActions()).saveJudgement({ ...context, entry }),
      // With the scores as they stand now, so that the old ones do not come up again.
      ...(await quietly(judged(context, entry.customer))),
      creditOrder: undefined,
    }),
  }),
} as const;
