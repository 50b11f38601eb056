/** How Pinterest's interface says that a pin is paid for or made by a machine; compared with whole elements only. */
import type { LabelKind } from '../../model/post-facts';

const WORDS: Partial<Record<LabelKind, string>> = {
  promoted:
    'promoted|promoted by|sponsored|sponsorisé|sponsorisée|sponsorisé par|épingle sponsorisée|promocionado|promocionado por|patrocinado|patrocinado por|gesponsert|gesponsert von|anzeige|promovido|promovido por|sponsorizzato|sponsorizzato da|promosso|ممول|برعاية|مروّج|プロモーション|広告|スポンサー|광고|프로모션|스폰서',
  'paid-partnership':
    'paid partnership|partenariat rémunéré|colaboración pagada|colaboración remunerada|bezahlte partnerschaft|parceria paga|partnership retribuita|partnership a pagamento|شراكة مدفوعة|タイアップ投稿|유료 파트너십',
  'ai-generated':
    'ai modified|ai generated|gen ai|modifié par l’ia|modificado con ia|modificado por ia|mit ki bearbeitet|ki-modifiziert|modificato con l’ia|modificato con ai|aiによる変更|ai로 수정됨',
};
const KINDS = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.split('|').map((word) => [word, kind as LabelKind] as const)),
);

export function labelWord(text: string): LabelKind | undefined {
  return KINDS.get(text.toLowerCase().replaceAll("'", '’'));
}
