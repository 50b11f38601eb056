/** Draws icons. Always decoration: the words beside them carry the meaning. */
import { MARK_SHAPES, type Mark, type Shape, shapeAttributes } from '../explain/mark-shapes';
import { ICON_SHAPES, type IconName } from './icon-shapes';

const FLIPPED: readonly IconName[] = ['chevron-left', 'chevron-right', 'external', 'object', 'panel'];

export function Icon({ name }: { name: IconName }) {
  return <Shapes shapes={ICON_SHAPES[name]} flip={FLIPPED.includes(name)} />;
}

/** The shape of a tone, or our own drop. */
export function MarkIcon({ mark }: { mark: Mark }) {
  return <Shapes shapes={MARK_SHAPES[mark]} flip={false} />;
}

/** `flip`: the icon points somewhere, and turns with the direction of writing. */
function Shapes({ shapes, flip }: { shapes: readonly Shape[]; flip: boolean }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" class={flip ? 'ws-flip' : undefined}>
      {shapes.map((shape) => (
        <path key={JSON.stringify(shape)} {...shapeAttributes(shape)} />
      ))}
    </svg>
  );
}

/** The icon of a signal: the kit's file, or the shape of a quiet tone. */
export function SignalGlyph({ name }: { name: IconName | 'tone-unlisted' | 'tone-unread' }) {
  if (name === 'tone-unlisted') return <MarkIcon mark="unlisted" />;
  if (name === 'tone-unread') return <MarkIcon mark="unread" />;
  return <Icon name={name} />;
}
