/** A long affair as two outlets tell it, event by event: the same people and places, other things that happened. Invented. */
export interface Episode {
  /** Days since the affair began. */
  readonly day: number;
  readonly reports: readonly (readonly [headline: string, body: string])[];
}

export const AFFAIRS: Readonly<Record<string, readonly Episode[]>> = {
  mine: [
    {
      day: 0,
      reports: [
        [
          "Miners of Karrow pit walk out over shift rules",
          `Some 900 miners of the Karrow pit laid down tools at dawn on Monday to protest against twelve-hour shifts.
          The miners' union says the new rules of the Ostrand company leave no time for rest between two descents.
          Pickets with braziers stood at both gates of the Karrow pit, and lorries loaded with copper ore were turned away.
          Union leader Marta Illin called the walkout open-ended.`,
        ],
        [
          "Strike stops copper mine at Karrow",
          `The copper mine at Karrow stands still: about 900 miners walked out on Monday morning against shifts of twelve hours.
          Pickets turned back ore lorries at the gates. The Ostrand company called the walkout unlawful.
          The new shift rules give miners too little rest between descents, said Marta Illin, who leads the union.`,
        ],
      ],
    },
    {
      day: 8,
      reports: [
        [
          "Flooded gallery at Karrow: pumps fail during strike",
          `Water has flooded the lowest gallery of the Karrow mine after two pumps failed on the night to Tuesday.
          Engineers of the Ostrand company measured four metres of water in the gallery; a third pump was brought by rail from the coast.
          Nobody was below ground because of the strike. The inspectorate of mines ordered that the pumps be looked after round the clock.`,
        ],
        [
          "Water rises in Karrow's lowest gallery after pumps break down",
          `Two broken pumps have let the lowest gallery of the copper mine at Karrow fill with four metres of water.
          The inspectorate of mines told the Ostrand company to keep engineers at the pumps day and night.
          A replacement pump arrived by rail. No miner was underground when the gallery flooded.`,
        ],
      ],
    },
    {
      day: 17,
      reports: [
        [
          "Ostrand chief resigns after secret tape",
          `Joris Vell, the chief executive of the Ostrand company, resigned on Thursday after a tape became known on which he mocks the miners of Karrow.
          On the recording, made at a dinner in the Hotel Metropole, Vell is heard to say that hunger would end the strike.
          The supervisory board named finance director Anke Solm as his successor until a new chief executive is found.`,
        ],
        [
          "Tape costs Vell his post at the head of Ostrand",
          `A recording of a dinner has cost Joris Vell his post: the chief executive of Ostrand stepped down on Thursday.
          On the tape from the Hotel Metropole he says hunger would end the strike at the Karrow mine, and laughs.
          Finance director Anke Solm takes over from the chief executive for the time being, the supervisory board decided.`,
        ],
      ],
    },
  ],
  bridge: [
    {
      day: 3,
      reports: [
        [
          "Cracks close the Halden bridge to lorries",
          `The Halden bridge is closed to lorries after inspectors found cracks as long as a hand in three of its steel girders.
          The road office of the province fears that the girders weaken in frost. Cars may still cross the bridge in one lane.
          Hauliers must make a detour of 60 kilometres by way of Brunn, their association complains.`,
        ],
        [
          "No lorries on Halden bridge: girders are cracked",
          `Three steel girders of the Halden bridge have cracks, inspectors of the road office found; lorries are banned from the bridge at once.
          The detour by way of Brunn is 60 kilometres long, the association of hauliers says. Cars may cross in a single lane.`,
        ],
      ],
    },
    {
      day: 24,
      reports: [
        [
          "Ferry to replace cracked Halden bridge from May",
          `A ferry for lorries will cross the river beside the cracked Halden bridge from May, the province has decided.
          Two vessels that used to sail between the islands were chartered for 4.2 million crowns. A crossing takes eleven minutes.
          Hauliers welcomed the ferry. The landing stages are built by army engineers.`,
        ],
        [
          "Two island ferries will carry Halden's lorries",
          `From May two chartered ferries will take lorries over the river at Halden, where the cracked bridge is closed to them.
          The province pays 4.2 million crowns for the vessels; army engineers build the landing stages.
          The crossing will last eleven minutes, and hauliers are pleased.`,
        ],
      ],
    },
  ],
};
