/** Words about an address: why it is not looked at, what stood around it, what is odd about it, what kind of place it is. */
import type { InputProblem, LinkNote, LinkReport, LinkStep, PlaceKind, StepReason } from '../model/inquiry';
import { plain } from './plain';
import type { Message, MessageKey } from './types';
import { message } from './variants';

const PROBLEM_WORDS: Record<InputProblem, MessageKey> = {
  empty: 'input_empty',
  'no-words': 'input_no_words',
  'broken-address': 'input_broken_address',
  'long-address': 'input_long_address',
  'script-address': 'input_script_address',
  'data-address': 'input_data_address',
  'file-address': 'input_file_address',
  'browser-address': 'input_browser_address',
  'other-address': 'input_other_address',
  'internal-address': 'input_internal_address',
};

export function problemWords(problem: InputProblem): Message {
  return message(PROBLEM_WORDS[problem]);
}

const STEP_WORDS: Record<StepReason, MessageKey> = {
  redirect: 'step_redirect',
  mail: 'step_mail',
  amp: 'step_amp',
  archive: 'step_archive',
  translation: 'step_translation',
  library: 'step_library',
  tracking: 'step_tracking',
  site: 'step_site',
};

/** What stood around the goal, one sentence a layer. */
export function stepWords({ why, service }: Pick<LinkStep, 'why' | 'service'>): Message {
  return { key: STEP_WORDS[why], values: { service: plain(service) } };
}

export const PLACE_WORDS: Record<PlaceKind, MessageKey> = {
  shop: 'place_shop',
  video: 'place_video',
  social: 'place_social',
  forum: 'place_forum',
  encyclopedia: 'place_encyclopedia',
  'preprint-server': 'place_preprint_server',
  'study-library': 'place_study_library',
  'study-resolver': 'place_study_resolver',
  'trial-register': 'place_trial_register',
  news: 'place_news',
  blog: 'place_blog',
  petition: 'place_petition',
  fundraiser: 'place_fundraiser',
  'shared-file': 'place_shared_file',
  'chat-invite': 'place_chat_invite',
  form: 'place_form',
  search: 'place_search',
  'link-list': 'place_link_list',
  'app-store': 'place_app_store',
  podcast: 'place_podcast',
  chatbot: 'place_chatbot',
  'public-body': 'place_public_body',
  university: 'place_university',
};

/** Where the link goes: whose site, or what kind of place. */
export function goalWords({ shownHost, host, source, place }: LinkReport): Message {
  const shown = plain(shownHost || host);
  if (source !== null && !source.expired)
    return { key: 'goal_source', values: { host: shown, source: plain(source.name) } };
  if (place === null) return { key: 'goal_says', values: { host: shown } };
  return { key: 'goal_place', values: { host: shown, place: message(PLACE_WORDS[place]) } };
}

const LONGEST_URL = 400;

export function noteWords(note: LinkNote): Message {
  switch (note.note) {
    case 'hides-goal':
      return { key: 'note_hides_goal', values: { service: plain(note.service) } };
    case 'sealed':
      return { key: 'note_sealed', values: { service: plain(note.service) } };
    case 'wrapped-too-often':
      return message('note_wrapped_too_often');
    case 'number-host':
      return { key: 'note_number_host', values: { host: plain(note.host) } };
    case 'download':
      return { key: 'note_download', values: { file: plain(note.file) } };
    default:
      return { key: NAME_NOTES[note.note], values: { shown: plain(note.shown), host: plain(note.host) } };
  }
}

const NAME_NOTES = {
  'login-name': 'note_login_name',
  'mixed-letters': 'note_mixed_letters',
  'foreign-letters': 'note_foreign_letters',
  'name-in-front': 'note_name_in_front',
} as const satisfies Record<string, MessageKey>;

export function noteTodo(note: LinkNote): Message {
  if (note.note === 'hides-goal' && note.preview !== undefined)
    return {
      key: 'note_preview_todo',
      values: { service: plain(note.service), url: plain(note.preview, LONGEST_URL) },
    };
  const hidden = note.note === 'hides-goal' || note.note === 'sealed' || note.note === 'wrapped-too-often';
  return message(hidden ? 'note_hides_goal_todo' : 'note_todo');
}
