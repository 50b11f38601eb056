/** German phrases that tell how a post stands to a claim. */
import { type LanguageData, list, words } from '../types';

export const stance: LanguageData['stance'] = {
  negations: list(
    'nicht, nich, net, ned, nit, nid, nöd, nix, koa, koan, koane, nie, niemals, kein, keine, keinen, keinem, keiner, keinerlei, nichts, niemand, ohne, weder, noch nie, statt, anstatt, bestreitet, bestreiten, unmöglich',
  ),
  firmNegations: list(`nicht, nich, net, ned, nit, nid, nöd, koa, koan, koane, keinen, keinem, kein, keine, keinerlei`),
  scope: { after: 5, before: 4 },
  emptyNegations: list(
    `nie wieder, nicht nur, kein wunder, kein zufall, ist kein zufall, ohne zweifel, zweifellos, keine frage, nicht vergessen, vergesst nicht, sagen euch nicht, sagt euch nicht, sagen uns nicht, sagt dir niemand, niemand redet|spricht|sagt, keiner redet|spricht|sagt, warum nicht, bin kein arzt, bin keine ärztin, lasst euch nicht, lass dich nicht, traut nicht, glaubt denen nicht, nicht zu vergessen, nicht umsonst, nicht dass, oder nicht, ob oder nicht, mir kann keiner, ohne nebenwirkungen, ohne medikamente, ohne chemie, ohne rezept, wollen nicht dass, nicht mehr verheimlichen, kein witz, kein scherz`,
  ),
  clauseBreaks: words('aber weil denn obwohl jedoch sondern während wenn falls da doch'),
  debunks: list(
    `mythos, mythen, irrglaube, irrtum, widerlegt, widerlegen, entkräftet, faktencheck, falschinformation*, falschmeldung*, falschbehauptung*, fehlinformation*, desinformation, fake news, fakenews, fake, ist falsch, sind falsch, stimmt nicht, stimmt so nicht, ist nicht wahr, nicht wahr, unwahr, nicht richtig, irreführend*, frei erfunden, haltlos*, unbegründet*, keine belege, kein beleg, keine beweise, kein beweis, keinen beweis, keinerlei beleg*, keinerlei beweis*, keine evidenz, keine wissenschaftlich*, nicht belegt, nicht bewiesen, nie bewiesen, nicht nachgewiesen, kein zusammenhang, keinen zusammenhang, keinerlei zusammenhang, nichts zu tun, hat nichts mit, zurückgezogen, betrug, betrugsstudie, gefälscht*, pseudowissenschaft*, scharlatan*, quacksalber*, verschwörungstheorie*, verschwörungsmyth*, schwurbel*, glaubt nicht, nicht glauben, hört auf zu behaupten|verbreiten|sagen|glauben, hört auf, fallt nicht, fall nicht, teilt das nicht, nicht weiterleiten, es gibt kein, es gibt keine, gibt es nicht, bedeutet nicht, heißt nicht, heisst nicht, entgegen, legende, ammenmärchen, märchen, unsinn, blödsinn, quatsch, humbug, heilt nicht, heilt kein, heilen nicht, ersetzt nicht, ersetzt kein, wirkt nicht, hilft nicht, korrelation, in wirklichkeit, in wahrheit hat`,
  ),
  weakDebunks: list(
    'lüge, lügen, lügt, gelogen, falsch, gerücht, gerüchte, abzocke, propaganda, schwachsinn, bullshit, lächerlich, absurd, dumm*',
  ),
  accused: words(
    'sie die medien regierung pharma pharmalobby pharmaindustrie ärzte rki who politik politiker eliten elite experten wissenschaft drosten lauterbach spahn mainstream system behörden mainstreammedien',
  ),
  undoneDebunks: list(
    'kein gerücht, kein irrtum, erzählt mir nicht, erzähl mir nicht, sagt mir nicht, kein mythos, keine verschwörungstheorie, keine lüge, nicht falsch, kein märchen, kein fake, keine fake news, als verschwörungstheoretiker beschimpft|abgestempelt, verschwörungstheoretiker hatten recht, schwurbler hatten recht, nannten .. schwurbler|verschwörungstheoretiker, sogenannte faktenchecker, glaubt nicht den medien|ärzten, glaubt den medien nicht, beweist mir',
  ),
  warnings: list(
    `gefahr*, gefährlich*, risiko, risiken, kann töten, tödlich*, tod, tote, gestorben, krankenhaus, notaufnahme, notarzt, giftnotruf, vergift*, erstick*, strangul*, verbrenn*, verätz*, bleiche, chlorbleiche, giftig*, überdosis, schlaganfall, vorsicht, achtung, warnt, warnung, warnen, bitte nicht, bitte sprecht, bitte geht, bitte lasst, fragt euren, fragen sie, sprechen sie, setzt nicht, nicht absetzen, reicht nicht, nur ein, lediglich, kaum, selten, von selbst, reagenzglas, abführmittel, schweiß`,
  ),
  mythLabels: list('mythos, irrtum, falsch, fake, behauptung, gerücht, märchen, fehlinformation, lüge, nein'),
  factLabels: list('fakt, fakten, wahrheit, realität, tatsache, richtig, antwort'),
  answersNo: list(
    'nein, falsch, nö, quatsch, unsinn, stimmt nicht, das stimmt nicht, das ist falsch, das ist nicht wahr, ist nicht wahr, das ist ein mythos, ein mythos, ein irrtum, mythos, blödsinn, keineswegs, auf keinen fall, natürlich nicht, fake, diese behauptung, dieser mythos, dieses gerücht, fakt, tatsächlich, die wahrheit, hört auf, kein beleg, keine belege, es gibt kein, es gibt keine, leider nein',
  ),
  factCheckers: list(
    'correctiv, mimikama, faktenfinder, faktenfuchs, dpa faktencheck, afp faktencheck, medizin transparent, volksverpetzer, psiram, science media center',
  ),
  asks: list(
    `stimmt es, stimmt das, ist das wahr, ist es wahr, ist da was dran, ist an .. was dran, weiß jemand, weiss jemand, kann jemand, hat jemand, hat wer, kennt jemand, ich frage mich, frage mich ob, muss ich mir sorgen, bin unsicher, bin mir unsicher, ich überlege, was haltet ihr, was meint ihr, eure meinung, meinungen, frage an, kurze frage, eine frage, hilft das wirklich, wirkt das, ist das gefährlich, ist das sicher, erfahrungen mit`,
  ),
  asksFirst: list('soll ich, sollte ich, darf ich, darf man, kann man'),
  falseQuestions: list(
    'wusstet ihr, wusstest du, wussten sie, warum verschweigen, warum redet keiner, warum redet niemand, warum sagt niemand, glaubt ihr immer noch, glaubst du immer noch, wacht auf, aufwachen, zufall, wie viele noch, wie viele tote, lust auf, willst du abnehmen, wollt ihr abnehmen, genug von, keine lust mehr',
  ),
  reports: list(
    'laut, zufolge, behauptet, behaupten, behauptete, angeblich, sagt dass, sagen dass, sagte, meint dass, meinen dass, erklärte, erklärt dass, berichtet, berichten, glaubt dass, glauben dass, denkt dass, denken dass, soll angeblich, manche, einige leute, es heißt, man sagt, es kursiert, kursiert, kursieren, virales video, ein video, kettenbrief, mein _ sagt|meint|glaubt|behauptet|schwört, meine _ sagt|meint|glaubt|behauptet|schwört, mir wurde gesagt, habe gehört, hab gehört, habe gelesen, hab gelesen, verbreitet, verbreiten, wirbt für, beschuldigt, verurteilt',
  ),
  hedges: list(
    'angeblich, vermeintlich, anscheinend, scheinbar, vielleicht, womöglich, möglicherweise, wer weiß, falls das stimmt, wenn das stimmt, nicht sicher, hypothese*, bei mäusen, in vitro',
  ),
  formerBelief: list(
    'ich dachte, wir dachten, ich hielt, wir glaubten, ich war sicher|überzeugt, früher dachte ich, früher glaubte ich, früher habe ich geglaubt, ich dachte immer, ich glaubte, ich habe lange geglaubt, ich war impfgegner*, ehemalige* impfgegner*, ex impfgegner*, ich lag falsch, ich habe mich geirrt, meinung geändert, ich bereue',
  ),
  retractions: list(
    `ich lag falsch, wir lagen falsch, ich habe mich geirrt, da habe ich mich geirrt, ich habe mich getäuscht, das war falsch, ein fehler, mein fehler, heute weiß ich es besser, heute weiss ich es besser, ich weiß es besser, ich glaube das nicht mehr, jetzt nicht mehr, ich bereue, meinung geändert, dann habe ich .. gelesen|gelernt, stellt sich heraus .. falsch|nicht, ich war naiv`,
  ),
  inquiries: list(
    `getestet ob, geprüft ob, untersucht ob, untersuchten ob, testeten ob, prüften ob, testen ob, prüfen ob, untersuchen ob, wissen ob, sehen ob, herausfinden ob, gefragt ob, fragten ob`,
  ),
  negativeResults: list(
    `kein unterschied, keinen unterschied, keine wirkung, keinen effekt, kein effekt, ohne wirkung, keinen nutzen, kein nutzen, nichts gebracht, bringt nichts, brachte nichts, hat nicht geholfen, half nicht, hilft nicht, wirkt nicht, wirkte nicht, nicht besser als, nichts gefunden, keine besserung, nutzlos, nichts geändert, änderte nichts`,
  ),
  asksBack: list(
    `stimmt das, stimmt es, ist das wahr, ist das so, ist da was dran, wirklich, echt, wahr oder falsch, weiß jemand, weiss jemand, kann jemand, was meint ihr, was haltet ihr, eure meinung, muss ich mir sorgen, sollte ich mir sorgen, kann das sein, ist das möglich, quelle, oder ist das ein mythos|gerücht`,
  ),
  distancing: list(
    `sie sagen, man sagt uns, man erzählt uns, sie behaupten, die sagen, die behaupten, sie wollen uns weismachen, man will uns weismachen, uns wird erzählt|gesagt, uns wurde gesagt, angeblich`,
  ),
  contradictions: list(`doch, tut es doch, macht es doch, doch tut es, doch tun sie, und ob, natürlich doch, aber ja`),
  advice: list(`soll, sollte, sollten, sollen, muss, müssen, man muss, am besten, immer`),
  prohibitions: list(
    `nie, niemals, bitte nicht, bitte kein, bitte keine, nicht, kein, keine, keinen, vermeide, vermeidet`,
  ),
  disadvice: list(
    `sollte nicht|nie|niemals, sollten nicht|nie|niemals, soll nicht|nie, darf nicht|nie|niemals, dürfen nicht|nie, auf keinen fall, bloß nicht, bloss nicht`,
  ),
  contrasts: list(
    `aber, jedoch, obwohl, sondern, in wirklichkeit, nur, lediglich, eigentlich, zwar, studie, studien, zufall, dagegen, beleg*, beweis*, forschung, zu viel, reicht`,
  ),
  determiners: words(
    'der die das den dem ein eine einen einem mein meine meinen dein deine sein seine ihr ihre unser unsere',
  ),
  sarcasm: list(
    'ironie, sarkasmus, ja klar, na klar, klar doch, ja genau, ja ja, impfgegner*, querdenker*, aluhut, aluhüte, schwurbler, flacherdler, wer glaubt, wer glaubt dass, leute die glauben, wenn du glaubst, wenn ihr glaubt, haha*',
  ),
};
