import { SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { OwnerChoice } from '../choice/OwnerChoice';
import { useText } from '../session/useText';

const useStyles = makeStyles({
  bar: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  search: { flex: '1 1 0', minWidth: 0, maxWidth: 'none' },
  owner: { flex: '0 0 128px' },
});

interface Props {
  readonly query: string;
  readonly onSearch: (query: string) => void;
  readonly owners: readonly string[];
  /** Empty for all. */
  readonly owner: string;
  readonly onChooseOwner: (owner: string) => void;
}

/** Whose customers are looked at, and words to find one by. */
export function DueFilter({ query, onSearch, owners, owner, onChooseOwner }: Props) {
  const t = useText();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <SearchBox
        className={styles.search}
        aria-label={t('due.search')}
        placeholder={t('due.search')}
        value={query}
        onChange={(_, { value }) => onSearch(value)}
      />
      {owners.length > 0 && (
        <OwnerChoice
          className={styles.owner}
          // Wider than the box: from its right edge to the left, or it would be put beside it.
          positioning={{ position: 'below', align: 'end', fallbackPositions: ['above-end'], autoSize: 'height' }}
          owners={owners}
          owner={owner}
          onChoose={onChooseOwner}
        />
      )}
    </div>
  );
}
