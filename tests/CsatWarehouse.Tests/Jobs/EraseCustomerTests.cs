using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsatWarehouse.Erasures;
using CsatWarehouse.Jobs;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Jobs;

public sealed class EraseCustomerTests
{
    const int Many = 50;

    [Fact]
    public async Task Erase_Fifty_LeavesNoByteOfThemAndNoOldFileBringsThemBack()
    {
        using var files = new PersonFiles(Many);
        await files.Workspace.RunAsync();
        Assert.True(TestEngine.IsSqlServer || files.Found(PersonFiles.Stems).Count > 0);
        var measures = await files.MeasuresAsync();
        var figures = await files.FiguresAsync();

        for (var person = 1; person <= Many; person++)
        {
            var query =
                person % 2 == 0
                    ? new PersonQuery(null, null, PersonFiles.Email(person))
                    : new($"DESK-{person.ToString(CultureInfo.InvariantCulture)}", "plain", null);
            var report = await files.EraseAsync(query);
            Assert.Equal((5, person), (report.Customers.Count, report.Erasure));
            Assert.Empty(report.StillThere);
        }

        Assert.Empty(files.Found(PersonFiles.Stems));
        Assert.Empty(files.Found(Hashes()));
        Assert.Equal(measures, await files.MeasuresAsync());
        await files.Workspace.BuildAsync();
        Assert.Equal(figures, await files.FiguresAsync());
        Assert.Empty(await files.FindingsAsync());

        // A mended profile has every old file read again; the same files under other names are new ones.
        files.WriteSurveyProfile(", \"language\": {\"constant\": \"uk\"}");
        var exports = Path.Combine(files.Workspace.Path, "exports");
        foreach (
            var kind in (string[])
                ["contact", "ticket", "ticket-comment", "review", "customer-status", "invitation"]
        )
            files.Workspace.Write(
                $"exports/plain/{kind}_2.csv",
                await File.ReadAllTextAsync(Path.Combine(exports, "plain", $"{kind}_1.csv")) + "\n"
            );
        await files.Workspace.RunAsync();

        Assert.Empty(files.Found(PersonFiles.Stems));
        Assert.Empty(files.Found(Hashes()));
        Assert.Equal(
            measures.Where(m => !m.StartsWith("answer", StringComparison.Ordinal)),
            (await files.MeasuresAsync()).Where(m =>
                !m.StartsWith("answer", StringComparison.Ordinal)
            )
        );
        Assert.Equal(figures, await files.FiguresAsync());
        Assert.Empty(await files.FindingsAsync());
    }

    [Fact]
    public async Task Erase_OneOfThree_LeavesTheOthersAsTheyWere()
    {
        using var files = new PersonFiles(3);
        await files.Workspace.RunAsync();

        await files.EraseAsync(new("CAN-2", null, null));

        var left = await files.Workspace.QueryAsync(async c =>
            (
                Pii: await c
                    .CustomerPii.Select(p => p.Name!)
                    .Distinct()
                    .OrderBy(n => n)
                    .ToListAsync(),
                Comments: await c.SurveyAnswers.CountAsync(a => a.Comment != null),
                Ids: await c
                    .Customers.Where(k => k.CustomerKey > 0)
                    .Select(k => k.ExternalId)
                    .ToListAsync(),
                Rejects: await c
                    .Rejects.Where(r => r.RawRow != "(erased)")
                    .Select(r => r.RawRow)
                    .ToListAsync()
            )
        );
        Assert.Equal(
            ["Kanarek 1", "Kanarek 3", "Канарейка1 Kanarek", "Канарейка3 Kanarek"],
            left.Pii
        );
        Assert.Equal(5, left.Comments);
        Assert.Contains("DESK-1", left.Ids);
        Assert.DoesNotContain("DESK-2", left.Ids);
        Assert.Equal(5, left.Ids.Count(i => i.StartsWith("erased:1:", StringComparison.Ordinal)));
        Assert.Equal(3, left.Rejects.Count);
    }

    [Fact]
    public async Task Erase_DryRun_CountsTheSameAndWritesNothing()
    {
        using var files = new PersonFiles(2);
        await files.Workspace.RunAsync();
        var before = await files.Workspace.StateAsync();
        var query = new PersonQuery(null, null, PersonFiles.Email(1));

        var dry = await files.EraseAsync(query, isDryRun: true, withArchive: true);

        Assert.Equal(before, await files.Workspace.StateAsync());
        Assert.Null(dry.Erasure);
        var real = await files.EraseAsync(query);
        Assert.Equal(real.Customers, dry.Customers);
        Assert.Equal(real.Removed, dry.Removed);
        Assert.Equal(real.Kept, dry.Kept);
        Assert.Equal(real.Rejects, dry.Rejects);
        Assert.Equal(
            [
                "FactSurveyResponse 2",
                "FactTicket 1",
                "FactSurveyInvitation 1",
                "FactReview 1",
                "FactCustomerMonth 1",
            ],
            real.Kept.Select(k => $"{k.Table} {k.Rows.ToString(CultureInfo.InvariantCulture)}")
        );
        Assert.Contains(new("FactTicketComment", "ids of authors", 1), real.Removed);
        Assert.Contains(new("FactSurveyAnswer", "comments", 2), real.Removed);
    }

