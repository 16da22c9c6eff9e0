using CsatWarehouse.Dimensions;
using CsatWarehouse.Loading.Customers;

namespace CsatWarehouse.Tests.Loading.Customers;

public sealed class PersonHistoryTests
{
    readonly List<MemberRow> _accounts = [];
    readonly List<(int Place, Statement<AccountStatement> Statement)> _accountRecords = [];

    [Fact]
    public void Versions_OfOneRecord_AreOneAndAlwaysHold()
    {
        var history = Of(Source("crm", Said(20250701, region: "west")));

        Assert.Equal(
            [new(DimCustomerVersion.Ever, null, "west", null, null, -1)],
            history.Versions
        );
    }

    [Fact]
    public void Versions_OfAMove_ChangeOnItsDayAndNotWhenTheFileCame()
    {
        var history = Of(
            Source(
                "crm",
                Said(20240101, knownOn: 20260401, region: "west"),
                Said(20260310, knownOn: 20260701, region: "east")
            )
        );

        Assert.Equal(
            [(DimCustomerVersion.Ever, "west"), (20260310, "east")],
            history.Versions.Select(v => (v.FromDateKey, v.Region!))
        );
    }

    [Fact]
    public void Versions_OfALaterCorrectionOfAnEarlierDay_ForgetWhatFollowedIt()
    {
        var history = Of(
            Source(
                "crm",
                Said(20240101, knownOn: 20260401, region: "west"),
                Said(20260310, knownOn: 20260501, region: "east"),
                Said(20240101, knownOn: 20260601, region: "west")
            )
        );

        Assert.Equal(["west"], history.Versions.Select(v => v.Region));
    }

    [Fact]
    public void Versions_OfRecordsInAnyOrder_AreTheSame()
    {
        Statement<CustomerStatement>[] records =
        [
            Said(20240101, knownOn: 20260401, region: "west"),
            Said(20260310, knownOn: 20260501, region: "east"),
            Said(20260601, knownOn: 20260602, region: "north"),
        ];

        Assert.All(
            (int[][])
                [
                    [0, 1, 2],
                    [0, 2, 1],
                    [1, 0, 2],
                    [1, 2, 0],
                    [2, 0, 1],
                    [2, 1, 0],
                ],
            order =>
                Assert.Equal(
                    ["west", "east", "north"],
                    Of(Source("crm", [.. order.Select(i => records[i])]))
                        .Versions.Select(v => v.Region)
                )
        );
    }

    [Fact]
    public void Attribute_OfASourceThatIsSilentOnIt_StaysTheOthers()
    {
        var history = Of(
            Source("crm", Said(20240101, region: "west")),
            Source("desk", Said(20260310, language: "uk"))
        );

        Assert.Equal(
            [new(DimCustomerVersion.Ever, null, "west", null, "uk", -1)],
            history.Versions
        );
    }

    [Fact]
    public void Attribute_OfTwoSources_IsTheNewestWordOfTheDay()
    {
        var history = Of(
            Source("crm", Said(20240101, region: "west")),
            Source("desk", Said(20250101, region: "centre"), Said(20260310, region: "east"))
        );

        // Before its first day the help desk's word is open to the past, and the CRM's is not.
        Assert.Equal("west", history.Versions[0].Region);
        Assert.Equal("east", history.Versions[^1].Region);
    }

    [Fact]
    public void Attribute_ThatThePersonDoesNotSay_IsTheAccounts()
    {
        var account = Account("A-100", Account(20240101, "retail", "west"));
        Add(account, Account(20250701, "printing", "west"));

        var history = Of(Source("crm", Said(20240101, segment: "vip", account: account)));

        Assert.Equal(
            [
                new(DimCustomerVersion.Ever, "vip", "west", "retail", null, 101),
                new(20250701, "vip", "west", "printing", null, 101),
            ],
            history.Versions
        );
    }

    [Fact]
    public void Memberships_OfTwoAccountsAtOnce_WeighAHalfEachWhileBothHold()
    {
        var one = Account("A-100", Account(20240101, "retail", "west"));
        var other = Account("B-7", Account(20240101, "retail", "west"));

        var history = Of(
            Source("crm", Said(20240101, account: one)),
            Source("desk", Said(20240101, account: other), Said(20260310))
        );

        Assert.Equal(
            [
                new(101, DimCustomerVersion.Ever, 20260310, 0.5),
                new(102, DimCustomerVersion.Ever, 20260310, 0.5),
                new(101, 20260310, DimCustomerVersion.Never, 1),
            ],
            history.Memberships
        );
    }

    [Fact]
    public void Deleted_InOneOfTwoSources_IsNotGone()
    {
        var deleted = Said(20240101) with { Said = new(null, null, null, null, true) };

        Assert.True(Of(Source("crm", deleted)).IsDeleted);
        Assert.False(Of(Source("crm", deleted), Source("desk", Said(20240101))).IsDeleted);
        Assert.False(Of().IsDeleted);
    }

    PersonHistory Of(params SourceTimeline<CustomerStatement>[] sources) =>
        new(
            sources,
            new AccountHistories(
                _accounts,
                [.. Enumerable.Range(0, _accounts.Count)],
                _accountRecords.ToLookup(r => r.Place, r => r.Statement)
            )
        );

    int Account(string id, Statement<AccountStatement> statement)
    {
        _accounts.Add(new(101 + _accounts.Count, 0, 1, "crm", id));
        Add(_accounts.Count - 1, statement);
        return _accounts.Count - 1;
    }

    void Add(int account, Statement<AccountStatement> statement) =>
        _accountRecords.Add((account, statement));

    static Statement<AccountStatement> Account(long from, string industry, string region) =>
        new(
            from,
            At(from),
            At(from),
            "account.csv",
            new(null, null, region, null, industry, -1, false)
        );

    static SourceTimeline<CustomerStatement> Source(
        string code,
        params Statement<CustomerStatement>[] statements
    ) => new(code, "1", new(statements));

    static Statement<CustomerStatement> Said(
        long from,
        long? knownOn = null,
        string? segment = null,
        string? region = null,
        string? language = null,
        int? account = null
    ) =>
        new(
            from,
            At(knownOn ?? from),
            At(knownOn ?? from),
            "contact.csv",
            new(segment, region, language, account, false)
        );

    static DateTime At(long dateKey) =>
        Calendar.Date(dateKey).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}
