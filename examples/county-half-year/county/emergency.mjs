/** The emergency plans and drills, made up after what the evaluation found: no plan for an earthquake, none for a loss of data. */
export const EMERGENCY = {
  plans: [
    { id: "消防预案", emergencies: ["fire"], adoptedOn: "2021-03-01" },
    { id: "综合预案", emergencies: ["flood", "theft", "leak", "network"], adoptedOn: "2022-09-01" },
  ],
  drills: [
    { id: "消防演练", emergencies: ["fire"], on: "2023-05-12" },
    { id: "防汛演练", emergencies: ["flood"], on: "2023-06-02" },
  ],
};
