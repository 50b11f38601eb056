/** English word lists. */
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
  stance: {
    negations:
      list(`not, no, never, cannot, can't, won't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, wouldn't,
couldn't, shouldn't, hasn't, haven't, hadn't, ain't, dont, doesnt, didnt, isnt, arent, wasnt, werent, wont, cant, couldnt,
shouldnt, wouldnt, aint, neither, nor, without, nothing, none, nobody, nowhere, zero, unable, fails to, failed to, fail to,
lack of, far from, hardly, rarely, unlikely, stop saying, instead of, rather than, refuses to, refused to, denies, deny, denied,
dismissed, dismisses, rules out, ruled out`),
    firmNegations: list(
      `don't, doesn't, do not, does not, dont, doesnt, did not, didn't cause|make|give|change|lead|prevent, isn't, is not, isnt, aren't, are not, arent, wasn't, was not, weren't, were not, can't, cannot, can not, cant, couldn't, won't, will not, wont, has not been, have not been, hasn't been, haven't been, never been shown|proven|linked|found, has never been, have never been, fails to, failed to, no _ causes|cause|cures|cure|contains|contain, there is no, there's no, there are no, theres no, nor`,
    ),
    scope: { after: 7, before: 0 },
    emptyNegations:
      list(`not only, not just, not merely, no wonder, no doubt, no question, without a doubt, no matter, why not,
can't wait, cannot wait, can't believe, cannot believe, cant believe, don't forget, dont forget, never forget, not to mention,
no coincidence, not a coincidence, don't let, dont let, do not let, not sure if, no one talks, nobody talks, no one is talking, nobody is talking,
no one tells, nobody tells, don't tell, dont tell, doesn't tell, won't tell, wont tell, don't want you, dont want you, doesn't want you, do not want you, not telling,
never tell, won't admit, never told, not afraid, don't care, dont care, don't be fooled, dont be fooled, do not be fooled,
not a doctor, not a scientist, not an expert, not medical advice, can't make this up, can't ignore, cannot ignore, can't deny, cannot deny, can not deny,
cannot be denied, can't be denied, no longer a secret, don't know who, no thanks, no thank you, not gonna lie, no lie, no joke, no cap, not kidding, don't need a, not an opinion, is it not, isn't it, not anti, never mind, don't trust, dont trust, do not trust,
don't you, didn't you, not allowed to say, can't say, can't handle, not taught, without question, without fail, don't miss, no side effects, why don't, why isn't, why aren't, why doesn't, why didn't, why won't, no need for, never again, never fails, never failed, never lies, nobody cares, no one cares`),
    clauseBreaks: words(
      'but because however although though since so yet while whereas which who if unless until when then cuz bc',
    ),
    debunks:
      list(`myth, myths, mythbusting, debunk*, fact check, fact checks, fact checked, fact checking, fact checker*, factcheck*, misinformation, disinformation, mis information,
misleading, untrue, not true, isn't true, is not true, wasn't true, isnt true, not correct, not accurate, inaccurate, incorrect, false claim|claims|rumor|rumors|rumour|rumours|information|story|report|reports|post|posts|belief|news,
falsely claim*|says|said|stated|state|linked|linking|suggest*|report*, false information, falsehood*, falsely, bogus, baseless, unfounded, groundless, unsubstantiated, no evidence, no scientific evidence, no credible evidence, no good evidence, no proof,
zero evidence, without evidence, not supported by .. evidence, no data, no link between, no link, no connection, no association, no relationship between, no causal, nothing to do with, does not mean, doesn't mean, doesnt mean,
has been disproven, disproven, disproved, disprove*, discredited, retracted, refute*, pseudoscience, pseudo science, quackery, conspiracy theory|theories|theorist|theorists,
there is no such, no such thing, don't believe, dont believe, do not believe, don't fall for, dont fall for, do not fall for, stop spreading, stop sharing, stop claiming, stop saying, stop telling, setting the record straight, set the record straight, common misconception*, misconception*, a hoax that, photoshopped, doctored image|photo|video, satire, satirical, urban legend,
claim is false, claims are false, that is false, that's false, this is false, is false, are false, was false, it's false, is fake, was fake, are fake, fake news story|article|report, fake quote|photo|video|image|letter|story|report*|account, is a hoax, was a hoax, hoax claim*|story|report|post, hoaxer*, turned out to be a hoax|fake|false, is a lie, are lies, that's a lie, is nonsense, is rubbish, utter nonsense, complete nonsense, total nonsense, absolute nonsense, is bullshit, is bs, is wrong, are wrong, is simply wrong, just wrong, plain wrong, contrary to, despite claims|rumors|rumours, did not happen, didn't happen, never happened, no truth, no basis, not how _ works, not how, not backed by, zero proof, scaremonger*, fearmonger*, fear mongering, antivax nonsense|lies|myth|propaganda, anti vax nonsense|lies|myth|propaganda, correlation is not, correlation isn't, correlation does not, correlation doesn't, fraudulent study, wakefield .. struck|fraud*|retract*|license, doesn't work like that, still going around, keeps circulating, circulating, please don't believe, is dangerous advice, dangerous misinformation, dangerous nonsense, not a cure, no cure, is not a treatment, scientists debunk, denies, denied, deny, denying, refuted, dismisses, dismissed, rejects, rejected, rebut*, slam*|blast*|rubbish*|quash* .. rumor*|rumour*|claim*|report*, shut*|shoot* down .. rumor*|rumour*|claim*|report*, hit* back at .. rumor*|rumour*|claim*|report*, lay*|put* to rest, report* .. is|are fake, report* .. is|are untrue, just a hoax, just a rumor|rumour`),
    weakDebunks: list(
      'lie, lies, lied, lying, hoax, hoaxes, fake, faked, scam, nonsense, rubbish, bullshit, bs, wrong, rumor, rumors, rumour, rumours, propaganda, false, snake oil, quack*, garbage, crap, ridiculous, absurd, stupid, dumb, idiots, misleading, conspiracy',
    ),
    accused: words(
      "they they're theyre media msm mainstream government gov pharma bigpharma doctors cdc who fda fauci gates science scientists experts elite elites establishment biden nhs officials companies industry system checkers",
    ),
    undoneDebunks:
      list(`not just a myth, not a rumor|rumour, isn't a lie, isn't misinformation, is no lie, don't tell me, dont tell me, do not tell me, don't you dare tell, not a myth, isn't a myth, no myth, not a conspiracy theory, not a conspiracy, isn't a conspiracy theory, no longer a conspiracy, not misinformation, so called fact*, so called misinformation, they call it misinformation|conspiracy|disinformation, they call it a conspiracy|myth, label* .. misinformation|conspiracy|disinformation,
censor* .. as misinformation, called a conspiracy theorist, call me a conspiracy theorist, conspiracy theorists were right, conspiracy theory|theorist .. came true|was right, debunk this, can't debunk this, try to debunk, tried to debunk, not fake, not a hoax, isn't fake, not false, not a lie, no lie, not nonsense, fact checkers will, fact checkers hate, fact checkers won't, before fact checkers, paid fact checkers, don't believe the lie|lies|media|mainstream|hype|experts|cdc|fda, do not believe the media|lies|lie, don't believe me, dont believe me, don't believe that .. safe, not incorrect, was not wrong, proven wrong, prove me wrong, change my mind, what is wrong with, what's wrong with, something is wrong`),
    warnings: list(
      `danger*, dangerous, risk of, risks of, can kill, could kill, kills, deadly, fatal, death, deaths, died, hospital, hospitalised, hospitalized, poison*, poisoned, poison centre, poison center, emergency, call 911, call 999, burn, burns, burned, bleach, chok*, strangl*, suffocat*, harm*, unsafe, toxic, overdos*, delay*, scarring, infected, laxative, seizure, brain damage, warn, warns, warned, warning, recall*, please don't, please do not, please stop, please see, please get, please keep, please talk, talk to the doctor, talk to your, ask your, see a doctor, see your, don't stop, do not stop, don't skip, do not skip, get real care, needs proper, real treatment, not enough, too simple, only a, just a, isn't enough, far safer, safer, helps but, rare, uncommon, next to nothing, almost no, almost nothing, barely, still there, never replaced|replace, no real effect, made up, misquote, leaves out, alone doesn't, on their own, test tube, gets the credit, save your money, waste of money, come on, give me a break, autoimmune`,
    ),
    mythLabels: list(
      'myth, myths, false, fake, fiction, misconception, rumor, rumour, hoax, claim, wrong, lie, not true, mythbusting, myth busting',
    ),
    factLabels: list('fact, facts, truth, reality, true, correct, verdict, answer'),
    answersNo: list(
      `no, nope, nah, false, wrong, not true, fake, untrue, nonsense, bullshit, bs, rubbish, hoax, debunked, incorrect, never, absolutely not, of course not, not even, not so, this is false, that's false, that is false, this is not true, that's not true, that isn't true, this isn't true, it's not true, it is not true, it isn't true, they don't, it doesn't, they do not, it does not, it won't, it can't, this is wrong, that's wrong, this is a myth, that's a myth, that is a myth, it's a myth, this myth, that myth, this claim, that claim, these claims, the claim, this rumor, this rumour, fact, the truth, actually no, spoiler no, short answer no, this has been debunked, this is misinformation, that's misinformation, that is misinformation, just no, um no, please stop, stop it, the evidence says no, science says no`,
    ),
    factCheckers: list(
      'snopes, politifact, factcheck org, full fact, fullfact, reuters fact check, ap fact check, afp fact check, lead stories, leadstories, science feedback, sciencefeedback, health feedback, healthfeedback, usa today fact check, aap factcheck, boom fact check, boomlive, altnews, africa check, africacheck, check your fact',
    ),
    asks: list(
      `is it true, is this true, is that true, is this real, is it real, is it safe, is there any truth, any truth, does anyone know, do anyone know, anyone know, anybody know, does anybody know, has anyone, has anybody, have anyone, can someone explain, can anyone explain, can somebody explain, can anyone confirm, can someone confirm, can anyone tell me, can someone tell me, i wonder, wondering if, wondering whether, i was wondering, just wondering, curious if, curious whether, not sure if, not sure whether, unsure if, unsure whether, should i worry, should i be worried, should we worry, should we be worried, worried that, i'm worried, should i, would it be, genuine question, serious question, honest question, quick question, question for, asking for, what do you think about, thoughts on, any thoughts, is there evidence, is there any evidence, is there any proof, source for this, do you have a source, heard that .. true, confused about, anyone else heard, what's the truth, looking for advice, need advice, any advice, how true is, eli5, is it possible, could it be`,
    ),
    falseQuestions: list(
      `did you know, do you know that, didn't you know, why are they hiding, why is nobody|noone|everyone, why is no one, why are we not, why aren't they, why aren't we, why don't they, why won't they, why do you think, why would they, why do they, how many more, how many .. have to, still think, do you still, you still believe, when will people, when will you, wake up, coincidence, ever wonder why, ever wondered why, who else knew, guess what, isn't it obvious, isn't it strange|funny|odd|weird|interesting, how is this legal, want to know, want to cure|heal|lose|get|fix|reverse, tired of, sick of, suffering from, struggling with, ready to, who needs, need help|relief, looking to, what if i told you, notice how, you know what, have you noticed, why else, see the pattern`,
    ),
    reports: list(
      `say, says, said, claim, report, reports, suspected, rumor*, rumour*, possible, could be, likely, is being, being investigated, source, sources, saying that, claims that, claim that, claimed, claiming, claims, reported, reportedly, reports that, reports of, according to, allegedly, alleges, alleged, alleging, told reporters|cnn|fox|bbc|me, tweeted, tweets, posted that|a, stated that, suggested that, suggests that, asserts, asserted, insists, insisted, argues, argued, believes that, believe that, think that, thinks that, promotes, promoted the, promoting the, spreading, spread the, shared a, has suggested, are saying, people say, some say, some people, they say, someone said|told, my _ says|said|thinks|believes|told|swears|keeps, rumors that, rumours that, rumor that, rumour that, rumored, rumoured, unconfirmed, viral post|video|claim|message, post claims|claiming, video claims|claiming, a video, interview, apparently, supposedly, sources say, officials say, under fire for, criticized for, criticised for, accused of, sued, lawsuit, heard that, heard from, i heard, heard someone, saw someone, saw a post|video|tiktok, ex says, quoted as, police say, witnesses say, source says, believed to, thought to, said to, feared, may have, might have, could have, is investigating, investigating, investigate`,
    ),
    hedges: list(
      `allegedly, supposedly, apparently, reportedly, rumored, rumoured, unconfirmed, so called, purported*, some people think, might be true, if true, if this is true, not sure, may or may not, who knows, maybe, perhaps, possibly, hypothes*, theoretically, in mice, in rats, in vitro, preliminary, more research is needed, more studies are needed`,
    ),
    formerBelief: list(
      `i|we thought, i|we always|once|honestly thought, i|we assumed, i|we believed, i was sure|certain|taught|raised, grew up thinking|believing|hearing, used to believe, used to think, used to be convinced, used to say, used to be anti, once believed, once thought, i believed that, i was convinced, i was wrong, i fell for, fell for, i regret, ex anti*, former anti*, changed my mind, previously believed, thought that .. until, back when i thought, for years i believed, when i was antivax|anti`,
    ),
    retractions: list(
      `i was wrong, we were wrong, i was so wrong, i was mistaken, how wrong i was, i know better now, i know better, now i know better, i have learned better, i no longer believe|think, i don't believe it anymore|any, not anymore, i changed my mind, i have changed my mind, i stand corrected, i take it back, i take that back, my mistake, i regret, i was fooled, i fell for it, then i read the studies|evidence|research, then i checked|learned|learnt, turns out .. wrong|false|untrue|nonsense|myth|not|doesn't|isn't|don't|didn't|wasn't|aren't, turned out .. wrong|false|untrue|nonsense|myth, how naive, i was naive, i feel stupid|silly|ashamed, it took me .. to see|learn|understand`,
    ),
    inquiries: list(
      `test* whether|if, check* whether|if, stud* whether|if, look* at whether|if, look* into whether|if, examin* whether|if, investigat* whether|if, asked whether|if, compar* whether|if, explor* whether|if, find out whether|if, found out whether|if, to see whether|if, saw whether|if, know whether|if, wanted to know whether|if, put .. to the test`,
    ),
    negativeResults: list(
      `no difference, no benefit*, no effect*, no better than, not better than, no more than, no change*, nothing changed, nothing happened, did nothing, does nothing, do nothing, didn't work, did not work, doesn't work, does not work, don't work, didn't help, did not help, doesn't help, does not help, found nothing, found no, no improvement, same as placebo, same as the placebo, same as a placebo, no faster, made it worse, was useless, is useless`,
    ),
    asksBack: list(
      `is that|this|it true|right|correct|real|so|false|safe|possible|legit|accurate|normal, are they true|right|safe, true or false, fact or fiction, really, true, thoughts, any thoughts, any truth, right, anyone know|knows, anybody know|knows, does anyone|anybody know, what do you think, what do you all think, what do doctors|experts say, should i|we worry, should i|we be worried|concerned|scared, should i|we believe|trust, can anyone|someone|anybody confirm|explain, do you think .. true, could that|this be, has anyone heard, source, any sources, or is it|that|this a myth|rumor|rumour|hoax|lie|scam`,
    ),
    distancing: list(
      `they say, they claim, they said, they tell us|you|me, they keep saying|telling, they will tell|say, they'll tell|say, they want us|you|me to believe|think, want us|you to believe|think, we are told, we're told, i was told, i've been told, you've been told, we've been told, we were told, they insist, they swear, they pretend, the media says|say|claims|claim, big pharma says|say|claims|claim, so called experts|doctors|scientists`,
    ),
    contradictions: list(
      `it does, they do, it did, they did, it is, they are, yes it does|did|is, yes they do|did|are, oh yes it does, of course it does, of course they do, it absolutely does, it sure does, i know it does|did, we know it does|did, it certainly does`,
    ),
    advice: list(`should, must, have to, has to, need to, needs to, ought to, is best to, always`),
    prohibitions: list(
      `never, ever, don't, dont, do not, please don't, please dont, please do not, please never, stop, please stop, avoid, no`,
    ),
    disadvice: list(
      `should never, should not, shouldn't, shouldnt, must never, must not, mustn't, ought not, is best not to, nobody|noone should, no one should, don't ever, do not ever, under no circumstances`,
    ),
    contrasts: list(
      `but, however, although, though, instead, rather, actually, whereas, despite, still, only, just, fine, except, unless, even if, too little, too much, safer, better, opposite, timing, coincidence, trial, trials, study, studies, evidence, research, cochrane, review, reviewed, guideline*, regulator*, both are, both were, both have, both happen*, same places, same age, helps but, may help, may lower, might help, little`,
    ),
    determiners: words('the a an my your his her our their this that these those some'),
    sarcasm: list(
      `yeah right, sure jan, oh sure, sure because, because of course, totally legit, tin foil, tinfoil, lizard people, my tin, flat earth*, flat earther*, eye roll, eyeroll, sarcasm, said no one ever, said no doctor ever, big brain, galaxy brain, dr google, doctor google, university of facebook|google|youtube, facebook university|university's, google university, did your own research, do your own research crowd, these people, imagine thinking, imagine believing, imagine if, next they'll say, next you'll tell me, lol sure, haha sure, apparently now, the crowd, yes and, obviously the earth, people who think, people who believe, anyone who thinks, anyone who believes, if you think, if you believe, you think, you believe, trolls, clowns, covidiot*, nutter*, loons, crackpot*, lunatic*, karen*, antivaxxer*, anti vaxxer*, anti vaxx, antivaxer*, anti vaxers`,
    ),
  },
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
