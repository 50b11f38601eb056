/** Ids of the registry and of signals, and the message that names each: the one place where a new id gets its word. */
import type { Stance, UncheckedReason } from '../model/assessment';
import type { INTEREST_TYPES, SourceKind, Verdict } from '../model/records';
import type { MessageKey } from './types';

export const KIND_WORDS: Record<SourceKind, MessageKey> = {
  'health-agency': 'kind_health_agency',
  regulator: 'kind_regulator',
  hospital: 'kind_hospital',
  academic: 'kind_academic',
  journal: 'kind_journal',
  society: 'kind_society',
  charity: 'kind_charity',
  'patient-community': 'kind_patient_community',
  clinician: 'kind_clinician',
  'drug-maker': 'kind_drug_maker',
  'device-maker': 'kind_device_maker',
  brand: 'kind_brand',
  retailer: 'kind_retailer',
  insurer: 'kind_insurer',
  'fact-checker': 'kind_fact_checker',
  news: 'kind_news',
  publisher: 'kind_publisher',
  advocacy: 'kind_advocacy',
  person: 'kind_person',
};

type InterestType = (typeof INTEREST_TYPES)[number];

export const RELATION_BADGES: Record<InterestType, MessageKey> = {
  pays: 'relation_pays',
  sponsors: 'relation_sponsors',
  funds: 'relation_funds',
  owns: 'relation_owns',
  'brand-of': 'relation_brand_of',
};

export const RELATION_VERBS: Record<InterestType, MessageKey> = {
  pays: 'verb_pays',
  sponsors: 'verb_sponsors',
  funds: 'verb_funds',
  owns: 'verb_owns',
  'brand-of': 'verb_brand_of',
};

export const SIGN_WORDS: Record<string, MessageKey> = {
  'discount-code': 'sign_discount_code',
  affiliate: 'sign_affiliate',
  'link-in-bio': 'sign_link_in_bio',
  'message-to-order': 'sign_message_to_order',
  shop: 'sign_shop',
  'paid-consult': 'sign_paid_consult',
};

export const ROLE_WORDS: Record<string, MessageKey> = {
  doctor: 'role_doctor',
  nurse: 'role_nurse',
  pharmacist: 'role_pharmacist',
  dentist: 'role_dentist',
  midwife: 'role_midwife',
  dietitian: 'role_dietitian',
  nutritionist: 'role_nutritionist',
  psychologist: 'role_psychologist',
  psychiatrist: 'role_psychiatrist',
  therapist: 'role_therapist',
  physiotherapist: 'role_physiotherapist',
  surgeon: 'role_surgeon',
  scientist: 'role_scientist',
  paramedic: 'role_paramedic',
  chiropractor: 'role_chiropractor',
  naturopath: 'role_naturopath',
  coach: 'role_coach',
  veterinarian: 'role_veterinarian',
  paediatrician: 'role_paediatrician',
  cardiologist: 'role_cardiologist',
  dermatologist: 'role_dermatologist',
  gynaecologist: 'role_gynaecologist',
  oncologist: 'role_oncologist',
  neurologist: 'role_neurologist',
  optometrist: 'role_optometrist',
  'student-doctor': 'role_student_doctor',
  'student-nurse': 'role_student_nurse',
};

export const TOPIC_WORDS: Record<string, MessageKey> = {
  vaccines: 'topic_vaccines',
  autism: 'topic_autism',
  cancer: 'topic_cancer',
  diabetes: 'topic_diabetes',
  pregnancy: 'topic_pregnancy',
  nutrition: 'topic_nutrition',
  'mental-health': 'topic_mental_health',
  medicines: 'topic_medicines',
  heart: 'topic_heart',
  infection: 'topic_infection',
  children: 'topic_children',
  weight: 'topic_weight',
  covid: 'topic_covid',
  hormones: 'topic_hormones',
  skin: 'topic_skin',
  water: 'topic_water',
};

export const DOCUMENT_WORDS: Record<string, MessageKey> = {
  'warning-letter': 'document_warning_letter',
  court: 'document_court',
  retraction: 'document_retraction',
  'fact-checks': 'document_fact_checks',
};

/** Adapter ids and the names of their sites. */
export const SITE_WORDS: Record<string, MessageKey> = {
  x: 'site_x',
  facebook: 'site_facebook',
  instagram: 'site_instagram',
  threads: 'site_threads',
  reddit: 'site_reddit',
  youtube: 'site_youtube',
  tiktok: 'site_tiktok',
  linkedin: 'site_linkedin',
  bluesky: 'site_bluesky',
  lemmy: 'site_lemmy',
  mastodon: 'site_mastodon',
  pinterest: 'site_pinterest',
  quora: 'site_quora',
  telegram: 'site_telegram',
  tumblr: 'site_tumblr',
  discourse: 'site_discourse',
  nodebb: 'site_nodebb',
  phpbb: 'site_phpbb',
  socialengine: 'site_socialengine',
  'stack-exchange': 'site_stack_exchange',
  vanilla: 'site_vanilla',
  xenforo: 'site_xenforo',
  generic: 'site_generic',
  article: 'site_article',
};

export const STANCE_WORDS: Record<Stance, MessageKey> = {
  repeats: 'stance_repeats',
  debunks: 'stance_debunks',
  asks: 'stance_asks',
  reports: 'stance_reports',
  unclear: 'stance_unclear',
};

interface VerdictWords {
  badge: MessageKey;
  says: MessageKey;
  noProof: MessageKey;
  short: MessageKey;
  todo: MessageKey;
}

export const VERDICT_WORDS: Record<Verdict, VerdictWords> = {
  false: {
    badge: 'claim_false_badge',
    says: 'claim_false_says',
    noProof: 'claim_false_says_no_proof',
    short: 'claim_false_says_short',
    todo: 'claim_false_todo',
  },
  misleading: {
    badge: 'claim_misleading_badge',
    says: 'claim_misleading_says',
    noProof: 'claim_misleading_says_no_proof',
    short: 'claim_misleading_says_short',
    todo: 'claim_misleading_todo',
  },
  unproven: {
    badge: 'claim_unproven_badge',
    says: 'claim_unproven_says',
    noProof: 'claim_unproven_says_no_proof',
    short: 'claim_unproven_says_short',
    todo: 'claim_unproven_todo',
  },
  outdated: {
    badge: 'claim_outdated_badge',
    says: 'claim_outdated_says',
    noProof: 'claim_outdated_says_no_proof',
    short: 'claim_outdated_says_short',
    todo: 'claim_outdated_todo',
  },
  supported: {
    badge: 'claim_supported_badge',
    says: 'claim_supported_says',
    noProof: 'claim_supported_says_no_proof',
    short: 'claim_supported_says_short',
    todo: 'claim_supported_todo',
  },
};

/** Four states with four wordings, and more: a reason without words does not compile. */
export const UNCHECKED_WORDS: Record<UncheckedReason, MessageKey> = {
  'no-adapter': 'unchecked_no_adapter',
  'not-recognised': 'unchecked_not_recognised',
  'too-few-read': 'unchecked_too_few_read',
  'no-text': 'unchecked_no_text',
  'too-long': 'unchecked_too_long',
  language: 'unchecked_language',
  disabled: 'unchecked_disabled',
  'no-registry': 'unchecked_no_registry',
};
