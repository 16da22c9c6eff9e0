using System.Collections.Immutable;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Kpis;
using CsatWarehouse.Loading;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Jobs.Backfills;

/// <summary>
/// Which part of the warehouse a backfill has to do with. Terms of one sort are alternatives, terms of several sorts have to hold
/// together: <c>nps crm kind:ticket</c> is the tickets of both sources. What is excluded is out, whatever is selected.
/// </summary>
/// <remarks>A KPI stands for its group, because a group is computed together; files are then those that its figures are made from.</remarks>
public sealed class BackfillSelection
{
    const string Source = "source";
    const string Kind = "kind";
    const string Kpi = "kpi";
    const string Slice = "slice";

    static readonly string[] Sorts = [Source, Kind, Kpi, Slice];

    readonly ILookup<string, string> _selected;
    readonly ILookup<string, string> _excluded;

    BackfillSelection(ILookup<string, string> selected, ILookup<string, string> excluded) =>
        (_selected, _excluded) = (selected, excluded);

    /// <param name="select">Terms: the code of a source or a kind of records, or <c>source:</c>, <c>kind:</c>, <c>kpi:</c> or <c>slice:</c> and a name.</param>
    /// <exception cref="SelectionException">A term names nothing that there is.</exception>
    public static BackfillSelection Parse(
        Workspace workspace,
        IEnumerable<string> select,
        IEnumerable<string> exclude
    ) => new(Read(workspace, select), Read(workspace, exclude));

    /// <summary>Every group of which a KPI is selected.</summary>
    public ImmutableArray<KpiGroup> Groups => [.. KpiGroup.All.Where(HasGroup)];

    public bool HasFile(string source, SourceKind kind) =>
        Has(Source, source)
        && Has(Kind, Choice<SourceKind>.NameOf(kind))
        && Groups.Any(g => g.IsMadeFrom(GroupOf(kind)));

    public bool HasGroup(KpiGroup group) =>
        (!_selected.Contains(Kpi) || group.Kpis.Any(k => _selected[Kpi].Contains(k.Code)))
        && !group.Kpis.Any(k => _excluded[Kpi].Contains(k.Code));

    public bool HasSlice(SliceCode slice) => Has(Slice, slice.Text);

    /// <summary>The KPI group whose figures records of a kind change first.</summary>
    public static string GroupOf(SourceKind kind) =>
        kind == SourceKind.Survey ? KpiCatalogue.SurveyGroup : RecordExportKind.Of(kind).KpiGroup;

    bool Has(string sort, string name) =>
        (!_selected.Contains(sort) || _selected[sort].Contains(name))
        && !_excluded[sort].Contains(name);

    static ILookup<string, string> Read(Workspace workspace, IEnumerable<string> terms) =>
        terms.Select(t => Read(workspace, t)).ToLookup(t => t.Sort, t => t.Name);

    static (string Sort, string Name) Read(Workspace workspace, string term)
    {
        var colon = term.IndexOf(':', StringComparison.Ordinal);
        var (sort, name) = colon < 0 ? ("", term) : (term[..colon], term[(colon + 1)..]);
        string[] sources = [.. workspace.Sources.Profiles.Select(p => p.Source).Distinct()];
        if (sort.Length == 0)
            return sources.Contains(name) ? (Source, name)
                : Choice<SourceKind>.Find(name) is not null ? (Kind, name)
                : throw Unknown(
                    term,
                    "names no source and no kind of records",
                    [.. sources, .. Choice<SourceKind>.Names],
                    name
                );
        if (!Sorts.Contains(sort))
            throw Unknown(term, "begins with no sort of selection", Sorts, sort);
        if (sort == Slice)
            return (sort, SliceNamed(workspace, term, name));
        var (known, what) = sort switch
        {
            Source => (sources, "source"),
            Kind => ([.. Choice<SourceKind>.Names], "kind of records"),
            _ => ([.. KpiCatalogue.All.Select(k => k.Code)], "KPI"),
        };
        return known.Contains(name)
            ? (sort, name)
            : throw Unknown(term, $"names no {what}", known, name);
    }

    static string SliceNamed(Workspace workspace, string term, string name)
    {
        if (!SliceCode.TryParse(name, out var slice))
            throw new SelectionException(
                $"'{term}' names no slice; write slice:all or slice:region=North"
            );
        string[] known = [.. workspace.Slices.Sets.Select(set => string.Join(';', set))];
        return known.Contains(slice.Dimensions)
            ? slice.Text
            : throw Unknown(
                term,
                "names a slice of dimensions that csat.json does not list",
                [.. known.Where(k => k.Length > 0)],
                slice.Dimensions
            );
    }

    static SelectionException Unknown(string term, string what, string[] known, string name) =>
        new($"'{term}' {what}{NearestName.Hint(known, name)}");
}

/// <summary>A term of a selection names nothing that there is; the message says which, and what is nearest.</summary>
public sealed class SelectionException(string message) : Exception(message);
