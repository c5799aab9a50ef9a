"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import type { ReactElement, ReactNode } from "react";
import { Button } from "./button";
import { FLOATING } from "./popover";

/** Asks before something that cannot be undone by a single key; focus starts on "cancel". */
export function ConfirmDialog({
  trigger,
  title,
  text,
  confirmLabel,
  cancelLabel,
  problem,
  isPending = false,
  isOpen,
  onOpenChange,
  onConfirm,
}: {
  trigger: ReactElement;
  title: ReactNode;
  text: ReactNode;
  confirmLabel: ReactNode;
  cancelLabel: ReactNode;
  problem?: ReactNode;
  isPending?: boolean;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onConfirm: () => void;
}) {
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <AlertDialog.Trigger render={trigger} />
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-50 bg-black/40 transition-opacity data-[ending-style]:opacity-0 data-[starting-style]:opacity-0" />
        <AlertDialog.Popup
          className={`${FLOATING} fixed start-1/2 top-1/3 z-50 w-full -translate-x-1/2 -translate-y-1/3 p-5 rtl:translate-x-1/2`}
        >
          <AlertDialog.Title className="text-base font-semibold">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-sm text-ink-soft">{text}</AlertDialog.Description>
          <p role="alert" className="mt-2 text-sm text-fault empty:hidden">
            {problem}
          </p>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <AlertDialog.Close render={<Button />}>{cancelLabel}</AlertDialog.Close>
            <Button tone="danger" onClick={onConfirm} disabled={isPending}>
              {confirmLabel}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
