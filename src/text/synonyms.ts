/**
 * Words that news uses for one another when it tells the same thing: written by hand, checked by the figures in bench/quality. One group a line;
 * verb and noun forms stand together. Only words that would seldom mislead: "increase" and "decrease" occur in like contexts and must never meet.
 */
export const SYNONYMS = `
kill killed killing dead die dies died death deaths fatal fatality fatalities slain perish perished casualty casualties toll deceased lethal deadly
injure injured injury injuries wound wounded wounds hurt
murder murdered homicide slaying
shoot shot shooting gunfire gunman gunmen shooter gunshot shots
attack attacked attacks assault assaulted assailant attacker attackers raid
explode explosion explosions blast blasts bomb bombs bombing bombings detonate detonated bomber exploded
arrest arrested arrests detain detained detention custody apprehended apprehend jailed
jail prison imprisoned imprisonment incarcerated behind-bars inmate inmates prisoner prisoners sentenced
accuse accused accuses accusation accusations allege alleged allegedly allegation allegations
charge charged charges indict indicted indictment prosecuted prosecution
sue sued suing lawsuit lawsuits suit litigation plaintiff plaintiffs
guilty convicted conviction convict verdict
acquit acquitted cleared exonerated
police cops cop officer officers constable
investigate investigation investigators investigating investigator probe inquiry investigated detectives detective
say said says told tell tells stated state stating statement
announce announced announces announcement announcing unveil unveiled reveal revealed reveals disclose disclosed disclosure
confirm confirmed confirms confirmation confirming verify verified
deny denied denies denial denying refute refuted dispute disputed disputes reject rejected rejects rejection dismiss dismissed
warn warned warns warning warnings caution cautioned threaten threatened threat threats
criticize criticized criticised criticism criticisms condemn condemned condemnation denounce denounced blast blasted slam slammed lambasted decried rebuke rebuked
praise praised praises hail hailed applaud applauded laud lauded
support supported supports supporting back backed backs backing endorse endorsed endorses endorsement favor favour favored
oppose opposed opposes opposition opposing against resist resisted
agree agreed agrees agreement deal accord pact settlement settle settled treaty accept accepted
ceasefire truce armistice cease-fire pause halt
talk talks negotiate negotiation negotiations negotiating negotiators discuss discussed discussion discussions dialogue
meet met meeting meetings summit
visit visited visiting trip travel traveled travelled traveling journey
arrive arrived arrives arrival land landed reach reached
leave left leaving depart departed departure
ask asked asks request requested requests urge urged urges call called calling appeal appealed plea demand demanded demands
want wants wanted seek seeks sought seeking hope hopes hoped wish
plan plans planned planning intend intends intended intention aim aims proposed propose proposal proposals
begin began begun beginning start started starts starting launch launched launches commence
end ended ends ending finish finished conclude concluded stop stopped stops
continue continued continues continuing remain remained remains ongoing persist
resume resumed resumes resumption restart restarted
delay delayed delays postpone postponed postponement
cancel canceled cancelled cancellation scrap scrapped called-off
increase increased increases increasing rise rises rose risen rising grow grew grown growth climb climbed jump jumped surge surged soar soared higher
decrease decreased decreases decline declined declines declining fall fell fallen falling drop dropped drops plunge plunged slump slid lower reduce reduced reduction cut cuts cutting
buy bought buying purchase purchased purchases acquire acquired acquisition acquires takeover
sell sold selling sale sales
company firm corporation business companies firms
job jobs employee employees worker workers staff workforce employed employment
fire fired firing sack sacked ousted oust ouster dismissal
resign resigned resignation resigns quit step-down stepping-down stepped
hire hired appoint appointed appointment named nominate nominated nomination nominee
win won wins winner victory victorious triumph beat beats beaten defeat defeated
lose lost loses loss losing
vote voted votes voting ballot ballots
election elections poll polls elected
lead led leads leading leader leaders
president presidential presidency
law legislation bill legislative act
ban banned bans prohibit prohibited prohibition outlaw outlawed barred
allow allowed allows permit permitted permits let
approve approved approves approval pass passed
court judge judges tribunal judicial justice
ruling ruled decision decided decide
money funds funding fund cash
pay paid pays payment payments
cost costs price prices
spend spent spending
dollar dollars
tax taxes
child children kid kids youngster
boy son teenager teen
girl daughter
woman women female
man men male
baby infant newborn
wife husband spouse married marry marriage wed wedding
mother mom mum
father dad
family relatives relative families
parents parent
friend friends pal
student students pupil pupils
school schools classroom campus
doctor doctors physician physicians medic medics
hospital hospitals hospitalized hospitalised
ill illness sick sickness disease ailing
virus infection infected infections outbreak
treat treated treatment therapy
study research researchers researcher scientists scientist studies survey
find found finds finding findings discover discovered discovery
show showed shows shown showing indicate indicated indicates suggest suggested suggests demonstrate
believe believed believes think thinks thought
expect expected expects expectation anticipate anticipated predict predicted prediction forecast
know known knew aware
car cars vehicle vehicles automobile
truck trucks lorry
plane planes aircraft jet jets airplane airliner flight flights
ship ships boat boats vessel vessels
train trains rail railway railroad
crash crashed crashes collision collided collide accident wreck wreckage
debris fragments objects pieces
search searched searching searches hunt hunted
rescue rescued rescuers rescuing saved save
missing vanish vanished disappear disappeared disappearance
hide hidden hid concealed conceal
flee fled fleeing escape escaped escapes
fight fought fighting battle battles clash clashed clashes combat
war conflict hostilities
troops soldiers soldier army forces military servicemen
invade invaded invasion incursion
seize seized seizure capture captured confiscate confiscated
surround surrounded encircle encircled trapped entrapment besieged siege
surrender surrendered capitulate
weapon weapons arms gun guns firearm firearms rifle rifles
missile missiles rocket rockets
drone drones uav
sanction sanctions punitive penalties penalty punish punished punishment
aid assistance help helped helps
territory territories region land area
border frontier
protest protests protesters protester protestor protestors demonstrators demonstration demonstrations rally rallies marched march
riot riots unrest violence violent
storm hurricane typhoon cyclone
flood floods flooding flooded
earthquake quake tremor temblor
fire blaze flames wildfire burning burned burnt
destroy destroyed destruction demolished demolish devastated
damage damaged damages
home homes house houses residence
building buildings structure structures
resident residents inhabitants locals
evacuate evacuated evacuation evacuations
street road roads highway
victim victims
suspect suspects suspected
witness witnesses eyewitness eyewitnesses
video footage clip film filmed
photo photos photograph photographs picture pictures image images pictured
letter letters wrote write writes written
email e-mail emails
book memoir author
movie film films
song songs music album
tweet tweeted tweets twitter post posted posts
website site online internet web
show program programme series episode
fan fans followers supporters
actor actress star stars celebrity
apologize apologized apologise apologised apology apologies sorry regret regrets
comment comments remark remarks
rule rules regulation regulations
official officials authorities authority
spokesman spokeswoman spokesperson
lawyer lawyers attorney attorneys counsel
government administration
country nation nations
world global worldwide international
city town
area region vicinity
near close nearby
big large huge massive enormous
small little tiny
important significant major key crucial critical
difficult hard challenging tough
quick quickly fast rapid rapidly swift swiftly
also additionally
first initial initially
last final
new latest recent recently
old former previous previously
former ex
current present
several many numerous multiple
problem problems issue issues trouble difficulties
chance possibility possible potential potentially likely probability
reason cause causes caused
result results outcome
concern concerns concerned worry worries worried fear fears feared skepticism skeptical doubt doubts
angry anger outrage outraged furious
happy pleased delighted
shocked stunned surprised surprise astonished
refuse refused refuses refusal declined
promise promised promises pledge pledged pledges vow vowed vows
try tried tries attempt attempted attempts effort efforts
give gave given gives provide provided provides offer offered offers
get received receive receives obtain obtained
send sent sends deliver delivered convey conveyed
bring brought carried carry
use used using uses
make made makes making
take took taken takes
keep kept retain
show display displayed
build built building construct constructed construction
change changed changes shift alter
create created establish established
join joined
watch watched saw seen see spotted sighted sighting
hear heard
speak spoke spoken speech address addressed
phone telephone call
question questioned questions
answer answered reply replied respond responded response
include included includes including
guarantee guarantees assurance assurances
violate violated violation violations breach breached
monitor monitored monitoring oversee supervise
recall recalled
return returned returns back
move moved moves relocated
wear wore wearing dressed
drink drinking drunk alcohol intoxicated
drug drugs narcotics
rape raped sexual-assault sexually molested
abuse abused abusive
rob robbed robbery burglary theft stole stolen steal heist break-in
hack hacked hackers hacking breach
gay homosexual same-sex
religion religious faith
black african-american
record records
percent percentage
majority most
half
stock stocks share shares
store stores supermarket shop shops retailer retailers
bail bond
hit struck strike
detail details information
pot marijuana cannabis weed
migrant migrants immigrant immigrants immigration migration
refugee refugees asylum
climate warming
virus coronavirus covid
vaccine vaccines vaccination vaccinate vaccinated shot shots jab jabs
hotel motel inn
restaurant cafe diner eatery
airport runway terminal
pilot captain
passenger passengers onboard aboard board
church parish congregation
grandmother grandma
grandfather grandpa
funeral burial buried
teacher teachers educator educators
professor academic
tornado twister
snow snowfall blizzard
rain rainfall
wind winds gusts
heat temperature temperatures
debt deficit
loan loans lending lender
profit profits earnings
revenue revenues
budget spending
economy economic
unemployment unemployed jobless
inflation
trade tariffs tariff
oil crude petroleum
gas fuel gasoline petrol
electricity power blackout outage
nuclear atomic
test tests tested testing
poison poisoned poisoning toxic
contaminated contamination tainted
medicine medication drugs
surgery operation
cancer tumor tumour
pregnant pregnancy
birth born
divorce split separated
game match
team squad
player players
season
title championship crown
champion champions
goal goals scored score
coach manager
stadium arena venue
race
concert gig
album record
award awards prize prizes
dog dogs puppy puppies
cat cats kitten
animal animals creature creatures
shark sharks
museum gallery
bone bones skeleton remains
ancient prehistoric
planet planets
space orbit nasa
spacecraft probe satellite satellites
`;
