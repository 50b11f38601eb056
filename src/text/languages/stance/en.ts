/** English phrases that tell how a post stands to a claim. */
import { type LanguageData, list, words } from '../types';

export const stance: LanguageData['stance'] = {
  negations:
    list(`not, no, never, cannot, can't, won't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, wouldn't,
couldn't, shouldn't, hasn't, haven't, hadn't, ain't, dont, doesnt, didnt, isnt, arent, wasnt, werent, wont, cant, couldnt,
shouldnt, wouldnt, aint, dnt, dosnt, wnt, cnt, nt, neva, nvr, nuttin, nothin, noone, neither, nor, without, nothing, none, nobody, nowhere, zero, unable, fails to, failed to, fail to,
lack of, far from, hardly, rarely, unlikely, stop saying, instead of, rather than, refuses to, refused to, denies, deny, denied,
dismissed, dismisses, rules out, ruled out`),
  firmNegations: list(
    `don't, doesn't, do not, does not, dont, doesnt, dnt, dosnt, nt, ain't, aint, did not, didn't cause|make|give|change|lead|prevent, isn't, is not, isnt, aren't, are not, arent, wasn't, was not, weren't, were not, can't, cannot, can not, cant, couldn't, won't, will not, wont, wnt, cnt, has not been, have not been, hasn't been, haven't been, never been shown|proven|linked|found, has never been, have never been, fails to, failed to, no _ causes|cause|cures|cure|contains|contain, there is no, there's no, there are no, theres no, nor`,
  ),
  scope: { after: 7, before: 0 },
  emptyNegations:
    list(`not only, not just, not merely, no wonder, no doubt, no question, without a doubt, no matter, why not,
can't wait, cannot wait, can't believe, cannot believe, cant believe, don't|dont|dnt forget, never forget, not to mention,
no coincidence, not a coincidence, don't|dont|dnt let, do not let, not sure if, no one talks, nobody talks, no one is talking, nobody is talking,
no one tells, nobody tells, don't|dont|dnt|doesn't|doesnt|won't|wont|wnt tell, don't|dont|dnt|doesn't|doesnt want you|u|ya|us, do not want you|us, not telling,
never tell, won't admit, never told, not afraid, don't care, dont care, don't be fooled, dont be fooled, do not be fooled,
not a doctor, not a scientist, not an expert, not medical advice, can't make this up, can't ignore, cannot ignore, can't deny, cannot deny, can not deny,
cannot be denied, can't be denied, no longer a secret, don't know who, no thanks, no thank you, not gonna lie, no lie, no joke, no cap, not kidding, don't need a, not an opinion, is it not, isn't it, not anti, never mind, don't|dont|dnt trust, do not trust,
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
claim is false, claims are false, that is false, that's false, this is false, is false, are false, was false, it's false, is fake, was fake, are fake, fake news story|article|report, fake quote|photo|video|image|letter|story|report*|account, is a hoax, was a hoax, hoax claim*|story|report|post, hoaxer*, turned out to be a hoax|fake|false, is a lie, are lies, that's a lie, is nonsense, is rubbish, utter nonsense, complete nonsense, total nonsense, absolute nonsense, is bullshit, is bs, is wrong, are wrong, is simply wrong, just wrong, plain wrong, contrary to, despite claims|rumors|rumours, did not happen, didn't happen, never happened, no truth, no basis, not how _ works, not how, not backed by, zero proof, scaremonger*, fearmonger*, fear mongering, antivax nonsense|lies|myth|propaganda, anti vax nonsense|lies|myth|propaganda, correlation is not, correlation isn't, correlation does not, correlation doesn't, fraudulent study, wakefield .. struck|fraud*|retract*|license, doesn't work like that, still going around, keeps circulating, circulating, please don't believe, is dangerous advice, dangerous misinformation, dangerous nonsense, not a cure, no cure, is not a treatment, scientists debunk, denies, denied, deny, denying, refuted, dismisses, dismissed, rejects, rejected, rebut*, slam*|blast*|rubbish*|quash* .. rumor*|rumour*|claim*|report*, shut*|shoot* down .. rumor*|rumour*|claim*|report*, hit* back at .. rumor*|rumour*|claim*|report*, lay*|laid|put* to rest, totally|completely|entirely|utterly fake|false|untrue|bogus, report* .. is|are fake, report* .. is|are untrue, just a hoax, just a rumor|rumour`),
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
    `is it true, is this true, is that true, is this real, is it real, is it safe, is there any truth, any truth, does anyone know, do anyone know, anyone know, anybody know, does anybody know, has anyone, has anybody, have anyone, can someone explain, can anyone explain, can somebody explain, can anyone confirm, can someone confirm, can anyone tell me, can someone tell me, i wonder, wondering if, wondering whether, i was wondering, just wondering, curious if, curious whether, not sure if, not sure whether, unsure if, unsure whether, should i worry, should i be worried, should we worry, should we be worried, worried that, i'm worried, genuine question, serious question, honest question, quick question, question for, asking for, what do you think about, thoughts on, any thoughts, is there evidence, is there any evidence, is there any proof, source for this, do you have a source, heard that .. true, confused about, anyone else heard, what's the truth, looking for advice, need advice, any advice, how true is, eli5, is it possible, could it be`,
  ),
  asksFirst: list('should i, would it be'),
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
};
