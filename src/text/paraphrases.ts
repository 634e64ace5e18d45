/**
 * Several words, or a short form, that news uses for one word or name: what stands for them, then the ways to write them, folded, without
 * possessive endings. Written by hand.
 */
export const PHRASES = `
america: united states of america, united states, usa
britain: united kingdom, great britain, uk
un: united nations
eu: european union
pm: prime minister, prime ministers
iran: islamic republic
russia: russian federation
china: people republic of china
new york: nyc, new york city
hong kong: hk
north korea: n korea, nkorea
south korea: s korea, skorea
fed: federal reserve
ceo: chief executive officer, chief executive
resign: steps down, step down, stepped down, stepping down
cancel: called off, calls off, call off
jail: behind bars
gay: same sex
rob: break in
ceasefire: cease fire
black: african american, african americans
vote: go to the polls, goes to the polls, go to polls, went to the polls
die: passes away, passed away, lost his life, lost her life, lost their lives, lose their lives
shoot: gunned down
explode: blow up, blew up, blows up, blown up
reject: turned down, turns down
delay: put off, puts off
withdraw: pull out, pulls out, pulled out
transfer: hand over, hands over, handed over
arrest: taken into custody
airstrike: air strike, air strikes, air raid, air raids, airstrikes, airstrike
execute: capital punishment, death penalty, put to death
layoff: laid off, lay off, lays off, layoffs, job cuts
create: set up
participate: take part, takes part, took part
conduct: carried out, carry out, carries out
overturn: strikes down, struck down, strike down
begin: breaks out, broke out, kick off, kicks off, kicked off, get under way, under way, underway
dui: drunk driving, driving under the influence, drunken driving, dwi
california: calif
minnesota: minn
massachusetts: mass
florida: fla
arizona: ariz
connecticut: conn
tennessee: tenn
wisconsin: wis
oklahoma: okla
colorado: colo
escape: on the loose, on the run, on the lam, at large
heat: heat wave, heat waves, heatwave
bury: lay to rest, laid to rest
convict: find guilty, found guilty, finds guilty
criticize: critical of, speak out against, come under fire, under fire
continue: carry on, carries on
proceed: goes ahead, go ahead, went ahead
close: shut down, shuts down, shutting down, close down
acquire: take over, takes over, took over, taking over, taken over
surrender: give up, gives up, gave up, turn himself in, turned himself in, turns himself in, turned herself in
retreat: back down
topple: bring down, brings down, brought down
urge: call for, calls for, called for, calling for
find: track down, tracked down
crackdown: crack down, cracks down, cracked down
candidacy: run for, runs for, running for
say: point out, pointed out, points out, in a statement, according to
free: set free, sets free, let go
happen: take place, takes place, took place, taking place
separate: break up, broke up, splits from
mourn: pay tribute, pays tribute, paid tribute
marry: tie the knot, ties the knot, tied the knot, get married, got married, getting married
birth: give birth, gives birth, gave birth
compose: make up
return: come back, came back, comes back, go back, went back
search: look for, looks for, looked for, looking for, searching for
discover: find out, found out
win: carried by
record: set a record, all time high
wound: wounded in action
eliminate: knocked out, knock out, knocks out
army: security forces, armed forces
kill: death toll
`;

