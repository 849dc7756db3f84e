import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useText } from '../bench/BenchContext';
import { useEditState } from './editStore';

/** Asks whether an entry against a rule is to stand, as the rule wants it. */
export function EntryQuestion() {
  const t = useText();
  const question = useEditState((state) => state.question);
  if (!question) return null;
  const { style, title, message, onYes, onNo, onCancel } = question;
  const isWarning = style === 'warning';
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title || t('edit.question')}</DialogTitle>
          <DialogContent>
            <p>{message || t('notice.entry.invalid')}</p>
            {isWarning && <p>{t('edit.goOn')}</p>}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onYes}>
              {t(isWarning ? 'edit.yes' : 'edit.ok')}
            </Button>
            {isWarning && <Button onClick={onNo}>{t('edit.no')}</Button>}
            <Button onClick={onCancel}>{t('edit.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
