using System.Globalization;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Operations;
using CsatWarehouse.Reading;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>Mends the profile of a test's survey, and replays what was rejected.</summary>
static class Replays
{
    public const string Profile = "sources/survey.json";

    public static void Mend(TestWorkspace workspace)
    {
        MendScale(workspace, "\"99\": \"refused\"");
        workspace.Write(
            Profile,
            Text(workspace)
                .Replace(
                    "[\"yyyy-MM-dd\"]",
                    "[\"yyyy-MM-dd\", \"dd.MM.yyyy\"]",
                    StringComparison.Ordinal
                )
        );
    }

    public static void MendScale(TestWorkspace workspace, string missing)
    {
        var text = Text(workspace);
        var at = text.IndexOf(", \"missing\"", StringComparison.Ordinal);
        if (at >= 0)
            text = text.Remove(at, text.IndexOf('}', at) - at + 1);
        workspace.Write(
            Profile,
            text.Replace(
                "\"kind\": \"nps\"",
                $"\"kind\": \"nps\", \"missing\": {{{missing}}}",
                StringComparison.Ordinal
            )
        );
    }

    public static string Text(TestWorkspace workspace) =>
        File.ReadAllText(Path.Combine(workspace.Path, Profile));

    public static async Task<ReplayReport> ReplayAsync(
        TestWorkspace workspace,
        RejectFilter? filter = null,
        bool isDryRun = false
    )
    {
        using var warehouse = await workspace.OpenAsync();
        return await new ReplayRejects(
            workspace.Read(),
            warehouse,
            workspace.Read().OpenExports(),
            new FixedClock()
        ).RunAsync(filter ?? new(), isDryRun);
    }

    public static Task<List<(long, long, long, double?, long)>> FiguresAsync(
        TestWorkspace workspace
    ) =>
        workspace.QueryAsync(c =>
            (
                from f in c.KpiFacts
                join p in c.KpiPointers on f.KpiBuildKey equals p.KpiBuildKey
                orderby f.PeriodKey, f.KpiKey, f.SliceKey
                select new ValueTuple<long, long, long, double?, long>(
                    f.PeriodKey,
                    f.KpiKey,
                    f.SliceKey,
                    f.Value,
                    f.Persons
                )
            ).ToListAsync()
        );

    /// <summary>Three files of one month with repeated keys, of which about a third of the rows is rejected.</summary>
    public static async Task<TestWorkspace> LoadedAsync(string delivery, int seed)
    {
        var random = new Random(seed);
        var workspace = new TestWorkspace(delivery);
        foreach (var name in (string[])["a", "b", "c"])
        {
            workspace.Export(name, Enumerable.Range(0, 25).Select(_ => Row()).ToList());
            await workspace.IngestAsync();
        }
        return workspace;

        string Row()
        {
            // Few ids, so that keys come again within a file and from file to file; none at all now and then.
            var id =
                random.Next(8) == 0
                    ? ""
                    : random.Next(1, 15).ToString(CultureInfo.InvariantCulture);
            var day = random.Next(1, 28);
            var answered = (random.Next(6)) switch
            {
                0 => string.Create(CultureInfo.InvariantCulture, $"{day:00}.03.2026"),
                1 when random.Next(3) == 0 => "never",
                _ => string.Create(CultureInfo.InvariantCulture, $"2026-03-{day:00}"),
            };
            var nps = random.Next(5) == 0 ? 99 : random.Next(11);
            var region = random.Next(4) == 0 ? "\"Nor\nth, \"\"x\"\"\"" : "Київ";
            var updated =
                random.Next(2) == 0
                    ? ""
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"2026-03-{random.Next(1, 28):00} 10:00"
                    );
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{id},{answered},{nps},5,4,{region},r{day},1,{updated}"
            );
        }
    }
}
