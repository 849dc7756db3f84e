import { Button } from '@fluentui/react-components';
import { Signature20Regular } from '@fluentui/react-icons/svg/signature';
import { useRegisters } from '../registers/useRegisters';
import { useSession } from '../session/SessionContext';
import { useText } from '../session/useText';

/** Opens 主管批示, where the workbook has a log of contacts. */
export function SignAction() {
  const t = useText();
  const { openPage } = useSession();
  const hasLog = useRegisters()?.some(({ kind }) => kind === 'followups') ?? false;
  if (!hasLog) return null;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<Signature20Regular />}
      aria-label={t('sign.title')}
      title={t('sign.title')}
      onClick={() => openPage({ kind: 'sign' })}
    />
  );
}
