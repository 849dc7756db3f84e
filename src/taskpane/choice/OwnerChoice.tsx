import { Dropdown, Option, makeStyles, mergeClasses, type DropdownProps } from '@fluentui/react-components';
import { useText } from '../session/useText';

const useStyles = makeStyles({ box: { minWidth: 0, overflowWrap: 'anywhere' } });

interface Props extends Pick<DropdownProps, 'className' | 'positioning'> {
  readonly owners: readonly string[];
  /** Empty for all. */
  readonly owner: string;
  readonly onChoose: (owner: string) => void;
  /** What is said for all of them. */
  readonly everybody?: string;
}

/** 销售顾问: one of them or all. */
export function OwnerChoice({ owners, owner, onChoose, everybody, className, positioning }: Props) {
  const t = useText();
  const styles = useStyles();
  const all = everybody ?? t('owner.all');
  return (
    <Dropdown
      className={mergeClasses(styles.box, className)}
      positioning={positioning}
      aria-label={t('owner.label')}
      value={owner || all}
      selectedOptions={[owner]}
      onOptionSelect={(_, { optionValue }) => onChoose(optionValue ?? '')}
    >
      <Option value="">{all}</Option>
      {owners.map((name) => (
        <Option key={name} value={name}>
          {name}
        </Option>
      ))}
    </Dropdown>
  );
}
