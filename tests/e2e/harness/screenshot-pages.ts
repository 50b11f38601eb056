/** Draws messages as screenshots of phones and feeds would show them: other fonts, dark mode, bubbles, columns, damage. */

export interface ScreenshotCase {
  id: string;
  lang: string;
  style: ScreenshotStyle;
  text: string;
}

export type ScreenshotStyle = keyof typeof STYLES;

interface Style {
  width: number;
  /** Pixels of the picture per pixel of the page. */
  scale: number;
  /** JPEG quality from 1 to 100; absent: PNG. */
  quality?: number;
  css: string;
  around: (message: string) => string;
}

const PHONE = `body { margin: 0; font: 16px/1.35 "Noto Sans", sans-serif; padding: 0 0 24px }
  .bar { display: flex; justify-content: space-between; padding: 6px 18px; font-size: 13px; font-weight: 600 }
  .head { padding: 10px 16px; font-weight: 600; border-bottom: 1px solid #8884 }
  .day { text-align: center; font-size: 12px; opacity: .7; margin: 12px }
  .bubble { margin: 6px 12px; padding: 8px 12px; border-radius: 14px; max-width: 78%; width: fit-content; white-space: pre-line }
  .time { font-size: 11px; opacity: .6; text-align: end; display: block; margin-top: 2px }`;

function phone(name: string): Style['around'] {
  return (message) =>
    `<div class="bar"><span>9:41</span><span>87%</span></div><div class="head">${name}</div><div class="day">Today</div>
     <div class="bubble">${message}<span class="time">18:02</span></div>`;
}

const STYLES = {
  'chat-light': {
    width: 390,
    scale: 2,
    css: `${PHONE} body { background: #efe7dc; color: #111 } .head { background: #f6f4f0 } .bubble { background: #fff }`,
    around: phone('Aunt Maggie'),
  },
  'chat-dark': {
    width: 390,
    scale: 2,
    css: `${PHONE} body { background: #0d1418; color: #e8ecee } .head { background: #1d262b } .bubble { background: #202c33 }`,
    around: phone('Family'),
  },
  'chat-green': {
    width: 412,
    scale: 2.6,
    css: `${PHONE} body { background: #e9e3d6; color: #0c1a10 } .bubble { background: #d6f5c8; margin-inline-start: auto; margin-inline-end: 12px }`,
    around: phone('Rosa'),
  },
  'sms-blue': {
    width: 375,
    scale: 2,
    css: `${PHONE} body { background: #fff; font-family: "DejaVu Sans", sans-serif } .bubble { background: #0a7cff; color: #fff }`,
    around: phone('Tom'),
  },
  note: {
    width: 420,
    scale: 1.5,
    css: `body { margin: 0; padding: 32px 28px; background: #fffbe6; color: #222; font: 19px/1.5 "DejaVu Serif", serif; white-space: pre-line }`,
    around: (message: string) => message,
  },
  serif: {
    width: 480,
    scale: 1.5,
    css: `body { margin: 0; padding: 40px; background: #fff; color: #333; font: italic 20px/1.6 "DejaVu Serif", serif; white-space: pre-line }`,
    around: (message: string) => message,
  },
  story: {
    width: 360,
    scale: 2,
    css: `body { margin: 0; min-height: 560px; display: grid; place-items: center; background: linear-gradient(160deg, #6a1b6d, #b3362e); color: #fff;
      font: 700 30px/1.3 "Noto Sans", sans-serif; text-align: center } p { padding: 24px; margin: 0 }`,
    around: (message: string) => `<p>${message}</p>`,
  },
  post: {
    width: 600,
    scale: 1.5,
    css: `body { margin: 0; padding: 16px; background: #fff; color: #0f1419; font: 15px/1.4 "Noto Sans", sans-serif } b { font-size: 15px } small { color: #667 }
      p { white-space: pre-line } .acts { display: flex; gap: 60px; color: #667; font-size: 13px } .dot { float: left; width: 40px; height: 40px; border-radius: 50%; background: #c9a; margin-inline-end: 10px }`,
    around: (message: string) =>
      `<div class="dot"></div><b>Green Life</b> <small>@greenlife · 3h</small><p>${message}</p><div class="acts"><span>214</span><span>1,3K</span><span>8,902</span></div>`,
  },
  small: {
    width: 640,
    scale: 1,
    css: `body { margin: 0; padding: 20px; background: #fff; color: #1c1e21; font: 14px/1.4 "DejaVu Sans", sans-serif; white-space: pre-line }`,
    around: (message: string) => message,
  },
  'jpeg-low': {
    width: 400,
    scale: 2,
    quality: 22,
    css: `body { margin: 0; padding: 24px; background: #f4f4f4; color: #333; font: 18px/1.45 "Noto Sans", sans-serif; white-space: pre-line }`,
    around: (message: string) => message,
  },
  emoji: {
    width: 400,
    scale: 2,
    css: `${PHONE} body { background: #fff } .bubble { background: #eceff1; font-size: 18px }`,
    around: phone('Mums of Year 3 🌈'),
  },
  columns: {
    width: 760,
    scale: 1.5,
    css: `body { margin: 0; padding: 28px; background: #fff; color: #111; font: 16px/1.5 "DejaVu Serif", serif } div { columns: 2; column-gap: 48px; white-space: pre-line }`,
    around: (message: string) => `<div>${message}</div>`,
  },
  /** Hills and a sun: nothing to read. */
  'no-words': {
    width: 400,
    scale: 2,
    css: `body { margin: 0; height: 300px; background: radial-gradient(circle at 70% 30%, #ffd27a 0 40px, transparent 60px), linear-gradient(160deg, #9cc9ee 55%, #5d8a4f 56%) }`,
    around: () => '',
  },
  /** Lines as a hand draws them. */
  scribble: {
    width: 500,
    scale: 2,
    css: 'body { margin: 0; background: #fff }',
    around: () => `<svg width="500" height="260" fill="none" stroke="#224" stroke-width="3">${scribbles()}</svg>`,
  },
} as const satisfies Record<string, Style>;

function scribbles(): string {
  const line = (y: number) =>
    Array.from({ length: 30 }, (_, step) => {
      const [x, lift] = [20 + step * 15, ((step * 7919 + y) % 23) - 11];
      return `q 4 ${-18 - lift} 9 ${lift} t 6 ${-lift} M ${x + 15} ${y + (lift % 5)}`;
    }).join(' ');
  return [50, 110, 170, 230].map((y) => `<path d="M 20 ${y} ${line(y)}"/>`).join('');
}

export interface ScreenshotPage {
  html: string;
  width: number;
  scale: number;
  quality?: number;
}

/** A whole page that shows the message; `width` in CSS pixels. */
export function screenshotPage({ lang, style, text }: ScreenshotCase): ScreenshotPage {
  const { css, around, width, scale, ...rest }: Style = STYLES[style];
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${css}</style><body>${around(escaped(text))}</body></html>`;
  return { html, width, scale, ...(rest.quality === undefined ? {} : { quality: rest.quality }) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
