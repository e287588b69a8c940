'use client';
import {
  forwardRef,
  useRef,
  type ComponentPropsWithoutRef,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
} from 'react';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { Primitive } from '@radix-ui/react-primitive';
import { FocusScope } from 'react-aria/FocusScope';
import { mergeProps } from 'react-aria/mergeProps';
import { useDialog } from 'react-aria/useDialog';
import { useModalOverlay } from 'react-aria/useModalOverlay';
import {
  useOverlayTriggerState,
  type OverlayTriggerState,
} from 'react-stately/useOverlayTriggerState';
import { warnDev } from '@care-mode/core';
import { ScopePortal } from '../scope/scope-portal';
import { CloseButton } from './close-button';
import { ModalActions } from './modal-actions.styles';
import { ModalBar } from './modal-bar.styles';
import { ModalBody } from './modal-body.styles';
import { ModalGround } from './modal-ground.styles';
import { ModalPanel } from './modal-panel.styles';
import { ModalTitle } from './modal-title.styles';
import { useCloseOnBack } from './use-close-on-back';

/** The app decides whether it is open. Nobody could close `isOpen` alone, so both are needed. */
interface OpenedByApp {
  /** Open or closed, when the app decides. Needs `onOpenChange`. */
  isOpen: boolean;
  /**
   * Called with what the person wants: `true` from the trigger, `false` from every way out. Where
   * the app decides, it has to follow: otherwise a person is caught inside.
   */
  onOpenChange: (isOpen: boolean) => void;
  defaultOpen?: undefined;
  trigger?: ReactElement;
}

/** A press of the trigger opens it. */
interface OpenedByTrigger {
  isOpen?: undefined;
  onOpenChange?: (isOpen: boolean) => void;
  defaultOpen?: boolean;
  /** The element that opens it, for instance a `Button`. Focus returns there on closing. */
  trigger: ReactElement;
}

/** It is there as soon as it is rendered. */
interface OpenAtFirst {
  isOpen?: undefined;
  onOpenChange?: (isOpen: boolean) => void;
  /**
   * Open at first, when the app does not decide afterwards. Not together with `isOpen`.
   * @default false
   */
  defaultOpen: boolean;
  trigger?: ReactElement;
}

/**
 * Who opens it, and thereby who closes it. Something that nobody can close, or that nobody can
 * open, does not compile.
 */
type Opening = OpenedByApp | OpenedByTrigger | OpenAtFirst;

/** Props that a dialog and a sheet share. */
export type ModalProps = ModalContentProps & Opening;

interface ModalContentProps extends Omit<
  ComponentPropsWithoutRef<'div'>,
  'title' | 'children' | 'role'
> {
  /** What this is about; names the panel for screen readers too. Required (C-37). */
  title: ReactNode;
  /** What it says or asks. A function gets `close`, to close after something was done. */
  children?: ReactNode | ((close: () => void) => ReactNode);
  /**
   * The actions, one below the other and of one size. Their words say what they do. A function
   * gets `close`.
   */
  actions?: ReactNode | ((close: () => void) => ReactNode);
  /**
   * Where the close button is. A-16 allows only these three places.
   * @default 'top-right'
   */
  closePosition?: 'top-left' | 'top-right' | 'bottom-center';
  /**
   * The word on the close button.
   * @default 关闭, in the language of the scope
   */
  closeLabel?: ReactNode;
  /**
   * Closes when a person presses beside the panel. Off, since a stray touch would lose what they
   * have begun (K-04).
   * @default false
   */
  isDismissable?: boolean;
  /**
   * Keeps Escape from closing. Only for a moment that must not be interrupted.
   * @default false
   */
  isKeyboardDismissDisabled?: boolean;
  /**
   * Lets the phone's back button close it, with one history entry of the same address while it
   * is open. Off, since some routers do not expect an entry they have not made.
   * @default false
   */
  closesOnBack?: boolean;
  /**
   * `alertdialog` for a question that has to be answered before going on.
   * @default 'dialog'
   */
  role?: 'dialog' | 'alertdialog';
}

interface Placement {
  placement: 'center' | 'bottom' | 'full';
  /** The component's name, for warnings. */
  name: string;
}

/** What dialog and sheet have in common: opening, closing, focus, scroll lock, scope, parts. */
export const Modal = /* @__PURE__ */ forwardRef<HTMLDivElement, ModalProps & Placement>(
  function Modal({ trigger, isOpen, defaultOpen, onOpenChange, ...rest }, ref) {
    if (process.env.NODE_ENV !== 'production' && isOpen && !onOpenChange) {
      warnDev(
        'modal-trap',
        'A Dialog or Sheet has `isOpen` without `onOpenChange`. Closing it does nothing, so a person ' +
          'is caught inside. Set the state in `onOpenChange`, or use `defaultOpen` or `trigger`.',
      );
    }
    const state = useOverlayTriggerState({ isOpen, defaultOpen, onOpenChange });
    return (
      <>
        {trigger && (
          <Primitive.button
            asChild
            aria-haspopup="dialog"
            onClick={(event: MouseEvent) => {
              if (!event.defaultPrevented) state.open();
            }}
          >
            {trigger}
          </Primitive.button>
        )}
        {state.isOpen && (
          <ScopePortal>
            <FocusScope contain restoreFocus>
              <OpenModal {...rest} state={state} panelRef={ref} />
            </FocusScope>
          </ScopePortal>
        )}
      </>
    );
  },
);

type OpenModalProps = ModalContentProps &
  Placement & { state: OverlayTriggerState; panelRef: Ref<HTMLDivElement> };

function OpenModal({
  state,
  panelRef,
  placement,
  name,
  title,
  children,
  actions,
  closePosition = 'top-right',
  closeLabel,
  isDismissable = false,
  isKeyboardDismissDisabled = false,
  closesOnBack = false,
  role = 'dialog',
  ...rest
}: OpenModalProps) {
  if (process.env.NODE_ENV !== 'production' && !title) {
    warnDev(
      `${name}-title`,
      `A ${name} has no title. A person who is brought here cannot tell what it is about, and a ` +
        `screen reader says only "dialog". Give it a title.`,
    );
  }
  const ref = useRef<HTMLDivElement>(null);
  const { modalProps } = useModalOverlay({ isDismissable, isKeyboardDismissDisabled }, state, ref);
  const { dialogProps, titleProps, contentProps } = useDialog({ ...rest, role }, ref);
  useCloseOnBack(closesOnBack, state.close);
  const bar = (
    <ModalBar data-position={closePosition}>
      <CloseButton onClick={state.close}>{closeLabel}</CloseButton>
    </ModalBar>
  );
  return (
    <ModalGround data-placement={placement}>
      <ModalPanel
        {...mergeProps(rest, modalProps, dialogProps)}
        data-placement={placement}
        data-close-position={closePosition}
        ref={useComposedRefs(ref, panelRef)}
      >
        {closePosition !== 'bottom-center' && bar}
        <ModalTitle {...titleProps}>{title}</ModalTitle>
        {children !== undefined && (
          <ModalBody {...contentProps}>{fill(children, state.close)}</ModalBody>
        )}
        {actions !== undefined && <ModalActions>{fill(actions, state.close)}</ModalActions>}
        {closePosition === 'bottom-center' && bar}
      </ModalPanel>
    </ModalGround>
  );
}

function fill(part: ModalContentProps['children'], close: () => void): ReactNode {
  return typeof part === 'function' ? part(close) : part;
}
