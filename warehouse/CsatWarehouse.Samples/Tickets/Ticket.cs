using CsatWarehouse.Samples.People;

namespace CsatWarehouse.Samples.Tickets;

/// <summary>One change of one field, as the help desk's history keeps it.</summary>
readonly record struct FieldChange(DateTime At, string Field, string? Value, long User);

/// <param name="Via">How it came to be: <c>rule</c> is an auto-reply, <c>bot</c> a bot's, others are written by people.</param>
readonly record struct Comment(DateTime At, long Author, bool IsPublic, string Via, string Body);

/// <summary>A ticket with its whole life, of which an export shows what had happened by then. Changes and comments are in the order of time.</summary>
sealed class Ticket(long id, Contact contact, Team team, long requester)
{
    public long Id { get; } = id;
    public Contact Contact { get; } = contact;
    public Customer Customer => Contact.Customer;
    public Topic Topic => Contact.Topic;
    public DateTime Created => Contact.At;
    public Team Team { get; } = team;
    public long Requester { get; } = requester;
    public string Priority { get; init; } = "normal";
    public List<FieldChange> Changes { get; } = [];
    public List<Comment> Comments { get; } = [];
    public List<string> Tags { get; } = [contact.Topic.Code];
    public Agent? Agent { get; set; }
    public DateTime? FirstSolved { get; set; }
    public Ticket? MergedInto { get; set; }

    /// <summary>Its last change or comment; a ticket that nobody cares for has none after its creation.</summary>
    public DateTime End => Changes[^1].At > Comments[^1].At ? Changes[^1].At : Comments[^1].At;

    public string? ValueAt(string field, DateTime end)
    {
        string? value = null;
        foreach (var change in Changes)
            if (change.At < end && change.Field == field)
                value = change.Value;
        return value;
    }

    public DateTime UpdatedBy(DateTime end)
    {
        var updated = Created;
        foreach (var change in Changes)
            if (change.At < end && change.At > updated)
                updated = change.At;
        foreach (var comment in Comments)
            if (comment.At < end && comment.At > updated)
                updated = comment.At;
        return updated;
    }
}
