using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>One comment of the ticket at hand.</summary>
/// <param name="AuthorKind">agent, customer or bot; null where only the author's id tells.</param>
readonly record struct TicketComment(
    long Key,
    long TicketKey,
    DateTime At,
    string? Author,
    string? AuthorKind,
    long AgentKey,
    bool IsPublic,
    bool IsAutoReply
)
{
    public const string Agent = "agent";
    public const string Customer = "customer";

    /// <summary>Whether it answers the customer.</summary>
    /// <param name="agent">The version of its author; null where no agent of ours is known to have written it.</param>
    /// <param name="requester">The customer's id; whoever asks does not answer, not even as an agent.</param>
    public bool IsReply(DimAgent? agent, string? requester) =>
        IsPublic
        && !IsAutoReply
        && (Author is null || Author != requester)
        && AuthorKind is null or Agent
        && (agent is { IsBot: false } || (agent is null && AuthorKind == Agent));
}
