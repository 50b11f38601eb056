/** The words of a post or comment on Instagram: they follow their author's name and stand in no link or button. */
import { canonicalHandle } from '../../model/accounts';
import {
  all,
  attribute,
  closestWhere,
  first,
  holds,
  isBefore,
  lineOf,
  localName,
  ownAll,
  type Scope,
  visibleText,
} from '../dom';
import { labelInLine } from '../facts';
import { postIn, profileIn } from './addresses';

const BLOCKS = 'h1, span[dir="auto"], div[dir="auto"]';
/** How descriptions made by a machine start or go on; the words are about a picture, not by its author. */
const MACHINE_WORDS =
  /(?:may be (?:an?|art|pop art|a black-and-white) |no photo description|^(?:photo|video|reel) (?:by|shared by) |peut être (?:une?|de l’|de l'|du) |aucune description de photo|puede ser (?:una?|arte) |no hay (?:ninguna )?descripción|könnte (?:ein|eine|kunst) |keine fotobeschreibung|pode ser (?:uma?|arte) |nenhuma descrição de foto|potrebbe essere |nessuna descrizione della foto|قد تكون |قد يكون |لا يتوفر وصف|の画像のようです|写真の説明はありません|일 수 있(?:음|습니다)|사진 설명이 없습니다)/iu;

/** The first block that follows the author's name; an advert's or a place's line above the picture is none. */
export function captionIn(scope: Scope, handle: string | undefined): Element | null {
  const media = ownAll(scope, 'video, img').filter((image) => !isInAccountLink(image));
  const lastMedia = media.findLast((image) => closestWhere(image, isBlock) === null);
  const heading = ownAll(scope, 'h1').find((block) => isCaption(block, scope, handle, true));
  if (heading !== undefined) return heading;
  let speaker: string | null | undefined;
  for (const element of ownAll(scope, `a[href], ${BLOCKS}`)) {
    if (localName(element) === 'a') speaker = handleIn(element) ?? speaker;
    else if (lastMedia === undefined || isBefore(lastMedia, element)) {
      const isBy = speaker === handle || first(element, 'time') !== null;
      if (isBy && isCaption(element, scope, handle, lastMedia !== undefined)) return element;
    }
  }
  return null;
}

export function captionOf(caption: Element, handle: string | undefined): string {
  const own = all(caption, 'a[href]').find((anchor) => handleIn(anchor) === handle);
  /** Name, age and caption may share one block. */
  const name = first(caption, 'time') === null ? undefined : own;
  return visibleText(caption, {
    skip: (element) => element === name || localName(element) === 'time' || isPressed(element) || isAddress(element),
  });
}

/** The description that a machine made of a picture without a caption. */
export function isMachineWords(text: string): boolean {
  return MACHINE_WORDS.test(text.slice(0, 400));
}

function isCaption(block: Element, scope: Scope, handle: string | undefined, isBelowMedia: boolean): boolean {
  if (scope.nested.some((inner) => holds(block, inner))) return false;
  if (closestWhere(block, (at) => at === scope.root || isNoCaption(at)) !== scope.root) return false;
  if (all(block, BLOCKS).some((inner) => isNameOf(inner)) && first(block, 'time') === null) return false;
  if (isNameOf(block) || all(block, 'a[href]').some((anchor) => isSpeaker(anchor, handle))) return false;
  const text = captionOf(block, handle);
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) && (isBelowMedia || labelInLine(text) === null);
}

/** A block that says nothing but a name, a place, a sound or who liked the post. */
function isNameOf(block: Element): boolean {
  const anchors = all(block, 'a[href]');
  const words = visibleText(block, { skip: (element) => isPressed(element) || isChrome(element) });
  return anchors.length > 0 && words.replace(/[\s·•.,]/g, '') === '';
}

/** Somebody else's name, who speaks in this block; a mention is written with an @. */
function isSpeaker(anchor: Element, handle: string | undefined): boolean {
  const named = handleIn(anchor);
  return named !== undefined && named !== handle && isName(anchor);
}

function isName(anchor: Element): boolean {
  return handleIn(anchor) !== undefined && !lineOf(anchor).startsWith('@');
}

function isChrome(element: Element): boolean {
  if (localName(element) !== 'a') return false;
  const href = attribute(element, 'href') ?? '';
  return (
    isName(element) ||
    /^\/(?:explore\/locations|reels\/audio)\/|\/liked_by\/|\/comments\//.test(href) ||
    isAddress(element)
  );
}

function isNoCaption(element: Element): boolean {
  const name = localName(element);
  if (name === 'a' || name === 'header' || name === 'form' || name === 'section' || name === 'time') return true;
  return isPressed(element);
}

/** Older pages call a whole comment a button. */
function isPressed(element: Element): boolean {
  return attribute(element, 'role') === 'button' && first(element, 'time, li') === null;
}

/** The post's own address around its time. */
function isAddress(element: Element): boolean {
  return localName(element) === 'a' && postIn(element) !== undefined && first(element, 'time') !== null;
}

function handleIn(anchor: Element): string | null | undefined {
  const handle = profileIn(anchor);
  return handle === undefined ? undefined : canonicalHandle('instagram', handle);
}

function isInAccountLink(image: Element): boolean {
  return closestWhere(image, (at) => profileIn(at) !== undefined || attribute(at, 'role') === 'link') !== null;
}

function isBlock(element: Element): boolean {
  return localName(element) === 'h1' || (localName(element) === 'span' && attribute(element, 'dir') === 'auto');
}
