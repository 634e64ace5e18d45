/** An invented report, sentence by sentence, and the same told anew by another hand: the order is the first one's. */
export const REPORT: readonly (readonly [first: string, retold: string])[] = [
  [
    "The ferry Saint Brannoc ran onto a sandbank off Keel Island on Friday evening with eighty-four passengers aboard.",
    "With 84 passengers on board, the ferry Saint Brannoc got stuck on a sandbank near Keel Island late on Friday.",
  ],
  [
    "Captain Orla Finn had steered around a sailing boat that lay without lights across the narrow channel.",
    "To avoid an unlit sailing boat lying in the channel, captain Orla Finn had changed course.",
  ],
  [
    "Nobody was hurt, but the passengers spent eleven hours in the saloon before the tide lifted the hull.",
    "The passengers, all of them unhurt, waited in the saloon for eleven hours until the hull floated with the tide.",
  ],
  [
    "The cook handed out soup and blankets, and a wedding party from Aldmere played the accordion until midnight.",
    "Soup and blankets came from the cook; until midnight a wedding party of Aldmere folk played accordion music.",
  ],
  [
    "Two lifeboats from Port Garrow stood by all night and took a pregnant woman ashore.",
    "A pregnant woman was brought ashore by one of two Port Garrow lifeboats, which kept watch overnight.",
  ],
  [
    "The owner of the sailing boat, a dentist from Thrale, was found asleep in his cabin.",
    "Rescuers discovered the dentist from Thrale who owns the sailing boat sleeping in its cabin.",
  ],
  [
    "Police took a sample of his blood and seized the logbook of the boat.",
    "His blood was sampled by the police, who also seized the boat's logbook.",
  ],
  [
    "Divers examined the ferry at dawn and found a dent of two metres in the steel plates near the rudder.",
    "At dawn a two-metre dent near the rudder showed up in the steel plates when divers examined the ferry.",
  ],
  [
    "The shipping company Norrland Lines puts the damage at three hundred thousand crowns.",
    "Damage of 300,000 crowns is what Norrland Lines, the shipping company, reckons with.",
  ],
  [
    "A replacement vessel, the older Saint Morwen, will sail twice a day from Monday on.",
    "From Monday the older vessel Saint Morwen takes over, sailing twice daily.",
  ],
  [
    "Islanders complain that the channel has not been dredged since the gravel works closed six years ago.",
    "For six years, since the closing of the gravel works, nobody has dredged the channel, islanders complain.",
  ],
  [
    "The harbour office replied that dredging is planned for autumn and that buoys will be moved next week.",
    "Buoys are to be moved next week and dredging follows in autumn, the harbour office answered.",
  ],
  [
    "Mayor Tilda Roscoe wants the ministry to pay for a radar post on the northern cliff of the island.",
    "A radar post on the island's northern cliff should be paid by the ministry, demands mayor Tilda Roscoe.",
  ],
  [
    "An inquiry by the maritime board begins on Tuesday and is expected to take four months.",
    "The maritime board opens its inquiry on Tuesday; four months is the expected time.",
  ],
];

/** The same event by a reporter of his own: other facts, other words, another order. */
export const OWN_REPORT = [
  "“We sang until the accordion broke,” says bride Jenna Hollis, whose wedding guests were stranded on a ferry for a night.",
  "Her party of thirty had boarded at Aldmere shortly before sunset, carrying cake in cardboard boxes.",
  "When the ship stopped with a jolt, plates slid off the tables and a waiter fell over a pram.",
  "Fishermen from the island rowed out with bread and whisky, though the coastguard had asked them to stay away.",
  "A retired nurse looked after two children who were seasick even on the motionless ship.",
  "The maritime board will look into the grounding, which experts blame on sand that shifts with each winter storm.",
  "Hollis intends to ask the shipping company for the price of the cake.",
].join("\n");

export const BOILERPLATE_TOP =
  "Subscribe to our morning letter and read the day's most important stories before breakfast";
export const BOILERPLATE_END = [
  "More from this section: the ten finest walks along our coast, with maps to print at home",
  "Have you seen something that our readers should know? Write to the newsroom at any hour",
].join("\n");
