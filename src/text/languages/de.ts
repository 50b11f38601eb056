/** German word lists. */
import { stance } from './stance/de';
import { type LanguageData, list, same, words } from './types';

export const de: LanguageData = {
  code: 'de',
  stopWords:
    words(`der die das den dem des ein eine einer eines einem einen und oder aber doch sondern denn weil dass daß ob wenn als wie wo was wer
wen wem welche welcher welches ich du er sie es wir ihr mich dich sich uns euch ihm ihn ihnen mein meine meiner meinem meinen dein deine sein
seine seinen seiner ihre ihren ihrem unser unsere euer eure ist sind bin bist war waren sein gewesen wird werden wurde wurden worden hat haben habe
hast hatte hatten kann können könnte muss müssen soll sollen sollte will wollen darf dürfen mag möchte nicht kein keine keiner keinen keinem
nie niemals nichts niemand weder noch schon auch nur sehr so zu zum zur von vom mit ohne in im ins an am auf aus bei beim nach vor über
unter durch für gegen um bis seit während zwischen hinter neben wegen trotz da dann dort hier jetzt immer mal wieder mehr weniger viel viele
vielen alle alles allen jeder jede jedes man einfach ja nein bitte danke etwas ganz gar eben halt eigentlich also damit dadurch dafür davon
darum daher dies diese dieser dieses diesen jene solche selbst sogar zb bzw usw ok lol rt via https http www com de`),
  commonWords:
    words(`leute mensch menschen mann frau frauen ding sache tag tage woche wochen monat monate jahr jahre zeit heute morgen gestern neu neue
groß große klein erste ersten letzte gut gute besser schlecht machen macht gemacht gehen geht kommen kommt sagen sagt sagte wissen weiß sehen
gesehen geben gibt nehmen nimmt finden findet glauben glaubt denken sprechen leben welt haus freund freunde freundin familie video teilen
teilt wahr wahrheit falsch studie studien wissenschaft wissenschaftler experte experten regierung deutschland land teil zahl lesen schauen
folgen stoppen anfangen helfen hilft hilfe bleiben bleibt wichtig echt richtig tun lassen lässt stehen`),
  elisions: [],
  sameWords:
    same(`impfungen=impfung impfen=impfung impfstoff=impfung impfstoffe=impfung impfstoffen=impfung geimpft=impfung geimpfte=impfung geimpften=impfung impft=impfung spritze=impfung pieks=impfung piks=impfung vakzin=impfung vakzine=impfung impfe=impfung
coronavirus=covid corona=covid covid19=covid autist=autismus autisten=autismus autistisch=autismus autistin=autismus
diabetiker=diabetes krebserregend=krebs krebszellen=krebs medikamente=medikament medikamenten=medikament medizin=medikament arznei=medikament arzneimittel=medikament tablette=medikament tabletten=medikament
doktor=arzt arzte=arzt ärzte=arzt ärzten=arzt ärztin=arzt dr=arzt heilt=heilen geheilt=heilen heilung=heilen
tötet=toten töten=toten getötet=toten tod=sterben tot=sterben tote=sterben stirbt=sterben sterben=sterben gestorben=sterben tödlich=sterben
babys=baby babies=baby säugling=baby säuglinge=baby säuglingen=baby kinder=kind kindern=kind sohn=kind tochter=kind
unfruchtbar=unfruchtbarkeit unfruchtbare=unfruchtbarkeit verursacht=verursachen verursachen=verursachen auslöst=verursachen löst=verursachen ausgelöst=verursachen macht=machen
leber=hepar magen=stomachus wunder=mirakel wundern=mirakel weinen=tranen weint=tranen mm=millimeter cd=disc`),
  nearWords: [
    words('impfung dosis booster auffrischung'),
    words('heilen behandeln beseitigen'),
    words('verursachen auslösen machen bewirken'),
    words('schützen verhindern vorbeugen'),
    words('gefährlich giftig schädlich gift'),
    words('krebs tumor'),
    words('zucker blutzucker glukose'),
    words('abnehmen gewicht kilo'),
    words('schwangerschaft schwanger'),
    words('zahn zähne zahnfleisch'),
    words('herz herzinfarkt'),
    words('niere nieren'),
    words('handy smartphone'),
    words('baby kind'),
  ],
  emoji: {
    '💉': 'impfung',
    '💊': 'tablette',
    '🦠': 'virus',
    '😷': 'maske',
    '🤰': 'schwanger',
    '🧬': 'dna',
    '🩸': 'blut',
    '🧠': 'gehirn',
    '🫀': 'herz',
    '🫁': 'lunge',
    '🍋': 'zitrone',
    '🧄': 'knoblauch',
    '🍯': 'honig',
    '🥛': 'milch',
    '🤒': 'fieber',
    '☠': 'tod',
    '💀': 'tod',
    '👶': 'baby',
    '🦷': 'zahn',
  },
  stance,
  health: {
    strong:
      list(`impf*, geimpft*, ungeimpft*, immun*, covid*, corona*, grippe*, influenza, masern, mumps, röteln, polio, tetanus, keuchhusten, diphtherie, pocken, windpocken, gürtelrose, affenpocken, hpv, hiv, aids, hepatitis, malaria, dengue, ebola, cholera, tuberkulose, tollwut, meningitis, hirnhautentzündung, sepsis, blutvergiftung, lungenentzündung, bronchitis, rsv, mmr,
krebs*, brustkrebs, hautkrebs, darmkrebs, lungenkrebs, tumor*, leukämie, lymphom*, melanom*, metastas*, onkolog*, chemo*, strahlentherapie, mammograf*, mammograph*, darmspiegelung, biopsie*, diabet*, zuckerkrank*, insulin*, blutzucker*, metformin, ozempic, wegovy, bluthochdruck, blutdruck*, cholesterin*, statin*, herzinfarkt*, schlaganfall*, herzkrank*, herzrhythm*, kardio*, thrombo*, embolie, myokarditis, herzmuskelentzündung, blutgerinnsel,
asthma*, copd, mukoviszidose, alzheimer, demenz, parkinson, epilep*, multiple sklerose, migräne*, neurolog*, autis*, adhs, bipolar*, schizophren*, depress*, angststörung*, psych*, antidepressiv*, magersucht, anorexi*, bulimi*, suizid*, selbstmord*, schlafstörung*, schlafapnoe, lupus, arthritis, arthrose, rheuma*, fibromyalgie, osteopor*, gicht, ischias, bandscheibe*, crohn, colitis, zöliakie, gastr*, reflux, sodbrennen, magengeschwür*, leberzirrhose, nierenstein*, gallenstein*, dialyse, blasenentzündung, infekt*, prostata*, endometriose, pcos, wechseljahre, menopause, menstruation*, regelschmerzen, fehlgeburt*, schwanger*, unfruchtbar*, fruchtbarkeit, verhütung*, abtreibung, stillen, stillzeit, geburt, neugeboren*, säugling*, plötzlicher kindstod, schilddrüse*, hashimoto, hormon*, östrogen*, testosteron, cortisol, melatonin, ekzem*, neurodermitis, schuppenflechte, psoriasis, akne, dermat*, hautarzt, allerg*, anaphyla*, antihistaminik*, borreliose, zecke*, long covid, chronisch*, krankheit*, krank, kranke*, erkrank*, anämie, blutarmut, hämophil*, transplant*, organspende*, bluttransfusion*,
medizin*, medikament*, arznei*, arzt*, ärzt*, hausarzt*, kinderarzt*, frauenarzt*, zahnarzt*, doktor*, krankenschwester*, krankenpfleg*, pflegekr*, hebamme*, apothek*, chirurg*, operation*, physiotherap*, klinik*, krankenhaus*, notaufnahme, intensivstation*, patient*, rezeptpflichtig*, überdosis, überdosier*, antibiotik*, entzündungshemm*, schmerzmittel*, opioid*, morphium, ibuprofen, aspirin, paracetamol, ivermectin, hydroxychloroquin, chloroquin, cortison, kortison, steroid*, botox, homöopath*, globuli, heilpraktiker*, naturheil*, akupunktur*, chiroprakt*, osteopath*, detox*, entgift*, entschlack*, nahrungsergänzung*, probiotik*, vitamin*, omega, magnesium, zink, kurkuma, ashwagandha, berberin, kollagen, ätherische öle, rohmilch, fluorid*, aspartam, glyphosat, mikroplastik, quecksilber, chlordioxid, kolloidales silber, mms,
symptom*, diagnos*, patholog*, syndrom*, epidemi*, pandemi*, virus, viren, bakteri*, parasit*, entzünd*, antikörper*, mrna, pcr, nebenwirkung*, impfschaden*, impfschäden, klinische studie, placebo, remission, rückfall, palliativ*, gesundheitsamt, krankenkasse*, pharma*, pei, rki, stiko, mrt, ultraschall, röntgen*, karies, zahnfleisch*, gluten*, keto*, intervallfasten, abnehmen, übergewicht*, adipositas, bmi, darmflora, mikrobiom, sonnencreme*, sonnenschutz*, rauchen, raucher*, zigarette*, nikotin, alkoholi*, alkoholsucht, sucht, entzug`),
    weak: list(
      `gesund*, ungesund*, wohlbefinden, schmerz*, weh, fieber*, husten*, erkält*, schnupfen, übel, übelkeit, erbrechen, durchfall, verstopfung, blähung*, kopfschmerz*, schwindel*, müde*, erschöpf*, geschwoll*, ausschlag, juck*, blut*, verletz*, verbrenn*, wunde*, herz*, gehirn*, lunge*, leber*, magen*, darm*, bauch*, haut*, knochen*, gelenk*, muskel*, nerv*, rücken*, hals*, nase*, ohr*, auge*, zahn*, zähne, brust*, gebärmutter, eierstöck*, spermien, zelle*, zellen, dna, gen, gene, protein*, eiweiß*, enzym*, gift*, chemi*, dosis, dosen, pille*, tablette*, kapsel*, spritze*, injektion*, booster, heil*, behandel*, behandlung*, therap*, hausmittel*, kräuter*, pflanzlich*, natürlich*, bio, diät*, ernähr*, nährstoff*, zucker, salz, fett*, kalorie*, fasten, essen, trinken, obst, gemüse, fleisch, milch*, knoblauch, ingwer, zitrone*, honig, essig, natron, bleiche, jod, eisen, calcium, kalium, schlaf*, stress*, sport, bewegung, gewicht*, maske*, quarantäne, lockdown, test*, vorsorge*, risiko*, risiken, vorbeug*, gefährlich*, tod*, tot, sterb*, gestorben, baby*, mental*, panik*, trauma*, gedächtnis, altern, strahlung*, 5g, alkohol*, drogen*`,
    ),
  },
  credentials: {
    roles: {
      doctor: list(
        'arzt, ärztin, hausarzt, hausärztin, allgemeinmediziner, allgemeinmedizinerin, notarzt, notärztin, assistenzarzt, assistenzärztin, oberarzt, oberärztin, facharzt, fachärztin, internist, internistin, anästhesist, anästhesistin, mediziner, medizinerin, radiologe, radiologin, epidemiologe, epidemiologin',
      ),
      nurse: list(
        'krankenschwester, krankenpfleger, krankenpflegerin, pflegefachfrau, pflegefachmann, pflegefachkraft, intensivpfleger, intensivpflegerin, intensivschwester',
      ),
      pharmacist: list('apotheker, apothekerin'),
      midwife: list('hebamme'),
      dentist: list('zahnarzt, zahnärztin, kieferorthopäde, kieferorthopädin'),
      dietitian: list('diätassistent, diätassistentin, diätologin, diätologe'),
      nutritionist: list(
        'ernährungsberater, ernährungsberaterin, ernährungswissenschaftler, ernährungswissenschaftlerin',
      ),
      psychologist: list('psychologe, psychologin, diplompsychologin'),
      psychiatrist: list('psychiater, psychiaterin'),
      therapist: list(
        'therapeut, therapeutin, psychotherapeut, psychotherapeutin, ergotherapeutin, ergotherapeut, logopädin, logopäde',
      ),
      surgeon: list('chirurg, chirurgin'),
      scientist: list(
        'virologe, virologin, biologe, biologin, immunologe, immunologin, mikrobiologe, mikrobiologin, biochemiker, biochemikerin, toxikologe',
      ),
      paramedic: list('notfallsanitäter, notfallsanitäterin, rettungssanitäter, sanitäter'),
      chiropractor: list('chiropraktiker, chiropraktikerin'),
      naturopath: list('heilpraktiker, heilpraktikerin, homöopath, homöopathin'),
      coach: list('gesundheitscoach, ernährungscoach, wellnesscoach, hormoncoach'),
      veterinarian: list('tierarzt, tierärztin'),
      paediatrician: list('kinderarzt, kinderärztin, pädiater'),
      cardiologist: list('kardiologe, kardiologin'),
      dermatologist: list('hautarzt, hautärztin, dermatologe, dermatologin'),
      gynaecologist: list('frauenarzt, frauenärztin, gynäkologe, gynäkologin'),
      oncologist: list('onkologe, onkologin'),
      neurologist: list('neurologe, neurologin'),
      physiotherapist: list('physiotherapeut, physiotherapeutin, physio'),
      optometrist: list('augenarzt, augenärztin'),
      'student-doctor': list('medizinstudent, medizinstudentin'),
      'student-nurse': list('pflegeschüler, pflegeschülerin'),
    },
    titles: { dr: 'doctor', doktor: 'doctor', schwester: 'nurse' },
    letters: { md: 'doctor' },
    selfBefore: list(
      'als, ich bin, bin, ich bin selbst, bin selbst, ich arbeite als, arbeite als, ich bin eine, ich bin ein, als eine, als ein, ich als',
    ),
    selfAfter: list('hier'),
    othersBefore: words(
      'mein meine meinem meinen meiner dein deine deinem sein seine ihr ihre unser unsere der die das dem den des ein eine einem einen einer zum zur beim kein keine keinem nicht jeder jede mancher fragt frag guter gute falscher falsche',
    ),
    othersAfter: words('sagt sagte meint meinte who strange freund freundin best pepper'),
    undone: list(
      'kein arzt, keine ärztin, kein mediziner, frau eines, mann einer, tochter eines, tochter einer, sohn eines, sohn einer, mutter einer, angehende, angehender, zukünftige, wäre ich, wenn ich, möchtegern, nicht arzt, danke an alle, bin kein, bin keine',
    ),
    notNames: words(
      'pepper martens oetker house who strange best hauschka scheller schiwago sommer wolff beckmann sagt sagte meint und oder hat ist zu im',
    ),
  },
  selling: {
    'discount-code': list(
      'mit meinem code, mit dem code, mein code, rabattcode, mit code, gutscheincode, code für rabatt, prozent mit, rabatt mit, nutze den code, nutzt den code, nutzt meinen code, nutze meinen code',
    ),
    'link-in-bio': list(
      'link in bio, link in der bio, link in meiner bio, link im profil, link in meinem profil, link in der beschreibung, link in der infobox, link in den kommentaren zum bestellen, link in der story',
    ),
    'message-to-order': list(
      'dm zum bestellen, pn zum bestellen, schreib mir zum bestellen, schreibt mir zum bestellen, schreib mir eine dm|pn|nachricht wenn|für|zum|um, schreibt mir eine dm|pn|nachricht wenn|für|zum|um, per dm bestellen, per pn bestellen, bestellung per dm|pn|whatsapp|nachricht, bestellungen per dm|pn|whatsapp|nachricht, dm für preise|infos|preis|mehr, pn für preise|infos|preis|mehr, schreib mir per whatsapp, kommentiere _ und ich schicke, schreib _ in die kommentare und',
    ),
    affiliate: list(
      'affiliate, affiliate link, affiliatelink, affiliate links, partnerlink, partnerprogramm, werbelink, provision, empfehlungslink, empfehlungscode, werde teampartner*, komm in mein team, selbstständige vertriebspartnerin, vertriebspartner*',
    ),
    shop: list(
      'jetzt kaufen, jetzt bestellen, jetzt shoppen, hier bestellen, hier kaufen, jetzt zugreifen, sichere dir jetzt, sichert euch jetzt, in meinem shop, in meinem onlineshop, mein onlineshop, mein shop, auf meiner website erhältlich, auf meiner webseite erhältlich, versandkostenfrei, kostenloser versand, gratis versand, nur solange der vorrat, solange der vorrat reicht, limitierte, nur für kurze zeit, wieder auf lager, wieder lieferbar, mein e book, mein ebook, mein kurs, mein onlinekurs, mein programm, meine produkte, vorbestell*, angebot gilt nur, melde dich an zu meinem',
    ),
    'paid-consult': list(
      'buche dein erstgespräch, bucht euer erstgespräch, kostenloses erstgespräch, buche jetzt dein, buche einen termin bei mir, buche dir einen termin, buch dir einen termin, buche eine beratung, beratungstermin bei mir, termin bei mir buchen, coaching buchen, 1 1 coaching, einzelcoaching, plätze frei, freie plätze, nur noch _ plätze, arbeite mit mir, onlineberatung bei mir',
    ),
  },
  sellingUndone: list(
    'keine werbung, unbezahlt, nicht gesponsert, vorsicht vor, betrüger*, abzocke, kauft nicht, kauf nicht, nicht kaufen, leute die euch, wer euch, ich verkaufe nichts, warnung vor',
  ),
  distress: {
    suicide: list(
      `ich will sterben, ich möchte sterben, ich will nicht mehr leben, ich möchte nicht mehr leben, will nicht mehr leben, ich bring mich um, ich bringe mich um, ich werde mich umbringen, ich will mich umbringen, mich umzubringen, ich will mir das leben nehmen, mir das leben nehmen, ich denke an selbstmord, ich denke an suizid, selbstmordgedanken habe ich, ich habe suizidgedanken, ich habe selbstmordgedanken, hab selbstmordgedanken, ich bin suizidal, ich kann nicht mehr leben, alles beenden heute, ich will alles beenden, ich wünschte ich wäre tot, ich wäre lieber tot, mein abschiedsbrief, meinem leben ein ende, ich habe versucht mich umzubringen`,
    ),
    'self-harm': list(
      'ich ritze mich, ich habe mich geritzt, hab mich wieder geritzt, habe mich wieder geritzt, ich verletze mich selbst, ich habe mich selbst verletzt, drang mich zu ritzen, ich will mich ritzen, ich will mich verletzen, ich schneide mich wieder, ich tue mir selbst weh',
    ),
    'eating-disorder': list(
      'ich erbreche nach jedem essen, ich übergebe mich nach dem essen, ich übergebe mich absichtlich, stecke mir den finger in den hals, finger in den hals gesteckt, ich habe seit _ tagen nichts gegessen, hab seit _ tagen nichts gegessen, ich hungere seit, ich hungere mich, pro ana, proana, thinspo, pro mia, meine magersucht ist zurück, rückfall in die magersucht, rückfall in die bulimie',
    ),
    overdose: list(
      'ich habe alle tabletten genommen|geschluckt, hab alle tabletten genommen|geschluckt, ich habe zu viele tabletten genommen|geschluckt, hab zu viele tabletten genommen|geschluckt, ich habe _ tabletten geschluckt, ich habe eine überdosis genommen, habe eine überdosis, hab eine überdosis, mein kind hat .. verschluckt|geschluckt|getrunken, meine tochter hat .. verschluckt|geschluckt|getrunken, mein sohn hat .. verschluckt|geschluckt|getrunken, mein baby hat .. verschluckt|geschluckt|getrunken, wie viele tabletten zum sterben',
    ),
  },
  distressUndone: list(
    'lol, haha*, hihi, xd, spaß, vor lachen, vor scham, vor hitze, wenn du, wenn ihr, wenn sie, falls du, telefonseelsorge, hilfe gibt, krisentelefon, prävention, studie, laut, polizei, vor _ jahren, vor jahren, als ich, damals, genesen, überlebt, film, lied, song, roman, serie, folge, dieses spiel, meine mannschaft, klausur*, prüfung*, montag',
  ),
};
