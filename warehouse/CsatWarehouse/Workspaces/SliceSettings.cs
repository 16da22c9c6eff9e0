using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Kpis;
using CsatWarehouse.Kpis.Voices;

namespace CsatWarehouse.Workspaces;

/// <summary>Reads which sets of dimensions <c>csat.json</c> wants figures for.</summary>
static class SliceSettings
{
    /// <param name="sources">NULL where they are faulty themselves; then no dimension is called unknown.</param>
    public static SliceLattice Read(StrictObject root, ProfileSet? sources)
    {
        var known = Dimensions(sources);
        var sets = new List<IReadOnlyList<string>>();
        foreach (var item in root.List("slices"))
        {
            var set = item.AsCodes();
            if (set.Count > SliceCode.MaxMembers)
                item.Error(
                    $"a slice of {set.Count} dimensions; at most {SliceCode.MaxMembers}: the cells would be too small to tell anything"
                );
            if (known is not null)
                foreach (var dimension in set.Except(known, StringComparer.Ordinal))
                    item.Error(
                        $"dimension '{dimension}' is in no source's profile{NearestName.Hint(known, dimension)}"
                    );
            sets.Add(set);
        }
        if (sources?.Profiles.SelectMany(p => p.Layouts).Any(IsOfCustomers) == true)
            sets.AddRange([
                [SliceLattice.Voice],
                [SliceLattice.Destination],
            ]);
        return new(sets);
    }

    static bool IsOfCustomers(SourceLayout layout) => layout.Kind == SourceKind.CustomerStatus;

    /// <summary>NULL as long as no source is described: a new workspace may name its slices first.</summary>
    static string[]? Dimensions(ProfileSet? sources) =>
        sources is null || sources.Profiles.Count == 0
            ? null
            :
            [
                .. sources
                    .Profiles.SelectMany(p => p.Layouts)
                    .SelectMany(l => l.Classifications)
                    .Select(c => c.Name)
                    .Concat([SliceLattice.Stage, SliceLattice.Channel, SliceLattice.Language])
                    .Concat(
                        sources.Profiles.SelectMany(p => p.Layouts).SelectMany(l => OfKind(l.Kind))
                    )
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ];

    /// <summary>What records of a kind say of facts that do not say it themselves.</summary>
    static string[] OfKind(SourceKind kind) =>
        kind switch
        {
            SourceKind.Account or SourceKind.Contact => [SliceLattice.Region, SliceLattice.Segment],
            SourceKind.Ticket => [SliceLattice.Team, SliceLattice.Topic],
            SourceKind.CustomerStatus => [SliceLattice.Voice, SliceLattice.Destination],
            SourceKind.Invitation => [SliceLattice.Team, CasePlace.Programme],
            SourceKind.Review =>
            [
                SliceLattice.Team,
                SliceLattice.Topic,
                SliceLattice.Region,
                CasePlace.Platform,
                CasePlace.Product,
            ],
            SourceKind.MysteryVisit => [SliceLattice.Team, SliceLattice.Region, CasePlace.Location],
            SourceKind.MysteryItem => [CasePlace.ItemType],
            _ => [],
        };
}
