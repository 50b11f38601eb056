/** Words with which people themselves say that a study was taken back, corrected or doubted: en fr es de. */

export const SAYS_SO: Readonly<Record<string, readonly string[]>> = {
  en: [
    'retract*',
    'withdrawn',
    'pulled by|from',
    'taken back',
    'debunk*',
    'fraudulent|discredited|disproven',
    'expression of concern',
    'erratum|corrigendum',
    'was|been|got corrected',
  ],
  fr: [
    'rétracté|rétractée|rétractés|rétractées|rétractation|rétraction',
    'étude retirée',
    'article retiré',
    'a|été|est retirée|retiré',
    'frauduleuse|frauduleux|discréditée',
    'mise en garde',
    'erratum',
    'corrigée|corrigé',
  ],
  es: [
    'retractado|retractada|retractaron|retractación|retractó',
    'retirado|retirada|retiraron|retiró',
    'fraudulento|fraudulenta|desacreditado|desacreditada|desmentido',
    'expresión de preocupación',
    'fe de erratas',
    'corregido|corregida',
  ],
  de: [
    'zurückgezogen*',
    'zurück gezogen',
    'zieht|zog|zogen .. zurück',
    'retract*',
    'rückzug|retraktion*',
    'gefälscht*',
    'widerlegt*',
    'korrigiert*|erratum|korrektur',
  ],
};
