using CsatWarehouse.Samples.Randomness;

namespace CsatWarehouse.Samples.People;

/// <param name="Skill">Points on 1-5 above or below the usual agent.</param>
/// <param name="Moved">The month of the change to <paramref name="LaterTeam"/>; <see cref="int.MaxValue"/> without one.</param>
sealed record Agent(int Index, PersonName Name, double Skill, Team Team, int Moved, Team LaterTeam)
{
    public long Id => 400_000_000_000 + Index;

    public string Email => FormattableString.Invariant($"agent{Index + 1}@svitanok.example");

    public Team TeamIn(int month) => month < Moved ? Team : LaterTeam;
}

/// <summary>Who replies: nine agents a team; every twentieth changes team ten months before the end, so that a figure by team needs the team of the day.</summary>
sealed class Staff
{
    /// <summary>The chat's bot, a user among the agents.</summary>
    public const long BotId = 499_999_999_999;

    /// <summary>Auto-replies are written by the system, which no user file has.</summary>
    public const long SystemId = -1;

    const int MoveMonthsBack = 10;
    const int EveryMoving = 20;

    public Staff(CompanyOptions options, Timeline time, NamePool names)
    {
        var random = StableRandom.For(options.Seed, Strand.Agent);
        Agents =
        [
            .. Enumerable
                .Range(0, Team.All.Count * Team.AgentsEach)
                .Select(i =>
                {
                    var team = Team.All[i / Team.AgentsEach];
                    return new Agent(
                        i,
                        names.Draw(random, ukrainian: true),
                        random.Bell() * 0.15,
                        team,
                        i % EveryMoving == 4 ? time.Planted(MoveMonthsBack) : int.MaxValue,
                        Team.All[(team.Index + 1) % Team.All.Count]
                    );
                }),
        ];
    }

    public IReadOnlyList<Agent> Agents { get; }

    /// <summary>One of those who are in the team in that month.</summary>
    public Agent Draw(StableRandom random, Team team, int month)
    {
        var start = random.Below(Agents.Count);
        for (var i = 0; ; i++)
        {
            var agent = Agents[(start + i) % Agents.Count];
            if (agent.TeamIn(month) == team)
                return agent;
        }
    }
}
