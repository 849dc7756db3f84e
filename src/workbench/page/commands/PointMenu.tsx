import { Menu, MenuList, MenuPopover } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';

/** A place on the screen, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly at: Point;
  /** Name of the menu. */
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A menu that opens where the mouse was pressed, and takes the keyboard until it is closed. */
export function PointMenu({ at, label, onClose, children }: Props) {
  const target = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) }), [at]);
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'start', autoSize: 'height' }}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList aria-label={label} aria-labelledby={undefined}>
          {children}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Where a menu opens: at the mouse, or below `element` where a key asked for it. */
export function menuPoint({ button, clientX, clientY }: MouseEvent, element: Element | null): Point {
  const byMouse = button === 2;
  const { left, bottom } = element?.getBoundingClientRect() ?? { left: clientX, bottom: clientY };
  return byMouse ? { x: clientX, y: clientY } : { x: left, y: bottom };
}
