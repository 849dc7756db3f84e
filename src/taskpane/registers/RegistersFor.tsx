import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CardKind } from '../../domain/cards/types';
import { useText } from '../session/useText';
import { RegisterList } from './RegisterList';
import { useRegisters } from './useRegisters';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
  found: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly title: string;
  /** What the page can do, and what it cannot yet. */
  readonly body: string;
  /** Introduces the list of registers. */
  readonly found: string;
  readonly kinds: readonly CardKind[];
}

/** A quiet page: what it is for, and which registers of this workbook it concerns. */
export function RegistersFor({ title, body, found, kinds }: Props) {
  const t = useText();
  const styles = useStyles();
  const registers = useRegisters();
  const concerned = registers?.filter((sheet) => kinds.includes(sheet.kind)) ?? [];
  return (
    <section className={styles.page}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.body}>{body}</p>
      {concerned.length > 0 ? (
        <>
          <p className={styles.found}>{found}</p>
          <RegisterList sheets={concerned} />
        </>
      ) : (
        <p className={styles.found}>{t(registers ? 'feature.none' : 'registers.unread')}</p>
      )}
    </section>
  );
}
