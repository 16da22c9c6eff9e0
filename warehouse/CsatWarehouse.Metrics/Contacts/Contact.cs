using NodaTime;

namespace CsatWarehouse.Metrics.Contacts;

/// <summary>One contact that a customer made, by whatever channel. Re-openings and merged tickets are not contacts of their own: leave them out.</summary>
/// <param name="At">When it began.</param>
/// <param name="Topic">The key of its topic on the level of the tree at which two contacts are about the same problem.</param>
public readonly record struct Contact(Instant At, long Topic);
