import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CARD_TEMPLATES } from '../../domain/cardSheets/templates';
import { later } from '../app/later';
import { RegisterList } from '../registers/RegisterList';
import { useRegisters } from '../registers/useRegisters';
import { useSessionState } from '../session/SessionContext';
import { useText } from '../session/useText';
import { CardActions } from './CardActions';
import { CardList } from './CardList';
import { CardsResult } from './CardsResult';
import { LookAtCustomer } from './customer/LookAtCustomer';

const CustomerPage = later(
  async () => (await import(/* webpackChunkName: "customer" */ './customer/CustomerPage')).CustomerPage,
);
const NewCustomerPage = later(
  async () => (await import(/* webpackChunkName: "customer" */ './customer/NewCustomerPage')).NewCustomerPage,
);

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 客户卡: the customer that is looked at, else the cards and the customers of the workbook. */
export function CardsTab() {
  const page = useSessionState((state) => state.page);
  if (page?.kind === 'card') return <CustomerPage page={page} />;
  if (page?.kind === 'newCustomer') return <NewCustomerPage page={page} />;
  return <CardsOverview />;
}

/** The cards and the customers of the workbook, and how one becomes the other. */
function CardsOverview() {
  const t = useText();
  const styles = useStyles();
  const sheets = useSessionState((state) => state.sheets);
  const registers =
    useRegisters()?.filter(({ kind }) => CARD_TEMPLATES.some((template) => template.kind === kind)) ?? [];
  if (!sheets) return <p className={styles.note}>{t('registers.unread')}</p>;
  const cards = sheets.filter(({ layout }) => layout === 'card');
  const kinds = CARD_TEMPLATES.map(({ kind }) => t(`kind.${kind}`)).join(t('list.separator'));
  if (cards.length + registers.length === 0)
    return (
      <div className={styles.page}>
        <LookAtCustomer />
        <p className={styles.note}>{t('cards.none', { kinds })}</p>
      </div>
    );
  return (
    <div className={styles.page}>
      <LookAtCustomer />
      <CardActions cards={cards.length > 0} registers={registers.length > 0} kinds={kinds} />
      <CardsResult />
      {cards.length > 0 && (
        <section>
          <h2 className={styles.title}>{t('cards.sheets', { count: cards.length })}</h2>
          <CardList cards={cards} />
        </section>
      )}
      {registers.length > 0 && (
        <section>
          <h2 className={styles.title}>{t('cards.registers')}</h2>
          <RegisterList sheets={registers} />
        </section>
      )}
    </div>
  );
}
