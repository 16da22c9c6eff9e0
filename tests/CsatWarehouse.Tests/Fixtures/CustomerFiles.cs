using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>
/// Five persons in four systems. Olena is K-1 of the billing system, 003A of the CRM, 4711 of the help desk, and answered the survey once with her number and once with her address; she moved from the west
/// to the east on 10 March. 003B and 003C share an address, from which one answer came. Nobody else knows 4712.
/// </summary>
sealed class CustomerFiles : IDisposable
{
    public const string ContactColumns =
        "id,account,name,email,phone,externalId,segment,region,language,validFrom,updatedAt\n";

    static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["crm/account_2026-04-30.csv"] =
            "id,name,externalId,industry,updatedAt\nA-100,Karpaty Print,900,printing,2026-01-01T08:00:00Z\n",
        ["crm/contact_2026-04-30.csv"] =
            ContactColumns
            + "003A,A-100,Olena K,olena@example.com,+380 32 555 0101,K-1,business,west,uk,2024-01-01,2024-01-01T08:00:00Z\n"
            + "003B,,B,office@example.com,,,consumer,west,uk,2024-01-01,2024-01-01T08:00:00Z\n"
            + "003C,,C,office@example.com,,,consumer,west,uk,2024-01-01,2024-01-01T08:00:00Z\n",
        ["crm/contact_2026-07-31.csv"] =
            ContactColumns
            + "003A,A-100,Olena K,olena@example.com,+380 32 555 0101,K-1,business,east,uk,2026-03-10,2026-05-02T08:00:00Z\n"
            + "003B,,B,office@example.com,,,consumer,west,uk,2024-01-01,2024-01-01T08:00:00Z\n",
        ["desk/user_2026-03-31.csv"] =
            ContactColumns
            + "4711,900,Olena,OLENA.K@example.com,,K-1,,,uk,,2026-01-05T08:00:00Z\n"
            + "4712,,Sam,sam@example.com,,,,,en,,2026-01-05T08:00:00Z\n",
        ["billing/status_2026-03-31.csv"] =
            "customer,month,status,revenue,churnedOn,destination\nK-1,2026-02,active,250.5,,\nK-1,2026-03,churned,0,2026-03-19,Orion Net\n",
        ["survey/answers_2026-03-31.csv"] =
            "id,answered,nps,customer,mail\n1,2026-03-05,9,K-1,\n2,2026-03-20,3,,Olena@Example.com\n3,2026-03-21,8,,office@example.com\n",
    };

    /// <param name="slices">JSON; by region where not given.</param>
    public CustomerFiles(string slices = "[[\"region\"]]")
    {
        Workspace = new(slices: slices);
        Profile("crm-accounts", "crm", "account", "snapshot", "crm/account_2*.csv");
        Profile("crm-contacts", "crm", "contact", "snapshot", "crm/contact_2*.csv");
        Profile("desk-users", "desk", "contact", "delta", "desk/user_2*.csv");
        Profile("billing", "billing", "customer-status", "append", "billing/status_2*.csv");
        Workspace.Write(
            "sources/survey.json",
            """
            {
              "source": "survey",
              "kind": "survey",
              "files": [{"glob": "survey/answers_2*.csv", "asOf": "answers_{yyyy-MM-dd}.csv"}],
              "delivery": "append",
              "format": {"encoding": "utf-8", "delimiter": ","},
              "key": {"id": "id"},
              "map": {
                "answeredOn": {"column": "answered", "formats": ["yyyy-MM-dd"]},
                "customer": {"column": "customer", "optional": true},
                "customerEmail": {"column": "mail", "optional": true}
              },
              "questions": [{"code": "nps", "columns": "nps", "kind": "nps", "scale": {"min": 0, "max": 10}}]
            }
            """
        );
    }

    public static string[] Everything => [.. Files.Keys];

    public TestWorkspace Workspace { get; }

    public void Write(params string[] names)
    {
        foreach (var name in names)
            Workspace.Write("exports/" + name, Files[name]);
    }

    /// <summary>What the tables of customers say, without surrogate keys.</summary>
    public Task<List<string>> ContentAsync() =>
        RowsAsync(
            """
            SELECT 'customer', s."Code", c."ExternalId", c."Segment", c."Region", c."Industry", c."Language", a."Name", c."IsInferred", c."IsDeleted",
              NULL
            FROM "DimCustomer" c JOIN "DimSourceSystem" s ON s."SourceSystemKey" = c."SourceSystemKey" JOIN "DimAccount" a ON a."AccountKey" = c."AccountKey"
            UNION ALL
            SELECT 'person', s."Code", c."ExternalId", t."Code", o."ExternalId", NULL, NULL, NULL, NULL, NULL, NULL
            FROM "DimCustomer" c JOIN "DimCustomer" o ON o."CustomerDurableKey" = c."CustomerDurableKey"
            JOIN "DimSourceSystem" s ON s."SourceSystemKey" = c."SourceSystemKey" JOIN "DimSourceSystem" t ON t."SourceSystemKey" = o."SourceSystemKey"
            UNION ALL
            SELECT 'version', s."Code", c."ExternalId", v."Segment", v."Region", v."Industry", v."Language", a."Name", v."ValidFromDateKey", v."ValidToDateKey", v."IsInferred"
            FROM "DimCustomer" c JOIN "DimCustomerVersion" v ON v."CustomerDurableKey" = c."CustomerDurableKey"
            JOIN "DimSourceSystem" s ON s."SourceSystemKey" = c."SourceSystemKey" JOIN "DimAccount" a ON a."AccountKey" = v."AccountKey"
            UNION ALL
            SELECT 'membership', s."Code", c."ExternalId", a."Name", b."ValidFromDateKey", b."ValidToDateKey", b."Weight", NULL, NULL, NULL, NULL
            FROM "DimCustomer" c JOIN "BridgeCustomerAccount" b ON b."CustomerDurableKey" = c."CustomerDurableKey"
            JOIN "DimSourceSystem" s ON s."SourceSystemKey" = c."SourceSystemKey" JOIN "DimAccount" a ON a."AccountKey" = b."AccountKey"
            UNION ALL
            SELECT 'identity', s."Code", c."ExternalId", i."Kind", i."ValueHash", i."ValidFromDateKey", i."ValidToDateKey", i."IsShared", NULL, NULL, NULL
            FROM "CustomerIdentity" i JOIN "DimCustomer" c ON c."CustomerKey" = i."CustomerKey" JOIN "DimSourceSystem" s ON s."SourceSystemKey" = c."SourceSystemKey"
            UNION ALL
            SELECT 'account', s."Code", a."ExternalId", a."Name", a."Industry", a."Segment", a."Region", o."ExternalId", a."IsInferred", a."IsDeleted", NULL
            FROM "DimAccount" a JOIN "DimAccount" o ON o."AccountDurableKey" = a."AccountDurableKey" JOIN "DimSourceSystem" s ON s."SourceSystemKey" = a."SourceSystemKey"
            UNION ALL
            SELECT 'match', s."Code", m."Customers", m."Identified", m."Matched", m."Ambiguous", NULL, NULL, NULL, NULL, NULL
            FROM "CustomerMatch" m JOIN "DimSourceSystem" s ON s."SourceSystemKey" = m."SourceSystemKey"
            UNION ALL
            SELECT 'month', s."Code", c."ExternalId", m."MonthDateKey", m."IsActive", m."IsChurned", m."Revenue", m."ChurnedDateKey", m."Destination", NULL, NULL
            FROM "FactCustomerMonth" m JOIN "DimCustomer" c ON c."CustomerKey" = m."CustomerKey" JOIN "DimSourceSystem" s ON s."SourceSystemKey" = m."SourceSystemKey"
            """
        );

    /// <summary>Every text of every table.</summary>
    public Task<List<(string Table, string Text)>> TextsAsync() =>
        Workspace.QueryAsync(async context =>
        {
            await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            var connection = context.Database.GetDbConnection();
            var texts = new List<(string, string)>();
            foreach (var entity in context.Model.GetEntityTypes())
            {
                var table = entity.GetTableName()!;
                var place = entity.GetSchema() is { } schema ? $"\"{schema}\"." : "";
                texts.AddRange(
                    Read(connection, $"SELECT * FROM {place}\"{table}\"").Select(r => (table, r))
                );
            }
            return texts;
        });

    Task<List<string>> RowsAsync(string sql) =>
        Workspace.QueryAsync(async context =>
        {
            await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            var connection = context.Database.GetDbConnection();
            return Read(connection, sql).Order(StringComparer.Ordinal).ToList();
        });

    static List<string> Read(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(
                string.Join(
                    '|',
                    Enumerable
                        .Range(0, reader.FieldCount)
                        .Select(i =>
                            Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)
                        )
                )
            );
        return rows;
    }

    /// <summary>Every field of the kind that the file's columns are named after.</summary>
    void Profile(string name, string source, string kind, string delivery, string glob)
    {
        var (folder, file) = (glob.Split('/')[0], glob.Split('/')[1]);
        var fields = Files
            .First(f => f.Key.StartsWith(glob.Split('*')[0], StringComparison.Ordinal))
            .Value.Split('\n')[0]
            .Split(',');
        var map = string.Join(", ", fields.Where(f => f != "id").Select(f => $"\"{f}\": \"{f}\""));
        var key = fields.Contains("id") ? "\"key\": {\"id\": \"id\"}," : "";
        Workspace.Write(
            $"sources/{name}.json",
            $$"""
            {
              "source": "{{source}}",
              "kind": "{{kind}}",
              "files": [{"glob": "{{folder}}/{{file}}", "asOf": "{{file.Split('*')[0][
                ..^1
            ]}}{yyyy-MM-dd}.csv"}],
              "delivery": "{{delivery}}",
              "format": {"encoding": "utf-8", "delimiter": ",", "timeZone": "Etc/UTC"},
              {{key}}
              "map": {{{map}}}
            }
            """
        );
    }

    public void Dispose() => Workspace.Dispose();
}