/** Synonyms of headlines and short sentences beyond those of synonyms.ts: one group a line, the first word stands for all. Too broad for whole stories. */
export const HEADLINE_SYNONYMS = `
pm premier
lawmaker mp mps legislator parliamentarian
parliament legislature
republican gop
democrat democratic dem
pub bar tavern
governor gov
senator sen
general gen
government govt
department dept
militant insurgent rebel guerrilla fighter extremist jihadist
terror terrorist terrorism
kidnap abduct abduction
hostage captive
free freed release liberate
withdraw withdrew withdrawal pullout
merge merger
bankrupt bankruptcy insolvent insolvency
close shut shutdown closure
increase raise boost hike
accuse blame fault
mourn mourning grieve tribute
remember commemorate memorial
landslide mudslide
collapse cave
sink sank sunk capsize
derail derailment
airline carrier
smuggle traffick
bribe bribery corruption corrupt graft
fraud scam swindle
execute execution hang
stab stabbing knife
behead decapitate
spy surveillance espionage snoop eavesdrop wiretap
leak leaker whistleblower
deport deportation expel expulsion extradite extradition
inspect inspection inspector
pope pontiff
envoy ambassador diplomat
coup overthrow topple
approve ok okay endorse
overturn reverse quash
block prevent
suspend suspension
testify testimony
jury juror
serious severe grave
mistake mistaken error wrong
hunger starvation famine
flu influenza
phone cellphone mobile smartphone handset
computer pc laptop
television tv
ceo boss
rival competitor opponent
customer consumer client
investor shareholder stockholder
analyst economist
stock market equity
premiere debut
win rout edge clinch
retire retirement
couple pair duo
sheriff deputy
sea ocean waters
coast shore
mountain mount mt
city village
north northern
south southern
east eastern
west western
reelect reelection
resign abdicate relinquish
storm cyclone
fire bushfire arson
wound wounded
army policeman policemen
quick soon
celebrate celebration festivity
ally allied
foe enemy adversary
poor poverty
rich wealthy wealth
poll survey
elderly senior
rumor speculation
ease relax loosen
tight tighten
strengthen bolster
weaken undermine
aim target
split divide rift
secret classified confidential
huge giant
suicide
airstrike airraid
assassin assassinate assassination
conduct perform
cheat cheating
`;

/** Peoples, and the country or place that stands for both, beyond those of lexicon.ts. */
export const PEOPLES = `
ugandan uganda; zambian zambia; zimbabwean zimbabwe; haitian haiti; burmese myanmar; burma myanmar; bahraini bahrain; qatari qatar; kuwaiti kuwait;
emirati emirates; omani oman; bolivian bolivia; ecuadorian ecuador; paraguayan paraguay; uruguayan uruguay; honduran honduras; guatemalan guatemala;
salvadoran salvador; nicaraguan nicaragua; panamanian panama; jamaican jamaica; dominican dominica; cypriot cyprus; maltese malta; slovak slovakia;
slovenian slovenia; slovene slovenia; bosnian bosnia; albanian albania; macedonian macedonia; montenegrin montenegro; kosovar kosovo; moldovan
moldova; belarusian belarus; azerbaijani azerbaijan; azeri azerbaijan; uzbek uzbekistan; tajik tajikistan; kyrgyz kyrgyzstan; turkmen turkmenistan;
mongolian mongolia; cambodian cambodia; laotian laos; singaporean singapore; malian mali; ghanaian ghana; ivorian ivory; senegalese senegal; rwandan
rwanda; burundian burundi; tanzanian tanzania; angolan angola; mozambican mozambique; liberian liberia; guinean guinea; gambian gambia; chadian chad;
nigerien niger; eritrean eritrea; namibian namibia; botswanan botswana; malawian malawi; catalan catalonia; crimean crimea; chechen chechnya; tibetan
tibet; hawaiian hawaii; alaskan alaska; virginian virginia; parisian paris; londoner london; kashmiri kashmir; gazan gaza; bavarian bavaria; sicilian
sicily; luxembourgish luxembourg; latvians latvia; turk turkey; turks turkey; swede sweden; swedes sweden; dane denmark; danes denmark; pole poland;
poles poland; finn finland; finns finland; spaniard spain; spaniards spain; briton britain; britons britain; brit britain; brits britain; frenchman
france; scot scotland; scots scotland; serb serbia; serbs serbia; croat croatia; croats croatia; arab arabia; saudis arabia; scotsman scotland;
scottish scotland; iraqis iraq; afghans afghanistan; germans germany; syrians syria; greeks greece; italians italy; mexicans mexico; canadians canada;
australians australia; indians india; egyptians egypt; pakistanis pakistan; indonesians indonesia; colombians colombia; venezuelans venezuela; cubans
cuba; somalis somalia; kenyans kenya; nigerians nigeria; yemenis yemen
`;
