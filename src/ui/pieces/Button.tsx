import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly kind?: 'primary' | 'plain' | 'text';
  readonly disabled?: boolean;
  /** A longer name for screen readers, where the caption alone is not clear. */
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

export const Button = ({ kind = 'plain', disabled = false, label, onClick, children }: ButtonProps) => (
  <button
    type="button"
    class={`button ${kind}`}
    disabled={disabled}
    onClick={onClick}
    {...(label && { 'aria-label': label })}
  >
    {children}
  </button>
);
