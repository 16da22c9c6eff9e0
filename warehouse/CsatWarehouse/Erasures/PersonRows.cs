using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Loading;
using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Erasures;

/// <summary>Rows of one table that an erasure took away, blanked, or kept without the person.</summary>
/// <param name="What">In words: <c>comments</c>, <c>names, addresses and numbers</c>.</param>
public sealed record ErasedRows(string Table, string What, long Rows);

/// <summary>Takes a person out of every table but the rejects, in the caller's transaction. Facts stay where they are, and lead to nobody.</summary>
/// <param name="idOf">The id that stands in a customer's place.</param>
sealed class PersonRows(
    WarehouseContext context,
    FoundPerson person,
    Func<CustomerRow, string> idOf,
    CancellationToken cancellation
)
{
    static readonly string Contact = Choice<SourceKind>.NameOf(SourceKind.Contact);
    static readonly string CustomerStatus = Choice<SourceKind>.NameOf(SourceKind.CustomerStatus);

    readonly List<long> _keys = person.Keys;
    readonly List<ErasedRows> _removed = [];

    /// <summary>What went, table by table.</summary>
    public async Task<IReadOnlyList<ErasedRows>> RemoveAsync()
    {
        await RemoveIdentitiesAsync();
        await RemoveWordsAsync();
        foreach (var customer in person.Customers)
            if (ErasedCustomer.ErasureOf(customer.ExternalId) is null)
                await ReplaceAsync(customer);
        return _removed;
    }

    /// <summary>The facts that stay.</summary>
    public async Task<IReadOnlyList<ErasedRows>> KeptAsync() =>
        [
            .. new ErasedRows[]
            {
                new(
                    "FactSurveyResponse",
                    "responses",
                    await context.SurveyResponses.LongCountAsync(
                        r => _keys.Contains(r.CustomerKey),
                        cancellation
                    )
                ),
                new(
                    "FactTicket",
                    "tickets",
                    await context.Tickets.LongCountAsync(
                        t => _keys.Contains(t.CustomerKey),
                        cancellation
                    )
                ),
                new(
                    "FactSurveyInvitation",
                    "invitations",
                    await context.SurveyInvitations.LongCountAsync(
                        i => _keys.Contains(i.CustomerKey),
                        cancellation
                    )
                ),
                new(
                    "FactReview",
                    "reviews and complaints",
                    await context.Reviews.LongCountAsync(
                        r => _keys.Contains(r.CustomerKey),
                        cancellation
                    )
                ),
                new(
                    "FactCustomerMonth",
                    "months",
                    await context.CustomerMonths.LongCountAsync(
                        m => _keys.Contains(m.CustomerKey),
                        cancellation
                    )
                ),
            }.Where(k => k.Rows > 0),
        ];

    async Task RemoveIdentitiesAsync()
    {
        Removed(
            "CustomerPii",
            "names, addresses and numbers",
            await context
                .CustomerPii.Where(p => _keys.Contains(p.CustomerKey))
                .ExecuteDeleteAsync(cancellation)
        );
        Removed(
            "CustomerIdentity",
            "hashes of ids, addresses and numbers",
            await context
                .CustomerIdentities.Where(i => _keys.Contains(i.CustomerKey))
                .ExecuteDeleteAsync(cancellation)
        );
        Removed(
            "CustomerRecord",
            "ids of other systems, and hashes",
            await context
                .CustomerRecords.Where(r =>
                    _keys.Contains(r.CustomerKey)
                    && (r.ExternalCode != null || r.EmailHash != null || r.PhoneHash != null)
                )
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(r => r.ExternalCode, (string?)null)
                            .SetProperty(r => r.EmailHash, (string?)null)
                            .SetProperty(r => r.PhoneHash, (string?)null),
                    cancellation
                )
        );
    }

    async Task RemoveWordsAsync()
    {
        Removed(
            "FactSurveyAnswer",
            "comments",
            await context
                .SurveyAnswers.Where(a =>
                    a.Comment != null
                    && context.SurveyResponses.Any(r =>
                        r.ResponseKey == a.ResponseKey && _keys.Contains(r.CustomerKey)
                    )
                )
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(a => a.Comment, (string?)null)
                            .SetProperty(a => a.Status, (int)AnswerStatus.Skipped),
                    cancellation
                )
        );
        Removed(
            "FactReview",
            "titles and texts",
            await context
                .Reviews.Where(r =>
                    _keys.Contains(r.CustomerKey) && (r.Title != null || r.Text != null)
                )
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(r => r.Title, (string?)null)
                            .SetProperty(r => r.Text, (string?)null),
                    cancellation
                )
        );
        Removed(
            "FactCustomerMonth",
            "reasons",
            await context
                .CustomerMonths.Where(m => _keys.Contains(m.CustomerKey) && m.Reason != null)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(m => m.Reason, (string?)null),
                    cancellation
                )
        );
    }

    /// <summary>Puts the other id wherever the source's stood.</summary>
    async Task ReplaceAsync(CustomerRow customer)
    {
        var (id, other) = (customer.ExternalId, idOf(customer));
        Removed(
            "FactSurveyResponse",
            "clusters that were the person",
            await context
                .SurveyResponses.Where(r => r.CustomerKey == customer.Key && r.ClusterCode == id)
                .ExecuteUpdateAsync(set => set.SetProperty(r => r.ClusterCode, other), cancellation)
        );
        Removed(
            "FactTicket",
            "ids of requesters",
            await context
                .Tickets.Where(t => t.CustomerKey == customer.Key && t.RequesterCode != null)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(t => t.RequesterCode, other),
                    cancellation
                )
        );
        Removed(
            "FactTicketComment",
            "ids of authors",
            await context
                .TicketComments.Where(c =>
                    c.SourceSystemKey == customer.SourceSystemKey
                    && c.AuthorCode == id
                    && c.AgentKey <= 0
                    && c.AuthorKind != "agent"
                    && c.AuthorKind != "bot"
                )
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.AuthorCode, other), cancellation)
        );
        Removed("KeyVersion", "keys that hold the id", await ReplaceKeysAsync(customer, id, other));
        Removed(
            "DimCustomer",
            customer.IsAddress ? "hashes of addresses" : "ids",
            await context
                .Customers.Where(c => c.CustomerKey == customer.Key)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.ExternalId, other), cancellation)
        );
    }

    /// <summary>Records of customers and their months are known by the customer's id, as a part of a longer one.</summary>
    async Task<int> ReplaceKeysAsync(CustomerRow customer, string id, string other)
    {
        var written = RecordKey.Joined(id, "")[..^1];
        var keys = await context
            .KeyVersions.Where(v =>
                v.SourceSystemKey == customer.SourceSystemKey
                && (v.Kind == Contact || v.Kind == CustomerStatus)
                && v.ExternalId.Contains(written)
            )
            .ToListAsync(cancellation);
        var replaced = 0;
        foreach (var key in keys)
        {
            var parts = RecordKey.Parts(key.ExternalId);
            var place = key.Kind == Contact ? 1 : 0;
            if (parts.Length <= place || parts[place] != id)
                continue;
            parts[place] = other;
            var renamed = new NaturalKey(key.Scope, RecordKey.Joined(parts)).Fitting().ExternalId;
            replaced += await context
                .KeyVersions.Where(v =>
                    v.SourceSystemKey == key.SourceSystemKey
                    && v.Kind == key.Kind
                    && v.Scope == key.Scope
                    && v.ExternalId == key.ExternalId
                    && v.LoadKey == key.LoadKey
                )
                .ExecuteUpdateAsync(
                    set => set.SetProperty(v => v.ExternalId, renamed),
                    cancellation
                );
        }
        return replaced;
    }

    void Removed(string table, string what, int rows)
    {
        if (rows == 0)
            return;
        var known = _removed.FindIndex(r => r.Table == table && r.What == what);
        if (known < 0)
            _removed.Add(new(table, what, rows));
        else
            _removed[known] = _removed[known] with { Rows = _removed[known].Rows + rows };
    }
}
