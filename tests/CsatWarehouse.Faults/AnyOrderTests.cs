using System.Globalization;

namespace CsatWarehouse.Faults;

/// <summary>Promise 11: late, out-of-order and corrected files come to what the sorted order comes to, and only what they touch is computed anew.</summary>
[Collection(nameof(OneAfterAnother))]
public sealed class AnyOrderTests
{
    const int Seed = 20260301;

    static readonly int Months = FaultRun.Count(6, 12);

    /// <summary>One version of one file; the second is never delivered before the first.</summary>
    sealed record Delivery(bool IsContacts, int Month, int Version)
    {
        public void To(FaultWorkspace workspace)
        {
            if (IsContacts)
                workspace.DeliverContacts(Month, Version);
            else
                workspace.DeliverAnswers(Month, Version);
        }
    }

    static readonly List<Delivery> Sorted =
    [
        .. from version in new[] { 1, 2 }
        from month in Enumerable.Range(0, Months)
        from isContacts in new[] { false, true }
        select new Delivery(isContacts, month, version),
    ];

    [Fact]
    public async Task Files_InAnyOrder_ComeToTheSortedOrderAndTouchOnlyTheirMonths()
    {
        var permutations = FaultRun.Count(1, 200);
        var random = new Random(Seed);
        var batches = 0;
        var expected = await ContentsAsync([.. Sorted.Chunk(Months * 2)]);
        for (var i = 0; i < permutations; i++)
        {
            var order = Shuffled(random);
            var actual = await ContentsAsync(order);
            batches += order.Count;
            Assert.True(
                expected.SequenceEqual(actual),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Permutation {i} of seed {Seed} differs:\n{string.Join('\n', expected.Except(actual).Take(5))}\n-\n{string.Join('\n', actual.Except(expected).Take(5))}"
                )
            );
        }
        FaultRun.Note(
            11,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{permutations} permutations of {Sorted.Count} files ({Months} months, two kinds, two versions) in {batches} batches, seed {Seed}: 0 differ from the sorted order, 0 versions of customers with a gap or overlap, 0 months computed that nothing touched"
            )
        );
    }

    /// <summary>Delivers batch after batch, each followed by a load and a build.</summary>
    static async Task<List<string>> ContentsAsync(IReadOnlyList<Delivery[]> batches)
    {
        using var workspace = await FaultWorkspace.WithTablesAsync();
        var firstContacts = Months;
        foreach (var batch in batches)
        {
            foreach (var delivery in batch)
                delivery.To(workspace);
            firstContacts = batch
                .Where(d => d.IsContacts)
                .Select(d => d.Month)
                .Append(firstContacts)
                .Min();
            await Csat.MustHereAsync(workspace, "ingest");
            await Csat.MustHereAsync(workspace, "build");
            CheckBuilt(workspace, batch, firstContacts);
            CheckVersions(workspace);
        }
        return workspace.Database.Contents();
    }

    /// <summary>Which months the newest build made: all that the batch touched and none else.</summary>
    /// <param name="firstContacts">The first month of which contacts are known: their segments hold for all time before it.</param>
    static void CheckBuilt(FaultWorkspace workspace, Delivery[] batch, int firstContacts)
    {
        var built = workspace
            .Database.Rows(
                """
                SELECT DISTINCT t."Code" FROM "KpiBuild" b
                JOIN "DimPeriod" t ON t."PeriodKey" = b."PeriodKey"
                WHERE t."Kind" = 'month' AND b."KpiGroup" = 'survey'
                  AND b."RunKey" = (SELECT MAX("RunKey") FROM "Run")
                """
            )
            .ToHashSet();
        var answers = batch.Where(d => !d.IsContacts).ToList();
        // A month's file also corrects an answer of the month before.
        var touched = answers
            .SelectMany(d => new[] { d.Month - 1, d.Month })
            .Where(m => m >= 0)
            .ToHashSet();
        // The next month is compared with it; a customer's new segment holds from its month on.
        var fromContacts = batch
            .Where(d => d.IsContacts)
            .Select(d => d.Month == firstContacts ? 0 : d.Month);
        var may = touched
            .SelectMany(m => new[] { m, m + 1 })
            .Concat(fromContacts.SelectMany(m => Enumerable.Range(m, Months - m + 1)))
            .Select(FaultWorkspace.MonthText)
            .ToHashSet();
        Assert.Empty(built.Except(may));
        Assert.Empty(touched.Select(FaultWorkspace.MonthText).Except(built));
    }

    /// <summary>A customer's versions follow one another without gap or overlap, from the beginning to the end of time.</summary>
    static void CheckVersions(FaultWorkspace workspace)
    {
        var versions = workspace
            .Database.Rows(
                """
                SELECT "CustomerDurableKey", "ValidFromDateKey", "ValidToDateKey"
                FROM "DimCustomerVersion" WHERE "CustomerVersionKey" > 0
                """
            )
            .Select(r =>
                r.Split('|').Select(n => long.Parse(n, CultureInfo.InvariantCulture)).ToArray()
            )
            .GroupBy(v => v[0], v => (From: v[1], To: v[2]));
        foreach (var customer in versions)
        {
            var ordered = customer.OrderBy(v => v.From).ToList();
            Assert.Equal((10101, 99991231), (ordered[0].From, ordered[^1].To));
            Assert.All(
                ordered.Zip(ordered.Skip(1)),
                pair => Assert.Equal(pair.First.To, pair.Second.From)
            );
        }
    }

    static List<Delivery[]> Shuffled(Random random)
    {
        var left = Sorted.ToArray();
        random.Shuffle(left);
        // Of the two versions of a file the first comes first, wherever in the order the two are.
        var places = left.Select((d, i) => (d, i)).ToLookup(p => (p.d.IsContacts, p.d.Month));
        foreach (var file in places)
        {
            var pair = file.OrderBy(p => p.d.Version).Select(p => p.d).ToList();
            var at = file.Select(p => p.i).Order().ToList();
            (left[at[0]], left[at[1]]) = (pair[0], pair[1]);
        }
        var batches = new List<Delivery[]>();
        for (var done = 0; done < left.Length; )
        {
            var size = Math.Min(left.Length - done, random.Next(1, 24));
            batches.Add(left[done..(done + size)]);
            done += size;
        }
        return batches;
    }
}
