using CsatWarehouse.Cli.Documents;

namespace CsatWarehouse.Cli.Output;

/// <summary>Where a warehouse is and how far its tables are, with what to do.</summary>
static class DatabaseText
{
    public static void Print(DatabaseDocument database, Terminal terminal)
    {
        terminal.WriteLine($"{database.Provider}: {Printable.Line(database.Database)}");
        foreach (var migration in database.Applied)
            terminal.WriteLine($"  applied  {migration}");
        foreach (var migration in database.Pending)
            terminal.WriteLine($"  pending  {migration}");
        terminal.WriteLine(
            database.Unknown.Count > 0
                ? $"A newer release has migrated it ({database.Unknown[^1]}): use that one."
            : database.Pending.Count > 0
                ? $"It lacks {FigureText.Count(database.Pending.Count)} migrations, which are made by: csat db migrate"
            : "It is up to date."
        );
    }
}
