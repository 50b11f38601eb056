/** An on/off switch that says its state in words. */
import { useTranslator } from './i18n';

interface SwitchProps {
  label: string;
  on: boolean;
  onChange(on: boolean): void;
}

export function Switch({ label, on, onChange }: SwitchProps) {
  const t = useTranslator();
  return (
    <label class="ws-switch">
      <span class="ws-switch-state" aria-hidden="true">
        {t.text(on ? 'on' : 'off')}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-label={label}
        aria-checked={on}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="ws-switch-track" />
    </label>
  );
}
