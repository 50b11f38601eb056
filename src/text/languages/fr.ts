/** French word lists. */
import { stance } from './stance/fr';
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
diabetique=diabete diabetiques=diabete cancereux=cancer cancereuse=cancer cancerigene=cancer cancerigenes=cancer cancerogene=cancer cancerogenes=cancer cancers=cancer
medocs=medicament medoc=medicament medicaments=medicament toubib=medecin toubibs=medecin docteur=medecin docteurs=medecin doc=medecin dr=medecin medecins=medecin
guerit=guerir gueri=guerir guerison=guerir guerie=guerir guerissent=guerir guerissez=guerir soigne=soigner soignent=soigner
tue=tuer tuent=tuer tué=tuer mort=mourir morts=mourir meurt=mourir meurent=mourir mortel=mourir mortelle=mourir décès=mourir
bebe=nourrisson bebes=nourrisson nourrissons=nourrisson enfants=enfant gamin=enfant gamins=enfant gosse=enfant gosses=enfant fils=enfant filles=enfant fille=enfant
dose=dosage doses=dosage carie=carieux caries=carieux foi=croyance foyer=maison gens=personne hiv=vih
selles=excrement tetee=allaitement tetees=allaitement teter=allaitement tetait=allaitement aimant=magnetique aimants=magnetique
vite=rapidement zone=region zones=region mer=ocean papier=paperasse jaunisse=ictere mm=millimetre cd=disque
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
    words('bébé enfant'),
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
  stance,
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