    [Fact]
    public async Task Erase_AgainAfterMoreCame_GoesOnUnderTheSameErasure()
    {
        using var files = new PersonFiles(2);
        await files.Workspace.RunAsync();
        var query = new PersonQuery(null, null, PersonFiles.Email(1));
        await files.EraseAsync(query);

        var again = await files.EraseAsync(query, withArchive: true);

        Assert.Equal(1, again.Erasure);
        Assert.Equal(5, again.Customers.Count);
        Assert.NotEmpty(again.Files);
        var log = await files.Workspace.QueryAsync(c => c.Erasures.SingleAsync());
        // The person's own, and a stranger's that names their address.
        Assert.Equal(
            ("request 17", "tester", 5, 4 + 1),
            (log.Reason, log.RequestedBy, (int)log.Customers, (int)log.Texts)
        );
    }

    [Fact]
    public async Task Erase_Nobody_WritesNothing()
    {
        using var files = new PersonFiles(1);
        await files.Workspace.RunAsync();

        var report = await files.EraseAsync(
            new("CAN-99", null, "nobody@example.org"),
            withArchive: true
        );

        Assert.True(report.IsNobody);
        Assert.Equal(0, await files.Workspace.QueryAsync(c => c.Erasures.CountAsync()));
    }

    [Fact]
    public async Task Erase_AddressOfSeveral_SaysWhoTheyAre()
    {
        using var files = new CustomerFiles();
        files.Write(CustomerFiles.Everything);
        await files.Workspace.RunAsync();
        using var warehouse = await files.Workspace.OpenAsync();
        var job = new EraseCustomer(
            files.Workspace.Read(),
            warehouse,
            files.Workspace.Read().OpenExports(),
            new FixedClock()
        );

        var unclear = await Assert.ThrowsAsync<PersonUnclearException>(() =>
            job.RunAsync(new(null, null, "office@example.com"), "", "")
        );
        Assert.Contains("003B in crm; 003C in crm", unclear.Message, StringComparison.Ordinal);

        // The shared address is not 003B's alone, and stays another's.
        await job.RunAsync(new("003B", null, null), "", "");
        Assert.Equal(
            1,
            await files.Workspace.QueryAsync(c =>
                c.CustomerPii.Where(p => p.Email == "office@example.com").CountAsync()
            )
        );
        Assert.Equal(
            0,
            await files.Workspace.QueryAsync(c =>
                c.ErasureIdentities.CountAsync(i => i.Kind == "email")
            )
        );
    }

    [Fact]
    public async Task Erase_QuotedPerson_WithdrawsTheScorecard()
    {
        using var files = new PersonFiles(2);
        await files.Workspace.RunAsync();
        await files.Workspace.QueryAsync(async c =>
        {
            foreach (var key in (long[])[1, 2])
            {
                c.Scorecards.Add(
                    new()
                    {
                        ScorecardKey = key,
                        PeriodKey = 20260301,
                        SliceKey = key,
                        Language = "en",
                        Version = 1,
                        FileName = key == 1 ? "quotes-1.pdf" : "quotes-2.pdf",
                        Sha256 = "",
                        ModelFingerprint = "",
                    }
                );
                c.ScorecardQuotes.Add(
                    new()
                    {
                        ScorecardKey = key,
                        QuoteNumber = 1,
                        Kind = "survey",
                        RowKey = 99,
                        CustomerKey = await c
                            .Customers.Where(k => k.ExternalId == (key == 1 ? "DESK-1" : "DESK-2"))
                            .MinAsync(k => k.CustomerKey),
                    }
                );
            }
            return await c.SaveChangesAsync();
        });

        var report = await files.EraseAsync(new("CAN-1", null, null));

        Assert.Equal(["quotes-1.pdf"], report.Scorecards);
        var withdrawn = await files.Workspace.QueryAsync(c =>
            c.Scorecards.Where(s => s.WithdrawnAt != null).SingleAsync()
        );
        Assert.Equal(
            (1, "It quoted a person who was erased (erasure 1)."),
            (withdrawn.ScorecardKey, withdrawn.WithdrawnReason)
        );
    }

    /// <summary>The hashes by which addresses could be guessed back.</summary>
    static IEnumerable<string> Hashes() =>
        Enumerable
            .Range(1, Many)
            .Select(p =>
                Convert.ToHexStringLower(
                    SHA256.HashData(Encoding.UTF8.GetBytes(PersonFiles.Email(p).ToLowerInvariant()))
                )
            );
}
