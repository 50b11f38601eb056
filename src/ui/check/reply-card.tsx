/** A kind reply to send back: three tones, every word can be changed, copied as text or saved as a picture. */
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { kindReplies } from '../../explain/kind-reply';
import type { MessageKey } from '../../explain/types';
import type { Finding } from '../../model/assessment';
import type { Inquiry, ReplyTone } from '../../model/inquiry';
import { useTranslator } from '../i18n';
import { Icon } from '../icon';
import { drawReply } from './reply-picture';

export interface ReplyActions {
  copyText(text: string): Promise<void>;
  savePicture(picture: Blob): Promise<void>;
}

const TONE_WORDS: Record<ReplyTone, MessageKey> = { warm: 'reply_warm', plain: 'reply_plain', brief: 'reply_brief' };

type Done = 'reply_copied' | 'reply_saved' | 'reply_failed' | null;

interface ReplyCardProps {
  inquiry: Inquiry;
  /** What the picture file itself says: that AI made it. */
  ofFile: Finding | null;
  actions: ReplyActions;
}

export function ReplyCard({ inquiry, ofFile, actions }: ReplyCardProps) {
  const t = useTranslator();
  const id = useId();
  const replies = useMemo(() => kindReplies(inquiry, t, ofFile), [inquiry, t, ofFile]);
  const [tone, setTone] = useState<ReplyTone>('warm');
  const written = replies.find((reply) => reply.tone === tone);
  const [text, setText] = useState(written?.text ?? '');
  const [done, setDone] = useState<Done>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    setText(written?.text ?? '');
    setDone(null);
  }, [written]);
  useEffect(() => grow(box.current), [text]);
  useEffect(() => {
    const again = () => grow(box.current);
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, []);
  if (!written) return null;
  function act(doing: Promise<void>, word: Done): void {
    doing.then(() => setDone(word)).catch(() => setDone('reply_failed'));
  }
  async function savePicture(): Promise<void> {
    if (box.current) await actions.savePicture(await drawReply(box.current));
  }
  return (
    <section class="ws-card" aria-labelledby={`${id}-title`}>
      <div class="ws-inline ws-apart">
        <h2 id={`${id}-title`} class="ws-h2">
          {t.text('reply_title')}
        </h2>
        <ToneChoice tone={tone} onChoose={setTone} />
      </div>
      <textarea
        ref={box}
        class="ws-textarea ws-reply"
        autocomplete="off"
        aria-label={t.text('reply_label')}
        lang={written.lang}
        dir="auto"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="ws-inline">
        <button type="button" class="ws-button" onClick={() => act(actions.copyText(text), 'reply_copied')}>
          <Icon name="copy" />
          {t.text('reply_copy')}
        </button>
        <button type="button" class="ws-button ws-button--plain" onClick={() => act(savePicture(), 'reply_saved')}>
          <Icon name="image" />
          {t.text('reply_picture')}
        </button>
        <span class="ws-small" role={done === 'reply_failed' ? 'alert' : 'status'}>
          {done && t.text(done)}
        </span>
      </div>
      <p class="ws-tiny">{t.text('reply_note')}</p>
    </section>
  );
}

function ToneChoice({ tone, onChoose }: { tone: ReplyTone; onChoose(tone: ReplyTone): void }) {
  const t = useTranslator();
  return (
    <fieldset class="ws-tabs">
      <legend class="ws-sr">{t.text('reply_tones')}</legend>
      {(Object.keys(TONE_WORDS) as ReplyTone[]).map((each) => (
        <button key={each} type="button" class="ws-tab" aria-pressed={each === tone} onClick={() => onChoose(each)}>
          {t.text(TONE_WORDS[each])}
        </button>
      ))}
    </fieldset>
  );
}

/** The whole reply is seen without scrolling inside it. */
function grow(box: HTMLTextAreaElement | null): void {
  if (!box) return;
  box.style.blockSize = 'auto';
  box.style.blockSize = `${box.scrollHeight + 2}px`;
}
