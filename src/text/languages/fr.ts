/** French word lists. */
import { type LanguageData, list, same, words } from './types';

export const fr: LanguageData = {
  code: 'fr',
  stopWords:
    words(`le la les l un une des du de d au aux a à et ou où mais donc or ni car que qu qui quoi dont ce c cet cette ces ça
cela ceci celui celle ceux celles il elle ils elles on nous vous je j tu me m te t se s moi toi soi lui leur leurs y en mon ma mes ton ta tes
son sa ses notre nos votre vos est sont es suis sommes êtes était étaient être été étant ai as avons avez ont avait avaient avoir eu
sera seront serait fait font faire faites fais va vont vas vais aller peut peuvent pouvoir peux pourrait doit doivent devoir
ne n pas plus jamais rien aucun aucune non oui si très trop tout tous toute toutes même mêmes aussi encore déjà puis alors
ainsi comme quand lorsque lorsqu pour par pendant avec sans sous sur dans chez vers entre depuis avant après contre jusqu jusque
parce puisqu puisque afin quel quelle quels quelles comment pourquoi combien ici là voici voilà autre autres quelque quelques
chaque plusieurs peu beaucoup moins bien bon bonne mal toujours souvent parfois vraiment juste svp stp lol mdr rt via etc
faut il-y moi-même eux cest jai ca nest https http www com`),
  commonWords:
    words(`gens personne personnes homme femme chose choses jour jours semaine semaines mois an ans année années temps fois
aujourd hui demain hier nouveau nouvelle grand grande petit petite premier première dernier dernière dire dit disent savoir sait savent
voir vu voit vouloir veut veulent prendre prend prennent pris mettre met donner donne donnent trouver trouve trouvé penser pense croire
croit croire parler parle vie monde maison ami amis famille vidéo partager partagez merci vrai vraie vérité faux fausse étude études
science scientifique scientifiques expert experts gouvernement france pays partie nombre tout monde regarder lire savoir suivre
arrêter arrête arrêtez commencer aider aide passer passe rester reste venir vient attention important`),
  elisions: words('l d j m n s t c qu jusqu lorsqu puisqu quoiqu presqu aujourd'),
  sameWords:
    same(`vaccination=vaccin vaccinations=vaccin vacciner=vaccin vaccine=vaccin vaccines=vaccin vaccinent=vaccin vaccinee=vaccin vaccinees=vaccin vaccinal=vaccin vaccinale=vaccin vax=vaccin vaxx=vaccin vaxin=vaccin vaccinez=vaccin
piquouze=vaccin piqouze=vaccin piquouse=vaccin coronavirus=covid covid19=covid
autiste=autisme autistes=autisme autistique=autisme autistiques=autisme tsa=autisme
diabetique=diabete diabetiques=diabete cancereux=cancer cancereuse=cancer cancerigene=cancer cancerigenes=cancer cancerogene=cancer
medocs=medicament medoc=medicament medicaments=medicament toubib=medecin toubibs=medecin docteur=medecin docteurs=medecin doc=medecin dr=medecin medecins=medecin
guerit=guerir gueri=guerir guerison=guerir guerie=guerir guerissent=guerir guerissez=guerir soigne=soigner soignent=soigner
tue=tuer tuent=tuer tué=tuer mort=mourir morts=mourir meurt=mourir meurent=mourir mortel=mourir mortelle=mourir décès=mourir
bebes=enfant bebe=enfant enfants=enfant gamin=enfant gamins=enfant gosse=enfant gosses=enfant nourrisson=enfant fils=enfant fille=enfant
sterile=infertilite steriles=infertilite sterilite=infertilite infertile=infertilite infertiles=infertilite
provoquent=provoquer provoque=provoquer causent=provoquer cause=provoquer causer=provoquer donnent=donner`),
  nearWords: [
    words('vaccin piqûre injection dose rappel'),
    words('guérir soigner traiter éliminer remède'),
    words('tuer mourir détruire'),
    words('provoquer donner déclencher entraîner causer rendre'),
    words('protéger prévenir éviter empêcher'),
    words('dangereux toxique nocif poison danger'),
    words('médicament comprimé cachet pilule'),
    words('cancer tumeur'),
    words('sucre glycémie'),
    words('poids maigrir kilo mincir'),
    words('grossesse enceinte'),
    words('soleil crème solaire'),
    words('dent dentaire'),
    words('cœur cardiaque infarctus'),
    words('rein rénal'),
    words('téléphone portable'),
  ],
  emoji: {
    '💉': 'vaccin',
    '💊': 'médicament',
    '🦠': 'virus',
    '😷': 'masque',
    '🤰': 'enceinte',
    '🧬': 'adn',
    '🩸': 'sang',
    '🧠': 'cerveau',
    '🫀': 'cœur',
    '🫁': 'poumons',
    '🍋': 'citron',
    '🧄': 'ail',
    '🍯': 'miel',
    '🥛': 'lait',
    '🤒': 'fièvre',
    '☠': 'mort',
    '💀': 'mort',
    '👶': 'bébé',
    '🦷': 'dent',
  },
  stance: {
    negations: list(
      'ne, n, pas, jamais, aucun, aucune, rien, non, sans, ni, nullement, guère, loin de, au lieu de, plutôt que, dément, démentent, impossible',
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
      `est ce que, est ce vrai, c est vrai, est il vrai, vrai ou faux, info ou intox, quelqu un sait, qqn sait, est ce que quelqu un, quelqu un a, qui a déjà, vous savez si, savez vous si, tu sais si, je me demande, on m a dit que .. vrai, faut il, peut on, peut il, est ce dangereux, est ce que c est, dois je, je m interroge, des avis, un avis, vos avis, qu en pensez vous, vous en pensez quoi, t en penses quoi, que pensez vous, besoin d avis, besoin de conseils, quelqu un peut, pouvez vous m expliquer, j hésite, j ai peur que, je ne sais pas si, je sais pas si, y a t il, y a t il un, une question, petite question, ça marche vraiment, marche t il, ça marche`,
    ),
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
  },
  health: {
    strong:
      list(`vaccin*, antivax*, antivaccin*, immunit*, immunisé*, covid*, coronavirus, grippe, rougeole, oreillons, rubéole, polio, tétanos, coqueluche, diphtérie, variole, varicelle, zona, papillomavirus, hpv, vih, sida, hépatite*, paludisme, dengue, ebola, choléra, tuberculose, rage, méningite*, septicémie, pneumonie, bronchite, bronchiolite, gastro, ror,
cancer*, tumeur*, leucémie, lymphome, mélanome, métastase*, oncolog*, chimio*, radiothérapie, mammographie*, coloscopie, dépistage*, biopsie*, diabét*, diabète, insuline, glycémie, glucose, metformine, ozempic, hypertension, tension artérielle, cholestérol, statine*, infarctus, avc, cardio*, cardiaque*, cardiovasculaire*, arythmie, thrombose*, embolie, myocardite*, caillot*,
asthme, asthmatique*, bpco, ventoline, mucoviscidose, alzheimer, démence, parkinson, épilep*, sclérose en plaques, migraine*, neurolog*, autis*, tdah, bipolaire*, schizophrén*, dépress*, anxiété, anxieu*, psych*, antidépresseur*, anorexi*, boulimi*, suicid*, insomnie*, apnée, lupus, arthrite, arthrose, rhumat*, fibromyalgie, ostéopor*, goutte, sciatique, crohn, colite*, coeliaque, gastr*, reflux, ulcère*, cirrhose, calcul* rénaux|rénal|biliaires, calculs rénaux, dialyse, cystite*, infection*, infecti*, prostate, endométriose, sopk, ménopaus*, règles douloureuses, menstru*, fausse couche, grossesse*, enceinte*, infertil*, fertilité, stérilité, fiv, contracept*, pilule, avortement, ivg, allait*, accouche*, nouveau né*, nourrisson*, mort subite, thyroïd*, hashimoto, hormon*, œstrogène*, oestrogene*, testostérone, mélatonine, eczéma, psoriasis, acné, dermat*, allerg*, anaphyla*, antihistaminique*, lyme, covid long, douleur* chronique*, maladie*, malade*, anémi*, hémophil*, greffe*, transfusion*,
médic*, médecin*, toubib*, docteur*, infirmi*, sage femme*, pharmac*, chirurg*, dentiste*, kiné*, pédiatre*, gynéco*, dermato*, hôpita*, hopita*, urgences, réanimation, patient*, soignant*, ordonnance*, posologie, surdose, overdose, antibio*, antiviral*, anti inflammatoire*, antidouleur*, opioïde*, morphine, ibuprofène, aspirine, paracétamol, doliprane, ivermectine, hydroxychloroquine, chloroquine, cortisone, corticoïde*, botox, homéopath*, naturopath*, acupunct*, chiroprac*, ostéopath*, détox*, complément* alimentaire*, probiotique*, vitamin*, oméga, magnésium, zinc, curcuma, ashwagandha, berbérine, collagène, huile* essentielle*, lait cru, fluor, aspartame, glyphosate, microplastique*, mercure, aluminium,
symptôme*, diagnosti*, patholog*, syndrome*, épidémi*, pandémi*, virus, bactéri*, parasite*, inflamma*, anticorps, arn, arnm, pcr, effet* secondaire*, effet* indésirable*, essai* clinique*, placebo, rémission, rechute, soins palliatifs, santé publique, sécurité sociale, big pharma, pharma, ansm, oms, irm, scanner, échograph*, radiograph*, carie*, gencive*, dentifrice, gluten, keto, cétogène, jeûne intermittent, perte de poids, obésité, obèse*, imc, microbiote, crème solaire, tabac, tabagisme, cigarette*, vapot*, nicotine, alcoolisme, alcoolique*, addiction*, sevrage`),
    weak: list(
      `santé, bien être, mal, douleur*, fièvre, toux, tousse*, rhume, nausée*, vomi*, diarrhée, constipation, ballonn*, fatigue*, épuis*, gonflé*, démange*, saigne*, blessure*, brûlure*, sang, cœur, coeur, cerveau, poumon*, foie, estomac, ventre, intestin*, côlon, peau, os, articulation*, muscle*, nerf*, dos, gorge, nez, oreille*, yeux, œil, dent*, sein*, utérus, ovaire*, sperme, cellule*, adn, gène*, protéine*, enzyme*, toxine*, toxique*, poison, chimique*, dose*, comprimé*, gélule*, piqûre*, injection*, seringue*, rappel, guéri*, soign*, soin*, trait*, thérap*, remède*, plante*, naturel*, bio, régime*, nutri*, sucre, sel, gras*, calori*, jeûn*, manger, boire, fruit*, légume*, viande, lait*, ail, gingembre, citron, miel, vinaigre, bicarbonate, javel, iode, fer, calcium, potassium, sommeil, stress, sport, exercice*, poids, maigri*, minceur, masque*, confinement, test*, dépist*, analyse*, clinique*, risque*, préven*, danger*, mort*, décès, mortalité, bébé*, mental*, panique, traumatisme, mémoire, vieilli*, ondes, 5g, alcool, drogue*`,
    ),
  },
  credentials: {
    roles: {
      doctor: list(
        'médecin, médecin généraliste, généraliste, docteur en médecine, docteure en médecine, urgentiste, médecin urgentiste, anesthésiste, interne en médecine, radiologue, endocrinologue, rhumatologue, épidémiologiste, gastro entérologue',
      ),
      nurse: list('infirmier, infirmière, infirmière libérale, infirmier libéral, ide, idel'),
      pharmacist: list('pharmacien, pharmacienne'),
      midwife: list('sage femme'),
      dentist: list('dentiste, chirurgien dentiste, orthodontiste'),
      dietitian: list('diététicien, diététicienne, diététicienne nutritionniste'),
      nutritionist: list('nutritionniste'),
      psychologist: list('psychologue, psychologue clinicienne, neuropsychologue'),
      psychiatrist: list('psychiatre, pédopsychiatre'),
      therapist: list('thérapeute, psychothérapeute, orthophoniste, ergothérapeute'),
      surgeon: list('chirurgien, chirurgienne, neurochirurgien'),
      scientist: list(
        'chercheur en biologie, chercheuse en biologie, virologue, biologiste, immunologiste, microbiologiste, toxicologue, chercheur inserm, chercheuse inserm',
      ),
      paramedic: list('ambulancier, ambulancière'),
      chiropractor: list('chiropracteur, chiropractrice'),
      naturopath: list('naturopathe, homéopathe, praticien en médecine douce'),
      coach: list('coach santé, coach bien être, coach nutrition, coach minceur'),
      veterinarian: list('vétérinaire'),
      paediatrician: list('pédiatre'),
      cardiologist: list('cardiologue'),
      dermatologist: list('dermatologue'),
      gynaecologist: list('gynécologue'),
      oncologist: list('oncologue, cancérologue'),
      neurologist: list('neurologue'),
      physiotherapist: list('kinésithérapeute, kiné'),
      optometrist: list('ophtalmologue, ophtalmo'),
      'student-doctor': list('étudiant en médecine, étudiante en médecine, externe en médecine'),
      'student-nurse': list('étudiant infirmier, étudiante infirmière, élève infirmière'),
    },
    titles: { dr: 'doctor', docteur: 'doctor', docteure: 'doctor', pr: 'doctor' },
    letters: { md: 'doctor', ide: 'nurse', idel: 'nurse' },
    selfBefore: list(
      'en tant que, en tant qu, je suis, je suis un, je suis une, je travaille comme, je bosse comme, moi, j exerce comme, étant, je suis aussi',
    ),
    selfAfter: list('ici'),
    othersBefore: words(
      'mon ma mes ton ta tes son sa ses notre nos votre vos leur le la un une des les du au ce cette pas aucun aucune chez consulter demander consultez demandez voir appelle cher chère bon bonne meilleur faux fausse',
    ),
    othersAfter: words('dit disait disent house who strange ami amie pepper martens'),
    undone: list(
      'pas médecin, pas un médecin, pas infirmière, pas infirmier, femme de, mari de, fille de, fils d, fils de, mère d une, fille d une, future, futur, pas docteur, ni médecin, si j étais, j aimerais être, rêve d être, je ne suis pas, je suis pas, merci aux, soutien aux',
    ),
    notNames: words(
      'pepper martens house who strange folamour maboul queen mabuse jivago pour et ou du de la le dit disait m a est et-vous',
    ),
  },
  selling: {
    'discount-code': list(
      `avec mon code, avec le code, code promo, mon code, utilisez le code, utilise le code, utilisez mon code, utilise mon code, code de réduction, code réduction, code parrainage, de réduction avec, de remise avec`,
    ),
    'link-in-bio': list(
      'lien en bio, lien dans ma bio, lien dans la bio, liens en bio, lien en description, lien dans la description, lien en profil, lien dans mon profil, lien en story',
    ),
    'message-to-order': list(
      `mp pour commander, dm pour commander, en mp pour commander|acheter|les prix|le prix, envoyez moi un message pour, envoie moi un message pour, écrivez moi pour commander, contactez moi pour commander, contactez moi en mp|dm|privé pour, pour commander .. mp|dm|whatsapp|message, commande par message, commandes en mp, commandez en mp, whatsapp pour commander, commente _ et je t'envoie, commentez _ et je vous envoie, commente _ et je t envoie, mp moi, dm moi`,
    ),
    affiliate: list(
      'lien affilié, liens affiliés, affilié, affiliation, partenaire amazon, lien de parrainage, rejoins mon équipe, rejoignez mon équipe, devenez distributeur, distributrice indépendante, conseillère indépendante, je touche une commission',
    ),
    shop: list(
      `achetez maintenant, acheter maintenant, commandez maintenant, commandez ici, commande ici, commandez vite, disponible sur ma boutique, disponible sur mon site, dispo sur mon site, dispo sur la boutique, ma boutique en ligne, ma boutique, mon eshop, livraison gratuite, stock limité, offre limitée, de retour en stock, en vente sur, mon e book, mon ebook, ma formation, mon programme, ma gamme de, précommande*, précommandez, offre spéciale, offre de lancement, profitez de l offre, inscrivez vous à mon|ma, rejoignez mon programme`,
    ),
    'paid-consult': list(
      'réservez une consultation, réserve ta consultation, réservez votre consultation, réservez votre séance, réserve ta séance, réservez une séance, réservez un appel, réserve ton appel, appel découverte, séance découverte, prenez rdv avec moi, prenez rendez vous avec moi, accompagnement personnalisé, places disponibles, plus que _ places, travailler avec moi, coaching individuel, je propose des consultations, consultation en ligne avec moi',
    ),
  },
  sellingUndone: list(
    'non sponsorisé, pas sponsorisé, méfiez vous, arnaque*, n achetez pas, n achète pas, attention aux, ceux qui vous disent, ceux qui vendent, rien à vendre, je ne vends rien',
  ),
  distress: {
    suicide: list(
      `je veux mourir, j ai envie de mourir, je veux me tuer, je vais me tuer, je veux me suicider, je vais me suicider, j ai envie de me suicider, envie d en finir, je veux en finir, je vais en finir, en finir avec la vie, mettre fin à mes jours, je veux plus vivre, je ne veux plus vivre, je n ai plus envie de vivre, j ai plus envie de vivre, plus envie de vivre, plus de raison de vivre, je suis suicidaire, j ai des idées suicidaires, des pensées suicidaires tous, je pense au suicide, j ai fait une tentative, j aimerais être mort*, je voudrais être mort*, ma lettre d adieu, adieu à tous, me foutre en l air, me jeter sous`,
    ),
    'self-harm': list(
      'je me scarifie, je me suis scarifié*, je me coupe pour, je me suis coupé* exprès, je me fais du mal, envie de me scarifier, envie de me faire du mal, je recommence à me scarifier, je me mutile, je me suis mutilé*, je m automutile',
    ),
    'eating-disorder': list(
      'je me fais vomir, je me suis fait vomir, je me fais vomir après, je n ai rien mangé depuis _ jours, j ai rien mangé depuis _ jours, je m affame, je me prive de manger, pro ana, proana, thinspo, pro mia, mon anorexie revient, je rechute dans l anorexie, crise de boulimie encore',
    ),
    overdose: list(
      'j ai avalé toute la boîte, j ai avalé tous mes, j ai pris tous mes médicaments|cachets|comprimés, j ai avalé _ comprimés|cachets, j ai pris trop de médicaments|cachets|comprimés, j ai fait une overdose, je fais une overdose, mon fils a avalé, ma fille a avalé, mon bébé a avalé, mon enfant a avalé, j ai bu de la javel, combien de comprimés pour mourir',
    ),
  },
  distressUndone: list(
    'mdr, lol, ptdr, haha*, de rire, de honte, de chaud, de faim, si vous êtes, si tu es, si vous avez, si tu as, si vous pensez, appelez le 3114, 3114, numéro, sos amitié, prévention, étude, selon, police, il y a _ ans, ans plus tard, quand j étais, guéri*, film, chanson, roman, série, épisode, ce match, mon équipe, les examens, partiels, lundi',
  ),
};
