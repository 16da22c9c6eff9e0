using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Loading.Customers;

/// <summary>One customer or account of one source.</summary>
/// <param name="IsDescribed">Whether a record says that there is one.</param>
/// <param name="IsAddress">Known by an e-mail address alone.</param>
readonly record struct IdentityNode(
    long Key,
    long SourceSystemKey,
    bool IsDescribed,
    bool IsAddress = false
);

/// <summary>What a node is known by.</summary>
/// <param name="Node">Its place among the nodes.</param>
readonly record struct IdentityClaim(int Node, string Kind, string Hash);

/// <summary>
/// Which customers (or accounts) of different sources are one, by what they are known by. What two of one source have in common
/// joins nobody. The outcome follows from nodes, claims and merges alone, in whatever order they are given.
/// </summary>
sealed class IdentityGraph
{
    readonly IReadOnlyList<IdentityNode> _nodes;
    readonly HashSet<long> _describing;
    readonly int[] _merged;
    readonly LeastRoots _sets;
    readonly HashSet<(string Kind, string Hash)> _shared = [];

    IdentityGraph(IReadOnlyList<IdentityNode> nodes, IEnumerable<(int From, int Into)> merges)
    {
        _nodes = nodes;
        _describing = [.. nodes.Where(n => n.IsDescribed).Select(n => n.SourceSystemKey)];
        _sets = new(nodes.Count);
        foreach (var (from, into) in merges)
            _sets.Unite(from, into);
        _merged = _sets.Roots();
    }

    /// <summary>For each node the place of the least of those that are one with it.</summary>
    public IReadOnlyList<int> Roots { get; private set; } = [];

    /// <summary>The identities that join nobody, because several of one source have them.</summary>
    public IReadOnlySet<(string Kind, string Hash)> Shared => _shared;

    public static IdentityGraph Of(
        IReadOnlyList<IdentityNode> nodes,
        IEnumerable<IdentityClaim> claims,
        IEnumerable<(int From, int Into)> merges
    )
    {
        var graph = new IdentityGraph(nodes, merges);
        foreach (
            var group in MadeTwice(claims.Where(c => c.Kind != CustomerIdentity.Phone))
                .GroupBy(c => (c.Kind == CustomerIdentity.Email, c.Hash))
        )
            if (group.Key.Item1)
                graph.JoinByEmail(group.Key.Hash, [.. group.Select(c => c.Node)]);
            else
                graph.JoinById(
                    group.Key.Hash,
                    Nodes(group, CustomerIdentity.ExternalId),
                    Nodes(group, CustomerIdentity.Id)
                );
        graph.Roots = graph._sets.Roots();
        return graph;

        static List<int> Nodes(IEnumerable<IdentityClaim> claims, string kind) =>
            [.. claims.Where(c => c.Kind == kind).Select(c => c.Node)];
    }

    /// <summary>A hash that is claimed once joins nobody, and most are.</summary>
    static IEnumerable<IdentityClaim> MadeTwice(IEnumerable<IdentityClaim> claims)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var again = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims)
            if (!met.Add(claim.Hash))
                again.Add(claim.Hash);
        return claims.Where(c => again.Contains(c.Hash));
    }

    void JoinByEmail(string hash, List<int> nodes)
    {
        if (IsShared(nodes.Where(n => !_nodes[n].IsAddress)))
            _shared.Add((CustomerIdentity.Email, hash));
        else
            _sets.Unite(nodes);
    }

    /// <param name="named">Those whose records say that another system knows them by the id.</param>
    /// <param name="own">Those that their own source knows by it.</param>
    void JoinById(string hash, List<int> named, List<int> own)
    {
        // A source that has no records of customers can only mean another's.
        var referring = own.FindAll(n => !_describing.Contains(_nodes[n].SourceSystemKey));
        var isNamedTwice = IsShared(named);
        if (isNamedTwice)
            _shared.Add((CustomerIdentity.ExternalId, hash));
        var namedIn = named.Select(n => _nodes[n].SourceSystemKey).ToHashSet();
        var meant = own.FindAll(n =>
            _describing.Contains(_nodes[n].SourceSystemKey)
            && !namedIn.Contains(_nodes[n].SourceSystemKey)
            && (named.Count > 0 || _nodes[n].IsDescribed)
        );
        if (meant.Exists(n => _nodes[n].IsDescribed))
            meant.RemoveAll(n => !_nodes[n].IsDescribed);
        var isOne = meant.Select(n => _merged[n]).Distinct().Take(2).Count() == 1;
        if (isNamedTwice || (named.Count == 0 && !isOne))
        {
            if (referring.Count > 0 && (isNamedTwice || meant.Count > 0))
                _shared.Add((CustomerIdentity.Id, hash));
            return;
        }
        _sets.Unite([.. named, .. referring, .. isOne ? meant : []]);
    }

    /// <summary>Whether two of one source are among them that were not merged.</summary>
    bool IsShared(IEnumerable<int> nodes) =>
        nodes
            .Select(n => (_nodes[n].SourceSystemKey, _merged[n]))
            .Distinct()
            .GroupBy(n => n.SourceSystemKey)
            .Any(g => g.Skip(1).Any());
}
