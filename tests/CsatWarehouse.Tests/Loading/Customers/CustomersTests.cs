using CsatWarehouse.Dimensions;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Loading.Customers;

/// <summary>Files of a CRM, a help desk's users, a billing system and a survey, up to the tables.</summary>
public sealed class CustomersTests : IDisposable
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    readonly CustomerFiles _files = new();

    [Fact]
    public async Task Person_OfFourSystems_IsOne()
    {
        _files.Write(CustomerFiles.Everything);
        await _files.Workspace.IngestAsync();

        Assert.Equal(
            [
                "billing:K-1 crm:003A desk:4711 survey:K-1 survey:mail",
                "crm:003B",
                "crm:003C",
                "desk:4712",
                "survey:mail",
            ],
            await PersonsAsync()
        );
    }

    [Fact]
    public async Task Versions_OfTheMove_BeginOnItsDay()
    {
        _files.Write(CustomerFiles.Everything);
        await _files.Workspace.IngestAsync();

        var versions = await _files.Workspace.QueryAsync(c =>
            (
                from customer in c.Customers
                join version in c.CustomerVersions
                    on customer.CustomerDurableKey equals version.CustomerDurableKey
                join account in c.Accounts on version.AccountKey equals account.AccountKey
                where customer.ExternalId == "4711"
                orderby version.ValidFromDateKey
                select FormattableString.Invariant(
                    $"{version.Region} {version.Segment} {version.Industry} {version.Language} {account.Name.Text} {version.ValidFromDateKey} {version.ValidToDateKey}"
                )
            ).ToListAsync(Cancellation)
        );

        Assert.Equal(
            [
                "west business printing uk Karpaty Print 10101 20260310",
                "east business printing uk Karpaty Print 20260310 99991231",
            ],
            versions
        );
    }

    [Fact]
    public async Task Tables_OfTheSameFilesInAnyOrder_AreTheSame()
    {
        _files.Write(CustomerFiles.Everything);
        await _files.Workspace.IngestAsync();
        var expected = await _files.ContentAsync();
        Assert.NotEmpty(expected);

        foreach (var seed in Enumerable.Range(1, 3))
        {
            using var other = new CustomerFiles();
            foreach (
                var file in CustomerFiles.Everything.OrderBy(f =>
                    (f.Length * 7 + f[^5]) * seed % 11
                )
            )
            {
                other.Write(file);
                await other.Workspace.IngestAsync();
            }
            Assert.Equal(expected, await other.ContentAsync());
        }
    }

    [Fact]
    public async Task Tables_OfAFileThatWasCorrected_AreThoseOfTheCorrection()
    {
        using var clean = new CustomerFiles();
        clean.Write(CustomerFiles.Everything);
        await clean.Workspace.IngestAsync();

        _files.Write(CustomerFiles.Everything);
        _files.Workspace.Write(
            "exports/crm/contact_2026-07-31.csv",
            CustomerFiles.ContactColumns
                + "003A,A-100,Olena K,sam@example.com,,K-9,consumer,north,uk,2026-01-10,2026-05-02T08:00:00Z\n"
        );
        await _files.Workspace.IngestAsync();
        Assert.NotEqual(await clean.ContentAsync(), await _files.ContentAsync());
        _files.Write("crm/contact_2026-07-31.csv");
        await _files.Workspace.IngestAsync();

        Assert.Equal(await clean.ContentAsync(), await _files.ContentAsync());
    }

    [Fact]
    public async Task Files_LoadedTwice_ChangeNothing()
    {
        _files.Write(CustomerFiles.Everything);
        await _files.Workspace.IngestAsync();
        await _files.Workspace.BuildAsync();
        var before = await _files.ContentAsync();

        await _files.Workspace.IngestAsync();

        Assert.Equal(before, await _files.ContentAsync());
        Assert.Equal(0, await _files.Workspace.QueryAsync(c => c.Dirty.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task Contact_ThatALaterSnapshotLacks_StaysWhoTheyWere()
    {
        _files.Write("crm/contact_2026-04-30.csv", "crm/contact_2026-07-31.csv");
        await _files.Workspace.IngestAsync();

        var gone = await _files.Workspace.QueryAsync(c =>
            c.Customers.SingleAsync(m => m.ExternalId == "003C", Cancellation)
        );

        Assert.Equal("consumer", gone.Segment);
        Assert.False(gone.IsDeleted);
    }

    [Fact]
    public async Task PersonalData_IsInOneTableAlone()
    {
        _files.Write(CustomerFiles.Everything);
        await _files.Workspace.IngestAsync();

        var texts = await _files.TextsAsync();

        Assert.Equal(
            ["CustomerPii"],
            texts
                .Where(t => t.Text.Contains("olena", StringComparison.OrdinalIgnoreCase))
                .Select(t => t.Table)
                .Distinct()
        );
    }

    [Fact]
    public async Task Month_OfAFindingThatJoinsTwoCustomers_IsMarkedDirty()
    {
        _files.Write("survey/answers_2026-03-31.csv", "desk/user_2026-03-31.csv");
        await _files.Workspace.RunAsync();
        Assert.Equal(0, await DirtyAsync());

        _files.Write("crm/contact_2026-04-30.csv");
        await _files.Workspace.IngestAsync();

        Assert.NotEqual(0, await DirtyAsync());
    }

    [Fact]
    public async Task Match_OfEachSource_CountsWhomOthersKnow()
    {
        _files.Write(CustomerFiles.Everything);
        await _files.Workspace.IngestAsync();

        var matches = await _files.Workspace.QueryAsync(c =>
            (
                from match in c.CustomerMatches
                join source in c.SourceSystems
                    on match.SourceSystemKey equals source.SourceSystemKey
                orderby source.Code
                select FormattableString.Invariant(
                    $"{source.Code} {match.Matched} of {match.Identified} of {match.Customers}, {match.Ambiguous} ambiguous"
                )
            ).ToListAsync(Cancellation)
        );

        Assert.Equal(
            [
                "billing 1 of 1 of 1, 0 ambiguous",
                "crm 1 of 3 of 3, 2 ambiguous",
                "desk 1 of 2 of 2, 0 ambiguous",
                "survey 2 of 3 of 3, 1 ambiguous",
            ],
            matches
        );
    }

    [Fact]
    public async Task Months_OfACustomerWhoLeft_AreActiveThenChurned()
    {
        _files.Write("billing/status_2026-03-31.csv");
        await _files.Workspace.IngestAsync();

        var months = await _files.Workspace.QueryAsync(c =>
            c.CustomerMonths.OrderBy(m => m.MonthDateKey).ToListAsync(Cancellation)
        );

        Assert.Equal(
            [(20260201, true, false, 250.5), (20260301, false, true, 0)],
            months.Select(m => (m.MonthDateKey, m.IsActive, m.IsChurned, m.Revenue))
        );
        Assert.Equal([-1, 20260319], months.Select(m => m.ChurnedDateKey));
        Assert.Equal("Orion Net", months[1].Destination);
    }

    Task<int> DirtyAsync() => _files.Workspace.QueryAsync(c => c.Dirty.CountAsync(Cancellation));

    async Task<IEnumerable<string>> PersonsAsync()
    {
        var members = await _files.Workspace.QueryAsync(c =>
            (
                from customer in c.Customers
                join source in c.SourceSystems
                    on customer.SourceSystemKey equals source.SourceSystemKey
                where customer.CustomerKey > 0
                select new
                {
                    customer.CustomerDurableKey,
                    Name = source.Code + ":" + customer.ExternalId,
                }
            ).ToListAsync(Cancellation)
        );
        return members
            .GroupBy(m => m.CustomerDurableKey)
            .Select(g =>
                string.Join(
                    ' ',
                    g.Select(m => string.Join(':', m.Name.Split(':').Take(2)))
                        .Order(StringComparer.Ordinal)
                )
            )
            .Order(StringComparer.Ordinal);
    }

    public void Dispose() => _files.Dispose();
}
