/** English word lists. */
import { stance } from './stance/en';
import { type LanguageData, list, same, words } from './types';

export const en: LanguageData = {
  code: 'en',
  stopWords:
    words(`a an the and or of to in on at by for from with as is are was were be been being it its this that these
those i you he she they we them us his her hers their theirs our ours your yours my mine me him not no do does did doing
done have has had having will would can could should may might must shall just so if then than there here about into over
out up down what which who whom whose how when where why all any some more most such only own same too very also even
yet both each either neither nor never ever again once during before after above below between through because while
until against off under further amid per via rt amp vs etc ok okay oh hey hi please pls lol omg wow yes yeah nope nah
i'm i've i'd i'll you're you've you'd you'll he's she's it's we're we've we'd we'll they're they've they'd they'll
that's there's what's who's here's let's don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot
couldn't shouldn't hasn't haven't hadn't ain't mustn't dont doesnt didnt isnt arent wasnt wont wouldnt cant couldnt
shouldnt im ive id youre theyre thats whats lets aint u ur ya y'all yall cuz cause's coz gonna wanna gotta tho thru bc
w without within upon onto toward towards among across around myself yourself himself herself itself ourselves
themselves s t d ll m re ve n o https http www com`),
  commonWords:
    words(`people person man men woman women child children kid kids baby thing things way ways day days week weeks
month months year years time times today now new news old good great best better bad worse worst big small little lot lots
many much few one two three first last next back get gets got getting give gives given take takes taking took taken make
makes made making go goes going went come comes coming came know knows knew known think thinks thought see sees saw seen
look looks looking want wants need needs use uses used using find finds found tell tells told say says said saying talk
talking ask asks show shows shown work works working put keep let call called try trying help helps world life live lives
home house family friend friends story post posts video videos watch read share shared follow like likes love please thank
thanks real really true truth false fact facts claim claims claimed report reports reported study studies shows science
scientist scientists expert experts according official government us uk america american country state states part
number different every everyone everything someone something anyone anything nothing nobody already still always often
sometimes actually literally simply right left long high low start started stop end ago since able sure believe yourself
full free amazing thread everybody guys guy stuff hear heard`),
  elisions: [],
  sameWords:
    same(`vax=vaccine vaxx=vaccine vaxx's=vaccine vaxes=vaccine vaxxes=vaccine vaxxed=vaccine vaxed=vaccine vaxxine=vaccine
vaccinate=vaccine vaccinating=vaccine vaxine=vaccine vacine=vaccine vacines=vaccine vaxxines=vaccine jab=vaccine jabs=vaccine jabbed=vaccine jabby=vaccine vaccs=vaccine vacs=vaccine vaxxination=vaccine
immunisation=immunization immunisations=immunization unvaxxed=unvaccinated unvaxed=unvaccinated
coronavirus=covid rona=covid cov19=covid ncov=covid covidvirus=covid sarscov2=covid corvid=covid
autistic=autism autist=autism autisim=autism autizm=autism asd=autism tumour=tumor tumours=tumor
diabetic=diabetes diabetics=diabetes cancerous=cancer carcinogen=cancer carcinogenic=cancer carcinogens=cancer
meds=medication med=medication medicine=medication medicines=medication medications=medication medicament=medication
doc=doctor docs=doctor dr=doctor drs=doctor physician=doctor physicians=doctor mds=doctor
hcq=hydroxychloroquine ivm=ivermectin horsepaste=ivermectin tylenol=acetaminophen paracetamol=acetaminophen
mums=mother mum=mother mom=mother moms=mother moms'=mother docter=doctor
flouride=fluoride floride=fluoride foetus=fetus foetal=fetal haemorrhage=hemorrhage oestrogen=estrogen anaemia=anemia
leukaemia=leukemia diarrhoea=diarrhea paediatric=pediatric gynaecologist=gynecologist sulphur=sulfur fibre=fiber
bp=pressure heartattack=attack kids=child kid=child children=child infant=baby infants=baby babies=baby
infertile=infertility sterile=infertility sterility=infertility sterilize=infertility sterilise=infertility sterilizes=infertility
died=die dies=die dead=die death=die deaths=die deadly=die dying=die kill=kill kills=kill killed=kill killing=kill
curing=cure cures=cure cured=cure heals=heal healed=heal healing=heal proven=prove proof=prove
miscarriages=miscarriage miscarry=miscarriage mammograms=mammogram`),
  nearWords: [
    words('vaccine shot injection immunization inoculation needle booster'),
    words('cure heal treat reverse remedy fix eliminate eradicate'),
    words('kill die destroy'),
    words('cause trigger give lead link induce'),
    words('prevent stop protect block avoid'),
    words('dangerous harmful toxic unsafe poison harm hurt damage'),
    words('medication drug pill pharmaceutical'),
    words('cancer tumor'),
    words('infertility fertility'),
    words('sugar glucose'),
    words('child baby'),
    words('doctor pediatrician'),
    words('mask facemask'),
    words('covid corona pandemic'),
    words('phone cellphone smartphone mobile'),
    words('fat obesity overweight'),
    words('lose loss'),
    words('birth pregnancy pregnant'),
    words('flu influenza'),
    words('brain neurological'),
    words('heart cardiac cardiovascular'),
    words('kidney renal'),
    words('liver hepatic'),
  ],
  emoji: {
    '💉': 'vaccine',
    '💊': 'pill',
    '🦠': 'virus',
    '😷': 'mask',
    '🤰': 'pregnant',
    '🧬': 'dna',
    '🩸': 'blood',
    '🧠': 'brain',
    '🫀': 'heart',
    '🫁': 'lungs',
    '🧂': 'salt',
    '🍋': 'lemon',
    '🧄': 'garlic',
    '🍯': 'honey',
    '🥛': 'milk',
    '🚬': 'smoking',
    '🤒': 'fever',
    '🧲': 'magnet',
    '☠': 'death',
    '💀': 'death',
    '👶': 'baby',
    '🦷': 'tooth',
    '🍄': 'mushroom',
    '🐴': 'horse',
  },
  stance,
  health: {
    strong:
      list(`vaccin*, unvaccinated, antivax*, immuniz*, immunis*, immunity, autoimmun*, immunotherap*, covid*, coronavirus, sars, influenza, flu, measles, mumps, rubella, polio, tetanus, pertussis, diphtheria, smallpox, chickenpox, shingles, monkeypox, mpox, hpv, hiv, aids, hepatitis, malaria, dengue, ebola, zika, cholera, typhoid, tuberculosis, rabies, meningitis, sepsis, pneumonia, bronchitis, norovirus, rsv, mrsa,
cancer*, tumor*, tumour*, carcinom*, melanoma*, leukemia, leukaemia, lymphoma*, sarcoma*, myeloma, oncolog*, chemo, chemotherap*, radiotherap*, metasta*, biops*, mammogra*, colonoscop*, diabet*, prediabet*, insulin, glucose, hba1c, a1c, metformin, ozempic, wegovy, mounjaro, semaglutid*, tirzepatid*, glp1, hypoglyc*, hyperglyc*, hypertension, hypotension, cholesterol, statin*, triglycerid*, ldl, cardio*, cardiac, arrhythmia, fibrillation, angina, aneurysm*, thrombo*, embolism, myocarditis, pericarditis, stroke*, atherosclero*, heart attack*, heart failure, heart disease, blood pressure, blood sugar, blood clot*,
asthma*, copd, inhaler*, emphysema, cystic fibrosis, alzheim*, dementia, parkinson*, epilep*, seizure*, multiple sclerosis, als, migraine*, neuropath*, neurolog*, autis*, adhd, asperger*, tourette*, bipolar, schizophren*, depress*, anxiety, ptsd, ocd, psychos*, psychiat*, antidepressant*, ssri*, anorexi*, bulimi*, suicid*, self harm, insomnia, apnea, apnoea, narcolep*, lupus, arthritis, rheumat*, fibromyalgia, osteopor*, gout, sciatica, scoliosis, crohn*, colitis, ibs, ibd, celiac, coeliac, gastr*, reflux, gerd, ulcer*, cirrhosis, jaundice, gallstone*, pancrea*, kidney*, dialysis, nephro*, uti, cystitis, prostat*, endometrio*, pcos, fibroid*, menopaus*, perimenopaus*, menstrua*, hysterectom*, miscarri*, pregnan*, infertil*, ivf, contracept*, birth control, abortion, preeclampsia, breastfe*, postpartum, newborn*, preterm, stillbirth, sids, thyroid*, hashimoto*, graves disease, cortisol, adrenal*, hormon*, estrogen, oestrogen, testosterone, progesterone, melatonin, eczema, psoriasis, rosacea, acne, dermat*, vitiligo, alopecia, allerg*, anaphyla*, epipen, antihistamin*, lyme, long covid, chronic fatigue, chronic illness, chronic pain, mecfs, ehlers danlos, sickle cell, anemi*, anaemi*, hemophil*, haemophil*, leuk*, transplant*, transfusion*,
medic*, medication*, prescription*, dosage, overdos*, antibiotic*, antiviral*, antifungal*, antiinflammator*, painkiller*, opioid*, fentanyl, oxycontin, morphine, ibuprofen, aspirin, paracetamol, acetaminophen, tylenol, advil, naproxen, penicillin, amoxicillin, ivermectin, hydroxychloroquine, chloroquine, remdesivir, paxlovid, prednisone, steroid*, corticosteroid*, xanax, benzodiazepin*, adderall, ritalin, lithium, gabapentin, warfarin, blood thinner*, viagra, botox, fenbendazole, laetrile, cbd, chlorine dioxide, colloidal silver, apricot kernel*, essential oil*, homeopath*, homoeopath*, naturopath*, acupunctur*, chiropract*, ayurved*, reiki, detox*, parasite cleanse, colon cleanse, heavy metal*, chelation, supplement*, probiotic*, prebiotic*, multivitamin*, vitamin*, omega 3, omega, magnesium, zinc, turmeric, curcumin, ashwagandha, berberine, elderberry, echinacea, collagen, creatine, electrolyte*, raw milk, fluorid*, aspartame, glyphosate, microplastic*, bpa, pfas, mercury, thimerosal, aluminium adjuvant, aluminum adjuvant,
symptom*, diagnos*, misdiagnos*, prognosis, patholog*, disease*, illness*, disorder*, syndrome*, infection*, infectious, infected, contagious, pandemic*, epidemic*, outbreak*, virus*, viral load, bacteri*, pathogen*, parasite*, fungal, candida, inflammat*, antibod*, antigen*, pcr, mrna, spike protein, side effect*, adverse event*, adverse reaction*, vaers, clinical trial*, placebo*, remission, relapse*, palliative, hospice, hospital*, icu, intensive care, emergency room, surger*, surgeon*, surgical, anesthe*, anaesthe*, patient*, doctor*, physician*, nurse*, pharmac*, dentist*, dietit*, dietic*, pediatric*, paediatric*, gynecolog*, gynaecolog*, cardiolog*, midwi*, paramedic*, nhs, healthcare, public health, cdc, fda, big pharma, pharma, mri, ct scan*, ultrasound*, x ray*, ecg, ekg, stethoscope, wound care, tooth decay, cavities, gum disease, root canal*, gluten, keto, ketogenic, carnivore diet, intermittent fasting, calorie deficit, weight loss, obes*, bmi, seed oil*, gut health, microbiome, leaky gut, sunscreen*, spf, tampon*, toxic shock, smoker*, quit smoking, stop smoking, smoking cessation, cigarette*, vaping, nicotine, alcoholi*`),
    weak: list(
      `health*, unhealthy, wellness, sick, sickness, ill, pain*, ache*, aching, fever*, cough*, cold, sneez*, sore, nausea, vomit*, diarrhea, diarrhoea, constipat*, bloat*, headache*, dizz*, fatigue*, tired, exhaust*, swollen, swelling, rash, itch*, bleed*, bruis*, wound*, injur*, burn*, blood, heart, brain, lung*, liver, stomach, gut, bowel*, colon, skin, bone*, joint*, muscle*, nerve*, spine, back, throat, nose, ear*, eye*, tooth, teeth, breast*, uterus, womb, ovar*, sperm, cell*, dna, gene*, protein*, enzyme*, immune, toxin*, toxic, poison*, chemical*, dose*, doses, pill*, tablet*, capsule*, drug*, shot*, injection*, inject*, jab*, needle*, booster*, syringe*, cure*, heal*, treat*, treatment*, therap*, remed*, herbal, herb*, natural, organic, diet*, nutrition*, nutrient*, sugar, salt, sodium, fat*, carb*, calori*, fasting, meal*, eat*, drink*, fruit*, vegetable*, meat, dairy, garlic, ginger, lemon, honey, vinegar, baking soda, bleach, peroxide, iodine, iron, calcium, potassium, sleep*, stress*, exercise*, workout*, weight, slim, mask*, quarantine*, lockdown, distancing, test*, tested, screening, scan, clinic*, doc, trial*, study, research, risk*, prevent*, safe, safety, harm*, danger*, death*, die*, died, mortality, survival, birth, baby, babies, mental, mood, panic, trauma, memory, aging, ageing, lifespan, longevity, sperm count, libido, period, periods, cramps, hot flash*, radiation, 5g, emf, pots, msg, mms, addiction, rehab, withdrawal, smok*`,
    ),
  },
  credentials: {
    roles: {
      doctor: list(
        'doctor, physician, medical doctor, gp, general practitioner, family doctor, er doc, icu doctor, er doctor, family physician, internist, anesthesiologist, anaesthetist, radiologist, pathologist, urologist, endocrinologist, hospitalist, epidemiologist, rheumatologist, gastroenterologist, nephrologist, pulmonologist, immunologist, intensivist, allergist',
      ),
      nurse: list(
        'nurse, registered nurse, icu nurse, er nurse, nurse practitioner, school nurse, staff nurse, oncology nurse, rn',
      ),
      pharmacist: list('pharmacist, clinical pharmacist, community pharmacist, hospital pharmacist'),
      midwife: list('midwife, nurse midwife'),
      dentist: list('dentist, orthodontist, dental surgeon'),
      dietitian: list('dietitian, dietician, registered dietitian'),
      nutritionist: list('nutritionist, holistic nutritionist, nutrition expert'),
      psychologist: list('psychologist, clinical psychologist, neuropsychologist'),
      psychiatrist: list('psychiatrist'),
      therapist: list('therapist, psychotherapist, counselor, counsellor, occupational therapist, speech therapist'),
      surgeon: list('surgeon, neurosurgeon, heart surgeon, orthopedic surgeon, plastic surgeon'),
      scientist: list(
        'scientist, virologist, immunology researcher, biologist, microbiologist, biochemist, medical researcher, cancer researcher, neuroscientist, toxicologist, geneticist',
      ),
      paramedic: list('paramedic, emt'),
      chiropractor: list('chiropractor'),
      naturopath: list(
        'naturopath, naturopathic doctor, homeopath, functional medicine practitioner, functional medicine doctor, holistic practitioner, herbalist',
      ),
      coach: list('health coach, wellness coach, hormone coach, nutrition coach, weight loss coach, fitness coach'),
      veterinarian: list('veterinarian, vet tech'),
      paediatrician: list('pediatrician, paediatrician'),
      cardiologist: list('cardiologist'),
      dermatologist: list('dermatologist'),
      gynaecologist: list('gynecologist, gynaecologist, obgyn, obstetrician'),
      oncologist: list('oncologist'),
      neurologist: list('neurologist'),
      physiotherapist: list('physiotherapist, physical therapist'),
      optometrist: list('optometrist, ophthalmologist'),
      'student-doctor': list('medical student, med student'),
      'student-nurse': list('nursing student, student nurse'),
    },
    titles: { dr: 'doctor', doctor: 'doctor', nurse: 'nurse', pharmacist: 'pharmacist', midwife: 'midwife' },
    letters: {
      md: 'doctor',
      mbbs: 'doctor',
      mbchb: 'doctor',
      facc: 'doctor',
      frcp: 'doctor',
      frcs: 'surgeon',
      rn: 'nurse',
      bsn: 'nurse',
      msn: 'nurse',
      crna: 'nurse',
      fnp: 'nurse',
      aprn: 'nurse',
      lpn: 'nurse',
      pharmd: 'pharmacist',
      rph: 'pharmacist',
      dds: 'dentist',
      dmd: 'dentist',
      rdn: 'dietitian',
      psyd: 'psychologist',
      lmft: 'therapist',
      lcsw: 'therapist',
      dpt: 'physiotherapist',
      dvm: 'veterinarian',
      cnm: 'midwife',
      facog: 'gynaecologist',
      faap: 'paediatrician',
      emt: 'paramedic',
      dc: 'chiropractor',
      nd: 'naturopath',
      od: 'optometrist',
    },
    selfBefore: list(
      `as a, as an, i'm a, i'm an, im a, im an, i am a, i am an, i am the, i've been a, ive been a, i have been a, i work as a, i work as an, i worked as a, speaking as a, i'm your, i trained as a, i'm just a, i am also a, i'm also a, being a, my work as a, my job as a, i became a, as your, hi i'm a, hello i'm a`,
    ),
    selfAfter: list('here, speaking'),
    othersBefore: words(
      'my your his her their our the a an see ask consult contact call tell told no not another any every some many most this that these those local good bad best favorite favourite fake quack so-called saw visit seeing dear trust',
    ),
    othersAfter: words(
      'told said says appointment appointments office visit visits who strange pepper martens friend friends orders bill bills note',
    ),
    undone: list(
      `not a, not an, no, isn't a, ain't a, never a, former patient, wife of, husband of, married to, daughter of, son of, mom of a, mum of a, mother of a, aspiring, wannabe, future, want to be, wanna be, dream of being, pretend*, play* a doctor, playing doctor, fake, support*, fan of, love my, if i were, if i was, wish i was, wish i were, hate, grateful for, thank you to, need a, find a, i need, looking for a`,
    ),
    notNames: words(
      'pepper martens marten martins who strange seuss dre evil doom phil house oetker scholl bronner bronners pimple no robotnik eggman dolittle j mario oz wario disrespect livesey manhattan octopus facilier pong zoidberg watson appointment appointments office visit visits says said told orders bills bill note and or in on at to is was have has',
    ),
  },
  selling: {
    'discount-code': list(
      `use my code, use code, with my code, with code, use the code, discount code, promo code, coupon code, code for _ off, my code _, off with code, get _ off, enter code, code _ for, get _% off, save _% with, save _ with code, code at checkout, use my discount`,
    ),
    'link-in-bio': list(
      `link in bio, link in my bio, links in bio, link in the bio, link is in my bio, link in profile, linkinbio, link in description, link in the description, link below to order|buy|shop|purchase, link in comments to order|buy|shop, links in my bio, click the link in my bio, tap the link, link 👇`,
    ),
    'message-to-order': list(
      `dm to order, dm me to order, dm to buy, dm for price|prices|pricing|details|orders|order|more, dm me for price|prices|pricing|orders|the link|link|details|info, message me to order|buy, pm me to order|buy, inbox me to order|for, whatsapp me to order|for, whatsapp to order, text to order, comment _ and i'll send, comment _ below and i'll, dm me _ and i'll, dm me the word, comment the word, order via dm, call or whatsapp, to order call|whatsapp|dm|message, place your order, orders via, dm me if you want to try|order|buy|join`,
    ),
    affiliate: list(
      `affiliate link, affiliate links, affiliate, my affiliate, amazon associate, i earn from qualifying, i earn a commission, earn a commission, commission if you buy, my referral link, my referral code, brand partner, brand ambassador, join my team, become a distributor, independent distributor`,
    ),
    shop: list(
      `shop now, buy now, order now, order yours, order here, order today, buy here, get yours today|now|here, shop my, in my shop, my online store, my store, available on my website, available in my shop, available at my, visit my website to|and, while stocks last, while supplies last, limited stock, limited time offer, free shipping, back in stock, now in stock, selling fast, add to cart, grab yours, grab your bottle, pre order, preorder, shop the link, my supplement line, my new product, our new product, my ebook, my e book, my course, my program, my programme, my masterclass, my protocol is available, join my program, sign up for my, enroll in my, buy my, download my guide|ebook|protocol, special offer, launch offer`,
    ),
    'paid-consult': list(
      `book a consult*, book your consult*, book a call, book a free call, book your call, book a session, book a free consult*, book an appointment with me, book your appointment, schedule a consult*, schedule a call, schedule your, work with me, work one on one with me, 1 1 coaching, 1 on 1 coaching, one on one coaching, coaching spots, spots available, spots left, slots left, apply to work with me, free discovery call, discovery call, dm me for a consult*, dm for consult*, i offer consult*, accepting new clients, taking new clients`,
    ),
  },
  sellingUndone: list(
    `not sponsored, not an ad, beware of, scammers, watch out for, don't buy, do not buy, dont buy, don't use code, never buy, people who say, they tell you to, they tell you, influencers who, accounts that, whenever someone, if someone says, anyone who says, telling you to, posts that say, red flag*, warning sign*, not selling, no link in bio, nothing to sell`,
  ),
  distress: {
    suicide: list(
      `i want to die, i wanna die, i just want to die, i want to kill myself, i wanna kill myself, i'm going to kill myself, im going to kill myself, i am going to kill myself, gonna kill myself, i will kill myself, going to end my life, want to end my life, wanna end my life, i'm ending my life, ending it all tonight, end it all tonight, want to end it all, wanna end it all, going to end it all, i'm suicidal, im suicidal, i am suicidal, feeling suicidal, i feel suicidal, thinking about suicide, thinking of suicide, thinking about killing myself, thinking of killing myself, thoughts of killing myself, i don't want to live anymore, i dont want to live anymore, don't want to be alive, dont want to be alive, i don't want to be here anymore, no reason to live, nothing to live for, i can't go on anymore, better off without me, better off dead, i tried to kill myself, i attempted suicide, wrote my note, written my suicide note, my suicide note, goodbye everyone i, i'm planning my suicide, plan to kill myself, i wish i was dead, i wish i were dead, i want it to be over forever, unalive myself, want to unalive, kms tonight, kill myself tonight`,
    ),
    'self-harm': list(
      `i cut myself again, i cut myself last|tonight|today|because|to, i've been cutting myself, ive been cutting myself, i keep cutting myself, i started cutting again, i relapsed and cut, i self harm*, i've been self harming, i want to cut myself, i want to hurt myself, i wanna hurt myself, going to hurt myself, i hurt myself on purpose, i burn myself, i keep hurting myself, urge to cut, urges to self harm, urge to self harm, i want to self harm, i'm self harming`,
    ),
    'eating-disorder': list(
      `i've been purging, ive been purging, i purge after, i keep purging, i make myself throw up, i made myself throw up, making myself throw up, i make myself sick after, i haven't eaten in _ days, i havent eaten in _ days, haven't eaten for _ days, i've been starving myself, im starving myself, i'm starving myself, i starve myself, i want to starve myself, thinspo, thinspiration, pro ana, proana, pro mia, ana buddy, ana tips, meanspo, bonespo, my goal weight is _ i'm|i|and, i hate eating i want to be skinny, i binged and purged, i binge and purge, i'm relapsing into anorexia, relapsing with my ed, my eating disorder is back|winning, my anorexia is back|winning, my bulimia is back`,
    ),
    overdose: list(
      `i took too many pills, i took too many, i just took _ pills, i took all my pills, i took all the pills, i took the whole bottle, i took a whole bottle, i swallowed the whole bottle, i swallowed a bottle of, i swallowed all, i overdosed, i think i overdosed, i'm overdosing, im overdosing, i have overdosed, took an overdose, going to overdose, gonna overdose, want to overdose, i drank bleach, i swallowed bleach, my child|son|daughter|toddler|baby swallowed, my child|son|daughter|toddler|baby drank bleach, my child|son|daughter|toddler|baby took too many, my friend overdosed, how many pills to die, how much .. to overdose, not waking up after taking`,
    ),
  },
  distressUndone: list(
    `lol, lmao, haha*, kidding, jk, joking, this heat, monday, mondays, exam*, homework, of embarrassment, of cuteness, of laughter, laughing, if you are|feel|feeling, if you're, if anyone is, if someone, if you or someone, reach out, call 988, text 988, samaritans, helpline, hotline, crisis line, prevention, awareness, study, researchers, police, reported, according to, years ago, used to, when i was, recovered, recovering from, survivor, in recovery, clean for, movie, film, lyrics, song, episode, novel, character, the book, so bad i want, so cute, so good i, so embarrassing, cringe, this game, my team, traffic`,
  ),
};
