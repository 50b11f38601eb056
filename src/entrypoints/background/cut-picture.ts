/**
 * The picture that the reader pressed, cut out of what the browser shows. It is never fetched: its server would learn that
 * somebody looks at it with us.
 */
import type { Question } from '../../model/question';
import { browser } from '../../platform/browser';
import type { MenuClick, Tab } from '../../platform/entries';
import { logError } from '../../platform/log';
import { findFrame, findPicture, type PicturePlace } from './find-picture';

const CLOSED: Question = { ask: 'nothing', why: 'page-closed-to-us' };

export async function cutPicture(tab: Tab, click: MenuClick): Promise<Question> {
  try {
    const place = (await placeOf(tab, click)) ?? (await placeOfFrame(tab, click));
    const screen = await screenOf(tab);
    const { width, height } = screen;
    // Where nobody can tell, all that is shown is read.
    const box = place === null ? { left: 0, top: 0, right: width, bottom: height } : scaled(place, width);
    const picture = await cut(screen, box);
    return { ask: 'picture', picture, isPart: place?.isPart ?? true };
  } catch (error) {
    logError('cutting out a picture', error);
    return CLOSED;
  }
}

async function placeOf({ id }: Tab, { srcUrl = '', frameId = 0 }: MenuClick): Promise<PicturePlace | null> {
  if (id === undefined) return null;
  try {
    const target = { tabId: id, frameIds: [frameId] };
    const [answer] = await browser.scripting.executeScript({ target, func: findPicture, args: [srcUrl] });
    return (answer?.result as PicturePlace | null | undefined) ?? null;
  } catch (error) {
    // The press opens the page to us, not the frames of other sites in it.
    if (frameId !== 0) return null;
    throw error;
  }
}

/** A frame of another site cannot be asked, but the page knows where it stands. */
async function placeOfFrame({ id }: Tab, { frameId = 0, frameUrl = '' }: MenuClick): Promise<PicturePlace | null> {
  if (id === undefined || frameId === 0) return null;
  const target = { tabId: id };
  const [answer] = await browser.scripting.executeScript({ target, func: findFrame, args: [frameUrl] });
  return (answer?.result as PicturePlace | null | undefined) ?? null;
}

async function screenOf({ windowId }: Tab): Promise<ImageBitmap> {
  const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
}

type Box = Pick<PicturePlace, 'left' | 'top' | 'right' | 'bottom'>;

/** From CSS pixels of the page to pixels of its picture. */
function scaled(place: PicturePlace, screenWidth: number): Box {
  const scale = screenWidth / place.viewWidth;
  const { left, top, right, bottom } = place;
  return { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale };
}

async function cut(screen: ImageBitmap, { left, top, right, bottom }: Box): Promise<ArrayBuffer> {
  const [width, height] = [Math.max(1, Math.round(right - left)), Math.max(1, Math.round(bottom - top))];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(screen, left, top, width, height, 0, 0, width, height);
  screen.close();
  return (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer();
}
