using CsatWarehouse.Testing;

namespace CsatWarehouse.Benchmarks.Cost;

/// <summary>A workspace over the generated files: the demo's profiles of people, and those beside this file.</summary>
static class CostWorkspace
{
    static readonly string[] OfTheDemo =
    [
        "zendesk-agents.json",
        "zendesk-end-users.json",
        "zendesk-groups.json",
        "zendesk-organizations.json",
    ];

    /// <param name="months">How many of the newest months' files it has.</param>
    public static void Make(string workspace, string history, int months)
    {
        var from = Repository.PathOf("tests", "CsatWarehouse.Benchmarks", "Cost", "workspace");
        var sources = Path.Combine(workspace, "sources");
        Directory.CreateDirectory(sources);
        File.Copy(Path.Combine(from, "csat.json"), Path.Combine(workspace, "csat.json"));
        var profiles = OfTheDemo
            .Select(p => Repository.PathOf("warehouse", "samples", "telecom", "sources", p))
            .Concat(Directory.GetFiles(Path.Combine(from, "sources")));
        foreach (var profile in profiles)
            File.Copy(profile, Path.Combine(sources, Path.GetFileName(profile)));
        foreach (var kind in Directory.GetDirectories(history))
        {
            var files = Directory.GetFiles(kind).OrderDescending(StringComparer.Ordinal);
            // Customers and agents are told once, when they come.
            Copy(
                Path.GetFileName(kind) == "zendesk" ? files : files.Take(months),
                workspace,
                Path.GetFileName(kind)
            );
        }
    }

    /// <summary>Puts a day's files beside those that are there.</summary>
    public static void Add(string workspace, string day)
    {
        foreach (var kind in Directory.GetDirectories(day))
            Copy(Directory.GetFiles(kind), workspace, Path.GetFileName(kind));
    }

    /// <summary>Copies a workspace with its databases.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    static void Copy(IEnumerable<string> files, string workspace, string kind)
    {
        var to = Path.Combine(workspace, "exports", kind);
        Directory.CreateDirectory(to);
        // The store does not follow links.
        foreach (var file in files)
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
