/** French phrases that tell how a post stands to a claim. */
import { type LanguageData, list, words } from '../types';

export const stance: LanguageData['stance'] = {
  negations: list(
    'ne, n, pas, jamais, jamai, jms, aucun, aucune, rien, non, sans, ni, nullement, guère, loin de, au lieu de, plutôt que, dément, démentent, impossible',
  ),
  firmNegations: list(
    `pas, n a jamais été, n ont jamais été, ne _ aucun, ne _ aucune, ni, aucun vaccin, aucune vaccination`,
  ),
  scope: { after: 6, before: 1 },
  emptyNegations:
    list(`plus jamais, ne rate jamais, ne ment jamais, pas seulement, non seulement, n est pas un hasard, pas un hasard, pas une coincidence, n est pas une coincidence, ne pas oublier, n oubliez pas, n oublie pas, sans doute, sans aucun doute, ne vous disent pas, ne te disent pas, ne nous disent pas, ne vous dit pas,
ne vous dira pas, ne vous diront pas, on ne vous dit pas, on nous dit pas, on vous dit pas, ne veulent pas que, veulent pas que, ne parle pas, n en parle, personne n en parle, personne ne parle, personne ne dit, pourquoi pas, je ne suis pas médecin, je suis pas médecin, ne laissez pas, ne laisse pas, ne vous laissez pas, ne croyez plus, pas besoin, plus besoin, ne me dites pas, ne me dis pas, on ne me fera pas, n est ce pas, pas étonnant, ne faites pas confiance, ne faites pas la même erreur, ne tombez pas malade, n achetez plus, sans effets secondaires, sans effet secondaire, sans médicament*, sans ordonnance, sans chimie, sans danger, sans risque, sans chimio, je ne prends plus, je prends plus, on ne dit pas`),
  clauseBreaks: words('mais parce car puisque puisqu cependant pourtant alors quand lorsque tandis donc si qui'),
  debunks: list(
    `mythe*, idée reçue, idées reçues, idée fausse, idées fausses, légende urbaine, désinformation, désintox, désinfo, intox, infox, fausse information, fausses informations, fausse nouvelle, fausses nouvelles, fake news, fake, fact checking, fact check, vérification, démenti*, dément, démentent, démystif*, c est faux, est faux, sont faux, est fausse, sont fausses, était faux, totalement faux, complètement faux, archi faux, n est pas vrai, est pas vrai, pas vrai, contre vérité, contrairement à, rien ne prouve, rien ne démontre, aucune preuve, aucune étude, pas de preuve, sans preuve, aucun lien, pas de lien, aucun rapport, pas de rapport, rien à voir, aucun fondement, sans fondement, infondé*, aucune base, a été rétracté*, rétractée, étude truquée, truquée, frauduleuse, fraude, canular, hoax, bobard*, pseudoscience, pseudo science, charlatan*, complotis*, théorie du complot, arrêtez de dire|croire|partager|diffuser|répandre|raconter, arrêtons de dire|croire, cessez de dire|croire, ne croyez pas, ne partagez pas, n y croyez pas, ne tombez pas dans, il n existe pas, n existe pas, n a jamais été prouvé|démontré, jamais été prouvé|démontré, pas été prouvé|démontré, n est pas prouvé, ne veut pas dire, ne signifie pas, trompeur, trompeuse, mensonger, mensongère, en réalité, ne guérit pas, ne soigne pas, ne remplace pas, corrélation n est pas, rumeur infondée, fausse rumeur, circule à nouveau, stop aux|à la intox|désinformation|fake, balivernes, foutaises, n importe quoi`,
  ),
  weakDebunks: list(
    'mensonge, mensonges, mentir, ment, mentent, faux, fausse, arnaque, arnaques, rumeur, rumeurs, propagande, bidon, connerie*, absurde, ridicule, débile*, stupide, bêtise*',
  ),
  accused: words(
    'ils on médias media gouvernement pharma bigpharma labos laboratoires médecins autorités ministre macron oms experts élites état eux industrie système véran scientifiques vous nous',
  ),
  undoneDebunks: list(
    `pas une légende, pas de la désinformation, pas un mensonge, n est pas une rumeur|légende|intox, ne me dites pas, ne me dis pas, ne venez pas me dire, qu on ne me dise pas, pas un mythe, n est pas un mythe, pas une rumeur, pas une fake news, n est pas faux, pas complotiste, traité* de complotiste*, appel* complotiste*, les complotistes avaient raison, complotistes avaient raison, soi disant complot*, soi disant fake, on dira que c est faux, on va dire que, ne croyez pas les médias|le gouvernement|les labos|les experts, prouvez moi, qu on me prouve, arrêtez de croire les|aux médias|labos|docteurs`,
  ),
  warnings: list(
    `danger*, dangereux, dangereuse, risque*, peut tuer, tue, tuent, mortel*, mort, morts, hôpital, hopital, urgences, empoisonn*, intoxic*, étouff*, étrangl*, asphyxi*, brûl*, javel, toxique*, surdose, avc, attention, prudence, casse des, convulsion*, retard*, alerte, avertit, met en garde, mise en garde, svp, s il vous plaît, s il vous plait, parlez en, demandez, consultez, ne stoppez, n arrêtez pas, n arrêtez jamais, gardez, ne suffit pas, pas automatique, inutile*, rien de plus, c est juste, presque rien, rare, rares, tout seul, toute seule, éprouvette, laxatif, sueur`,
  ),
  mythLabels: list(
    'mythe, mythes, faux, fake, intox, idée reçue, idées reçues, fiction, rumeur, désintox, non, légende',
  ),
  factLabels: list('fait, faits, réalité, vérité, vrai, info, réponse'),
  answersNo: list(
    `non, faux, nope, pas du tout, absolument pas, c est faux, ce n est pas vrai, c est pas vrai, n importe quoi, mythe, intox, bien sûr que non, jamais, aucunement, c est un mythe, c est une légende, c est une rumeur, cette rumeur, cette affirmation, ce mythe, cette idée, en réalité, la réalité, arrêtez, stop, réponse non, la réponse est non, désinformation, fake, fake news, aucune preuve, rien ne`,
  ),
  factCheckers: list(
    'afp factuel, factuel afp, checknews, les décodeurs, décodeurs, hoaxbuster, conspiracy watch, vrai ou fake, désintox, rtbf faky, science feedback, inserm canal détox, canal détox',
  ),
  asks: list(
    `est ce que, est ce vrai, c est vrai, est il vrai, vrai ou faux, info ou intox, quelqu un sait, qqn sait, est ce que quelqu un, quelqu un a, qui a déjà, vous savez si, savez vous si, tu sais si, je me demande, on m a dit que .. vrai, faut il, peut on, peut il, est ce dangereux, est ce que c est, dois je, je m interroge, des avis, un avis, vos avis, qu en pensez vous, vous en pensez quoi, t en penses quoi, que pensez vous, besoin d avis, besoin de conseils, quelqu un peut, pouvez vous m expliquer, j hésite, j ai peur que, je ne sais pas si, je sais pas si, y a t il, y a t il un, une question, petite question, marche t il`,
  ),
  asksFirst: list('ça marche'),
  falseQuestions: list(
    'saviez vous que, le saviez vous, savez vous que, pourquoi nous cachent, pourquoi cachent, pourquoi on nous cache, pourquoi personne, pourquoi ne parle, vous croyez encore, tu crois encore, réveillez vous, coïncidence, hasard, combien de morts, combien faudra, et si je vous disais, marre de, envie de, vous voulez, besoin de maigrir',
  ),
  reports: list(
    `selon, d après, affirme, affirment, affirmait, prétend, prétendent, prétendait, déclare, déclaré, a déclaré, dit que, disent que, a dit que, raconte, racontent, soutient que, soutiennent que, assure que, assurent que, croit que, croient que, pense que, pensent que, accuse, accusé de, condamné pour, rapporte, aurait, auraient, serait, seraient, il paraît, il parait, paraît il, certains, des gens, on raconte, on dit que, le bruit court, publication virale, vidéo virale, une vidéo, message qui circule, ma _ dit|pense|croit|répète|jure, mon _ dit|pense|croit|répète|jure, on m a dit, j ai entendu, j ai lu que, j ai vu une vidéo, dénonce, partage une vidéo, promeut, font la promotion`,
  ),
  hedges: list(
    'soi disant, paraît il, il paraît, apparemment, supposément, peut être, éventuellement, pas sûr, si c est vrai, qui sait, hypothèse*, chez la souris, in vitro',
  ),
  formerBelief: list(
    'je croyais, je pensais, j avais cru, on croyait, on pensait, nous croyions, nous pensions, j étais sûr*, j étais persuadé*, j ai grandi en croyant, je croyais, je pensais, j ai longtemps cru, j ai cru, avant je croyais, avant je pensais, j étais convaincu*, j étais antivax, ex antivax, ancien antivax, j avais tort, je me suis trompé*, j ai changé d avis, je regrette',
  ),
  retractions: list(
    `j avais tort, on avait tort, nous avions tort, je me trompais, je me suis trompé*, je m étais trompé*, on s est trompé*, quelle erreur, grosse erreur, mon erreur, je n y crois plus, j y crois plus, je ne le crois plus, je ne le pense plus, plus maintenant, j ai changé d avis, je regrette, depuis j ai lu|appris|compris, puis j ai lu|appris|compris, en fait c est faux, en fait non, il s avère que non, il s avère que .. faux, c était faux, j étais naï*, je me suis fait avoir, j ai honte, je retire ce que`,
  ),
  inquiries: list(
    `test* si, tester si, testé si, vérifi* si, étudi* si, regard* si, évalu* si, examin* si, cherch* à savoir si, cherché si, voulu savoir si, savoir si, voir si, demand* si, comparé si`,
  ),
  negativeResults: list(
    `aucune différence, pas de différence, aucun effet, pas d effet, sans effet, aucun bénéfice, pas de bénéfice, aucune amélioration, pas d amélioration, rien changé, ne change rien, n a rien donné, n a rien changé, rien donné, n a pas marché, n a pas fonctionné, ne marche pas, ne fonctionne pas, pas mieux que, pas plus que le placebo, servi à rien, sert à rien, inefficace, pas aidé, n aide pas, rien trouvé`,
  ),
  asksBack: list(
    `c est vrai, est ce vrai, est ce que c est vrai|faux|possible|dangereux, c est faux, vrai ou faux, info ou intox, vrai, vraiment, ah bon, sérieusement, des avis, vos avis, un avis, qu en pensez vous, vous en pensez quoi, t en penses quoi, qqn sait, quelqu un sait, quelqu un peut|pourrait confirmer|expliquer, dois je m inquiéter, faut il s inquiéter, faut il y croire, on peut y croire, c est possible, est ce possible, une source, des sources, ou c est un mythe|une légende|une rumeur`,
  ),
  distancing: list(
    `ils disent, on nous dit, on vous dit, on nous répète, on nous raconte, on nous fait croire, on veut nous faire croire, ils veulent nous faire croire, ils prétendent, ils jurent, ils affirment, ils nous disent, ils répètent, soi disant, les médias disent|répètent, à les entendre`,
  ),
  contradictions: list(
    `bien sûr que si, mais si, si si, moi je sais que si, je sais que si, eh bien si, et pourtant si, c est le cas, évidemment que si`,
  ),
  advice: list(
    `il faut, faut, doit, doivent, devrait, devraient, il vaut mieux, mieux vaut, on doit, vous devez, vous devriez, toujours`,
  ),
  prohibitions: list(
    `ne _ pas|jamais|plus|surtout, n _ pas|jamais|plus, ne _ surtout pas, jamais, surtout pas, pas de, évitez, évite, éviter, arrêtez, arrête, stop`,
  ),
  disadvice: list(
    `il ne faut pas|jamais|surtout, il faut pas, faut pas, faut jamais, on ne doit pas|jamais, on ne met pas|jamais, ne doit pas|jamais, ne devrait pas|jamais, vous ne devez pas|jamais, il faut éviter`,
  ),
  contrasts: list(
    `mais, pourtant, cependant, toutefois, en fait, en réalité, au contraire, plutôt, seulement, surtout, juste, trop, essai, essais, étude, études, hasard, alors que, tandis, même si, sauf, preuve, preuves, recherche, suffit, suffisent`,
  ),
  determiners: words(
    'le la les un une mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces',
  ),
  sarcasm: list(
    'ironie, sarcasme, bien sûr que, ben voyons, ben tiens, mais bien sûr, mais oui, lol, mdr, ptdr, les antivax, antivax, les anti vax, antivax qui, complotiste*, ceux qui croient, ceux qui pensent, si vous croyez, si tu crois, si vous pensez, platiste*, à vous entendre, à les entendre',
  ),
};
