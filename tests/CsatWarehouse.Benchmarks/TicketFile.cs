using System.Globalization;

namespace CsatWarehouse.Benchmarks;

/// <summary>Tickets in the plain layout, some 160 bytes a row: 200,000 customers, 60 agents in 12 teams, 24 months. The same rows in every run.</summary>
static class TicketFile
{
    static readonly string[] Channels = ["phone", "chat", "email", "shop"];
    static readonly DateTime Begin = new(2024, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    public static void Write(string path, int rows)
    {
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine(
            "id,createdAt,requester,agent,team,channel,topic,priority,subject,firstRepliedAt,solvedAt,updatedAt"
        );
        // A linear congruential generator (Knuth's MMIX): Random's own sequence is not promised to stay.
        var state = 2026UL;
        for (var i = 0; i < rows; i++)
        {
            var created = Begin.AddSeconds((long)(730L * 86_400 * i / rows));
            var replied = created.AddSeconds(60 + Next(86_400));
            var solved = replied.AddSeconds(60 + Next(400_000));
            var agent = Next(60);
            file.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{i + 1},{created:s}Z,customer-{Next(200_000)},agent-{agent},team-{agent % 12},{Channels[Next(4)]},topic-{Next(40)},normal,Ticket number {i + 1},{replied:s}Z,{solved:s}Z,{solved:s}Z"
                )
            );
        }

        int Next(int below)
        {
            state = unchecked(state * 6364136223846793005UL + 1442695040888963407UL);
            return (int)((state >> 33) % (uint)below);
        }
    }
}
