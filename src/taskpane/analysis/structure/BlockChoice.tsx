import { Checkbox, Label, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { BLOCKS, type Block } from '../../../actions/structure/types';
import { useStructureText } from '../useStructureText';

const useStyles = makeStyles({
  blocks: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  problem: { ...typographyStyles.caption1, margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly blocks: readonly Block[];
  /** Said where none is chosen. */
  readonly problem: string | undefined;
  readonly onChoose: (blocks: readonly Block[]) => void;
}

/** 内容: which parts the sheet has, always in the order of the sheet. */
export function BlockChoice({ blocks, problem, onChoose }: Props) {
  const t = useStructureText();
  const styles = useStyles();
  const label = useId();
  return (
    <>
      <Label id={label}>{t('blocks')}</Label>
      <div role="group" aria-labelledby={label} className={styles.blocks}>
        {BLOCKS.map((block) => (
          <Checkbox
            key={block}
            label={t(`block.${block}`)}
            checked={blocks.includes(block)}
            onChange={(_, { checked }) =>
              onChoose(BLOCKS.filter((one) => (one === block ? checked === true : blocks.includes(one))))
            }
          />
        ))}
      </div>
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
