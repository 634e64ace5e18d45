/** Words that tell what a story is about, by topic: the upper level of the IPTC Media Topics, named as readers would. */
export const TOPIC_WORDS: Readonly<Record<string, string>> = {
  Politics: `election elected ballot ballots vote votes voter voters recount parliament senate congress minister mayor president
    candidate candidates coalition opposition government cabinet lawmaker lawmakers legislation referendum campaign party parties
    constituency governor senator senators senate presidency incumbent registrar democrats republicans republican conservatives socialists gop diplomat diplomats`,
  Business: `shares shareholder shareholders profit profits revenue merger takeover acquisition investor investors stock stocks
    market markets earnings company ceo bankruptcy bid startup retailer exports imports inflation economy economic bank banks
    interest tariff tariffs gdp listing flotation ipo quarterly`,
  Work: `strike strikes striking union unions wage wages pay layoffs picket employees employer employers workers redundancies
    bargaining walkout overtime`,
  "Crime and law": `police arrested arrest murder killed suspect suspects charged court judge trial jury prosecutor prosecutors
    sentenced prison jail convicted lawsuit sued verdict fraud robbery stabbing shooting gunman detectives defendant appeal
    attorney guilty bail indictment testimony`,
  Disasters: `earthquake flood floods flooded flooding storm hurricane cyclone typhoon wildfire wildfires evacuated evacuation
    evacuees rescuers rescue landslide tornado tsunami magnitude eruption volcano missing devastation emergency relief dyke levee
    aftershock aftershocks derailed derailment crash wreckage`,
  Weather: `rain rainfall snow snowfall heatwave drought temperatures forecast forecasters millimetres gusts blizzard meteorologists
    frost thunderstorms`,
  Health: `hospital hospitals patients disease virus outbreak infection infections infected vaccine vaccines cancer doctors nurses
    symptoms medical treatment drug drugs listeria salmonella bacteria poisoning epidemic pandemic clinic surgery recall
    contaminated pregnant`,
  Science: `scientists researchers archaeologists archaeologist archaeology study telescope planet galaxy fossil fossils species
    genome genomes dna excavation physicists astronomers experiment laboratory spacecraft orbit rocket nasa asteroid bronze
    prehistoric dinosaur ancient radiocarbon museum`,
  Environment: `climate emissions carbon pollution wildlife conservation biodiversity renewable solar turbines windfarm deforestation
    ecosystem habitat endangered recycling plastic spill reef`,
  Technology: `software app apps smartphone algorithm hackers cyberattack data internet online users artificial intelligence chip
    chips semiconductor robot robots encryption password breach server browser`,
  Transport: `bridge bridges train trains railway rail airport airline flights flight passengers motorway road roads traffic ferry
    ferries commuters lorries trucks timetable cyclists station detour toll tolls tram metro port`,
  Sport: `goal goals coach team teams league cup tournament championship season players player striker goalkeeper olympic
    olympics medal medals finalists stadium innings wicket quarterback playoffs footballer footballers midfielder`,
  Culture: `film films movie actor actress director album singer band concert orchestra festival novel author museum exhibition
    painting artist theatre theater award awards oscar music audience gallery poet opera composer`,
  Education: `school schools pupils students teachers teacher university universities curriculum exam exams classroom tuition
    college campus headteacher`,
  "War and peace": `troops soldiers military army missile missiles airstrike airstrikes ceasefire war invasion rebels militants drone
    drones hostages bombing artillery frontline peace treaty navy insurgents jihadist jihadists militant beheaded beheading`,
};
